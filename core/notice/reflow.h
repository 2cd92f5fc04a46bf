// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reflow: a rendered template, whose lines are as long as they fell, into plain text of a given width. Pure.
//
// - Blank lines part blocks; several become one; none at either end.
// - Lines without indentation join into one paragraph (without a space between Chinese or Japanese). A rule
// of
//   dashes under a line makes that line a heading, and becomes as wide as it.
// - An indented line, and one that starts with a marker ("- ", "1. ", "[ok] ", cells between "|"), is a block
// of its own; a
//   following line indented as deep as its text goes on with it. It wraps under its text.
// - "    $ command" wraps with " \" between words, so that it can still be pasted.
// - A word that is wider than the line (a URI) is never broken; Chinese and Japanese break between
// characters,
//   where Unicode's line breaking allows it (UAX #14).
#pragma once

#include <QString>

#include <vector>

namespace caretaker::notice {

/// Lines that belong together.
struct TextBlock
{
    enum class Kind { Blank, Heading, Rule, Paragraph, Item, Command };
    Kind kind = Kind::Paragraph;
    QString lead; ///< before the first word: indentation and marker; as many columns indent later lines
    QString text;
};
std::vector<TextBlock> blocksOf(const QString& text);

/// `width` in columns (textWidth). Lines end in "\n".
QString reflow(const QString& text, int width);

} // namespace caretaker::notice
