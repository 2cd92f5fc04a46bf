// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of the fleet table as text for other programs. Pure but for the file.
#pragma once

#include "core/base/expected.h"
#include "ui/fleet/fleet_model.h"

namespace caretaker::ui {

/// Which part of a sheet: `rows` are indices into its table.
struct FleetSelection
{
    std::shared_ptr<const FleetSheet> sheet;
    std::vector<int> rows;
    std::vector<FleetColumn> columns;
};

/// RFC 4180 with a head line; values as FleetColumns::csvText() writes them. A text that a spreadsheet would
/// take for a formula gets an apostrophe before it.
QByteArray csvOf(const FleetSelection& selection);
/// As shown, between tabs, with a head line: for the clipboard.
QString plainTextOf(const FleetSelection& selection, Instant now);
/// The whole file or none of it; how many rows.
Expected<int> writeCsv(const FleetSelection& selection, const QString& path);

} // namespace caretaker::ui
