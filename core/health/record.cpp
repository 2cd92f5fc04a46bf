// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/record.h"

#include <algorithm>
#include <bit>

namespace caretaker::health {

namespace {

using HalfDays = std::chrono::duration<std::int64_t, std::ratio<12 * 3600>>;
static_assert(HalfDays(1) == DowntimeRing::Slot);

std::int64_t slotOf(Instant at) { return std::chrono::floor<HalfDays>(at.time_since_epoch()).count(); }

std::size_t indexOf(std::int64_t slot)
{
    constexpr auto n = static_cast<std::int64_t>(DowntimeRing::Slots);
    return static_cast<std::size_t>(((slot % n) + n) % n);
}

void addSeconds(std::uint16_t& slot, Duration seconds)
{
    slot = static_cast<std::uint16_t>(
        std::min<std::int64_t>(slot + seconds.count(), DowntimeRing::Slot.count()));
}

/// Slots between the newest and `slot` have seen nothing yet.
void moveTo(DowntimeRing& ring, std::int64_t slot)
{
    const auto n = static_cast<std::int64_t>(DowntimeRing::Slots);
    for (std::int64_t s = std::max(ring.newest + 1, slot - n + 1); s <= slot; ++s)
        ring.watched[indexOf(s)] = ring.failed[indexOf(s)] = 0;
    ring.newest = std::max(ring.newest, slot);
}

Duration sumWithin(const DowntimeRing& ring, const std::array<std::uint16_t, DowntimeRing::Slots>& seconds,
                   Duration window, Instant now)
{
    const auto n = static_cast<std::int64_t>(DowntimeRing::Slots);
    const std::int64_t first = std::chrono::ceil<HalfDays>((now - window).time_since_epoch()).count();
    Duration sum{0};
    for (std::int64_t slot = std::max(first, ring.newest - n + 1); slot <= ring.newest; ++slot)
        sum += Duration(seconds[indexOf(slot)]);
    return sum;
}

} // namespace

void DowntimeRing::add(Instant from, Instant to, bool nonFunctional)
{
    from = std::max(from, to - Slot * (static_cast<std::int64_t>(Slots) - 1));
    while (from < to) {
        const std::int64_t slot = slotOf(from);
        const Instant end = std::min(to, Instant(HalfDays(slot + 1)));
        moveTo(*this, slot);
        addSeconds(watched[indexOf(slot)], end - from);
        if (nonFunctional)
            addSeconds(failed[indexOf(slot)], end - from);
        from = end;
    }
}

Duration DowntimeRing::watchedWithin(Duration window, Instant now) const
{
    return sumWithin(*this, watched, window, now);
}

Duration DowntimeRing::failedWithin(Duration window, Instant now) const
{
    return sumWithin(*this, failed, window, now);
}

void SlowWindow::push(Duration watched, bool isSlow, const SlowRules& rules)
{
    const auto now = static_cast<std::uint32_t>(watched.count());
    const auto oldest = [&] { return Duration(now - at.front()); };
    const auto drop = [&] {
        std::shift_left(at.begin(), at.end(), 1);
        slow >>= 1;
        at[static_cast<std::size_t>(--count)] = 0; // equal windows compare equal
    };
    if (count == Capacity)
        drop();
    at[static_cast<std::size_t>(count)] = now;
    slow |= std::uint64_t(isSlow) << count;
    ++count;
    while (count > std::max(rules.readings, 1) && oldest() >= rules.window)
        drop();
}

int SlowWindow::slowCount() const { return std::popcount(slow); }

Marks HealthRecord::marks() const { return {lastReadingAt.value_or(Instant{}), watched, nonFunctional}; }

Duration HealthRecord::failingFor() const { return failing ? watched - failing->from.watched : Duration(0); }

Duration HealthRecord::functionalFor() const
{
    return functional ? watched - functional->from.watched : Duration(0);
}

const Latch* HealthRecord::latchOf(State wanted) const
{
    switch (wanted) {
    case State::Dead:
        return &dead;
    case State::Flapping:
        return &flapping;
    case State::Partial:
        return &partial;
    case State::Slow:
        return &slow;
    case State::Healthy:
    case State::Unknown:
        break;
    }
    return nullptr;
}

} // namespace caretaker::health
