// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/candidate.h"

#include "core/health/machine.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace caretaker::health {

namespace {

constexpr Duration UnknownInterval = std::chrono::hours(1); // before two readings were seen

/// One latch that will turn over, `in` so much watched time.
struct Flip
{
    bool pending = false;
    Duration in{0};
    Instant since{};
};

Duration intervalOf(const HealthRecord& record)
{
    return record.lastInterval > 0 ? Duration(record.lastInterval) : UnknownInterval;
}

Flip whenLongEnough(const HealthRecord& record, const Streak& streak, const StreakRules& rules)
{
    const Duration byTime = rules.over - (record.watched - streak.from.watched);
    const Duration byCount = intervalOf(record) * (rules.readings - streak.readings);
    return {true, std::max({byTime, byCount, Duration(0)}), streak.from.at};
}

Flip deadFlip(const HealthRecord& record, const HealthRules& rules)
{
    if (!record.dead.on && record.failing)
        return {true, std::max(rules.dead.after - record.failingFor(), Duration(0)), record.failing->from.at};
    if (record.dead.on && record.functional)
        return whenLongEnough(record, *record.functional, rules.recover);
    return {};
}

/// The figure only falls from here: log2(figure / leave) half-lives until it is at `leave`, and a second to
/// be below.
Flip flappingFlip(const HealthRecord& record, const HealthRules& rules)
{
    if (!record.flapping.on || !record.functional)
        return {};
    const double halfLives = std::log2(figureOfMeritNow(record, rules.flapping) / rules.flapping.leave);
    const double seconds = std::ceil(halfLives * static_cast<double>(rules.flapping.halfLife.count()));
    const Duration in = Duration(static_cast<std::int64_t>(std::max(seconds, 0.0)) + 1);
    return {true, in, record.functional->from.at};
}

Flip partialFlip(const HealthRecord& record, const HealthRules& rules)
{
    if (!record.partial.on && record.incomplete)
        return whenLongEnough(record, *record.incomplete, rules.partial);
    if (record.partial.on && record.complete)
        return whenLongEnough(record, *record.complete, rules.partial);
    return {};
}

/// Fills a copy of the window with readings like the last one, until the share is reached.
Flip slowFlip(const HealthRecord& record, const HealthRules& rules)
{
    const bool isSlow = record.lastJudged == ReadingKind::Slow;
    if (record.slow.on == isSlow)
        return {};
    SlowWindow window = record.window;
    for (int n = 1; n <= SlowWindow::Capacity; ++n) {
        const Duration in = intervalOf(record) * n;
        window.push(record.watched + in, isSlow, rules.slow);
        if (isSlow ? entersSlow(window, rules.slow) : leavesSlow(window, rules.slow))
            return {true, in, record.marks().at};
    }
    return {};
}

bool quiet(const HealthRecord& record)
{
    return record.lastJudged == ReadingKind::Good &&
           !(record.dead.on || record.flapping.on || record.partial.on || record.slow.on);
}

} // namespace

State resolvedState(bool dead, bool flapping, bool partial, bool slow, bool established)
{
    if (dead)
        return State::Dead;
    if (flapping)
        return State::Flapping;
    if (partial)
        return State::Partial;
    if (slow)
        return State::Slow;
    return established ? State::Healthy : State::Unknown;
}

std::optional<Candidate> foretell(const HealthRecord& record, const HealthRules& rules,
                                  const std::optional<Candidate>& before)
{
    if (quiet(record))
        return std::nullopt;
    const std::array<Flip, 4> flips{deadFlip(record, rules), flappingFlip(record, rules),
                                    partialFlip(record, rules), slowFlip(record, rules)};
    const std::array<bool, 4> now{record.dead.on, record.flapping.on, record.partial.on, record.slow.on};
    std::optional<Candidate> next;
    for (const Flip& moment : flips) {
        const Instant at = record.marks().at + moment.in;
        if (!moment.pending || (next && at >= next->confirmsAt))
            continue;
        std::array<bool, 4> then = now;
        for (std::size_t i = 0; i < flips.size(); ++i)
            then[i] ^= flips[i].pending && flips[i].in <= moment.in;
        const State state = resolvedState(then[0], then[1], then[2], then[3], true);
        if (state != record.state)
            next = Candidate{state, moment.since, at};
    }
    if (next && before && before->state == next->state)
        next->since = before->since;
    return next;
}

bool satisfies(const std::optional<Streak>& streak, Duration watched, const StreakRules& rules)
{
    return streak && streak->readings >= rules.readings && watched - streak->from.watched >= rules.over;
}

bool entersSlow(const SlowWindow& window, const SlowRules& rules)
{
    return window.slowCount() >= rules.atLeast && window.slowCount() >= rules.enter * window.count;
}

bool leavesSlow(const SlowWindow& window, const SlowRules& rules)
{
    return window.slowCount() <= rules.leave * window.count;
}

} // namespace caretaker::health
