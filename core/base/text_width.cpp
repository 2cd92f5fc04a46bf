// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_width.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace caretaker {

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// East_Asian_Width W and F, joined to blocks (unassigned code points in between count as wide: UAX 11
/// section 5).
constexpr std::array<Range, 17> Wide{{{0x1100, 0x115F},
                                      {0x2329, 0x232A},
                                      {0x2E80, 0x303E},
                                      {0x3041, 0x33FF},
                                      {0x3400, 0x4DBF},
                                      {0x4E00, 0x9FFF},
                                      {0xA000, 0xA4CF},
                                      {0xA960, 0xA97C},
                                      {0xAC00, 0xD7A3},
                                      {0xF900, 0xFAFF},
                                      {0xFE10, 0xFE19},
                                      {0xFE30, 0xFE6F},
                                      {0xFF01, 0xFF60},
                                      {0xFFE0, 0xFFE6},
                                      {0x1F300, 0x1F64F},
                                      {0x1F680, 0x1F9FF},
                                      {0x20000, 0x3FFFD}}};

bool takesNoColumn(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Other_Format || category == QChar::Other_Control;
}

int widthOf(char32_t c)
{
    if (takesNoColumn(c))
        return 0;
    return std::any_of(Wide.begin(), Wide.end(), [c](Range r) { return c >= r.first && c <= r.last; }) ? 2
                                                                                                       : 1;
}

} // namespace

int textWidth(QStringView text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString truncatedToWidth(const QString& text, int columns)
{
    if (textWidth(text) <= columns)
        return text;
    if (columns < 1)
        return {};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (textWidth(QStringView(text).first(next)) > columns - 1)
            break;
        end = next;
    }
    return text.first(end) + u'…';
}

QString paddedToWidth(const QString& text, int columns)
{
    return text + QString(std::max(0, columns - textWidth(text)), u' ');
}

QStringList wrappedToWidth(const QString& text, int columns, int hanging)
{
    QStringList lines{text};
    while (textWidth(lines.back()) > columns) {
        const QString line = lines.back();
        const auto indent = static_cast<qsizetype>(
            std::find_if_not(line.begin(), line.end(), [](QChar c) { return c == u' '; }) - line.begin());
        qsizetype at = line.lastIndexOf(u' ', std::min<qsizetype>(columns, line.size() - 1));
        while (at > indent && textWidth(line.first(at)) > columns)
            at = line.lastIndexOf(u' ', at - 1);
        if (at <= indent) // one long word: after it
            at = line.indexOf(u' ', indent);
        if (at < 0)
            break;
        lines.back() = line.first(at);
        lines << QString(hanging, u' ') + line.sliced(at + 1).trimmed();
    }
    return lines;
}

} // namespace caretaker
