// SPDX-License-Identifier: GPL-3.0-or-later
//
// A checklist as GitHub-flavoured Markdown that also reads well as it is.
#include "core/base/text_width.h"
#include "core/checklist/checklist.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace caretaker::checklist {

using namespace Qt::StringLiterals;

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

std::vector<int> columnWidths(const Table& table)
{
    std::vector<int> widths;
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        int width = std::max(3, textWidth(escaped(table.columns[c])));
        for (const QStringList& row : table.rows)
            width = std::max(width, textWidth(escaped(row.value(c))));
        widths.push_back(width);
    }
    return widths;
}

QString tableLine(const QStringList& cells, const std::vector<int>& widths)
{
    QString line = Indent + u"|"_s;
    for (size_t c = 0; c < widths.size(); ++c)
        line += u' ' + paddedToWidth(escaped(cells.value(static_cast<qsizetype>(c))), widths[c]) + u" |"_s;
    return line + u'\n';
}

QString tableText(const Table& table)
{
    const std::vector<int> widths = columnWidths(table);
    QStringList rule;
    for (const int width : widths)
        rule << QString(width, u'-');
    QString text = tableLine(table.columns, widths) + tableLine(rule, widths);
    for (const QStringList& row : table.rows)
        text += tableLine(row, widths);
    return u'\n' + text + u'\n';
}

QString figureText(const Item& item)
{
    if (item.measuredBy.isEmpty())
        return u"_to be attested: name, date, note_"_s;
    if (item.status == Status::Open)
        return u"_not measured; to be attested: name, date, note_"_s;
    return escaped(item.figure);
}

/// Two spaces at a line's end break it where Markdown is rendered.
QString itemText(const Item& item)
{
    const bool attention = item.status == Status::Attention;
    QString text = u"- [%1] %2%3  \n"_s.arg(item.status == Status::Ticked ? u"x"_s : u" "_s,
                                            attention ? u"**Attention:** "_s : QString(), escaped(item.text));
    text += Indent + figureText(item);
    if (attention && !item.todo.isEmpty())
        text += u"  \n"_s + Indent + u"**To do:** "_s + escaped(item.todo);
    text += u'\n';
    if (item.table)
        text += tableText(*item.table);
    return text;
}

QString summary(const Checklist& checklist)
{
    const int attention = checklist.count(Status::Attention);
    return u"**%1 attention**, %2 in order, %3 for a person to attest."_s.arg(
        attention == 1 ? u"1 item needs"_s : u"%1 items need"_s.arg(attention),
        QString::number(checklist.count(Status::Ticked)), QString::number(checklist.count(Status::Open)));
}

} // namespace

QString toMarkdown(const Checklist& checklist)
{
    QString text = u"# %1\n\n"_s.arg(escaped(checklist.title));
    if (checklist.subject)
        text += u"CA: %1  \n"_s.arg(escaped(checklist.subject->toString()));
    text += u"Period: %1 to %2\n\n"_s.arg(formatForPeople(checklist.from), formatForPeople(checklist.to));
    text += summary(checklist) + u"\n\n"_s;
    for (const Item& item : checklist.items)
        text += itemText(item);
    return text;
}

} // namespace caretaker::checklist
