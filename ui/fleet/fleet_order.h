// SPDX-License-Identifier: GPL-3.0-or-later
//
// Order and choice of the rows of a large table as vectors of indices: rows are never moved. Pure.
#pragma once

#include "ui/fleet/filter.h"
#include "ui/fleet/fleet_columns.h"

namespace caretaker::ui {

/// All rows by one column: states worst first, everything else from small to large; what a row does not have
/// comes last in either order, and equal ones are by handle.
std::vector<int> sortedRows(const std::vector<service::FleetRow>& rows, FleetColumn column,
                            Qt::SortOrder order);

/// Those of `order` that match, in that order. `searchTexts` are those of the rows; when there are
/// none they are made here.
std::vector<int> filteredRows(const std::vector<int>& order, const std::vector<service::FleetRow>& rows,
                              const std::vector<QString>& searchTexts, const Filter& filter, Instant now);

} // namespace caretaker::ui
