// SPDX-License-Identifier: GPL-3.0-or-later
//
// Alerts: which rules of the policy a subject's numbers break. Pure.
#pragma once

#include "core/metrics/baseline.h"
#include "core/metrics/rules.h"

namespace caretaker::metrics {

/// The counters of one hour of one subject.
struct HourCounters
{
    Instant hour; ///< its beginning
    Counters counters;
    friend bool operator==(const HourCounters&, const HourCounters&) = default;
};

/// One subject's hours, oldest first, each at most once, up to the hour of `now`; and what is not in them.
struct History
{
    std::vector<HourCounters> hours;
    std::optional<Instant> lastUpdate; ///< of the repository, for M-UF
    Instant now;
};

/// A sliding window ends now and begins `window` earlier: every hour that overlaps it counts as a whole.
Counters sumOver(const History& history, Duration window);
/// Freshness is undefined where no synchronisation was attempted in the window.
std::optional<double> valueOver(const History& history, Indicator indicator, Duration window);
/// From the watched hours of the window, but for the last hour, which is what gets compared. Churn only.
std::optional<Baseline> baselineOver(const History& history, Indicator indicator, Duration window);
/// The value of the last hour in the history; nothing when undefined.
std::optional<double> lastHour(const History& history, Indicator indicator);

struct Alert
{
    AlertRule rule;
    double value = 0;                   ///< over the rule's window; of the last hour for a deviation
    std::optional<double> deviation{};  ///< from the baseline
    std::optional<Baseline> baseline{}; ///< of a deviation
    friend bool operator==(const Alert&, const Alert&) = default;
};

/// In the order of the rules. An undefined value breaks no rule.
std::vector<Alert> alertsOf(const History& history, const MetricsRules& rules);

/// "fetch-success 91.2 % below 95 % over 24h", "roa-churn 120, 14.2 deviations above the usual 3 over 7d".
QString textOf(const Alert& alert);
QJsonObject toJson(const Alert& alert);

} // namespace caretaker::metrics
