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

/// About the moment only, not about a record of health that goes on.
bool isMomentary(const Timeline& timeline) { return !std::holds_alternative<State>(timeline.when); }

bool hasStatus(const Case& c, StepStatus status)
{
    return std::ranges::any_of(c.steps, [&](const StepProgress& s) { return s.status == status; });
}

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
    if (timeline.isRetirement())
        return c.acknowledged ? QString() : u"the operator's announcement is not on record"_s;
    const bool waived = guards.corroborationWaiver || c.corroborationWaived;
    if (takesAway(step.action) && !waived && round.facts.corroborating < guards.corroboration)
        return u"corroboration: %1 of %2 vantages agree"_s.arg(round.facts.corroborating)
            .arg(guards.corroboration);
    return {};
}

/// The moment at which the clock had counted enough; not before the case existed.
Instant dueAt(const Round& round, const Case& c, Duration late)
{
    return std::max(round.now - late, c.detected.at);
}

/// Due for the first time or again, and so much later than its clock said.
struct Due
{
    Duration late;
    QString counts; ///< "24h after detected, continuous"
};

void propose(Round& round, Case& c, const Timeline& timeline, const Step& step, const Due& due,
             QMap<QString, QString> details)
{
    const QString guard = guardAgainst(round, c, timeline, step);
    if (guard.isEmpty())
        return round.happen(c, EventKind::Proposed, due.counts, step.id, details);
    const StepProgress* progress = c.progress(step.id);
    if (!progress || progress->blockedBy != guard) {
        details.insert(u"guard"_s, guard);
        round.happen(c, EventKind::StepBlocked, guard, step.id, details);
    }
}

void fallDue(Round& round, Case& c, const Timeline& timeline, const Step& step, const Due& due)
{
    QMap<QString, QString> details{{u"action"_s, policy::toString(step.action)},
                                   {u"due"_s, formatRfc3339(dueAt(round, c, due.late))}};
    if (c.watchOnly)
        return round.happen(c, EventKind::StepWatched, due.counts, step.id, details);
    if (step.action == Action::Notify && !round.facts.hasContact)
        details.insert(u"contact"_s, u"none known"_s);
    if (policy::isAutomatic(step.action))
        return round.happen(c, EventKind::StepDue, due.counts, step.id, details);
    propose(round, c, timeline, step, due, std::move(details));
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

/// Whether it is not done in time, and still to be done.
bool isLate(const Round& round, const Case& c, const Timeline& timeline, const Step& step, Duration counted)
{
    const StepProgress* progress = c.progress(step.id);
    const StepStatus status = c.statusOf(step.id);
    const bool open =
        status == StepStatus::Due || status == StepStatus::Blocked || status == StepStatus::Proposed;
    if (!open || !step.by || progress->overdue)
        return false;
    if (progress->repeats == 0)
        return counted >= *step.by;
    const auto since = sinceDue(c, timeline, step, round.facts.health);
    return since && *since >= *step.by - step.after;
}

std::optional<Due> dueNow(const Round& round, const Case& c, const Timeline& timeline, const Step& step,
                          Duration counted)
{
    const StepStatus status = c.statusOf(step.id);
    const bool pending = status == StepStatus::Waiting || status == StepStatus::Blocked;
    if (pending && counted >= step.after)
        return Due{counted - step.after,
                   u"%1 after %2, %3"_s.arg(formatDuration(step.after), policy::toString(step.from),
                                            policy::toString(timeline.clock))};
    const bool done = status == StepStatus::Done || status == StepStatus::Watched;
    const auto since = step.every && done ? sinceDue(c, timeline, step, round.facts.health) : std::nullopt;
    if (!since || *since < *step.every)
        return std::nullopt;
    return Due{*since - *step.every,
               u"again, each %1, %2"_s.arg(formatDuration(*step.every), policy::toString(timeline.clock))};
}

void decideStep(Round& round, Case& c, const Timeline& timeline, const Step& rule)
{
    const Step step = stepFor(c, rule);
    const auto counted = elapsed(c, timeline, step, round.facts.health);
    if (!counted)
        return;
    withdrawIfReset(round, c, step, c.statusOf(step.id), *counted);
    if (const auto due = c.clockBase ? dueNow(round, c, timeline, step, *counted) : std::nullopt)
        fallDue(round, c, timeline, step, *due);
    if (isLate(round, c, timeline, step, *counted))
        round.happen(c, EventKind::StepOverdue, u"not done by %1"_s.arg(formatDuration(*step.by)), step.id);
}

/// Time passes: all that stops and starts the clocks. A retirement runs by the calendar.
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
