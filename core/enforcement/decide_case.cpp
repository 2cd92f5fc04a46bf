// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/clock.h"
#include "core/enforcement/rounds.h"

#include <algorithm>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;
using health::Marks;
using health::State;
using policy::Action;
using policy::Step;
using policy::Timeline;

namespace {

bool isIssue(const Timeline& timeline) { return std::holds_alternative<health::IssueKind>(timeline.when); }

void decideBlindness(Round& round, Case& c)
{
    const bool blind = round.facts.health.isBlind();
    if (blind == c.blind)
        return;
    round.happen(c, blind ? EventKind::ClockStopped : EventKind::ClockResumed,
                 blind ? u"we could not see"_s : u"we see again"_s, {}, {{u"reason"_s, u"blind"_s}});
}

void decideHold(Round& round, Case& c)
{
    if (c.isHeld() && round.now >= c.holds.back().until)
        round.happen(c, EventKind::Released, u"the agreed end of the hold has come"_s);
}

/// The continuous clock's zero, kept in step with the health record.
void decideTrouble(Round& round, Case& c, const Timeline& timeline)
{
    if (isIssue(timeline) && round.facts.health.isBlind())
        return;
    const auto since = troubleSince(round.facts, timeline.when, round.marks());
    if (!since && c.clockBase)
        round.happen(c, EventKind::Subsided,
                     timeline.when == policy::Condition(State::Dead) ? u"functional again"_s
                                                                     : u"the trouble is gone"_s);
    const bool back = since && !c.clockBase;
    const bool restarted =
        since && c.clockBase && !isIssue(timeline) && since->watched > c.clockBase->watched;
    if (back || restarted)
        round.happen(c, EventKind::Returned, u"the trouble is back, the continuous clock starts anew"_s, {},
                     {}, since);
}

/// Since when the case may count its recovery; nothing while the state is not left or the trouble is there.
std::optional<Marks> recoveringSince(const Round& round, const Case& c, const Timeline& timeline)
{
    const health::HealthRecord& health = round.facts.health;
    if (c.clockBase)
        return std::nullopt;
    if (isIssue(timeline))
        return c.subsided;
    const health::Latch* latch = health.latchOf(std::get<State>(timeline.when));
    if (!latch || latch->on)
        return std::nullopt;
    if (timeline.when == policy::Condition(State::Dead))
        return health.functional ? std::optional(health.functional->from) : std::nullopt;
    return latch->since;
}

bool decideResolution(Round& round, Case& c, const Timeline& timeline)
{
    const auto since = recoveringSince(round, c, timeline);
    if (!since || round.facts.health.isBlind() ||
        round.facts.health.watched - since->watched < timeline.resolveAfter)
        return false;
    round.happen(
        c, EventKind::Resolved,
        u"without trouble for %1"_s.arg(formatDuration(round.facts.health.watched - since->watched)));
    return true;
}

bool takesAway(Action action)
{
    return action == Action::ProposeSuspension || action == Action::ProposeRevocation;
}

bool noticesDone(const Case& c, const Timeline& timeline, const Step& before)
{
    for (const Step& step : timeline.steps) {
        if (&step == &before)
            break;
        if (step.action == Action::Notify && c.statusOf(step.id) != StepStatus::Done)
            return false;
    }
    return true;
}

/// The guard that holds a proposal back; empty when it may be made.
QString guardAgainst(const Round& round, const Case& c, const Timeline& timeline, const Step& step)
{
    const policy::GuardRules& guards = round.policy.guards;
    if (!noticesDone(c, timeline, step))
        return u"the operator was not notified yet"_s;
    const bool waived = guards.corroborationWaiver || c.corroborationWaived;
    if (takesAway(step.action) && !waived && round.facts.corroborating < guards.corroboration)
        return u"corroboration: %1 of %2 vantages agree"_s.arg(round.facts.corroborating)
            .arg(guards.corroboration);
    return {};
}

/// The moment at which the clock reached `after`; not before the case existed.
Instant dueAt(const Round& round, const Case& c, const Step& step, Duration counted)
{
    return std::max(round.now - (counted - step.after), c.detected.at);
}

void fallDue(Round& round, Case& c, const Timeline& timeline, const Step& step, Duration counted)
{
    QMap<QString, QString> details{{u"action"_s, policy::toString(step.action)},
                                   {u"due"_s, formatRfc3339(dueAt(round, c, step, counted))}};
    const QString counts = u"%1 after %2, %3"_s.arg(formatDuration(step.after), policy::toString(step.from),
                                                    policy::toString(timeline.clock));
    if (step.action == Action::Notify && !round.facts.hasContact)
        details.insert(u"contact"_s, u"none known"_s);
    if (policy::isAutomatic(step.action))
        return round.happen(c, EventKind::StepDue, counts, step.id, details);
    const QString guard = guardAgainst(round, c, timeline, step);
    if (guard.isEmpty())
        return round.happen(c, EventKind::Proposed, counts, step.id, details);
    const StepProgress* progress = c.progress(step.id);
    if (!progress || progress->blockedBy != guard) {
        details.insert(u"guard"_s, guard);
        round.happen(c, EventKind::StepBlocked, guard, step.id, details);
    }
}

/// A proposal stands only as long as its clock does.
void withdrawIfReset(Round& round, Case& c, const Step& step, StepStatus status, Duration counted)
{
    const bool stands = status == StepStatus::Proposed || status == StepStatus::Rejected ||
                        status == StepStatus::Approved || status == StepStatus::Blocked;
    if (stands && counted < step.after)
        round.happen(c, EventKind::ProposalWithdrawn, u"its clock was reset before it was carried out"_s,
                     step.id);
}

void decideOverdue(Round& round, Case& c, const Step& step, Duration counted)
{
    const StepProgress* progress = c.progress(step.id);
    const StepStatus status = c.statusOf(step.id);
    const bool open =
        status == StepStatus::Due || status == StepStatus::Blocked || status == StepStatus::Proposed;
    if (open && step.by && counted >= *step.by && !progress->overdue)
        round.happen(c, EventKind::StepOverdue, u"not done by %1"_s.arg(formatDuration(*step.by)), step.id);
}

void decideStep(Round& round, Case& c, const Timeline& timeline, const Step& step)
{
    const auto counted = elapsed(c, timeline, step, round.facts.health);
    if (!counted)
        return;
    withdrawIfReset(round, c, step, c.statusOf(step.id), *counted);
    const StepStatus status = c.statusOf(step.id);
    const bool pending = status == StepStatus::Waiting || status == StepStatus::Blocked;
    if (pending && c.clockBase && *counted >= step.after)
        fallDue(round, c, timeline, step, *counted);
    decideOverdue(round, c, step, *counted);
}

} // namespace

void decideCase(Round& round, Case& c, const Timeline& timeline)
{
    decideBlindness(round, c);
    decideHold(round, c);
    decideTrouble(round, c, timeline);
    if (decideResolution(round, c, timeline))
        return;
    if (c.isHeld() || c.blind)
        return;
    for (const Step& step : timeline.steps)
        decideStep(round, c, timeline, step);
}

} // namespace caretaker::enforcement
