// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules: what happens now in the cases of one CA. Decide, then apply: decide() changes nothing, the
// caller stores the events and applies them (apply() cannot fail). Called once a round for each CA, after
// advance(); called twice with the same arguments after applying, it decides nothing more.
//
// Whoever calls it must, for each StepDue, do the step (make the notice or alert) and record command.h's
// stepDone() in the same database transaction. A StepDue that is not yet done (Case::statusOf == Due) is
// still to be done.
#pragma once

#include "core/enforcement/case.h"
#include "core/health/issue.h"
#include "core/policy/policy.h"

#include <span>
#include <vector>

namespace caretaker::enforcement {

/// Its repository is to blame for what is wrong with the CA now.
struct IncidentFacts
{
    QString id; ///< a RepositoryIncident's
    QString repository;
    QString operatorName; ///< "registry", a third party's name, or empty: the CA's own
    Instant since{};      ///< since when this CA is affected
    bool isRegistrys = false;
};

/// What the record of notices says of attempts to reach the operator in this matter
/// (service/contact_proof.h).
struct ContactAttempts
{
    int standing = 0;       ///< notices that left, mailed or printed, and did not come back
    int lost = 0;           ///< came back, or were given up
    bool answered = false;  ///< the operator's side answered one
    bool exhausted = false; ///< every kind of contact that there is was tried
};

/// What is known about the CA now.
struct CaFacts
{
    CaHandle handle;
    health::HealthRecord health; ///< after this round's advance()
    std::vector<health::Issue> issues;
    bool inScope =
        true; ///< policy.scope.includes(ca): out of scope no case opens, and open ones resolve as usual
    /// Distinct vantages or engines whose latest fresh look finds it Failed (Reading::agreeing of a Failed
    /// reading, plus other engines' looks).
    int corroborating = 0;
    /// Somebody to notify is known. Without, a notify step falls due all the same, says so, and stays due
    /// until a contact was found: nothing that affects others happens before the first notice.
    bool hasContact = true;
    fleet::LifecycleStage stage = fleet::LifecycleStage::Active;
    fleet::Role role = fleet::Role::Member;
    bool covered = true; ///< policy.scope.covers(ca): for what is about its stage itself
    std::optional<IncidentFacts> incident{};
    /// The last valid manifest that was seen is still current: relying parties with a cache do not suffer
    /// yet.
    bool manifestCurrent = true;
    std::optional<int> vrps{}; ///< of its ROAs when it was last fetched in whole, where that is known
    /// This round's looks, the parent's chain being valid, found no certificate of the CA at its parent.
    bool certificateGone = false;
    /// For what people decide; the rules do not look at it. Nothing: there is no record.
    std::optional<ContactAttempts> contact{};
};

/// All events that follow, oldest first, for all cases of this CA, a newly opened one included. `cases` are
/// this CA's cases: all open ones, and ended ones at least as far back as the longest reopen_within.
///
/// One open case a matter: the CA's state is one matter, each issue kind is another. When a worse state has a
/// timeline, its case opens and supersedes the lesser state's case; a lesser state opens none while a worse
/// one's case is open. A case does not exist while a state is only a candidate, but its first failure lies
/// where the trouble began.
///
/// With policy.mode Watch all is judged alike, but what falls due is only noted (StepWatched). When the
/// policy enforces later, each open case begins as if its trouble were detected at that moment: nothing that
/// fell due before is caught up on.
CaseEvents decide(std::span<const Case> cases, const CaFacts& facts, const policy::Policy& policy,
                  Instant now);

/// Applies decided or commanded events to the cases of one CA; an Opened event adds a case.
void applyAll(std::vector<Case>& cases, std::span<const CaseEvent> events);

} // namespace caretaker::enforcement
