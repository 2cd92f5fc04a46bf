// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists for a terminal: cells in columns.
#pragma once

#include <QStringList>

#include <vector>

namespace caretaker::cli {

/// One line a row, without spaces at its end: each column as wide as its widest cell (textWidth), two spaces
/// between. Rows may differ in length.
QStringList aligned(const std::vector<QStringList>& rows);

} // namespace caretaker::cli
