// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text from elsewhere (hostile repositories above all), made fit for one line of a letter or one header, and
// words made fit for a shell that the reader pastes them into.
#pragma once

#include <QString>

namespace caretaker::notice {

inline constexpr qsizetype LongestQuotedText = 2048; ///< a whole URI (limits::MaxUriLength), never a dump

/// One line: control, format (bidirectional overrides) and line-breaking characters become single spaces,
/// both ends are trimmed, and more than LongestQuotedText characters are cut and ended by "…".
QString cleanText(const QString& text);

/// One POSIX shell word: as it is when made of harmless characters only, else in single quotes.
QString shellWord(const QString& text);

} // namespace caretaker::notice
