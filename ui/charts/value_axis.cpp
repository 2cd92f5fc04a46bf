// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_axis.h"

#include "ui/base/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double Second = 1000;
constexpr double Hour = 3600;

/// 1, 2 or 5 times a power of ten.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

double durationStep(double least)
{
    static constexpr std::array<double, 11> steps{
        60, 600, 1800, Hour, 2 * Hour, 6 * Hour, 12 * Hour, 24 * Hour, 48 * Hour, 120 * Hour, 240 * Hour};
    const auto* step = std::ranges::lower_bound(steps, least);
    return step == steps.end() ? roundStep(least / (24 * Hour)) * 24 * Hour : *step;
}

double stepFor(PlotUnit unit, double least)
{
    if (unit == PlotUnit::Seconds)
        return durationStep(least);
    if (unit != PlotUnit::Share)
        return std::max(1.0, roundStep(least));
    return roundStep(least);
}

QString number(double value, int decimals) { return spoken().number(value, decimals); }

QString millisecondsText(double value)
{
    if (value < Second)
        return u"%1 ms"_s.arg(number(value, 0));
    return u"%1 s"_s.arg(
        number(value / Second, value < 10 * Second && std::fmod(value, Second) != 0 ? 1 : 0));
}

} // namespace

QString valueText(PlotUnit unit, double value)
{
    switch (unit) {
    case PlotUnit::Milliseconds:
        return millisecondsText(value);
    case PlotUnit::Seconds:
        return durationText(Duration(std::llround(value)));
    case PlotUnit::Share:
        return spoken().percent(value, value == 1 || value == 0 ? 0 : 1);
    case PlotUnit::Count:
        break;
    }
    return number(value, value == std::round(value) ? 0 : 1);
}

QString tickText(PlotUnit unit, double value)
{
    if (unit == PlotUnit::Seconds)
        return formatDuration(Duration(std::llround(value)));
    if (unit == PlotUnit::Share)
        return spoken().percent(value, 0);
    return valueText(unit, value);
}

std::vector<double> valueTicks(PlotUnit unit, double highest, int atMost)
{
    const double top = unit == PlotUnit::Share ? 1 : std::max(highest, 1.0);
    const double step = stepFor(unit, top / std::max(1, atMost));
    std::vector<double> ticks{0};
    while (ticks.back() < top - step * 1e-9)
        ticks.push_back(step * static_cast<double>(ticks.size()));
    return ticks;
}

} // namespace caretaker::ui
