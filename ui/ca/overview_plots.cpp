// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/overview_plots.h"

#include "ui/base/words.h"
#include "ui/ca/ca_words.h"
#include "ui/ca/spans.h"

#include <functional>

namespace caretaker::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using service::CaHistory;

namespace {

constexpr Duration Day = 24h;

QString spanText(Instant from, const std::optional<Instant>& to)
{
    return u"%1 – %2"_s.arg(dateTimeText(from), to ? dateTimeText(*to) : say(QT_TRANSLATE_NOOP("ca", "now")));
}

StripLane caseLane(const CaHistory& history)
{
    StripLane lane{say(QT_TRANSLATE_NOOP("ca", "Cases")), {}};
    for (const CaHistory::CaseSpan& one : history.cases)
        lane.bars.push_back({one.opened, one.ended.value_or(history.to),
                             u"%1 · %2"_s.arg(one.id, statusWord(one.status)),
                             spanText(one.opened, one.ended), one.ended ? Tone::Muted : Tone::Bad, one.id});
    return lane;
}

StripLane issueLane(const CaHistory& history)
{
    StripLane lane{say(QT_TRANSLATE_NOOP("ca", "Issues")), {}};
    for (const health::Episode& issue : history.issues)
        lane.bars.push_back({issue.began, issue.ended.value_or(history.to), nameOf(issue.kind),
                             spanText(issue.began, issue.ended), Tone::Caution});
    return lane;
}

StripLane noticeLane(const CaHistory& history)
{
    StripLane lane{say(QT_TRANSLATE_NOOP("ca", "Notices")), {}};
    for (const CaHistory::Said& said : history.notices)
        lane.bars.push_back(
            {said.at, std::nullopt, noticeTitle(said.kind),
             u"%1, %2, %3"_s.arg(dateTimeText(said.at), contactWord(said.rung), statusWord(said.status)),
             said.status == "bounced"_L1 || said.status == "failed"_L1 ? Tone::Bad : Tone::Accent,
             u"notice/%1"_s.arg(said.notice)});
    return lane;
}

/// Of each run two points, where `value` knows one; runs that follow each other are one stretch.
std::vector<Stretch>
stretchesOf(const CaHistory& history,
            const std::function<std::optional<double>(const CaHistory::Seen&, Instant)>& value)
{
    std::vector<Stretch> stretches;
    bool isJoined = false;
    for (const CaHistory::Seen& seen : history.seen) {
        const auto first = value(seen, seen.from);
        if (!first || seen.isBlind) {
            isJoined = false;
            continue;
        }
        if (!isJoined)
            stretches.emplace_back();
        stretches.back().push_back({seen.from, *first});
        if (seen.to > seen.from)
            stretches.back().push_back({seen.to, *value(seen, seen.to)});
        isJoined = seen.isFollowed;
    }
    return stretches;
}

double seconds(Duration length) { return static_cast<double>(length.count()); }

Instant bucketOf(Instant at, Duration bucket)
{
    return Instant(at.time_since_epoch() - at.time_since_epoch() % bucket);
}

/// Hours added up; in order.
std::vector<store::LatencyRollup> addedUp(const std::vector<store::LatencyRollup>& hours, Duration bucket)
{
    std::vector<store::LatencyRollup> sums;
    for (const store::LatencyRollup& hour : hours) {
        const Instant from = bucketOf(hour.from, bucket);
        if (sums.empty() || sums.back().from != from)
            sums.push_back({.from = from});
        sums.back() += hour;
    }
    return sums;
}

/// Joined across a gap of JoinedGap; where old hours were stored by the day, days are.
std::vector<Stretch> stretchesOf(const std::vector<store::LatencyRollup>& sums, Duration bucket, int percent)
{
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const Duration apart = i > 0 ? sums[i].from - sums[i - 1].from : Duration(0);
        if (i == 0 || (apart > std::max(bucket, JoinedGap) && apart != Day))
            stretches.emplace_back();
        stretches.back().push_back(
            {sums[i].from + bucket / 2, static_cast<double>(sums[i].percentile(percent).count())});
    }
    return stretches;
}

} // namespace

std::vector<StripState> stripStates(const CaHistory& history)
{
    std::vector<StripState> states;
    states.reserve(history.states.size());
    for (const CaHistory::StateSpan& span : history.states)
        states.push_back({span.from, span.to, span.state});
    return states;
}

std::vector<StripLane> stripLanes(const CaHistory& history)
{
    return {caseLane(history), issueLane(history), noticeLane(history)};
}

std::vector<PlotSeries> manifestSeries(const CaHistory& history)
{
    const auto age = stretchesOf(history, [](const CaHistory::Seen& seen, Instant at) {
        return seen.manifest ? std::optional(seconds(at - seen.manifest->thisUpdate)) : std::nullopt;
    });
    const auto validity = stretchesOf(history, [](const CaHistory::Seen& seen, Instant) {
        return seen.manifest ? std::optional(seconds(seen.manifest->nextUpdate - seen.manifest->thisUpdate))
                             : std::nullopt;
    });
    return {{say(QT_TRANSLATE_NOOP("ca", "age")), age},
            {say(QT_TRANSLATE_NOOP("ca", "valid for")), validity}};
}

Duration latencyBucket(Duration shown)
{
    if (shown > 45 * Day)
        return Day;
    return shown > 10 * Day ? Duration(6h) : Duration(1h);
}

std::vector<PlotSeries> latencySeries(const CaHistory& history, Duration bucket)
{
    const auto firstByte = addedUp(history.firstByte, bucket);
    const auto retrieval = addedUp(history.retrieval, bucket);
    return {{say(QT_TRANSLATE_NOOP("ca", "retrieval, median")), stretchesOf(retrieval, bucket, 50)},
            {say(QT_TRANSLATE_NOOP("ca", "retrieval, 95 %")), stretchesOf(retrieval, bucket, 95)},
            {say(QT_TRANSLATE_NOOP("ca", "first byte, median")), stretchesOf(firstByte, bucket, 50)}};
}

std::vector<PlotSeries> objectSeries(const CaHistory& history)
{
    using Seen = CaHistory::Seen;
    const auto counted = [&](auto value) {
        return stretchesOf(history, [&](const Seen& seen, Instant) -> std::optional<double> {
            return seen.isFunctional || seen.manifest ? std::optional<double>(value(seen)) : std::nullopt;
        });
    };
    const auto vrps = stretchesOf(history, [](const Seen& seen, Instant) {
        return seen.vrps ? std::optional<double>(*seen.vrps) : std::nullopt;
    });
    return {
        {say(QT_TRANSLATE_NOOP("ca", "on the manifest")),
         counted([](const Seen& s) { return s.objects.total; }), true},
        {say(QT_TRANSLATE_NOOP("ca", "valid")), counted([](const Seen& s) { return s.objects.valid; }), true},
        {u"VRPs"_s, vrps, true}};
}

} // namespace caretaker::ui
