// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each vantage saw, layer by layer, as rows: vantage, its endpoints, their layers (DNS, TCP, TLS, HTTP,
// RRDP, manifest, ...), then manifest and findings. Pure. Columns: what, result, time, detail. The tip of the
// first cell tells all of a row, and what to do.
#pragma once

#include "core/health/rules.h"
#include "core/observe/observation.h"
#include "ui/ca/cell_model.h"

namespace caretaker::ui {

std::vector<CellRow> ladderRows(const std::vector<observe::Observation>& looks,
                                const health::LatencyRules& latency);

/// The deepest row of what failed first, for a person to begin with; empty when nothing did.
QString firstFailedKey(const std::vector<CellRow>& rows);

} // namespace caretaker::ui
