// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_series.h"

#include <algorithm>

namespace caretaker::ui {

namespace {

double between(const PlotPoint& a, const PlotPoint& b, Instant at)
{
    const auto length = static_cast<double>((b.at - a.at).count());
    return length <= 0 ? b.value
                       : a.value + (b.value - a.value) * static_cast<double>((at - a.at).count()) / length;
}

std::optional<double> valueIn(const Stretch& stretch, Instant at, bool isStepped, Duration reach)
{
    const auto after = std::ranges::lower_bound(stretch, at, {}, &PlotPoint::at);
    if (after != stretch.end() && after->at == at)
        return after->value;
    if (after != stretch.begin() && after != stretch.end())
        return isStepped ? std::prev(after)->value : between(*std::prev(after), *after, at);
    const PlotPoint& edge = after == stretch.end() ? stretch.back() : stretch.front();
    const Duration distance = edge.at > at ? edge.at - at : at - edge.at;
    return distance <= reach ? std::optional(edge.value) : std::nullopt;
}

Stretch part(const Stretch& stretch, Instant from, Instant to)
{
    auto begin = std::ranges::lower_bound(stretch, from, {}, &PlotPoint::at);
    auto end = std::ranges::upper_bound(stretch, to, {}, &PlotPoint::at);
    if (begin != stretch.begin())
        --begin;
    if (end != stretch.end())
        ++end;
    return {begin, end};
}

/// Cut off at both ends, where it goes on beyond them.
Stretch clipped(const Stretch& stretch, Instant from, Instant to, bool isStepped)
{
    Stretch clip;
    const auto addEdge = [&](Instant at) {
        if (stretch.front().at < at && at < stretch.back().at)
            clip.push_back({at, *valueIn(stretch, at, isStepped, Duration(0))});
    };
    addEdge(from);
    std::ranges::copy_if(stretch, std::back_inserter(clip),
                         [&](const PlotPoint& point) { return point.at >= from && point.at <= to; });
    addEdge(to);
    return clip;
}

struct Weighted
{
    double value;
    std::int64_t weight;
};

/// What a line between two points says: every value for its part of the time.
void addWeights(const PlotPoint& a, const PlotPoint& b, bool isStepped, std::vector<Weighted>& all)
{
    constexpr std::int64_t Part = 3600;
    constexpr std::int64_t MostParts = 24;
    const std::int64_t length = (b.at - a.at).count();
    if (isStepped)
        return all.push_back({a.value, length});
    const std::int64_t parts = std::clamp<std::int64_t>(length / Part, 1, MostParts);
    for (std::int64_t i = 0; i <= parts; ++i) {
        const std::int64_t weight = i == 0 || i == parts ? length / parts / 2 : length / parts;
        all.push_back(
            {between(a, b, a.at + Duration(length * i / parts)), std::max<std::int64_t>(1, weight)});
    }
}

void addWeights(const Stretch& stretch, bool isStepped, std::vector<Weighted>& all)
{
    for (std::size_t i = 1; i < stretch.size(); ++i)
        addWeights(stretch[i - 1], stretch[i], isStepped, all);
    if (!stretch.empty())
        all.push_back({stretch.back().value, 1});
}

double medianOf(std::vector<Weighted> all)
{
    std::ranges::sort(all, {}, &Weighted::value);
    std::int64_t total = 0;
    for (const Weighted& one : all)
        total += one.weight;
    std::int64_t below = 0;
    for (const Weighted& one : all) {
        below += one.weight;
        if (below * 2 >= total)
            return one.value;
    }
    return all.back().value;
}

} // namespace

std::vector<Stretch> PlotSeries::joined(const Stretch& points, Duration longestGap)
{
    std::vector<Stretch> stretches;
    for (const PlotPoint& point : points) {
        if (stretches.empty() || point.at - stretches.back().back().at > longestGap)
            stretches.emplace_back();
        stretches.back().push_back(point);
    }
    return stretches;
}

std::optional<double> PlotSeries::valueAt(Instant at, Duration reach) const
{
    for (const Stretch& stretch : stretches) {
        if (stretch.empty() || stretch.back().at + reach < at)
            continue;
        if (stretch.front().at - reach > at)
            break;
        if (const auto value = valueIn(stretch, at, isStepped, reach))
            return value;
    }
    return {};
}

std::vector<Stretch> PlotSeries::within(Instant from, Instant to) const
{
    std::vector<Stretch> shown;
    for (const Stretch& stretch : stretches) {
        if (!stretch.empty() && stretch.back().at >= from && stretch.front().at <= to)
            shown.push_back(part(stretch, from, to));
    }
    return shown;
}

std::optional<PlotFigures> figuresOf(const PlotSeries& series, Instant from, Instant to)
{
    std::vector<Weighted> all;
    PlotFigures figures;
    for (const Stretch& stretch : series.within(from, to)) {
        const Stretch clip = clipped(stretch, from, to, series.isStepped);
        addWeights(clip, series.isStepped, all);
        if (!clip.empty())
            figures.last = clip.back().value;
    }
    if (all.empty())
        return {};
    figures.highest = std::ranges::max(all, {}, &Weighted::value).value;
    figures.median = medianOf(std::move(all));
    return figures;
}

std::optional<double> highestOf(const PlotSeries& series, Instant from, Instant to)
{
    std::optional<double> highest;
    for (const Stretch& stretch : series.within(from, to)) {
        for (const PlotPoint& point : clipped(stretch, from, to, series.isStepped))
            highest = std::max(highest.value_or(point.value), point.value);
    }
    return highest;
}

} // namespace caretaker::ui
