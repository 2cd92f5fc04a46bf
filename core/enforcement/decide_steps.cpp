// SPDX-License-Identifier: GPL-3.0-or-later
// Which steps of a case fall due, and which guards hold them back.
#include "core/enforcement/clock.h"
#include "core/enforcement/preconditions.h"
#include "core/enforcement/rounds.h"

#include <algorithm>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;
using policy::Action;
using policy::Step;
using policy::Timeline;

namespace {

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
    const QString guard = guardAgainst(c, round.policy, round.facts, timeline, step);
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

} // namespace

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

} // namespace caretaker::enforcement
