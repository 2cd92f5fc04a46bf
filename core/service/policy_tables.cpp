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
constexpr int Narrowest = 16;
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

/// As wide as the widest cell, up to a limit; narrower from the left, each down to a floor, until all fit.
QList<int> columnWidths(const QList<QStringList>& rows, int columns)
{
    QList<int> widths(rows.front().size(), 0);
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], std::min(textWidth(row[i]), WidestValue));
    for (int& width : widths)
        if (const int excess = totalOf(widths) - columns; columns > 0 && excess > 0)
            width = std::min(width, std::max(Narrowest, width - excess));
    return widths;
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

/// Rows of cells in columns. What is wider than its column is wrapped, or where it cannot be, stands on a
/// line of its own, unless it is in the last column.
QString table(const QList<QStringList>& rows, int columns)
{
    const QList<int> widths = columnWidths(rows, columns);
    QStringList all;
    for (const QStringList& row : rows) {
        QStringList lines;
        int at = 0;
        qsizetype line = 0;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line = place(lines, line, at,
                         columns > 0 ? wrappedToWidth(row[i], widths[i], 1) : QStringList(row[i]));
            at += widths[i] + Gap;
        }
        all << lines;
    }
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
