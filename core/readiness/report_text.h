// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/text.h"

namespace caretaker::readiness {

struct TextStyle
{
    int columns = 80;
    bool colour = false; ///< ANSI colours on the words of outcome, which say the same
};

/// For a terminal: the tests by group, one line each, with what asks for attention below it; the verdict;
/// then what to fix first.
QString toText(const Report& report, const language::Translations& to, const TextStyle& style = {});
/// "error: 2; warning: 1; tests passed: 24, failed: 2, skipped: 60".
QString countsOf(const Report& report, const language::Translations& to);
/// "NOT READY (...)", with the counts.
QString verdictOf(const Report& report, const language::Translations& to);
/// "https://... and rsync://...", or the files' names.
QString subjectOf(const Report& report);

} // namespace caretaker::readiness
