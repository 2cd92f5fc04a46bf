// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choosing among CAs: what the measures about them share.
#pragma once

#include "core/checklist/measure_text.h"

namespace caretaker::checklist {

using CaList = std::vector<const CaFigures*>;

template <typename Predicate>
CaList chosen(const ChecklistFacts& facts, Predicate predicate)
{
    CaList list;
    for (const CaFigures& ca : facts.cas)
        if (predicate(ca))
            list.push_back(&ca);
    return list;
}

/// Whether each has a case: then it is being looked after.
inline bool allFollowed(const ChecklistFacts& facts, const CaList& list)
{
    return std::all_of(list.begin(), list.end(), [&](const CaFigures* ca) { return caseOf(facts, ca->ca); });
}

template <typename Cells>
std::vector<Row> rowsOf(const CaList& list, Cells cells)
{
    std::vector<Row> rows;
    rows.reserve(list.size());
    for (const CaFigures* ca : list)
        rows.push_back(cells(*ca));
    return rows;
}

inline bool isForOneCa(const ChecklistFacts& facts) { return facts.cas.size() == 1; }

/// The id of its open case.
inline Value caseCell(const ChecklistFacts& facts, const CaHandle& ca)
{
    const CaseFigures* found = caseOf(facts, ca);
    return found ? Value(found->id) : Value(phrase(words::None));
}

} // namespace caretaker::checklist
