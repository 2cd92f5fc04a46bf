// SPDX-License-Identifier: GPL-3.0-or-later
// nextStep() of clock.h.
#include "core/enforcement/clock.h"

#include <algorithm>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;
using health::HealthRecord;
using policy::Anchor;
using policy::Step;
using policy::Timeline;

namespace {

/// It fell due: what is left to do is up to somebody, not to time.
bool hasFallenDue(StepStatus status)
{
    return status != StepStatus::Waiting && status != StepStatus::Done && status != StepStatus::Watched;
}

QString approvalsMissing(const Step& step, const StepProgress& progress)
{
    const auto missing = step.approvals - static_cast<int>(progress.approvers.size());
    return missing == 1 ? u"1 more approval"_s : u"%1 more approvals"_s.arg(missing);
}

/// Which deed of people it waits for; empty while it waits for time.
QString peoplesDeed(const Step& step, const StepProgress* progress)
{
    switch (progress ? progress->status : StepStatus::Waiting) {
    case StepStatus::Proposed:
        return approvalsMissing(step, *progress);
    case StepStatus::Approved:
        return u"a person to carry it out"_s;
    case StepStatus::Executed:
        return u"the certificate to leave the parent's manifest"_s;
    case StepStatus::Blocked:
        return progress->blockedBy;
    default:
        return {};
    }
}

QString stabilisation(const Case& c, const Timeline& timeline, const HealthRecord& health)
{
    const auto stable = stableFor(c, timeline, health);
    return stable ? u"the end of %1 without trouble, %2 so far"_s.arg(formatDuration(timeline.resolveAfter),
                                                                      formatDuration(*stable))
                  : u"its recovery to be confirmed"_s;
}

QString waitingFor(const Case& c, const Timeline& timeline, const Step& step, const HealthRecord& health,
                   bool hasAnchor)
{
    QString deed = peoplesDeed(step, c.progress(step.id));
    if (!deed.isEmpty())
        return deed;
    if (c.isHeld())
        return u"the end of the hold"_s;
    if (c.isStoppedByIncident())
        return u"the registry's own repository to work again"_s;
    if (!c.clockBase)
        return stabilisation(c, timeline, health);
    if (!hasAnchor)
        return step.from == Anchor::NoticeDelivered ? u"proof of delivery"_s : u"the first notice"_s;
    return {};
}

/// What its clock must still count until it falls due, for the first time or again.
std::optional<Duration> missing(const Case& c, const Timeline& timeline, const Step& step,
                                const HealthRecord& health)
{
    const StepProgress* progress = c.progress(step.id);
    const bool again = step.every && progress && progress->dueMarks && !hasFallenDue(progress->status);
    if (again)
        return *step.every - *sinceDue(c, timeline, step, health);
    const auto counted = elapsed(c, timeline, step, health);
    return counted ? std::optional(step.after - *counted) : std::nullopt;
}

NextStep describe(const Case& c, const Timeline& timeline, const Step& rule, const HealthRecord& health,
                  Instant now)
{
    const Step step = stepFor(c, rule);
    const StepProgress* progress = c.progress(step.id);
    const StepStatus status = c.statusOf(step.id);
    const auto toCount = missing(c, timeline, step, health);
    NextStep next{step.id,      step.action,  hasFallenDue(status) ? status : StepStatus::Waiting,
                  std::nullopt, std::nullopt, waitingFor(c, timeline, step, health, toCount.has_value())};
    if (hasFallenDue(status))
        next.due = progress->dueAt;
    else if (toCount && clocksOf(c, timeline, health).running)
        next.due = now + std::max(*toCount, Duration(0));
    if (next.due && step.by)
        next.overdue = *next.due + (*step.by - step.after);
    return next;
}

/// Done for good, or rejected.
bool isOver(const Case& c, const Step& step)
{
    const StepStatus status = c.statusOf(step.id);
    const bool done = status == StepStatus::Done || status == StepStatus::Watched;
    return status == StepStatus::Rejected || (done && !step.every);
}

} // namespace

std::optional<NextStep> nextStep(const Case& enforcementCase, const policy::Policy& policy,
                                 const HealthRecord& health, Instant now)
{
    const Timeline* timeline = policy.timeline(enforcementCase.timeline);
    if (!timeline || !enforcementCase.isOpen())
        return std::nullopt;
    std::optional<NextStep> best;
    for (const Step& step : timeline->steps) {
        if (isOver(enforcementCase, step))
            continue;
        const StepStatus status = enforcementCase.statusOf(step.id);
        const NextStep next = describe(enforcementCase, *timeline, step, health, now);
        const bool sooner = best && !hasFallenDue(best->status) && !hasFallenDue(status) && best->due &&
                            next.due && *next.due < *best->due;
        // Once it is said to be carried out, all else stands back until that is seen.
        const bool executed = status == StepStatus::Executed;
        const bool moreUrgent = best && (executed || (!hasFallenDue(best->status) && hasFallenDue(status)));
        if (!best || moreUrgent || sooner)
            best = next;
    }
    return best;
}

} // namespace caretaker::enforcement
