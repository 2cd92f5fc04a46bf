// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reflow: a rendered template, whose lines are as long as they fell, into plain text of a given width. Pure.
//
// - Blank lines part blocks; several become one; none at either end.
// - Lines without indentation join into one paragraph. A rule of dashes under a line makes that line a
// heading.
// - An indented line, and one that starts with a marker ("- ", "1. ", "[ok] ", a date), is a block of its
// own; a
//   following line indented as deep as its text goes on with it. It wraps under its text.
// - "    $ command" wraps with " \" between words, so that it can still be pasted.
// - A word that is wider than the line (a URI) is never broken.
#pragma once

#include <QString>

namespace caretaker::notice {

/// `width` in columns (textWidth). Lines end in "\n".
QString reflow(const QString& text, int width);

} // namespace caretaker::notice
