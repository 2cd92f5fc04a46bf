// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/checklist_details_reader.h"

#include "core/service/metrics_service.h"
#include "core/store/issue_store.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using checklist::CaDetails;
using store::Latency;
using store::LatencyRollup;
using store::ObservationRun;

namespace {

constexpr Duration PointsPeriod = std::chrono::days(30); ///< requirement C-1

using Runs = std::vector<ObservationRun>;

Expected<Runs> ownRuns(const Workspace& workspace, const CaHandle& ca, Instant from, Instant to)
{
    const store::ObservationStore observations(workspace.database);
    auto own = observations.runs(ca, from, to, workspace.config.vantage);
    return own && own->empty() ? observations.runs(ca, from, to) : own;
}

checklist::LatencyFigure latencyOf(const std::vector<LatencyRollup>& hours)
{
    LatencyRollup sum = hours.front();
    for (std::size_t i = 1; i < hours.size(); ++i)
        sum += hours[i];
    return {sum.percentile(50), sum.percentile(95), sum.max};
}

/// The slowest of each day, in seconds.
checklist::DayFigures slowestByDay(const std::vector<LatencyRollup>& hours, const FigurePeriod& period)
{
    checklist::DayFigures days(static_cast<std::size_t>(period.length() / std::chrono::days(1)));
    for (const LatencyRollup& hour : hours) {
        const auto day = (hour.from - period.from) / Duration(std::chrono::days(1));
        if (hour.from < period.from || day >= static_cast<qint64>(days.size()) || hour.count == 0)
            continue;
        auto& value = days[static_cast<std::size_t>(day)];
        value = std::max(value.value_or(0), static_cast<double>(hour.max.count()) / 1000.0);
    }
    return days;
}

checklist::DayFigures availabilityByDay(const Workspace& workspace, const Runs& runs,
                                        const FigurePeriod& period)
{
    checklist::DayFigures days;
    for (Instant day = period.from; day + std::chrono::days(1) <= period.to; day += std::chrono::days(1))
        days.push_back(availabilityIn(workspace, runs, {day, day + std::chrono::days(1)}));
    return days;
}

std::vector<checklist::PointFigure> pointsOf(const Workspace& workspace, const Runs& runs, Instant to)
{
    std::vector<checklist::PointFigure> points;
    const auto all = availabilityOf(runs, workspace.policy.health.maxGap, to - PointsPeriod, to);
    points.reserve(all.size());
    for (const PointAvailability& point : all)
        if (!point.uri.isEmpty())
            points.push_back({point.uri, point.availability.share()});
    return points;
}

std::vector<checklist::IssueFigure> issuesOf(const std::vector<store::StoredEpisode>& episodes, Instant to)
{
    std::vector<checklist::IssueFigure> issues;
    issues.reserve(episodes.size());
    for (const store::StoredEpisode& stored : episodes)
        if (stored.episode.began <= to)
            issues.push_back({health::toString(stored.episode.kind).replace(u'_', u' '), stored.episode.began,
                              stored.episode.ended});
    return issues;
}

Expected<void> readLatency(const Workspace& workspace, const CaHandle& ca, const FigurePeriod& period,
                           CaDetails& details)
{
    const store::ObservationStore observations(workspace.database);
    const VantageName& own = workspace.config.vantage;
    const auto first = observations.rollups(ca, own, Latency::FirstByte, period.from, period.to);
    const auto whole = observations.rollups(ca, own, Latency::Retrieval, period.from, period.to);
    if (!first || !whole)
        return unexpected(first ? whole.error() : first.error());
    if (!first->empty())
        details.firstByte = latencyOf(*first);
    if (!whole->empty())
        details.retrieval = latencyOf(*whole);
    details.retrievalByDay = slowestByDay(*whole, period);
    return {};
}

/// Follows runs in order, and keeps how long there was no valid manifest.
class GapKeeper
{
public:
    void take(const ObservationRun& run)
    {
        const observe::Observation& seen = run.observation;
        if (seen.blind)
            return;
        const Instant lost = seen.validUntil ? std::max(run.firstAt, *seen.validUntil) : run.firstAt;
        if (seen.functional || lost > run.lastAt) {
            m_isLost = false;
            return;
        }
        m_since = m_isLost ? m_since : lost;
        m_isLost = true;
        m_longest = std::max(m_longest, run.lastAt - m_since);
    }
    Duration longest() const { return m_longest; }

private:
    bool m_isLost = false;
    Instant m_since{}; ///< while it is lost
    Duration m_longest{0};
};

std::vector<Instant> manifestTimes(const Runs& runs)
{
    std::vector<Instant> times;
    times.reserve(runs.size());
    for (const ObservationRun& run : runs)
        if (const auto& manifest = run.observation.manifest)
            times.push_back(manifest->thisUpdate);
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

} // namespace

std::optional<Milliseconds> meanRetrieval(const Runs& runs, const FigurePeriod& period)
{
    qint64 count = 0;
    Milliseconds sum{0};
    for (const ObservationRun& run : runs) {
        if (run.lastAt <= period.from || run.firstAt > period.to)
            continue;
        count += run.retrieval.count;
        sum += run.retrieval.sum;
    }
    return count == 0 ? std::nullopt : std::optional(Milliseconds(sum / count));
}

std::optional<double> availabilityIn(const Workspace& workspace, const Runs& runs, const FigurePeriod& period)
{
    if (runs.empty())
        return std::nullopt;
    return availabilityOf(runs, workspace.policy.health.maxGap, period.from, period.to)
        .front()
        .availability.share();
}

std::optional<checklist::ManifestRhythm> rhythmOf(const Runs& runs)
{
    if (runs.empty())
        return std::nullopt;
    GapKeeper gaps;
    for (const ObservationRun& run : runs)
        gaps.take(run);
    const std::vector<Instant> times = manifestTimes(runs);
    checklist::ManifestRhythm rhythm{static_cast<int>(times.size()), {}, gaps.longest()};
    if (times.size() < 2)
        return rhythm;
    std::vector<Duration> between;
    between.reserve(times.size());
    for (std::size_t i = 1; i < times.size(); ++i)
        between.push_back(times[i] - times[i - 1]);
    const auto middle = between.begin() + static_cast<std::ptrdiff_t>(between.size() / 2);
    std::nth_element(between.begin(), middle, between.end());
    rhythm.typical = *middle;
    return rhythm;
}

Expected<CaDetails> readDetails(const Workspace& workspace, const CaHandle& ca, const FigurePeriod& period)
{
    const auto runs = ownRuns(workspace, ca, std::min(period.from, period.to - PointsPeriod), period.to);
    const auto episodes = store::IssueStore(workspace.database).of(ca, period.from);
    if (!runs || !episodes)
        return unexpected(runs ? episodes.error() : runs.error());
    Runs within = *runs;
    std::erase_if(within, [&](const ObservationRun& run) { return run.lastAt <= period.from; });
    CaDetails details;
    details.points = pointsOf(workspace, *runs, period.to);
    details.rhythm = rhythmOf(within);
    details.issues = issuesOf(*episodes, period.to);
    details.availabilityByDay = availabilityByDay(workspace, within, period);
    return readLatency(workspace, ca, period, details).map([&] { return std::move(details); });
}

} // namespace caretaker::service
