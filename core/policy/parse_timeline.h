// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: [[timeline]] and [[timeline.step]].
#pragma once

#include "core/policy/fields.h"
#include "core/policy/policy.h"

namespace caretaker::policy {

inline constexpr QLatin1StringView SchemaName{"caretaker/policy/1"};
/// What the health record remembers, less the half-day that has begun.
inline constexpr Duration LongestWindow =
    health::DowntimeRing::Slot * (static_cast<std::int64_t>(health::DowntimeRing::Slots) - 1);

/// Reads one timeline and appends it; refuses what contradicts itself or an earlier timeline.
void readTimeline(Table& table, std::vector<Timeline>& timelines);

} // namespace caretaker::policy
