// SPDX-License-Identifier: GPL-3.0-or-later
//
// CSV as RFC 4180 has it: quoted fields may hold commas, doubled quotes and line breaks. Strict where a file
// is ambiguous (a quote inside an unquoted field, text after a closing quote, a quote never closed).
#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace caretaker::fleet {

struct CsvRow
{
    int line = 0; ///< where it begins, counted from 1
    QStringList fields;
    friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

/// All rows that are not blank. Errors are badInput with `where` = "FILE:LINE". More than `maxRows` rows is
/// an error; memory is bounded by the size of `bytes`.
Expected<std::vector<CsvRow>> parseCsv(const QByteArray& bytes, const QString& fileName, qsizetype maxRows);

/// One row with CRLF; quoted where it must be.
QByteArray formatCsvRow(const QStringList& fields);

} // namespace caretaker::fleet
