// SPDX-License-Identifier: GPL-3.0-or-later
//
// The axis of values: what a number of some unit is written as, and which numbers have a label.
#pragma once

#include <QString>

#include <vector>

namespace caretaker::ui {

enum class PlotUnit {
    Milliseconds,
    Seconds, ///< of duration, shown in hours and days
    Count,
    Share ///< 0 to 1, shown in per cent
};

/// For a tooltip or a summary: "120 ms", "4.2 s", "6 hours", "1,204", "99.5 %".
QString valueText(PlotUnit unit, double value);
/// The same for an axis, as short as can be.
QString tickText(PlotUnit unit, double value);

/// From 0 in even, round steps to the first one that is not below `highest`.
std::vector<double> valueTicks(PlotUnit unit, double highest, int atMost);

} // namespace caretaker::ui
