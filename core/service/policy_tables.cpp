// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_width.h"
#include "core/service/policy_service.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestValue = 44;
constexpr int NarrowestName = 34;
constexpr int NarrowestValue = 16;
constexpr int Gap = 2;
const QString Absent = u"-"_s;

QJsonValue orNull(const std::optional<QString>& text) { return text ? QJsonValue(*text) : QJsonValue(); }

QJsonObject valueJson(const policy::EffectiveValue& value)
{
    QJsonObject json{
        {u"path"_s, value.path},   {u"value"_s, value.value}, {u"origin"_s, policy::toString(value.origin)},
        {u"file"_s, QJsonValue()}, {u"line"_s, QJsonValue()}, {u"column"_s, QJsonValue()}};
    if (value.origin) {
        json["file"_L1] = value.origin->file;
        json["line"_L1] = value.origin->line;
        json["column"_L1] = value.origin->column;
    }
    return json;
}

QJsonObject identityJson(const policy::Policy& policy)
{
    return {{u"name"_s, policy.name}, {u"hash"_s, policy.hash.toHex()}};
}

int totalOf(const QList<int>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), static_cast<int>(widths.size() - 1) * Gap);
}

int widestWord(const QString& cell)
{
    int widest = 0;
    for (const QString& word : cell.split(u' '))
        widest = std::max(widest, textWidth(word));
    return widest;
}

/// How wide a column is at best, and how narrow it may get: names and values that do not fit stand on a line
/// of their own, but what is in the last column must not leave the terminal.
struct Column
{
    int width = 0;
    int floor = 0;
};

void measure(QList<Column>& columns, const QStringList& row)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        const int floor = i == 0 ? NarrowestName : NarrowestValue;
        columns[i].width = std::max(columns[i].width, std::min(textWidth(row[i]), WidestValue));
        columns[i].floor = std::max({columns[i].floor, floor, i + 1 == row.size() ? widestWord(row[i]) : 0});
    }
}

/// The widest gives way first.
QList<int> columnWidths(const QList<QStringList>& rows, int columns)
{
    QList<Column> measured(rows.front().size());
    for (const QStringList& row : rows)
        measure(measured, row);
    const auto room = [](const Column& c) { return c.width > c.floor ? c.width : 0; };
    QList<int> widths;
    for (;;) {
        widths.clear();
        for (const Column& column : measured)
            widths << column.width;
        const auto widest = std::ranges::max_element(measured, {}, room);
        if (columns == 0 || totalOf(widths) <= columns || room(*widest) == 0)
            return widths;
        --widest->width;
    }
}

/// Puts the cell into the first line from `from` on that has room at column `at`, and what it is wrapped into
/// below; the line that it begins in.
qsizetype place(QStringList& lines, qsizetype from, int at, const QStringList& cell)
{
    qsizetype line = from;
    qsizetype first = -1;
    for (const QString& piece : cell) {
        while (line < lines.size() && at > 0 && textWidth(lines[line]) > at - Gap)
            ++line;
        if (line == lines.size())
            lines << QString();
        lines[line] = paddedToWidth(lines[line], at) + piece;
        first = first < 0 ? line : first;
        ++line;
    }
    return first;
}

QString oneLine(const QStringList& row, const QList<int>& widths)
{
    QString line;
    for (qsizetype i = 0; i + 1 < row.size(); ++i)
        line += paddedToWidth(row[i], widths[i]) + QString(Gap, u' ');
    return line + row.last();
}

QString wrapped(const QStringList& row, const QList<int>& widths)
{
    QStringList lines;
    int at = 0;
    qsizetype line = 0;
    for (qsizetype i = 0; i < row.size(); ++i) {
        line = place(lines, line, at, wrappedToWidth(row[i], widths[i], 0));
        at += widths[i] + Gap;
    }
    return lines.join(u'\n');
}

/// Rows of cells in columns: one line a row, or where they are to fit, what is wider than its column below.
QString table(const QList<QStringList>& rows, int columns)
{
    const QList<int> widths = columnWidths(rows, columns);
    QStringList all;
    all.reserve(rows.size());
    for (const QStringList& row : rows)
        all << (columns > 0 ? wrapped(row, widths) : oneLine(row, widths));
    return all.join(u'\n');
}

} // namespace

QJsonObject toJson(const policy::EffectivePolicy& policy)
{
    QJsonArray values;
    for (const policy::EffectiveValue& value : policy.values)
        values.append(valueJson(value));
    QJsonObject json = toJson(policy.policy);
    json.insert("values"_L1, values);
    return json;
}

QJsonObject differencesJson(const policy::EffectivePolicy& a, const policy::EffectivePolicy& b)
{
    QJsonArray differences;
    for (const policy::Difference& difference : policy::differences(a, b))
        differences.append(QJsonObject{
            {u"path"_s, difference.path}, {u"a"_s, orNull(difference.a)}, {u"b"_s, orNull(difference.b)}});
    return {
        {u"a"_s, identityJson(a.policy)}, {u"b"_s, identityJson(b.policy)}, {u"differences"_s, differences}};
}

QString policyTable(const policy::EffectivePolicy& policy, int columns)
{
    QList<QStringList> rows;
    for (const policy::EffectiveValue& value : policy.values)
        rows.append({value.path, value.value, policy::toString(value.origin)});
    return table(rows, columns);
}

QString differencesTable(const policy::EffectivePolicy& a, const policy::EffectivePolicy& b, int columns)
{
    const std::vector<policy::Difference> differences = policy::differences(a, b);
    if (differences.empty())
        return {};
    QList<QStringList> rows{{QString(), a.policy.name, b.policy.name}};
    for (const policy::Difference& difference : differences)
        rows.append({difference.path, difference.a.value_or(Absent), difference.b.value_or(Absent)});
    return table(rows, columns);
}

} // namespace caretaker::service
