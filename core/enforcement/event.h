// SPDX-License-Identifier: GPL-3.0-or-later
//
// CaseEvent: one thing that happened in a case, with who, when and why. Append-only; a case is the fold of
// its events (case.h). Each event carries both clocks' counters at that moment (Marks), so that every due
// date can be recomputed from the events alone.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/health/record.h"
#include "core/policy/policy.h"

#include <QJsonObject>
#include <QMap>

#include <optional>
#include <vector>

namespace caretaker::enforcement {

/// "C-" and 12 hexadecimal digits, derived from CA, timeline and time of opening: a recomputation gives the
/// same id.
using CaseId = TextId<struct CaseIdTag>;
CaseId caseIdFor(const CaHandle& ca, const QString& timeline, Instant opened);

/// Who did it: a person's identity, or "policy" for what the rules did by themselves.
using Identity = TextId<struct IdentityTag>;
Identity policyIdentity();

enum class EventKind : std::uint8_t {
    /// details: "timeline", "policy", "policy_hash", "state"; `anchor` is the first failure. Where they
    /// apply,
    /// here and in Reopened: "severity" and "percent" (the rule that stretches or shortens its steps), and
    /// "mode": "watch".
    Opened,
    ClockStopped, ///< details "reason": "blind"
    ClockResumed, ///< details "reason": "blind"
    Subsided, ///< the trouble is gone for now (for Dead: functional again): a continuous clock stands at zero
    Returned, ///< ... and is back before the case was resolved; `anchor` is the new first failure
    StepDue,  ///< an automatic step is to be done now; whoever does it records StepDone
    StepOverdue, ///< `by` has passed and it is not done
    StepBlocked, ///< a guard holds a proposal back; details "guard"
    StepDone,    ///< done; details may name the notice. The first notify sets the anchor first-notice-sent
    NoticeDelivered,   ///< the operator's side took a notice: sets the anchor notice-delivered
    Proposed,          ///< publish, suspension or revocation waits for approvals
    ProposalWithdrawn, ///< its clock was reset before it was carried out
    Acknowledged,      ///< the operator, or staff for them, answered
    Held,              ///< clock stopped by a person; `until` is its end; details "kind"
    Released,
    CorroborationWaived,
    ImpactReviewed,
    Approved,      ///< one approval of `step`
    FullyApproved, ///< enough approvals: a publication is done; suspension and revocation wait for a person
                   ///< to carry them out outside this program
    Rejected,      ///< the proposal is off until a person proposes again or its clock was reset
    Resolved,
    Reopened,    ///< relapse inside reopen_within; `anchor` is the new first failure
    Superseded,  ///< a worse matter of the same CA has its own case; details "by_case"
    Closed,      ///< withdrawn by a person
    StepWatched, ///< watch-only: it would have fallen due; nothing is sent and nobody is asked
    ModeChanged, ///< details "mode": "watch" or "enforce"
    /// The failure is the repository's; details "incident", "repository", "operator", "clock" ("stops" or
    /// "runs"); `anchor` is since when.
    IncidentBegan,
    IncidentEnded,   ///< details "incident"
    ApprovalExpired, ///< details "approver": older than guards.approval_valid
    Executed,        ///< a person's record that the registry took the certificate away, outside this program
    Verified,        ///< ... and it has left the parent's manifest; details "stage": what the CA is now
    Reinstated,      ///< after the end; details "stage": "reinstating", then "probation"
};
inline constexpr EventKind LastEventKind = EventKind::Reinstated;
QString toString(EventKind kind); ///< "opened", "clock_stopped", ...
std::optional<EventKind> eventKindFromString(QStringView text);

struct CaseEvent
{
    CaseId caseId;
    CaHandle ca;
    EventKind kind;
    Identity by;
    QString why;                         ///< English, one sentence without a full stop
    QString step;                        ///< the step's id; empty when the event is about the case
    health::Marks marks;                 ///< when, on all clocks; marks.at is the event's time
    std::optional<health::Marks> anchor; ///< Opened, Returned, Reopened: the first failure
    std::optional<Instant> until;        ///< Held
    QMap<QString, QString> details;

    Instant at() const { return marks.at; }
    friend bool operator==(const CaseEvent&, const CaseEvent&) = default;
};
using CaseEvents = std::vector<CaseEvent>;

/// {"case","ca","kind","by","why","step","marks","anchor","until","details"}; exact.
QJsonObject toJson(const CaseEvent& event);
std::optional<CaseEvent> caseEventFromJson(const QJsonObject& json);

} // namespace caretaker::enforcement
