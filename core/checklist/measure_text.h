// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small words that the measures share.
#pragma once

#include "core/checklist/measure.h"

#include <algorithm>

namespace caretaker::checklist {

/// "1 case", "2 cases".
inline QString counted(qsizetype count, const QString& noun)
{
    return QStringLiteral("%1 %2%3").arg(count).arg(noun, count == 1 ? QString() : QStringLiteral("s"));
}

/// Ticked when nothing is left to do, else Attention with `todo`.
inline Measured judged(bool good, QString figure, QString todo, std::optional<Table> table = std::nullopt)
{
    return {good ? Status::Ticked : Status::Attention, std::move(figure), good ? QString() : std::move(todo),
            std::move(table)};
}

/// The first MostRows rows; nothing when there are none.
inline std::optional<Table> tableOf(const QStringList& columns, const std::vector<QStringList>& rows)
{
    if (rows.empty())
        return std::nullopt;
    const auto shown = static_cast<std::ptrdiff_t>(std::min<size_t>(rows.size(), MostRows));
    return Table{columns, {rows.begin(), rows.begin() + shown}};
}

/// The open case of a CA; null when it has none.
inline const CaseFigures* caseOf(const ChecklistFacts& facts, const CaHandle& ca)
{
    const auto it = std::find_if(facts.openCases.begin(), facts.openCases.end(),
                                 [&](const CaseFigures& c) { return c.ca == ca; });
    return it == facts.openCases.end() ? nullptr : &*it;
}

} // namespace caretaker::checklist
