// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/clock.h"

#include "core/enforcement/counting.h"

#include <algorithm>

namespace caretaker::enforcement {

using health::HealthRecord;
using health::Marks;
using policy::Anchor;
using policy::Step;
using policy::Timeline;

namespace {

/// The later of two moments, on all clocks.
Marks later(const Marks& a, const std::optional<Marks>& b)
{
    return b ? Marks{std::max(a.at, b->at), std::max(a.watched, b->watched),
                     std::max(a.nonFunctional, b->nonFunctional)}
             : a;
}

Duration continuousSince(const Case& c, const Marks& anchor, const HealthRecord& health)
{
    return c.clockBase ? watchedSince(c, later(anchor, c.clockBase), health.marks()) : Duration(0);
}

Duration cumulativeSince(const Case& c, const Marks& anchor, Duration window, const HealthRecord& health)
{
    const Marks now = health.marks();
    const Duration sinceAnchor = now.nonFunctional - anchor.nonFunctional;
    const Duration inWindow = health.downtime.failedWithin(window, now.at);
    return nonFunctionalSince(c, now.nonFunctional - std::min(sinceAnchor, inWindow), now);
}

/// While the CA is retiring; a look each round tells the time.
Duration calendarSince(const Case& c, const Marks& anchor, const HealthRecord& health)
{
    return c.clockBase ? wallTimeSince(c, later(anchor, c.clockBase).at, health.marks().at) : Duration(0);
}

Duration countedSince(const Case& c, const Timeline& timeline, const Marks& moment,
                      const HealthRecord& health)
{
    const Marks anchor = later(moment, c.enforcedFrom);
    switch (timeline.clock) {
    case policy::Clock::Continuous:
        return continuousSince(c, anchor, health);
    case policy::Clock::Cumulative:
        return cumulativeSince(c, anchor, timeline.window, health);
    case policy::Clock::Calendar:
        return calendarSince(c, anchor, health);
    }
    return Duration(0);
}

/// The same anchor lies in this episode for the continuous clock, and in the first one for the cumulative
/// clock.
std::optional<Marks> anchorOf(const Case& c, policy::Clock clock, Anchor anchor)
{
    const bool continuous = clock != policy::Clock::Cumulative;
    switch (anchor) {
    case Anchor::FirstFailure:
        return continuous ? c.clockBase.value_or(c.firstFailure) : c.firstFailure;
    case Anchor::Detected:
        return continuous ? c.detected : c.opened;
    case Anchor::FirstNoticeSent:
        return c.watchOnly && !c.firstNoticeSent ? c.watchedNotice : c.firstNoticeSent;
    case Anchor::NoticeDelivered:
        return c.noticeDelivered;
    }
    return std::nullopt;
}

bool isRunning(const Case& c, const Timeline& timeline, const HealthRecord& health)
{
    if (!c.isOpen() || c.isHeld() || !c.clockBase)
        return false;
    if (timeline.clock == policy::Clock::Calendar)
        return true;
    if (c.blind || health.isBlind() || c.isStoppedByIncident())
        return false;
    return timeline.clock == policy::Clock::Continuous || health.failing.has_value();
}

Duration scaled(Duration time, int percent) { return Duration(time.count() * percent / 100); }

} // namespace

ClockReadings clocksOf(const Case& enforcementCase, const Timeline& timeline, const HealthRecord& health)
{
    const Marks base = enforcementCase.clockBase.value_or(health.marks());
    // A continuous timeline has no window of its own: the cumulative clock is then shown over 30 days.
    const Duration window = timeline.window.count() > 0 ? timeline.window : Duration(std::chrono::hours(720));
    return {.continuous = continuousSince(enforcementCase, base, health),
            .cumulative = cumulativeSince(enforcementCase, Marks{}, window, health),
            .running = isRunning(enforcementCase, timeline, health),
            .calendar = timeline.isRetirement() ? calendarSince(enforcementCase, base, health) : Duration(0)};
}

Step stepFor(const Case& enforcementCase, const Step& rule)
{
    Step step = rule;
    const int percent =
        policy::takesAway(rule.action) ? std::max(enforcementCase.percent, 100) : enforcementCase.percent;
    step.after = scaled(rule.after, percent);
    if (rule.by)
        step.by = scaled(*rule.by, percent);
    return step;
}

std::optional<Duration> elapsed(const Case& enforcementCase, const Timeline& timeline, const Step& step,
                                const HealthRecord& health)
{
    const auto anchor = anchorOf(enforcementCase, timeline.clock, step.from);
    return anchor ? std::optional(countedSince(enforcementCase, timeline, *anchor, health)) : std::nullopt;
}

std::optional<Duration> sinceDue(const Case& enforcementCase, const Timeline& timeline, const Step& step,
                                 const HealthRecord& health)
{
    const StepProgress* progress = enforcementCase.progress(step.id);
    return progress && progress->dueMarks
               ? std::optional(countedSince(enforcementCase, timeline, *progress->dueMarks, health))
               : std::nullopt;
}

std::optional<Duration> stableFor(const Case& enforcementCase, const Timeline& timeline,
                                  const HealthRecord& health)
{
    const Case& c = enforcementCase;
    if (c.clockBase)
        return std::nullopt;
    if (timeline.isRetirement())
        return c.subsided ? std::optional(health.marks().at - c.subsided->at) : std::nullopt;
    std::optional<Marks> since = c.subsided;
    if (const auto* state = std::get_if<health::State>(&timeline.when)) {
        const health::Latch* latch = health.latchOf(*state);
        if (!latch || latch->on)
            return std::nullopt;
        since = latch->since;
        if (*state == health::State::Dead)
            since = health.functional ? std::optional(health.functional->from) : std::nullopt;
    }
    return since ? std::optional(health.watched - since->watched) : std::nullopt;
}

} // namespace caretaker::enforcement
