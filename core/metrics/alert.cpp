// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alert.h"

#include "core/metrics/indicators.h"

#include <algorithm>
#include <cmath>

namespace caretaker::metrics {

using namespace Qt::StringLiterals;

namespace {

Instant hourOf(Instant at) { return std::chrono::floor<std::chrono::hours>(at); }

/// The first hour that overlaps the window; one that ends as it begins does not.
Instant beginOf(const History& history, Duration window) { return hourOf(history.now - window); }

std::optional<Alert> byThreshold(const History& history, const AlertRule& rule)
{
    const auto value = valueOver(history, rule.indicator, rule.window);
    const bool broken =
        value && ((rule.below && *value < *rule.below) || (rule.above && *value > *rule.above));
    return broken ? std::optional(Alert{rule, *value}) : std::nullopt;
}

std::optional<Alert> byDeviation(const History& history, const AlertRule& rule, int baselineHours)
{
    const auto value = lastHour(history, rule.indicator);
    const auto baseline = baselineOver(history, rule.indicator, rule.window);
    if (!value || !baseline || baseline->samples < baselineHours || std::abs(*value) < rule.atLeast)
        return std::nullopt;
    const double deviation = baseline->deviationOf(*value);
    return deviation > *rule.deviation ? std::optional(Alert{rule, *value, deviation, baseline})
                                       : std::nullopt;
}

QJsonValue limitJson(const std::optional<double>& value) { return value ? QJsonValue(*value) : QJsonValue(); }

} // namespace

std::vector<AlertRule> defaultAlerts()
{
    return {{.indicator = Indicator::HashMismatch, .above = 0},
            {.indicator = Indicator::ExpiredObjects, .above = 0},
            {.indicator = Indicator::SerialRegressions, .above = 0},
            {.indicator = Indicator::TransportReachability, .below = 0.95},
            {.indicator = Indicator::DnsResolution, .below = 0.95},
            {.indicator = Indicator::SyncSuccess, .below = 0.95},
            {.indicator = Indicator::FetchSuccess, .below = 0.95},
            {.indicator = Indicator::ValidationSuccess, .below = 0.99},
            {.indicator = Indicator::ObjectCompleteness, .below = 0.99},
            {.indicator = Indicator::UpdateFreshness, .above = 86400},
            {.indicator = Indicator::RoaWithdrawal, .above = 0.1},
            {.indicator = Indicator::ObjectChurn, .deviation = 6, .atLeast = 20, .window = 168h},
            {.indicator = Indicator::RoaChurn, .deviation = 6, .atLeast = 10, .window = 168h},
            {.indicator = Indicator::DeltaVolume, .deviation = 6, .atLeast = 20, .window = 168h}};
}

Duration reachOf(const MetricsRules& rules)
{
    Duration reach{0};
    for (const Duration window : rules.windows)
        reach = std::max(reach, window);
    for (const AlertRule& rule : rules.alerts)
        reach = std::max(reach, rule.window);
    return reach;
}

Counters sumOver(const History& history, Duration window)
{
    Counters sum;
    const Instant begin = beginOf(history, window);
    for (const HourCounters& hour : history.hours)
        if (hour.hour >= begin && hour.hour <= history.now)
            sum += hour.counters;
    return sum;
}

std::optional<double> valueOver(const History& history, Indicator indicator, Duration window)
{
    if (indicator != Indicator::UpdateFreshness)
        return valueOf(indicator, sumOver(history, window));
    // An rsync module beside an RRDP that works is only looked at, and does not grow old by that.
    if (sumOver(history, window).base.syncsAttempted == 0)
        return std::nullopt;
    const auto freshness = updateFreshness(history.lastUpdate, history.now);
    return freshness ? std::optional(static_cast<double>(freshness->count())) : std::nullopt;
}

std::optional<Baseline> baselineOver(const History& history, Indicator indicator, Duration window)
{
    if (!isChurn(indicator) || history.hours.empty())
        return std::nullopt;
    std::vector<double> values;
    const Instant begin = beginOf(history, window);
    for (auto hour = history.hours.begin(); hour != std::prev(history.hours.end()); ++hour)
        if (const auto value = valueOf(indicator, hour->counters); value && hour->hour >= begin)
            values.push_back(*value);
    return baselineOf(std::move(values));
}

std::optional<double> lastHour(const History& history, Indicator indicator)
{
    return history.hours.empty() ? std::nullopt : valueOf(indicator, history.hours.back().counters);
}

std::vector<Alert> alertsOf(const History& history, const MetricsRules& rules)
{
    std::vector<Alert> alerts;
    for (const AlertRule& rule : rules.alerts) {
        const auto alert =
            rule.deviation ? byDeviation(history, rule, rules.baselineHours) : byThreshold(history, rule);
        if (alert)
            alerts.push_back(*alert);
    }
    return alerts;
}

QString textOf(const Alert& alert)
{
    const AlertRule& rule = alert.rule;
    const QString what = toString(rule.indicator) + u' ' + textOf(rule.indicator, alert.value);
    const QString window = formatDuration(rule.window);
    if (!alert.deviation)
        return u"%1 %2 %3 over %4"_s.arg(what, rule.below ? u"below"_s : u"above"_s,
                                         textOf(rule.indicator, rule.below ? rule.below : rule.above),
                                         window);
    const QString usual = textOf(rule.indicator, alert.baseline->median);
    if (std::isinf(*alert.deviation))
        return u"%1 where it always was %2 over %3"_s.arg(what, usual, window);
    return u"%1, %2 deviations from the usual %3 over %4"_s.arg(
        what, QString::number(*alert.deviation, 'f', 1), usual, window);
}

QJsonObject toJson(const Alert& alert)
{
    const bool finite = alert.deviation && std::isfinite(*alert.deviation);
    return {{u"indicator"_s, toString(alert.rule.indicator)},
            {u"value"_s, alert.value},
            {u"below"_s, limitJson(alert.rule.below)},
            {u"above"_s, limitJson(alert.rule.above)},
            {u"deviation"_s, limitJson(alert.rule.deviation)},
            {u"deviations"_s, finite ? QJsonValue(*alert.deviation) : QJsonValue()},
            {u"window"_s, formatDuration(alert.rule.window)},
            {u"text"_s, textOf(alert)}};
}

} // namespace caretaker::metrics
