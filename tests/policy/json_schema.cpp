// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/json_schema.h"

#include <QRegularExpression>

#include <cmath>

namespace caretaker::test {

using namespace Qt::StringLiterals;

namespace {

using Check = QStringList (*)(const QJsonValue& value, const QJsonObject& schema, const QString& path);

QStringList unless(bool good, const QString& path, const QString& what)
{
    return good ? QStringList() : QStringList(path + ": "_L1 + what);
}

bool hasType(const QJsonValue& value, const QString& type)
{
    if (type == "integer"_L1)
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return (type == "string"_L1 && value.isString()) || (type == "boolean"_L1 && value.isBool()) ||
           (type == "number"_L1 && value.isDouble()) || (type == "object"_L1 && value.isObject()) ||
           (type == "array"_L1 && value.isArray());
}

QStringList checkType(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    const QString type = schema["type"_L1].toString();
    return unless(hasType(value, type), path, u"no "_s + type);
}

QStringList checkEnum(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    return unless(schema["enum"_L1].toArray().contains(value), path, u"no such word"_s);
}

QStringList checkConst(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    return unless(schema["const"_L1] == value, path, u"not the constant"_s);
}

QStringList checkPattern(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    const QRegularExpression pattern(schema["pattern"_L1].toString());
    return unless(!value.isString() || pattern.match(value.toString()).hasMatch(), path,
                  u"another pattern"_s);
}

QStringList checkMinimum(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    return unless(!value.isDouble() || value.toDouble() >= schema["minimum"_L1].toDouble(), path,
                  u"too small"_s);
}

QStringList checkMaximum(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    return unless(!value.isDouble() || value.toDouble() <= schema["maximum"_L1].toDouble(), path,
                  u"too large"_s);
}

QStringList checkAbove(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    return unless(!value.isDouble() || value.toDouble() > schema["exclusiveMinimum"_L1].toDouble(), path,
                  u"too small"_s);
}

QStringList checkRequired(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    QStringList wrong;
    const QJsonArray required = schema["required"_L1].toArray();
    for (const QJsonValue& key : required)
        if (value.isObject() && !value.toObject().contains(key.toString()))
            wrong << path + ": no "_L1 + key.toString();
    return wrong;
}

QStringList checkProperties(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    QStringList wrong;
    const QJsonObject properties = schema["properties"_L1].toObject();
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString below = path + u'/' + it.key();
        if (properties.contains(it.key()))
            wrong += violations(*it, properties[it.key()].toObject(), below);
        else
            wrong += unless(schema["additionalProperties"_L1].toBool(true), below, u"unknown"_s);
    }
    return wrong;
}

QStringList checkItems(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    QStringList wrong;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items)
        wrong += violations(item, schema["items"_L1].toObject(), path + "/[]"_L1);
    return wrong +
           unless(!value.isArray() || items.size() >= schema["minItems"_L1].toInt(), path, u"too few"_s);
}

QStringList checkAnyOf(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    const QJsonArray branches = schema["anyOf"_L1].toArray();
    for (const QJsonValue& branch : branches)
        if (violations(value, branch.toObject(), path).isEmpty())
            return {};
    return {path + ": none of the alternatives"_L1};
}

QStringList checkNot(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    return unless(!violations(value, schema["not"_L1].toObject(), path).isEmpty(), path,
                  u"is what it must not be"_s);
}

QStringList checkIf(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    const bool applies = violations(value, schema["if"_L1].toObject(), path).isEmpty();
    return applies ? violations(value, schema["then"_L1].toObject(), path) : QStringList();
}

QStringList nothing(const QJsonValue&, const QJsonObject&, const QString&) { return {}; }

struct Keyword
{
    QLatin1StringView name;
    Check check;
};

constexpr Keyword Keywords[] = {
    {"type"_L1, checkType},
    {"enum"_L1, checkEnum},
    {"const"_L1, checkConst},
    {"pattern"_L1, checkPattern},
    {"minimum"_L1, checkMinimum},
    {"maximum"_L1, checkMaximum},
    {"exclusiveMinimum"_L1, checkAbove},
    {"required"_L1, checkRequired},
    {"properties"_L1, checkProperties},
    {"additionalProperties"_L1, nothing},
    {"items"_L1, checkItems},
    {"minItems"_L1, nothing},
    {"anyOf"_L1, checkAnyOf},
    {"not"_L1, checkNot},
    {"if"_L1, checkIf},
    {"then"_L1, nothing},
    {"default"_L1, nothing},
    {"description"_L1, nothing},
    {"title"_L1, nothing},
    {"$schema"_L1, nothing},
};

} // namespace

QStringList violations(const QJsonValue& value, const QJsonObject& schema, const QString& path)
{
    QStringList wrong;
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        const auto keyword = std::find_if(std::begin(Keywords), std::end(Keywords),
                                          [&](const Keyword& k) { return k.name == it.key(); });
        if (keyword == std::end(Keywords))
            wrong << u"the schema has \"%1\", which this check does not know"_s.arg(it.key());
        else
            wrong += keyword->check(value, schema, path);
    }
    return wrong;
}

} // namespace caretaker::test
