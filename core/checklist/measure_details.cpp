// SPDX-License-Identifier: GPL-3.0-or-later
//
// One CA in detail: publication points, manifests, latency (requirements C-1, C-2, C-4); and the trend of one
// CA or of a fleet.
#include "core/checklist/measure_cas.h"

namespace caretaker::checklist {

using namespace Qt::StringLiterals;

namespace {

const CaDetails* detailsOf(const ChecklistFacts& facts)
{
    const bool has = isForOneCa(facts) && facts.cas.front().details;
    return has ? &*facts.cas.front().details : nullptr;
}

std::optional<double> lowestOf(const std::vector<PointFigure>& points)
{
    std::optional<double> lowest;
    for (const PointFigure& point : points)
        if (point.availability)
            lowest = std::min(lowest.value_or(1.0), *point.availability);
    return lowest;
}

Row latencyRow(const Source& name, const LatencyFigure& figure, Milliseconds target)
{
    return {phrase(name), figure.half, figure.most, figure.slowest, target};
}

/// The mean of what is known of all CAs; nothing when nothing is.
template <typename T>
std::optional<T> meanOf(const ChecklistFacts& facts, std::optional<T> CaFigures::*member)
{
    double sum = 0;
    int count = 0;
    for (const CaFigures& ca : facts.cas) {
        if (!(ca.*member))
            continue;
        if constexpr (std::is_same_v<T, double>)
            sum += *(ca.*member);
        else
            sum += static_cast<double>((ca.*member)->count());
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    if constexpr (std::is_same_v<T, double>)
        return sum / count;
    else
        return T(static_cast<qint64>(sum / count));
}

/// Arrow and word: never by colour alone. `change` > 0 is for the better; within `noise` it is none.
Phrase direction(double change, double noise)
{
    if (std::abs(change) <= noise)
        return phrase(words::Several, u"→"_s, phrase(words::Same));
    return change > 0 ? phrase(words::Several, u"↗"_s, phrase(words::Better))
                      : phrase(words::Several, u"↘"_s, phrase(words::WorseWord));
}

template <typename T>
Value shown(const std::optional<T>& value)
{
    if (!value)
        return phrase(words::NotMeasured);
    if constexpr (std::is_same_v<T, double>)
        return Share{*value};
    else
        return *value;
}

struct Change
{
    Row row;
    bool isWorse = false;
};

Change availabilityChange(const ChecklistFacts& facts)
{
    const auto now = meanOf(facts, &CaFigures::availability);
    const auto before = meanOf(facts, &CaFigures::availabilityBefore);
    const double change = now && before ? *now - *before : 0;
    const Value trend =
        now && before ? direction(change, facts.targets.availabilityDrop) : phrase(words::NotMeasured);
    return {{phrase(words::TrendAvailability), shown(now), shown(before), trend},
            change < -facts.targets.availabilityDrop};
}

Change retrievalChange(const ChecklistFacts& facts)
{
    const auto now = meanOf(facts, &CaFigures::retrieval);
    const auto before = meanOf(facts, &CaFigures::retrievalBefore);
    const bool both = now && before && before->count() > 0;
    const double change = both
                              ? 1.0 - static_cast<double>(now->count()) / static_cast<double>(before->count())
                              : 0; // shorter is better
    const Value trend = both ? direction(change, facts.targets.retrievalRise) : phrase(words::NotMeasured);
    return {{phrase(words::TrendRetrieval), shown(now), shown(before), trend},
            change < -facts.targets.retrievalRise};
}

Row changesRow(const ChecklistFacts& facts)
{
    const qint64 now = std::count_if(facts.transitions.begin(), facts.transitions.end(),
                                     [](const TransitionFigure& t) { return t.worse; });
    const auto before = facts.monitor ? facts.monitor->worseBefore : std::nullopt;
    if (!before)
        return {phrase(words::TrendChanges), now, phrase(words::NotMeasured), phrase(words::NotMeasured)};
    return {phrase(words::TrendChanges), now, qint64(*before), direction(double(*before - now), 0.5)};
}

} // namespace

Measured publicationPoints(const ChecklistFacts& facts, const Window&)
{
    const CaDetails* details = detailsOf(facts);
    const auto lowest = details ? lowestOf(details->points) : std::nullopt;
    if (!lowest)
        return {};
    const double target = facts.targets.availability;
    std::vector<Row> rows;
    rows.reserve(details->points.size());
    qint64 low = 0;
    for (const PointFigure& point : details->points) {
        low += point.availability && *point.availability < target ? 1 : 0;
        rows.push_back({point.uri, shown(point.availability)});
    }
    const qint64 all = sizeOf(rows);
    return judged(
        low == 0,
        phrase(words::PointsFigure, low, counted(words::Points, all), Share{target}, Share{*lowest}),
        phrase(words::AvailabilityOneTodo),
        tableOf({words::ColPoint, words::ColThirtyDays}, std::move(rows)));
}

Measured manifestRhythm(const ChecklistFacts& facts, const Window&)
{
    const CaDetails* details = detailsOf(facts);
    if (!details || !details->rhythm)
        return {};
    const ManifestRhythm& rhythm = *details->rhythm;
    const Phrase every = phrase(words::RhythmTodo, facts.targets.manifestEvery);
    if (!rhythm.typical)
        return judged(rhythm.seen > 0 && rhythm.longestGap <= facts.targets.manifestGap,
                      rhythm.seen > 0 ? counted(words::Manifests, rhythm.seen) : phrase(words::RhythmNone),
                      every);
    const Phrase figure =
        phrase(words::RhythmFigure, counted(words::Manifests, rhythm.seen), *rhythm.typical,
               rhythm.longestGap.count() > 0 ? Value(rhythm.longestGap) : Value(phrase(words::None)));
    if (rhythm.longestGap > facts.targets.manifestGap)
        return judged(false, figure, phrase(words::RhythmGapTodo));
    return judged(*rhythm.typical <= facts.targets.manifestEvery, figure, every);
}

Measured latency(const ChecklistFacts& facts, const Window&)
{
    const CaDetails* details = detailsOf(facts);
    if (!details || !details->firstByte || !details->retrieval)
        return {};
    const LatencyFigure& first = *details->firstByte;
    const LatencyFigure& whole = *details->retrieval;
    const Targets& targets = facts.targets;
    const bool good = first.most <= targets.firstByte && whole.most <= targets.retrieval;
    std::vector<Row> rows{latencyRow(words::LatencyFirstByte, first, targets.firstByte),
                          latencyRow(words::LatencyRetrieval, whole, targets.retrieval)};
    Measured measured =
        judged(good, phrase(words::LatencyFigure, first.most, whole.most), phrase(words::LatencyTodo),
               tableOf({words::ColWhat, words::ColHalf, words::ColMost, words::ColSlowest, words::ColTarget},
                       std::move(rows)));
    measured.series.push_back({phrase(words::SparkRetrieval), details->retrievalByDay});
    return measured;
}

Measured trend(const ChecklistFacts& facts, const Window&)
{
    const Change availability = availabilityChange(facts);
    const Change retrieval = retrievalChange(facts);
    const auto now = meanOf(facts, &CaFigures::availability);
    if (!now)
        return {};
    const Phrase figure =
        phrase(words::TrendFigure, availability.row[1], availability.row[2], availability.row[3]);
    Measured measured =
        judged(!availability.isWorse && !retrieval.isWorse, figure, phrase(words::TrendTodo),
               tableOf({words::ColWhat, words::ColThisPeriod, words::ColBefore, words::ColTrend},
                       {availability.row, retrieval.row, changesRow(facts)}));
    if (facts.monitor && !facts.monitor->functionalByDay.empty() && !isForOneCa(facts))
        measured.series.push_back({phrase(words::SparkFunctional), facts.monitor->functionalByDay});
    return measured;
}

} // namespace caretaker::checklist
