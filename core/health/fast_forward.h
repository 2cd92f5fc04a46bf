// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many equal readings at once. A healthy CA says the same for months: whoever replays a recorded year need
// not advance its record look by look. The result is the one that advance() gives reading by reading, to the
// last bit, in time that grows with what changes and not with how many readings there are. Pure.
//
// How: once a reading repeats, every clock of the record grows by the same amount each time, so that the
// moment at which a latch turns over can be computed; the readings before it are added up, and the one that
// turns it over goes through advance() itself. Readings further apart than HealthRules::maxGap, where the
// clocks stand still, are advanced one by one.
#pragma once

#include "core/health/machine.h"

#include <cstdint>
#include <vector>

namespace caretaker::health {

/// How many of the next `most` readings, all like `next`, the first at next.at and then `every`, turn no
/// latch. 0 when that cannot be told, as after a reading of another kind: advance() by one then. `next` has
/// no manifest number.
std::int64_t steadyReadings(const HealthRecord& record, const Reading& next, Duration every,
                            std::int64_t most, const HealthRules& rules);

/// The record after the next `count` readings; 1 <= count <= steadyReadings().
HealthRecord leap(const HealthRecord& record, const Reading& next, Duration every, std::int64_t count,
                  const HealthRules& rules);

struct FastForward
{
    HealthRecord record;
    std::vector<Transition> transitions;
};
/// What `count` calls of advance() give: `first`, and then the same every `every`.
FastForward fastForward(const HealthRecord& record, const Reading& first, Duration every, std::int64_t count,
                        const HealthRules& rules);

} // namespace caretaker::health
