// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/clock.h"

#include <algorithm>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;
using health::HealthRecord;
using health::Marks;
using policy::Anchor;
using policy::Step;
using policy::Timeline;

namespace {

/// How much of [from, now] on one counter lies in holds.
Duration heldSince(const Case& c, Duration Marks::*counter, Duration from, const Marks& now)
{
    Duration held{0};
    for (const HoldSpan& hold : c.holds) {
        const Duration begin = std::max(hold.from.*counter, from);
        const Duration end = std::min(hold.to.value_or(now).*counter, now.*counter);
        held += std::max(end - begin, Duration(0));
    }
    return held;
}

Duration continuousSince(const Case& c, const Marks& anchor, const HealthRecord& health)
{
    if (!c.clockBase)
        return Duration(0);
    const Duration from = std::max(anchor.watched, c.clockBase->watched);
    const Duration held = heldSince(c, &Marks::watched, from, health.marks());
    return std::max(health.watched - from - held, Duration(0));
}

Duration cumulativeSince(const Case& c, const Marks& anchor, Duration window, const HealthRecord& health)
{
    const Marks now = health.marks();
    const Duration sinceAnchor = now.nonFunctional - anchor.nonFunctional;
    const Duration inWindow = health.downtime.failedWithin(window, now.at);
    const Duration counted = std::min(sinceAnchor, inWindow);
    const Duration from = now.nonFunctional - counted;
    return std::max(counted - heldSince(c, &Marks::nonFunctional, from, now), Duration(0));
}

/// The same anchor lies in this episode for the continuous clock, and in the first one for the cumulative
/// clock.
std::optional<Marks> anchorOf(const Case& c, policy::Clock clock, Anchor anchor)
{
    const bool continuous = clock == policy::Clock::Continuous;
    switch (anchor) {
    case Anchor::FirstFailure:
        return continuous ? c.clockBase.value_or(c.firstFailure) : c.firstFailure;
    case Anchor::Detected:
        return continuous ? c.detected : c.opened;
    case Anchor::FirstNoticeSent:
        return c.firstNoticeSent;
    case Anchor::NoticeDelivered:
        return c.noticeDelivered;
    }
    return std::nullopt;
}

bool isRunning(const Case& c, const Timeline& timeline, const HealthRecord& health)
{
    if (!c.isOpen() || c.isHeld() || c.blind || health.isBlind() || !c.clockBase)
        return false;
    return timeline.clock == policy::Clock::Continuous || health.failing.has_value();
}

/// It fell due: what is left to do is up to somebody, not to time.
bool hasFallenDue(StepStatus status) { return status != StepStatus::Waiting; }

QString waitingFor(const Case& c, const Step& step, const StepProgress* progress, bool hasAnchor)
{
    const StepStatus status = progress ? progress->status : StepStatus::Waiting;
    if (status == StepStatus::Proposed) {
        const auto missing = step.approvals - static_cast<int>(progress->approvers.size());
        return missing == 1 ? u"1 more approval"_s : u"%1 more approvals"_s.arg(missing);
    }
    if (status == StepStatus::Approved)
        return u"a person to carry it out"_s;
    if (status == StepStatus::Blocked)
        return progress->blockedBy;
    if (!hasAnchor)
        return step.from == Anchor::NoticeDelivered ? u"proof of delivery"_s : u"the first notice"_s;
    if (c.isHeld())
        return u"the end of the hold"_s;
    return {};
}

NextStep describe(const Case& c, const Timeline& timeline, const Step& step, const HealthRecord& health,
                  Instant now)
{
    const StepProgress* progress = c.progress(step.id);
    const auto counted = elapsed(c, timeline, step, health);
    NextStep next{step.id,      step.action,  c.statusOf(step.id),
                  std::nullopt, std::nullopt, waitingFor(c, step, progress, counted.has_value())};
    if (progress && progress->dueAt)
        next.due = progress->dueAt;
    else if (counted && isRunning(c, timeline, health))
        next.due = now + std::max(step.after - *counted, Duration(0));
    if (next.due && step.by)
        next.overdue = *next.due + (*step.by - step.after);
    return next;
}

} // namespace

ClockReadings clocksOf(const Case& enforcementCase, const Timeline& timeline, const HealthRecord& health)
{
    const Marks base = enforcementCase.clockBase.value_or(health.marks());
    // A continuous timeline has no window of its own: the cumulative clock is then shown over 30 days.
    const Duration window = timeline.window.count() > 0 ? timeline.window : Duration(std::chrono::hours(720));
    return {.continuous = continuousSince(enforcementCase, base, health),
            .cumulative = cumulativeSince(enforcementCase, Marks{}, window, health),
            .running = isRunning(enforcementCase, timeline, health)};
}

std::optional<Duration> elapsed(const Case& enforcementCase, const Timeline& timeline, const Step& step,
                                const HealthRecord& health)
{
    const auto anchor = anchorOf(enforcementCase, timeline.clock, step.from);
    if (!anchor)
        return std::nullopt;
    return timeline.clock == policy::Clock::Continuous
               ? continuousSince(enforcementCase, *anchor, health)
               : cumulativeSince(enforcementCase, *anchor, timeline.window, health);
}

std::optional<NextStep> nextStep(const Case& enforcementCase, const policy::Policy& policy,
                                 const HealthRecord& health, Instant now)
{
    const Timeline* timeline = policy.timeline(enforcementCase.timeline);
    if (!timeline || !enforcementCase.isOpen())
        return std::nullopt;
    std::optional<NextStep> best;
    for (const Step& step : timeline->steps) {
        const StepStatus status = enforcementCase.statusOf(step.id);
        if (status == StepStatus::Done || status == StepStatus::Rejected)
            continue;
        const NextStep next = describe(enforcementCase, *timeline, step, health, now);
        const bool sooner = best && !hasFallenDue(best->status) && !hasFallenDue(status) && best->due &&
                            next.due && *next.due < *best->due;
        const bool moreUrgent = best && !hasFallenDue(best->status) && hasFallenDue(status);
        if (!best || moreUrgent || sooner)
            best = next;
    }
    return best;
}

} // namespace caretaker::enforcement
