// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tests and messages say to people, in their language (context "readiness"). Subjects and arguments come
// from strangers: what could break a line or move a cursor is replaced; markup is the page's matter.
#pragma once

#include "core/language/translations.h"
#include "core/readiness/report.h"

namespace caretaker::readiness {

/// Of our translations.
inline constexpr const char* Context = "readiness";

/// One sentence, without a full stop.
QString textOf(const Message& message, const language::Translations& to);
QString remedyOf(Tag tag, const language::Translations& to);
QString objectiveOf(const TestCase& test, const language::Translations& to);
QString titleOf(const Group& group, const language::Translations& to);
/// "error", "critical"; for Info: "info".
QString wordOf(Level level, const language::Translations& to);
/// How a test went, in one word: "ok", "skipped", or the worst level of its messages, "waived" where only
/// waived ones are above Info.
QString wordOf(const Result& result, const language::Translations& to);
/// Why it was skipped: "needs TLS-01, which failed", "no rsync URI was given".
QString reasonOf(const Result& skipped, const language::Translations& to);
/// U+FFFD in place of control and formatting characters.
QString onOneLine(QString text);

/// Every English text of the tables, each once: what translators are asked for, besides the literals.
QStringList translatableTexts();

} // namespace caretaker::readiness
