// SPDX-License-Identifier: GPL-3.0-or-later
//
// How wide text is on a terminal or in plain-text mail: combining marks take no column, East Asian wide and
// full-width characters and emoji take two (Unicode Standard Annex 11), all others one. Does not depend on
// the locale.
#pragma once

#include <QString>
#include <QStringList>

namespace caretaker {

/// Columns that `text` takes in a fixed-width font.
int textWidth(QStringView text);
/// `text` itself when it fits into `columns`, else cut between characters as readers see them and ended by
/// "…".
QString truncatedToWidth(const QString& text, int columns);
/// `text` followed by spaces up to `columns`; itself when it is already that wide.
QString paddedToWidth(const QString& text, int columns);
/// In lines of at most `columns`, broken at spaces, all but the first indented by `hanging`. A word that is
/// wider than a line stands on one of its own, whole, so that it can be copied.
QStringList wrappedToWidth(const QString& text, int columns, int hanging);

} // namespace caretaker
