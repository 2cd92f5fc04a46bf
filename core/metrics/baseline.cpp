// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/baseline.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace caretaker::metrics {

namespace {

constexpr double SigmaPerMad = 1.4826;            // 1 / the normal distribution's third quartile
constexpr double SigmaPerMeanDeviation = 1.25331; // sqrt(pi / 2)

/// Of a set that is not empty; of an even number of values, the mean of the middle two.
double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

} // namespace

double Baseline::deviationOf(double value) const
{
    const double distance = std::abs(value - median);
    const double sigma = mad > 0 ? mad * SigmaPerMad : meanDeviation * SigmaPerMeanDeviation;
    if (sigma > 0)
        return distance / sigma;
    return distance > 0 ? std::numeric_limits<double>::infinity() : 0;
}

std::optional<Baseline> baselineOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    Baseline baseline{.median = medianOf(values), .samples = static_cast<int>(values.size())};
    for (double& value : values)
        value = std::abs(value - baseline.median);
    baseline.meanDeviation =
        std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    baseline.mad = medianOf(std::move(values));
    return baseline;
}

} // namespace caretaker::metrics
