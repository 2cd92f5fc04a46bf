// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the text, Markdown and HTML forms of a checklist say in common. Internal.
#pragma once

#include "core/checklist/checklist.h"
#include "core/checklist/phrases.h"

#include <QStringList>

namespace caretaker::checklist {

inline QString said(const Source& source, const language::Translations& words)
{
    return say(phrase(source), words);
}

/// A cell of a table: times are short there, "2026-03-16 10:00 UTC" in every language.
QString sayCell(const Value& value, const language::Translations& words);
QStringList sayRow(const Row& row, const language::Translations& words);
QStringList sayColumns(const Table& table, const language::Translations& words);

/// The item's text; the registry's own wording when there is no translation.
QString sayText(const Item& item, const language::Translations& words);
/// The figure, or that a person must attest it.
QString sayFigure(const Item& item, const language::Translations& words);
/// "Attested by mara on ...", with note and evidence.
QString sayMark(const Mark& mark, const language::Translations& words);
/// Empty when it is not carried over.
QString sayCarried(const Item& item, const language::Translations& words);
QString sayStatus(Status status, const language::Translations& words);
/// "2 items need attention, 7 in order, ..."
QString saySummary(const Checklist& checklist, const language::Translations& words);

/// Labels and what they say: CA, period, figures, status.
std::vector<std::pair<QString, QString>> headFacts(const Checklist& checklist,
                                                   const language::Translations& words);
/// Measured by, as of, policy, audit head, definition; empty without provenance.
std::vector<std::pair<QString, QString>> provenanceFacts(const Checklist& checklist,
                                                         const language::Translations& words);

} // namespace caretaker::checklist
