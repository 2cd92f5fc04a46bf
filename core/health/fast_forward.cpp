// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/fast_forward.h"

#include "core/health/candidate.h"

#include <algorithm>

namespace caretaker::health {

namespace {

/// Of the downtime ring at once; it remembers 93 days, and cuts off what is longer.
constexpr Duration RingStretch = std::chrono::days(60);

std::int64_t ceilDivided(Duration a, Duration b) { return (a.count() + b.count() - 1) / b.count(); }

/// The same was said at the same interval before, so that nothing but time goes on.
bool repeats(const HealthRecord& record, const Reading& next, Duration every, const HealthRules& rules)
{
    if (every <= Duration(0) || !record.lastReadingAt || *record.lastReadingAt + every != next.at)
        return false;
    if (record.lastKind != next.kind || next.manifestNumber)
        return false;
    if (next.kind == ReadingKind::Blind)
        return true;
    const bool sameDirection =
        isFunctional(next.kind) ? record.lastBackward == next.manifestBackward : !next.manifestBackward;
    return sameDirection && every <= rules.maxGap && record.lastInterval == every.count();
}

/// All readings in the window are like this one and equally far apart, and it grows no more.
bool isSteady(const SlowWindow& window, Duration watched, bool isSlow, Duration every, const SlowRules& rules)
{
    if (window.count == 0 || window.slowCount() != (isSlow ? window.count : 0))
        return false;
    const auto step = static_cast<std::uint32_t>(every.count());
    for (std::int32_t i = 1; i < window.count; ++i)
        if (window.at[static_cast<std::size_t>(i)] - window.at[static_cast<std::size_t>(i - 1)] != step)
            return false;
    SlowWindow next = window;
    next.push(watched + every, isSlow, rules);
    return next.count == window.count;
}

bool slowTurns(const HealthRecord& record, const SlowRules& rules)
{
    return record.slow.on ? leavesSlow(record.window, rules) : entersSlow(record.window, rules);
}

/// The number of the reading that makes the streak long enough.
std::int64_t untilLongEnough(const HealthRecord& record, const Streak& streak, Duration every,
                             const StreakRules& rules)
{
    const Duration missing = rules.over - (record.watched - streak.from.watched);
    return std::max<std::int64_t>(ceilDivided(missing, every), rules.readings - streak.readings);
}

std::int64_t untilDeadTurns(const HealthRecord& record, Duration every, std::int64_t never,
                            const HealthRules& rules)
{
    if (!record.dead.on && record.failing)
        return ceilDivided(rules.dead.after - record.failingFor(), every);
    if (record.dead.on && record.functional)
        return untilLongEnough(record, *record.functional, every, rules.recover);
    return never;
}

std::int64_t untilPartialTurns(const HealthRecord& record, Duration every, std::int64_t never,
                               const HealthRules& rules)
{
    const auto& streak = record.partial.on ? record.complete : record.incomplete;
    return streak ? untilLongEnough(record, *streak, every, rules.partial) : never;
}

bool wouldFlap(const HealthRecord& record, const FlappingRules& rules)
{
    return record.changeCount >= rules.changes && figureOfMeritNow(record, rules) >= rules.enter;
}

/// The figure only falls: the first reading at which it is below `leave`.
std::int64_t untilFlappingTurns(const HealthRecord& record, Duration every, std::int64_t never,
                                const FlappingRules& rules)
{
    if (!record.flapping.on) // the last reading has found that it does not flap, and it does so ever less
        return wouldFlap(record, rules) ? 0 : never;
    HealthRecord later = record;
    const auto isBelow = [&](std::int64_t readings) {
        later.watched = record.watched + every * readings;
        return figureOfMeritNow(later, rules) < rules.leave;
    };
    std::int64_t above = 0, below = never;
    if (!isBelow(never))
        return never;
    while (below - above > 1) {
        const std::int64_t middle = above + (below - above) / 2;
        (isBelow(middle) ? below : above) = middle;
    }
    return below;
}

void extendBy(std::optional<Streak>& streak, std::int64_t readings)
{
    if (streak)
        streak->readings += static_cast<std::int32_t>(readings);
}

void addDowntime(DowntimeRing& ring, Instant from, Instant to, bool nonFunctional)
{
    while (from < to) {
        const Instant end = std::min(to, from + RingStretch);
        ring.add(from, end, nonFunctional);
        from = end;
    }
}

/// All but the candidate, which the next advance() foretells anew.
void repeat(HealthRecord& record, const Reading& reading, Duration every, std::int64_t count)
{
    const Instant from = *record.lastReadingAt;
    const Duration time = every * count;
    record.lastReadingAt = from + time;
    if (reading.kind == ReadingKind::Blind) {
        if (record.candidate)
            record.candidate->confirmsAt += time;
        return;
    }
    const bool failed = reading.kind == ReadingKind::Failed;
    record.watched += time;
    record.nonFunctional += failed ? time : Duration(0);
    addDowntime(record.downtime, from, from + time, failed);
    for (auto* streak : {&record.failing, &record.functional, &record.incomplete, &record.complete})
        extendBy(*streak, count);
    for (std::int32_t i = 0; i < record.window.count; ++i)
        record.window.at[static_cast<std::size_t>(i)] += static_cast<std::uint32_t>(time.count());
    record.lastJudgedAt = record.lastReadingAt;
    if (isFunctional(reading.kind))
        record.lastFunctional = record.lastReadingAt;
}

Reading later(Reading reading, Duration by)
{
    reading.at += by;
    return reading;
}

} // namespace

std::int64_t steadyReadings(const HealthRecord& record, const Reading& next, Duration every,
                            std::int64_t most, const HealthRules& rules)
{
    if (most <= 0 || !repeats(record, next, every, rules))
        return 0;
    if (next.kind == ReadingKind::Blind)
        return most;
    const bool isSlow = next.kind == ReadingKind::Slow;
    if (!isSteady(record.window, record.watched, isSlow, every, rules.slow) || slowTurns(record, rules.slow))
        return 0;
    const std::int64_t never = most + 1;
    const std::int64_t turns =
        std::min({untilDeadTurns(record, every, never, rules), untilPartialTurns(record, every, never, rules),
                  untilFlappingTurns(record, every, never, rules.flapping), never});
    return std::clamp<std::int64_t>(turns - 1, 0, most);
}

HealthRecord leap(const HealthRecord& record, const Reading& next, Duration every, std::int64_t count,
                  const HealthRules& rules)
{
    HealthRecord result = record;
    repeat(result, next, every, count - 1);
    return advance(result, later(next, every * (count - 1)), rules).record;
}

FastForward fastForward(const HealthRecord& record, const Reading& first, Duration every, std::int64_t count,
                        const HealthRules& rules)
{
    FastForward result{record, {}};
    Reading next = first;
    while (count > 0) {
        const std::int64_t steady = steadyReadings(result.record, next, every, count, rules);
        if (steady > 0) {
            result.record = leap(result.record, next, every, steady, rules);
        } else {
            const bool isTaken = result.record.lastReadingAt < next.at; // older ones are ignored
            Advance advanced = advance(result.record, next, rules);
            result.record = advanced.record;
            if (advanced.transition)
                result.transitions.push_back(std::move(*advanced.transition));
            if (isTaken)
                next.manifestNumber.reset(); // the same one again says nothing new
        }
        const std::int64_t done = std::max<std::int64_t>(steady, 1);
        next.at += every * done;
        count -= done;
    }
    return result;
}

} // namespace caretaker::health
