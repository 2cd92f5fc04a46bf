// SPDX-License-Identifier: GPL-3.0-or-later
//
// The enforcement board: every case that needs watching as a card, in one pass, and one case in full with
// what stands in the way of its step and which acts are possible now. Values, for showing; what is possible
// is found by trying the very commands that would carry it out (core/enforcement/command.h), and storing
// nothing.
#pragma once

#include "core/enforcement/clock.h"
#include "core/enforcement/preconditions.h"
#include "core/language/translations.h"
#include "core/service/case_service.h"
#include "core/service/people.h"

#include <optional>
#include <vector>

namespace caretaker::service {

/// Where a case stands, by what happens next.
enum class Lane {
    Notices,     ///< the operator is told, and told again
    Publication, ///< it will be put to people to name the CA in public
    TakingAway,  ///< it will be put to people to suspend or revoke
    Approval,    ///< a proposal waits for people
    Execution,   ///< approved, or carried out: until the certificate is gone, and the CA with it
    Recovery,    ///< the trouble is gone, or the CA is on its way back
};
inline constexpr int LaneCount = 6;

/// One thing that the step of a case needs.
struct Precondition
{
    enum class Kind {
        Enforcing,    ///< the policy does more than watch
        Running,      ///< not held, not blind, not stopped by the registry's own repository
        Notified,     ///< the notices before it were sent
        Contacted,    ///< one left and did not come back, or all was tried
        Announced,    ///< of a retirement: the operator's word is on record
        Failing,      ///< a fresh look finds the CA failed
        Corroborated, ///< `have` of `want` vantages agree
        Approved,     ///< `have` of `want` people approved
    };
    Kind kind;
    bool isMet = false;
    QString missing{}; ///< English; empty when it is met
    int have = 0;
    int want = 0;
};

struct CaseCard
{
    QString caseId;
    CaHandle ca;
    QString operatorName;
    health::State state = health::State::Unknown;
    enforcement::CaseStatus status = enforcement::CaseStatus::Open;
    QString timeline;
    Lane lane = Lane::Notices;
    std::optional<enforcement::NextStep> next;
    bool isOverdue = false;
    int approvalsNeeded = 0; ///< of the next step; 0 where it runs by itself
    std::vector<enforcement::GivenApproval> approvals;
    QString proposer{};       ///< a person who proposed it again; empty: the policy did
    QStringList mayApprove{}; ///< who still may, by role and as another person
    std::optional<enforcement::HoldSpan> hold{};
    std::optional<Duration> stableFor{}; ///< without trouble, of resolveAfter
    Duration resolveAfter{0};
    std::optional<Precondition> missing{}; ///< the first that is not met, approvals apart
    fleet::LifecycleStage stage = fleet::LifecycleStage::Active;
    bool isWatchOnly = false;
};

/// All open cases, and those of CAs that are suspended, revoked or reinstating; by what is most urgent.
Expected<std::vector<CaseCard>> caseBoard(const Workspace& workspace, Instant now);

enum class CaseDeed {
    Acknowledge,
    Hold,
    Release,
    Approve,
    Reject,
    Propose,
    Execute,
    Reinstate,
    Waive,
    Close,
};
inline constexpr int CaseDeedCount = 10;
/// What it takes of a person (people.h).
Deed deedOf(CaseDeed deed);

struct DeedState
{
    CaseDeed deed;
    QString step{};                 ///< that it is about; empty: the case
    bool takesAway = false;         ///< that step suspends or revokes
    bool needsReview = false;       ///< approving it needs the impact to have been reviewed
    QStringList allowedTo{};        ///< of those who were asked about
    std::optional<Error> refusal{}; ///< why not the first of them
};

struct CaseDetail
{
    CaseCard card;
    enforcement::ClockReadings clocks;
    policy::Clock counts = policy::Clock::Continuous;
    Instant since{}; ///< the first failure
    Instant detected{};
    std::vector<enforcement::HoldSpan> holds;
    std::vector<Precondition> preconditions; ///< of the next step that people decide about; empty: none
    QString preconditionsOf{};               ///< the id of that step
    std::optional<policy::Action> action{};  ///< what that step does
    std::optional<int> vrps{};               ///< at stake, as last fetched in whole
    QStringList story;                       ///< one dated line an event, oldest first
    std::vector<DeedState> deeds;            ///< all of CaseDeed
};

/// `which`: a case's id or a CA's handle. `desk`: who could act here, the window's own person first. `in`:
/// the story's language.
Expected<CaseDetail>
caseDetail(const Workspace& workspace, const QString& which, const QStringList& desk, Instant now,
           const language::Translations& in = language::Translations::of(QStringLiteral("en")));

/// What one person asks for.
struct CaseRequest
{
    CaseDeed deed = CaseDeed::Acknowledge;
    QString caseId;
    QString step{};
    QString kind{};              ///< of a hold
    Instant until{};             ///< of a hold
    bool impactReviewed = false; ///< of an approval
    QString signWith{};          ///< of an approval: PEM file of the private key; empty: unsigned
};
/// Through CaseService, with the writer lock held.
Expected<enforcement::CaseEvents> carryOut(const Workspace& workspace, const CaseRequest& request,
                                           const enforcement::Act& act);

} // namespace caretaker::service
