// SPDX-License-Identifier: GPL-3.0-or-later
//
// Case: one enforcement matter about one CA. It is never edited: it is the fold of its events, and applying
// an event cannot fail. Deciding which events happen is decide.h (the rules) and command.h (people).
#pragma once

#include "core/enforcement/event.h"

#include <QList>

#include <optional>
#include <set>
#include <span>

namespace caretaker::enforcement {

enum class CaseStatus {
    Open,
    Held,         ///< a person stopped its clock
    Acknowledged, ///< the operator answered; the clock runs on
    Proposed,     ///< at least one step waits for approvals
    Approved,     ///< suspension or revocation fully approved, waiting for a person to carry it out outside
    Executed,     ///< carried out, says a person; not yet seen
    Verified,     ///< seen: the certificate has left the parent's manifest
    Resolved,
    Reopened,  ///< like Open, after a relapse
    Withdrawn, ///< closed by a person, or superseded by a worse matter's case
};
QString toString(CaseStatus status); ///< "open", "held", ...

enum class StepStatus {
    Waiting,
    Due,
    Blocked,
    Proposed,
    Rejected,
    Approved,
    Done,
    Watched, ///< would have fallen due, had the policy not been watch-only
    Executed,
};
QString toString(StepStatus status); ///< "waiting", "due", ...

struct GivenApproval
{
    Identity by;
    Instant at{};
    bool isSigned = false;
    friend bool operator==(const GivenApproval&, const GivenApproval&) = default;
};

/// How far one step has come. A step without an entry in Case::steps is Waiting.
struct StepProgress
{
    QString id;
    StepStatus status = StepStatus::Waiting;
    bool overdue = false;
    QString blockedBy;            ///< the guard, while Blocked
    std::optional<Instant> dueAt; ///< when it fell due
    std::optional<Instant> doneAt;
    std::optional<Identity> proposer;
    std::vector<GivenApproval> approvers; ///< expired ones are taken out again
    std::vector<Identity> impactReviewers;
    std::optional<health::Marks> dueMarks; ///< `dueAt` on all clocks: what a repeated step counts from
    int repeats = 0;                       ///< how often it fell due again
    friend bool operator==(const StepProgress&, const StepProgress&) = default;
};

/// A stretch in which a hold stopped the clock; `to` is absent while it lasts.
struct HoldSpan
{
    health::Marks from;
    std::optional<health::Marks> to;
    Instant until{}; ///< its agreed end: the rules release it then
    QString kind;    ///< "maintenance", "exception", "appeal"
    Identity owner;
    QString why;
    friend bool operator==(const HoldSpan&, const HoldSpan&) = default;
};

/// A stretch in which the failure was the repository's; `to` is absent while it lasts.
struct IncidentSpan
{
    QString incident; ///< a RepositoryIncident's id
    QString repository;
    QString operatorName;
    health::Marks from;
    std::optional<health::Marks> to;
    bool stopsClock = false;
    friend bool operator==(const IncidentSpan&, const IncidentSpan&) = default;
};

struct Case
{
    CaseId id;
    CaHandle ca;
    QString timeline;
    QString policyName;
    QString policyHash;         ///< of the policy that opened it, in hexadecimal
    health::Marks opened;       ///< the anchor "detected" of the cumulative clock
    health::Marks detected;     ///< of this episode: the anchor "detected" of the continuous clock
    health::Marks firstFailure; ///< of the first episode: the anchor "first-failure" of the cumulative clock
    /// Where the continuous clock counts from: the current first failure. Nothing while the trouble is gone.
    std::optional<health::Marks> clockBase;
    std::optional<health::Marks> firstNoticeSent;
    std::optional<health::Marks> noticeDelivered;
    std::optional<health::Marks> subsided;   ///< since when the trouble is gone
    std::optional<health::Marks> resolvedAt; ///< the latest resolution; kept when reopened
    std::optional<health::Marks> ended;      ///< resolved, closed or superseded; absent while it is open
    std::vector<StepProgress> steps;         ///< of this episode
    std::vector<StepProgress> earlierSteps;  ///< of the episodes before it was reopened
    std::vector<HoldSpan> holds;
    bool acknowledged = false;
    bool blind = false; ///< the clock stands still for our own blindness
    bool corroborationWaived = false;
    int reopened = 0;
    CaseStatus outcome = CaseStatus::Open; ///< Resolved, Verified or Withdrawn once ended
    std::vector<IncidentSpan> incidents;
    QString severity;  ///< which rule of the timeline applies; empty: none
    int percent = 100; ///< what it multiplies `after` and `by` with
    bool watchOnly = false;
    std::optional<health::Marks> watchedNotice; ///< when the first notice would have been sent
    /// Watch-only came to an end: no step counts from before it, so that nothing comes in a burst (G-15).
    std::optional<health::Marks> enforcedFrom;
    QString stage;           ///< what the case made of the CA: "revoked", "probation", ...; empty: nothing
    QList<CaseEvent> events; ///< shared between copies, so that a copy's cost does not grow with history

    /// From an Opened event; anything else is a programming error.
    static Case open(const CaseEvent& opened);
    /// The case that these events tell of, oldest first; nothing unless the first is Opened and all are about
    /// one case.
    static std::optional<Case> fold(std::span<const CaseEvent> events);

    CaseStatus status() const;
    bool isOpen() const { return !ended; }
    bool isHeld() const { return !holds.empty() && !holds.back().to; }
    const IncidentSpan* openIncident() const; ///< null when the failure is not the repository's
    /// By a repository of the registry's own (guards.registry_repository).
    bool isStoppedByIncident() const { return openIncident() && openIncident()->stopsClock; }
    const StepProgress* progress(QStringView stepId) const; ///< null while it is merely waiting
    StepStatus statusOf(QStringView stepId) const;
    friend bool operator==(const Case&, const Case&) = default;
};

/// Cannot fail. An event about another case is ignored.
void apply(Case& enforcementCase, const CaseEvent& event);

} // namespace caretaker::enforcement
