// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small words that the measures share.
#pragma once

#include "core/checklist/measure.h"

#include <algorithm>

namespace caretaker::checklist {

inline qint64 sizeOf(const auto& list) { return static_cast<qint64>(list.size()); }

/// Ticked when nothing is left to do, else Attention with `todo`.
inline Measured judged(bool good, Phrase figure, Phrase todo, std::optional<Table> table = std::nullopt)
{
    return {good ? Status::Ticked : Status::Attention, std::move(figure), good ? Phrase() : std::move(todo),
            std::move(table)};
}

inline std::vector<Phrase> columns(std::initializer_list<Source> names)
{
    std::vector<Phrase> phrases;
    phrases.reserve(names.size());
    for (const Source& name : names)
        phrases.push_back(phrase(name));
    return phrases;
}

/// A time, or a word for that there is none.
inline Value orWord(const std::optional<Instant>& at, const Source& otherwise)
{
    return at ? Value(*at) : Value(phrase(otherwise));
}

/// The first MostRows rows; nothing when there are none.
inline std::optional<Table> tableOf(std::initializer_list<Source> names, std::vector<Row> rows)
{
    if (rows.empty())
        return std::nullopt;
    const auto more = static_cast<int>(rows.size()) - MostRows;
    if (more > 0)
        rows.erase(rows.begin() + MostRows, rows.end());
    return Table{columns(names), std::move(rows), std::max(0, more)};
}

/// The open case of a CA; null when it has none.
inline const CaseFigures* caseOf(const ChecklistFacts& facts, const CaHandle& ca)
{
    const auto it = std::find_if(facts.openCases.begin(), facts.openCases.end(),
                                 [&](const CaseFigures& c) { return c.ca == ca; });
    return it == facts.openCases.end() ? nullptr : &*it;
}

} // namespace caretaker::checklist
