// SPDX-License-Identifier: GPL-3.0-or-later
//
// How general monitoring systems find flapping, to compare with: over the last so many checks, the share of
// those that changed, recent ones weighted more. Facts about both: their documented windows, weights and
// thresholds.
#pragma once

#include "core/health/reading.h"
#include "core/service/backtest_input.h"

#include <functional>
#include <vector>

namespace caretaker::simulate {

struct Interval
{
    Instant from, to;
};

/// One detector's settings.
struct FlapDetector
{
    int changes;        ///< remembered: one less than the states
    double first, last; ///< weight of the oldest change and of the newest
    double start, stop; ///< share at which it begins and ends
    bool startsAt;      ///< it begins at `start` already, not only above
    bool stopsAt;       ///< it ends at `stop` already, not only below
};
/// 21 states, weights 0.75 to 1.25, from 30 % on, ends below 20 %.
inline constexpr FlapDetector Nagios{20, 0.75, 1.25, 0.30, 0.20, true, false};
/// 20 bits, weights 0.80 to 1.18, above 30 %, ends at 25 %.
inline constexpr FlapDetector Icinga{20, 0.80, 1.18, 0.30, 0.25, false, true};

/// When it says that a CA flaps. `kinds` are those of the input's looks; blind checks are left out.
std::vector<Interval> flapsOf(const service::LookSeries& series,
                              const std::vector<health::ReadingKind>& kinds, const FlapDetector& detector);

} // namespace caretaker::simulate
