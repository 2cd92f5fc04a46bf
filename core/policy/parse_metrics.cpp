// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/parse_metrics.h"

#include <algorithm>

namespace caretaker::policy {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using metrics::AlertRule;

namespace {

constexpr Duration LongestMetricsWindow = 366 * 24h; // what a year's hourly rows add up to at a glance

bool isWholeHours(Duration window) { return window % 1h == 0s; }

void readLimits(Table& table, AlertRule& rule)
{
    const metrics::Unit unit = metrics::unitOf(rule.indicator);
    table.read(u"below"_s, rule.below, unit);
    table.read(u"above"_s, rule.above, unit);
    double deviation = 0;
    table.read(u"deviation"_s, deviation);
    if (table.has(u"deviation"_s))
        rule.deviation = deviation;
    std::optional<double> atLeast;
    table.read(u"at_least"_s, atLeast, unit);
    rule.atLeast = atLeast.value_or(0);
}

void checkLimits(Table& table, const AlertRule& rule)
{
    const int limits = rule.below.has_value() + rule.above.has_value() + rule.deviation.has_value();
    if (limits != 1)
        table.refuse(u"indicator"_s, u"an alert has one limit, this one has %1"_s.arg(limits),
                     u"one of below, above and deviation"_s);
    else if (rule.deviation && !metrics::isChurn(rule.indicator))
        table.refuse(u"deviation"_s, u"\"%1\" has no baseline"_s.arg(metrics::toString(rule.indicator)),
                     u"write below or above; only indicators of churn have a baseline"_s);
    else if (!rule.deviation && table.has(u"at_least"_s))
        table.refuse(u"at_least"_s, u"\"at_least\" goes with \"deviation\" only"_s,
                     u"write below or above"_s);
}

void readAlert(Table& table, std::vector<AlertRule>& alerts)
{
    AlertRule rule;
    table.readWord(u"indicator"_s, rule.indicator, metrics::indicatorFromString, metrics::indicatorNames());
    table.require(u"indicator"_s, u"one of %1"_s.arg(metrics::indicatorNames().join(", "_L1)));
    readLimits(table, rule);
    checkLimits(table, rule);
    table.read(u"window"_s, rule.window, 1h, LongestMetricsWindow);
    if (!isWholeHours(rule.window))
        table.refuse(u"window"_s, u"\"window\" must be whole hours"_s, u"counters are kept by the hour"_s);
    alerts.push_back(rule);
}

} // namespace

void readMetrics(Table& table, metrics::MetricsRules& rules)
{
    table.read(u"windows"_s, rules.windows, 1h, LongestMetricsWindow);
    if (!std::ranges::all_of(rules.windows, isWholeHours))
        table.refuse(u"windows"_s, u"\"windows\" must be whole hours"_s, u"counters are kept by the hour"_s);
    std::ranges::sort(rules.windows);
    table.read(u"baseline_hours"_s, rules.baselineHours, 1, 24 * 366);
    if (table.has(u"alert"_s))
        rules.alerts.clear();
    table.readTables(u"alert"_s, [&](Table& t) { readAlert(t, rules.alerts); });
}

} // namespace caretaker::policy
