// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/clock.h"
#include "core/enforcement/rounds.h"

#include <algorithm>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;
using health::State;
using policy::Action;
using policy::Step;
using policy::Timeline;

namespace {

/// About the moment only, not about a record of health that goes on.
bool isMomentary(const Timeline& timeline) { return !std::holds_alternative<State>(timeline.when); }

bool hasStatus(const Case& c, StepStatus status)
{
    return std::ranges::any_of(c.steps, [&](const StepProgress& s) { return s.status == status; });
}

QString stageAfter(const Timeline& timeline, const Step* step)
{
    using fleet::LifecycleStage;
    if (timeline.isRetirement())
        return fleet::toString(LifecycleStage::Retired);
    const bool suspended = step && step->action == Action::ProposeSuspension;
    return fleet::toString(suspended ? LifecycleStage::Suspended : LifecycleStage::Revoked);
}

/// What a person says was done is taken for done when it was seen.
void decideVerification(Round& round, Case& c, const Timeline& timeline)
{
    if (!round.facts.certificateGone || round.facts.health.isBlind())
        return;
    const auto executed =
        std::ranges::find_if(c.steps, [](const StepProgress& s) { return s.status == StepStatus::Executed; });
    const QString id = executed->id;
    round.happen(c, EventKind::Verified, u"the certificate has left the parent's manifest"_s, id,
                 {{u"stage"_s, stageAfter(timeline, timeline.step(id))}});
    for (Case& other : round.cases) // a revoked CA is no longer watched: nothing else would ever end them
        if (other.isOpen())
            round.happen(other, EventKind::Superseded, u"the CA has no certificate any more"_s, {},
                         {{u"by_case"_s, c.id.toString()}});
}

QString subsidedText(const Timeline& timeline)
{
    const QString what =
        timeline.when == policy::Condition(State::Dead) ? u"functional again"_s : u"the trouble is gone"_s;
    return what + u"; resolved when it has stayed so for %1"_s.arg(formatDuration(timeline.resolveAfter));
}

/// The continuous clock's zero, kept in step with the health record.
void decideTrouble(Round& round, Case& c, const Timeline& timeline)
{
    const bool isIssue = std::holds_alternative<health::IssueKind>(timeline.when);
    if (isIssue && round.facts.health.isBlind())
        return;
    const auto since = troubleSince(round.facts, timeline.when, round.marks());
    if (!since && c.clockBase)
        round.happen(c, EventKind::Subsided, subsidedText(timeline));
    const bool back = since && !c.clockBase;
    const bool restarted =
        since && c.clockBase && !isMomentary(timeline) && since->watched > c.clockBase->watched;
    if (back || restarted)
        round.happen(c, EventKind::Returned, u"the trouble is back, the continuous clock starts anew"_s, {},
                     {}, since);
}

bool decideResolution(Round& round, Case& c, const Timeline& timeline)
{
    const auto stable = stableFor(c, timeline, round.facts.health);
    const bool blind = round.facts.health.isBlind() && !timeline.isRetirement();
    if (!stable || blind || *stable < timeline.resolveAfter)
        return false;
    round.happen(c, EventKind::Resolved, u"without trouble for %1"_s.arg(formatDuration(*stable)));
    return true;
}

} // namespace

void decideCase(Round& round, Case& c, const Timeline& timeline)
{
    decideClocks(round, c, timeline);
    if (hasStatus(c, StepStatus::Executed))
        return decideVerification(round, c, timeline);
    decideTrouble(round, c, timeline);
    if (decideResolution(round, c, timeline))
        return;
    if (c.isHeld() || c.blind || c.isStoppedByIncident())
        return;
    for (const Step& step : timeline.steps)
        decideStep(round, c, timeline, step);
}

} // namespace caretaker::enforcement
