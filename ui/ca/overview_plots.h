// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the history of a CA to what the overview draws. Pure.
#pragma once

#include "core/service/ca_history.h"
#include "ui/charts/plot_series.h"
#include "ui/charts/state_strip.h"

namespace caretaker::ui {

std::vector<StripState> stripStates(const service::CaHistory& history);
/// Cases, issues, notices. The key of a case is its id, of a notice "notice/ID".
std::vector<StripLane> stripLanes(const service::CaHistory& history);

/// Age of the manifest that was seen, and how long it is valid for; seconds.
std::vector<PlotSeries> manifestSeries(const service::CaHistory& history);
/// How many hours are one point where so much is shown: percentiles of a day mean more than a thicket of
/// hours.
Duration latencyBucket(Duration shown);
/// Median and 95 % of the retrieval, median of the first byte, of each \`bucket\`; milliseconds.
std::vector<PlotSeries> latencySeries(const service::CaHistory& history, Duration bucket);
/// Objects on the manifest, those in order, VRPs.
std::vector<PlotSeries> objectSeries(const service::CaHistory& history);

} // namespace caretaker::ui
