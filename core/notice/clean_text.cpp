// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/clean_text.h"

#include <algorithm>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

bool isHarmful(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool isHarmlessInShell(QChar c)
{
    return c < QChar(0x80) && (c.isLetterOrNumber() || QStringView(u"-_./:=@%+,").contains(c));
}

} // namespace

QString cleanText(const QString& text)
{
    QString line = text.left(2 * LongestQuotedText);
    std::replace_if(line.begin(), line.end(), isHarmful, QChar(u' '));
    line = line.simplified();
    if (line.size() > LongestQuotedText)
        line = line.left(LongestQuotedText - 1) + u'…';
    return line;
}

QString shellWord(const QString& text)
{
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isHarmlessInShell))
        return text;
    return u'\'' + QString(text).replace("'"_L1, "'\\''"_L1) + u'\'';
}

} // namespace caretaker::notice
