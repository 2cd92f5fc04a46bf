// SPDX-License-Identifier: GPL-3.0-or-later
//
// Templates as translators see them. Pure. A template is read line by line:
//
// - A line of section tags only ("{{#steps}}", "{{/steps}}{{^steps}}") is structure; its line break is not
// part
//   of the text. So are blank lines, rules of dashes, commands ("    $ ..."), partials, and whatever has no
//   letter outside its tags ("- {{at}}: {{text}}").
// - Of any other line the lead (indentation, "- ", "1. ", "{{number}}. ", "[ ok ] ", "Subject: [{{tag}}] ")
// is
//   structure, and the rest is one unit: a whole sentence, paragraph or heading with its variables in it.
//
// Units are looked up in Translations, context "notice"; what is not there stays English.
#pragma once

#include "core/language/translations.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace caretaker::notice {

/// The units of a template's text, in order, each once.
std::vector<QString> unitsOf(const QString& templateText);

/// Mustache takes the line break from a tag that is alone on its line, but not always. So section lines are
/// joined with the next line, and this mark begins lines that would leave a tag alone; rendering takes it
/// out.
inline constexpr QChar NeverAlone{0xE000};

/// The template with its units translated, ready for Mustache. In languages written from right to left each
/// variable within a sentence is isolated (U+2068, U+2069), so that a name or URI in Latin letters does not
/// turn its neighbours around; commands and URIs on lines of their own stay as they are.
QString localised(const QString& templateText, const language::Translations& translations);

/// Whether a translation keeps what it must: the same tags and placeholders (%n, %1), each as often, and the
/// same command lines.
bool sameTags(const QString& source, const QString& translation);

} // namespace caretaker::notice
