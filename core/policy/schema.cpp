// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/schema.h"

#include "core/policy/defaults.h"
#include "core/policy/keys.h"
#include "core/policy/parse_timeline.h"
#include "core/policy/places.h"
#include "core/policy/read.h"

#include <QJsonArray>

#include <algorithm>

namespace caretaker::policy {

using namespace Qt::StringLiterals;
using Kind = Known::Kind;

namespace {

constexpr QLatin1StringView TimePattern{"^([0-9]{1,9}[smhdw])+$"};
constexpr QLatin1StringView ShortTimePattern{"^([0-9]+ms|([0-9]{1,9}[smhdw])+)$"};
constexpr QLatin1StringView SharePattern{"^[0-9]+(\\.[0-9]+)?%$"};

QJsonObject textLike(QLatin1StringView pattern)
{
    return {{u"type"_s, u"string"_s}, {u"pattern"_s, QString(pattern)}};
}

QJsonObject wholeNumber(const Known& known)
{
    return {
        {u"type"_s, u"integer"_s}, {u"minimum"_s, known.least.toInt()}, {u"maximum"_s, known.most.toInt()}};
}

/// By the indicator's unit: a share, a time or a count.
QJsonObject anyLimit()
{
    const QJsonObject count{{u"type"_s, u"integer"_s}, {u"minimum"_s, 0}};
    return {{u"anyOf"_s, QJsonArray{textLike(SharePattern), textLike(TimePattern), count}}};
}

QJsonObject wordsOf(const Known& known)
{
    if (known.general == "schema"_L1)
        return {{u"const"_s, QString(SchemaName)}};
    return {{u"enum"_s, QJsonArray::fromStringList(known.words)}};
}

QJsonObject valueSchema(const Known& known)
{
    switch (known.kind) {
    case Kind::Flag:
        return {{u"type"_s, u"boolean"_s}};
    case Kind::Whole:
        return wholeNumber(known);
    case Kind::Number:
        return {{u"type"_s, u"number"_s}, {u"exclusiveMinimum"_s, 0}};
    case Kind::Time:
        return textLike(TimePattern);
    case Kind::ShortTime:
        return textLike(ShortTimePattern);
    case Kind::Share:
        return textLike(SharePattern);
    case Kind::Limit:
        return anyLimit();
    case Kind::Word:
        return wordsOf(known);
    case Kind::Text:
    case Kind::Table:
        break;
    }
    return known.general == "schema"_L1 ? wordsOf(known) : QJsonObject{{u"type"_s, u"string"_s}};
}

QString parentOf(const QString& general) { return general.section(u'.', 0, -2); }

QString lastOf(const QString& general) { return general.section(u'.', -1); }

/// Writes the schema of one table, and of those below it.
class SchemaWriter
{
public:
    QJsonObject root() const
    {
        QJsonObject schema = table({});
        schema.insert("$schema"_L1, u"https://json-schema.org/draft/2020-12/schema"_s);
        schema.insert("title"_L1, u"Caretaker policy"_s);
        schema.insert("required"_L1, QJsonArray{u"schema"_s, u"name"_s});
        schema.insert("if"_L1,
                      QJsonObject{{u"not"_s, QJsonObject{{u"required"_s, QJsonArray{u"extends"_s}}}}});
        schema.insert("then"_L1, complete({}));
        return schema;
    }

private:
    QJsonObject table(const QString& general) const
    {
        QJsonObject properties{{u"remove"_s, removal(general)}};
        for (const Known& known : m_notes.keys)
            if (parentOf(known.general) == general)
                properties.insert(lastOf(known.general), property(known));
        QJsonObject schema{
            {u"type"_s, u"object"_s}, {u"additionalProperties"_s, false}, {u"properties"_s, properties}};
        if (const QLatin1StringView identity = identityKey(general); !identity.isEmpty())
            schema.insert("required"_L1, QJsonArray{QString(identity)});
        return schema;
    }

    QJsonObject property(const Known& known) const
    {
        QJsonObject value = known.kind == Kind::Table ? table(known.general) : valueSchema(known);
        if (known.isList) {
            value = {{u"type"_s, u"array"_s}, {u"items"_s, value}};
            if (known.kind != Kind::Table)
                value.insert("minItems"_L1, 1);
        }
        value.insert("description"_L1, description(known));
        if (const Node* node = m_defaults.find(known.general))
            value.insert("default"_L1, jsonOf(*node));
        return value;
    }

    static QString description(const Known& known)
    {
        const KeyMeaning* meaning = meaningOf(known.general);
        QString text = meaning ? QString(meaning->meaning) : QString();
        if (known.kind == Kind::Time)
            text += u" From %1 to %2."_s.arg(known.least, known.most);
        if (meaning && !meaning->source.isEmpty())
            text += u" [%1]"_s.arg(meaning->source);
        return text;
    }

    static QJsonObject removal(const QString& general)
    {
        QJsonObject keys{
            {u"type"_s, u"array"_s}, {u"items"_s, QJsonObject{{u"type"_s, u"string"_s}}}, {u"minItems"_s, 1}};
        if (!identityKey(general).isEmpty())
            keys = {{u"anyOf"_s, QJsonArray{QJsonObject{{u"const"_s, true}}, keys}}};
        keys.insert("description"_L1,
                    u"With `extends`: what the extended policy states here and this one does not have."_s);
        return keys;
    }

    /// What a file that extends nothing must state.
    QJsonObject complete(const QString& general) const
    {
        QJsonArray required;
        QJsonObject properties;
        for (const Known& known : m_notes.keys) {
            if (parentOf(known.general) != general)
                continue;
            if (m_notes.required.contains(known.general))
                required.append(lastOf(known.general));
            const QJsonObject below = known.kind == Kind::Table ? complete(known.general) : QJsonObject();
            if (!below.isEmpty())
                properties.insert(lastOf(known.general),
                                  known.isList ? QJsonObject{{u"items"_s, below}} : below);
        }
        QJsonObject schema;
        if (!required.isEmpty())
            schema.insert("required"_L1, required);
        if (!properties.isEmpty())
            schema.insert("properties"_L1, properties);
        return schema;
    }

    const Notes m_notes = describeKeys();
    const Defaults m_defaults;
};

} // namespace

QJsonObject jsonSchema() { return SchemaWriter().root(); }

} // namespace caretaker::policy
