// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use case behind `caretaker metrics`: counters, indicators, baselines and alerts of repositories and CAs
// over sliding windows, from the hourly rows; of one of them also availability, latency and issues.
#pragma once

#include "core/metrics/alert.h"
#include "core/metrics/availability.h"
#include "core/service/workspace.h"
#include "core/store/issue_store.h"
#include "core/store/metrics_store.h"
#include "core/store/observation_store.h"
#include "core/store/snapshot_store.h"

namespace caretaker::service {

struct MetricsRequest
{
    QString
        subject{}; ///< a CA's handle, a repository's key or a part that only it has; empty: all repositories
    std::optional<Duration> window{};     ///< instead of those that the policy names
    std::optional<VantageName> vantage{}; ///< instead of our own
    bool withCas = false;                 ///< with an empty subject: all CAs, too
};

struct WindowMetrics
{
    Duration window;
    metrics::Counters counters;
    std::vector<std::optional<double>> indicators; ///< in the order of metrics::Indicator
};

struct BaselineMetrics
{
    metrics::Indicator indicator;
    metrics::Baseline baseline;     ///< of an hour, over the longest window
    std::optional<double> lastHour; ///< what it is compared with
};

/// One publication point, or the CA as a whole (an empty URI), over the policy's availability window.
struct PointAvailability
{
    QString uri;
    metrics::Availability availability;
};

struct LatencyMetrics
{
    Duration window;
    store::LatencyRollup firstByte;
    store::LatencyRollup retrieval;
};

struct SubjectMetrics
{
    metrics::Subject subject;
    std::vector<WindowMetrics> windows;
    std::vector<BaselineMetrics> baselines;
    std::vector<metrics::Alert> alerts;
    std::optional<store::SnapshotHead> snapshot; ///< of a repository that was ever synchronised
    // Of one that was named
    std::vector<PointAvailability> availability{};
    std::vector<LatencyMetrics> latency{};
    std::vector<store::StoredEpisode> issues{};
};

struct MetricsReport
{
    std::optional<Instant> asOf; ///< the last round; nothing before the first
    VantageName vantage;
    double availabilityTarget = 0;
    Duration availabilityWindow{0};
    bool isDetail = false; ///< one subject, that was named
    std::vector<SubjectMetrics> subjects;
};

/// BadInput when there is no such CA or repository.
Expected<MetricsReport> metricsReport(const Workspace& workspace, const MetricsRequest& request);

/// For people: a table of repositories, or one subject in full. No line is longer than `width`.
QString metricsText(const MetricsReport& report, int width);
/// {"schema":"caretaker/metrics/1","as_of","vantage","subjects":[{"kind","name","last_update","session","serial",
/// "windows":[{"window","counters","indicators"}],"baselines","alerts", and of one that was named
/// "availability","latency","issues"}]}. What is undefined is null.
QJsonObject metricsJson(const MetricsReport& report);

/// Up where `isUp` says so of a run, for as long as looks followed each other within `longestGap`; it returns
/// nothing for what was not watched.
std::vector<metrics::Run> runsOf(const std::vector<store::ObservationRun>& runs, Duration longestGap,
                                 const std::function<std::optional<bool>(const observe::Observation&)>& isUp);
/// Each endpoint that any run names, in order of appearance, after the CA itself.
std::vector<PointAvailability> availabilityOf(const std::vector<store::ObservationRun>& runs,
                                              Duration longestGap, Instant from, Instant to);

} // namespace caretaker::service
