// SPDX-License-Identifier: GPL-3.0-or-later
// What stops and starts the clocks of a case.
#include "core/enforcement/clock.h"
#include "core/enforcement/rounds.h"

#include <algorithm>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;
using health::Marks;
using policy::Timeline;

namespace {

void decideMode(Round& round, Case& c)
{
    const bool watch = round.policy.mode == policy::Mode::Watch;
    if (watch != c.watchOnly)
        round.happen(c, EventKind::ModeChanged,
                     watch ? u"the policy only watches from now on"_s
                           : u"the policy enforces from now on, and every step counts from here"_s,
                     {}, {{u"mode"_s, policy::toString(round.policy.mode)}});
}

void decideBlindness(Round& round, Case& c)
{
    const bool blind = round.facts.health.isBlind();
    if (blind == c.blind)
        return;
    round.happen(c, blind ? EventKind::ClockStopped : EventKind::ClockResumed,
                 blind ? u"we could not see"_s : u"we see again"_s, {}, {{u"reason"_s, u"blind"_s}});
}

/// Where a case meets an incident that is older than itself: then it began as long ago, by the watch, but not
/// before the trouble. What we did not watch in between makes this too early, in the CA's favour.
Marks beginningOf(const Round& round, const Case& c, const IncidentFacts& incident)
{
    const Marks now = round.marks();
    const bool isNew = c.detected.at == now.at;
    if (!isNew || !c.clockBase)
        return now;
    const Duration ago = now.at - incident.since;
    return {std::max(incident.since, c.clockBase->at), std::max(now.watched - ago, c.clockBase->watched),
            std::max(now.nonFunctional - ago, c.clockBase->nonFunctional)};
}

void beginIncident(Round& round, Case& c, const IncidentFacts& incident)
{
    const bool stops =
        incident.isRegistrys && round.policy.guards.registryRepository == policy::RepositoryTime::Stop;
    round.happen(c, EventKind::IncidentBegan,
                 stops ? u"the registry operates it, so the clock stops"_s : u"the clock runs on"_s, {},
                 {{u"incident"_s, incident.id},
                  {u"repository"_s, incident.repository},
                  {u"operator"_s, incident.operatorName},
                  {u"clock"_s, stops ? u"stops"_s : u"runs"_s}},
                 beginningOf(round, c, incident));
}

void decideIncident(Round& round, Case& c)
{
    const auto& incident = round.facts.incident;
    if (round.facts.health.isBlind())
        return;
    if (const IncidentSpan* open = c.openIncident(); open && !(incident && incident->id == open->incident))
        round.happen(c, EventKind::IncidentEnded, u"the repository is not to blame any more"_s, {},
                     {{u"incident"_s, open->incident}});
    if (incident && !c.openIncident())
        beginIncident(round, c, *incident);
}

void decideHold(Round& round, Case& c)
{
    if (c.isHeld() && round.now >= c.holds.back().until)
        round.happen(c, EventKind::Released, u"the agreed end of the hold has come"_s);
}

void decideApprovals(Round& round, Case& c)
{
    const std::vector<StepProgress> steps = c.steps; // a copy: each event changes them
    for (const StepProgress& step : steps) {
        const bool waits = step.status == StepStatus::Proposed || step.status == StepStatus::Approved;
        for (const GivenApproval& approval : step.approvers)
            if (waits && round.now - approval.at > round.policy.guards.approvalValid)
                round.happen(
                    c, EventKind::ApprovalExpired,
                    u"given more than %1 ago"_s.arg(formatDuration(round.policy.guards.approvalValid)),
                    step.id, {{u"approver"_s, approval.by.toString()}});
    }
}

} // namespace

void decideClocks(Round& round, Case& c, const Timeline& timeline)
{
    decideMode(round, c);
    if (!timeline.isRetirement()) {
        decideBlindness(round, c);
        decideIncident(round, c);
    }
    decideHold(round, c);
    decideApprovals(round, c);
}

} // namespace caretaker::enforcement
