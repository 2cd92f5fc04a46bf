// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a plot shows: series of points in time. A series is made of stretches; between two of them nothing is
// known, and nothing is drawn. Values only.
#pragma once

#include "core/base/time.h"

#include <QString>

#include <optional>
#include <vector>

namespace caretaker::ui {

struct PlotPoint
{
    Instant at;
    double value = 0;
    friend bool operator==(const PlotPoint&, const PlotPoint&) = default;
};
using Stretch = std::vector<PlotPoint>; ///< oldest first

struct PlotSeries
{
    QString name;                     ///< translated: "median"
    std::vector<Stretch> stretches{}; ///< oldest first; they do not overlap
    bool isStepped = false;           ///< a value holds until the next one
    friend bool operator==(const PlotSeries&, const PlotSeries&) = default;

    /// Joins points that are at most so far apart.
    static std::vector<Stretch> joined(const Stretch& points, Duration longestGap);
    /// Between the points of a stretch, or within `reach` of one; nothing in a gap.
    std::optional<double> valueAt(Instant at, Duration reach = {}) const;
    /// What is in from..to, and the point before and after it in each stretch, for lines that leave the
    /// picture.
    std::vector<Stretch> within(Instant from, Instant to) const;
};

/// Of a series over a time; each value counts for as long as it held.
struct PlotFigures
{
    double last = 0;
    double median = 0;
    double highest = 0;
};
/// Nothing when the series has no point there.
std::optional<PlotFigures> figuresOf(const PlotSeries& series, Instant from, Instant to);
/// The same of the highest value alone, which is quicker.
std::optional<double> highestOf(const PlotSeries& series, Instant from, Instant to);

} // namespace caretaker::ui
