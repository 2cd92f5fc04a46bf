// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_width.h"
#include "core/service/policy_service.h"

#include <QJsonArray>

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestValue = 44;
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

/// Rows of words in columns as wide as their widest word, up to a limit; the last as it comes.
QString table(const QList<QStringList>& rows)
{
    QList<int> widths;
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths.resize(std::max(widths.size(), row.size()));
            widths[i] = std::max(widths[i], std::min(textWidth(row[i]), WidestValue));
        }
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            line += paddedToWidth(row[i], widths[i]) + "  "_L1;
        lines << line + row.last();
    }
    return lines.join(u'\n');
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

QString policyTable(const policy::EffectivePolicy& policy)
{
    QList<QStringList> rows;
    for (const policy::EffectiveValue& value : policy.values)
        rows.append({value.path, value.value, policy::toString(value.origin)});
    return table(rows);
}

QString differencesTable(const policy::EffectivePolicy& a, const policy::EffectivePolicy& b)
{
    const std::vector<policy::Difference> differences = policy::differences(a, b);
    if (differences.empty())
        return {};
    QList<QStringList> rows{{QString(), a.policy.name, b.policy.name}};
    for (const policy::Difference& difference : differences)
        rows.append({difference.path, difference.a.value_or(Absent), difference.b.value_or(Absent)});
    return table(rows);
}

} // namespace caretaker::service
