// SPDX-License-Identifier: GPL-3.0-or-later
//
// A checklist as GitHub-flavoured Markdown that also reads well as it is.
#include "core/base/text_width.h"
#include "core/checklist/wording.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace caretaker::checklist {

using namespace Qt::StringLiterals;
using language::Translations;

namespace {

constexpr QLatin1StringView Indent = "      "_L1; ///< what belongs to a task list item stands under its text

/// What Markdown would take for markup, kept as it is written. Underscores within words are no markup.
QString escaped(const QString& text)
{
    QString out;
    for (const QChar c : text.simplified()) {
        if (QStringView(u"\\`*|<[]#").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

using Cells = std::vector<QStringList>; ///< the heads first

Cells cellsOf(const Table& table, const Translations& words)
{
    Cells cells{sayColumns(table, words)};
    cells.reserve(table.rows.size() + 1);
    for (const Row& row : table.rows)
        cells.push_back(sayRow(row, words));
    for (QStringList& row : cells)
        for (QString& cell : row)
            cell = escaped(cell);
    return cells;
}

std::vector<int> columnWidths(const Cells& cells)
{
    std::vector<int> widths(static_cast<std::size_t>(cells.front().size()), 3);
    for (const QStringList& row : cells)
        for (std::size_t c = 0; c < widths.size(); ++c)
            widths[c] = std::max(widths[c], textWidth(row.value(static_cast<qsizetype>(c))));
    return widths;
}

QString tableLine(const QStringList& cells, const std::vector<int>& widths)
{
    QString line = Indent + u"|"_s;
    for (size_t c = 0; c < widths.size(); ++c)
        line += u' ' + paddedToWidth(cells.value(static_cast<qsizetype>(c)), widths[c]) + u" |"_s;
    return line + u'\n';
}

QString tableText(const Table& table, const Translations& words)
{
    const Cells cells = cellsOf(table, words);
    const std::vector<int> widths = columnWidths(cells);
    QStringList rule;
    rule.reserve(static_cast<qsizetype>(widths.size()));
    for (const int width : widths)
        rule << QString(width, u'-');
    QString text = tableLine(cells.front(), widths) + tableLine(rule, widths);
    for (std::size_t row = 1; row < cells.size(); ++row)
        text += tableLine(cells[row], widths);
    if (table.more > 0)
        text += u'\n' + Indent + escaped(say(counted(words::MoreRows, table.more), words)) + u'\n';
    return u'\n' + text + u'\n';
}

/// What stands under an item's text, line by line. Two spaces at a line's end break it where Markdown is
/// rendered.
QStringList linesOf(const Item& item, const Translations& words)
{
    QStringList lines;
    const QString figure = sayFigure(item, words);
    if (!figure.isEmpty())
        lines << (item.status == Status::Open ? u"_%1_"_s.arg(escaped(figure)) : escaped(figure));
    if (item.status == Status::Attention && !item.todo.isEmpty())
        lines << u"**%1** %2"_s.arg(said(words::LabelTodo, words), escaped(say(item.todo, words)));
    if (item.carriedSince)
        lines << u"**%1**"_s.arg(escaped(sayCarried(item, words)));
    for (const Mark& mark : item.marks)
        lines << escaped(sayMark(mark, words));
    return lines;
}

QString itemText(const Item& item, const Translations& words)
{
    QString text = u"- [%1] "_s.arg(item.isDone() ? u"x"_s : u" "_s);
    if (item.status == Status::Attention)
        text += u"**%1:** "_s.arg(sayStatus(item.status, words));
    text += escaped(sayText(item, words));
    for (const QString& line : linesOf(item, words))
        text += u"  \n"_s + Indent + line;
    text += u'\n';
    if (item.table)
        text += tableText(*item.table, words);
    return text;
}

/// Labels and values, each on a line of its own.
QString factLines(const std::vector<std::pair<QString, QString>>& facts)
{
    QStringList lines;
    lines.reserve(static_cast<qsizetype>(facts.size()));
    for (const auto& [label, value] : facts)
        lines << u"%1: %2"_s.arg(escaped(label), escaped(value));
    return lines.join("  \n"_L1) + u'\n';
}

} // namespace

QString toMarkdown(const Checklist& checklist, const Translations& words)
{
    QString text = u"# %1\n\n"_s.arg(escaped(words.text(TranslationContext, checklist.title)));
    text += factLines(headFacts(checklist, words));
    text += u"\n**%1**\n\n"_s.arg(escaped(saySummary(checklist, words)));
    for (const Item& item : checklist.items)
        text += itemText(item, words);
    if (checklist.provenance)
        text += u"\n## %1\n\n"_s.arg(said(words::HeadMeasured, words)) +
                factLines(provenanceFacts(checklist, words));
    return text;
}

} // namespace caretaker::checklist
