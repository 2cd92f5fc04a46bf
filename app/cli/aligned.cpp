// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/aligned.h"

#include "core/base/text_width.h"

#include <algorithm>

namespace caretaker::cli {

namespace {

std::vector<int> widthsOf(const std::vector<QStringList>& rows)
{
    std::vector<int> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] =
                std::max(widths[static_cast<std::size_t>(i)], textWidth(row[i]));
    }
    return widths;
}

} // namespace

QStringList aligned(const std::vector<QStringList>& rows)
{
    const std::vector<int> widths = widthsOf(rows);
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += paddedToWidth(row[i], widths[static_cast<std::size_t>(i)] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines;
}

} // namespace caretaker::cli
