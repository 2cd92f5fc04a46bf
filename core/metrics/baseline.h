// SPDX-License-Identifier: GPL-3.0-or-later
//
// Baseline: what is normal for a churn indicator: median and median absolute deviation of its hourly values.
// Both shrug off the few spikes that they are there to find, as mean and variance do not.
#pragma once

#include <optional>
#include <vector>

namespace caretaker::metrics {

struct Baseline
{
    double median = 0;
    double mad = 0; ///< median of |value - median|
    double meanDeviation =
        0; ///< mean of |value - median|: the measure where more than half of all values are alike
    int samples = 0;

    /// How far from normal, in standard deviations of a normal distribution with this MAD (MAD x 1.4826), or,
    /// where the MAD is zero, this mean deviation (x 1.2533): the modified z-score of Iglewicz and Hoaglin.
    /// Infinite when all values were alike and this one is not; 0 when it is.
    double deviationOf(double value) const;
    friend bool operator==(const Baseline&, const Baseline&) = default;
};

/// Nothing without values.
std::optional<Baseline> baselineOf(std::vector<double> values);

} // namespace caretaker::metrics
