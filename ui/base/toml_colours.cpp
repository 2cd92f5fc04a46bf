// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/toml_colours.h"

#include "ui/base/looks.h"

namespace caretaker::ui {

namespace {

/// Where a comment begins; the length when there is none. Texts are on one line in our files.
qsizetype commentOf(const QString& text)
{
    bool isInText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"' && (i == 0 || text[i - 1] != u'\\'))
            isInText = !isInText;
        else if (text[i] == u'#' && !isInText)
            return i;
    }
    return text.size();
}

} // namespace

TomlColours::TomlColours(QTextDocument* document) : QSyntaxHighlighter(document) {}

void TomlColours::highlightBlock(const QString& text)
{
    const qsizetype comment = commentOf(text);
    const qsizetype equals = text.indexOf(u'=');
    if (text.trimmed().startsWith(u'[')) {
        QTextCharFormat table;
        table.setFontWeight(QFont::Bold);
        table.setForeground(toneColour(Tone::Accent));
        setFormat(0, static_cast<int>(comment), table);
    } else if (equals >= 0 && equals < comment) {
        setFormat(static_cast<int>(equals) + 1, static_cast<int>(comment - equals) - 1,
                  toneColour(Tone::Good));
    }
    setFormat(static_cast<int>(comment), static_cast<int>(text.size() - comment), toneColour(Tone::Muted));
}

} // namespace caretaker::ui
