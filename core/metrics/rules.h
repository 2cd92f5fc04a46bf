// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers of the metrics, with their defaults; a policy file overrides them ([metrics] and
// [[metrics.alert]]).
#pragma once

#include "core/metrics/indicator.h"

namespace caretaker::metrics {

using namespace std::chrono_literals;

/// One of `below`, `above` and `deviation` is set.
struct AlertRule
{
    Indicator indicator = Indicator::FetchSuccess;
    std::optional<double> below{}; ///< a share (0.95 is 95 %), a count, or seconds, by the indicator's unit
    std::optional<double> above{};
    std::optional<double> deviation{}; ///< of the last hour from the baseline over the window; churn only
    double atLeast = 0;                ///< with `deviation`: a smaller value is no alert, however unusual
    Duration window = 24h;
    friend bool operator==(const AlertRule&, const AlertRule&) = default;
};

/// What the draft asks for: any hash mismatch, expired object or regress; reachability, completeness and the
/// rest below a threshold; withdrawal and churn out of the usual.
std::vector<AlertRule> defaultAlerts();

struct MetricsRules
{
    std::vector<Duration> windows{24h, 168h, 720h}; ///< sliding, ascending, in whole hours
    int baselineHours = 24; ///< fewer watched hours than this in a window are no baseline
    std::vector<AlertRule> alerts = defaultAlerts();
    friend bool operator==(const MetricsRules&, const MetricsRules&) = default;
};

/// The longest that any window or alert looks back: hours before that need not be kept.
Duration reachOf(const MetricsRules& rules);

} // namespace caretaker::metrics
