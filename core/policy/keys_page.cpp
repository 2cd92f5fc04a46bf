// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/defaults.h"
#include "core/policy/keys.h"
#include "core/policy/read.h"
#include "core/policy/schema.h"
#include "core/policy/toml.h"

namespace caretaker::policy {

using namespace Qt::StringLiterals;
using Kind = Known::Kind;

namespace {

QString code(const QString& text) { return u'`' + text + u'`'; }

QString wordList(const QStringList& words)
{
    QStringList list;
    for (const QString& word : words)
        list << code(word);
    return list.join(", "_L1);
}

QString rangeOf(const Known& known)
{
    return known.least.isEmpty() ? QString() : u", %1 to %2"_s.arg(known.least, known.most);
}

QString typeOf(const Known& known)
{
    const QString list = known.isList ? u"list: "_s : QString();
    switch (known.kind) {
    case Kind::Text:
        return u"text"_s;
    case Kind::Flag:
        return u"true or false"_s;
    case Kind::Whole:
        return u"whole number"_s + rangeOf(known);
    case Kind::Number:
        return u"number above 0"_s;
    case Kind::Time:
        return list + u"duration"_s + rangeOf(known);
    case Kind::ShortTime:
        return u"duration, also in `ms`"_s;
    case Kind::Share:
        return u"share, 0% to 100%"_s;
    case Kind::Limit:
        return u"share, count or duration"_s;
    case Kind::Word:
        return list + wordList(known.words);
    case Kind::Table:
        break;
    }
    return {};
}

class PageWriter
{
public:
    QString text() const
    {
        QStringList lines = section({});
        for (const Known& known : m_notes.keys)
            if (known.kind == Kind::Table)
                lines += heading(known) + section(known.general);
        return lines.join(u'\n');
    }

private:
    static QStringList heading(const Known& table)
    {
        const QString name = (table.isList ? u"`[[%1]]`"_s : u"`[%1]`"_s).arg(table.general);
        return {QString(), u"### %1"_s.arg(name), QString(), meaning(table.general), QString()};
    }

    static QString meaning(const QString& key)
    {
        const KeyMeaning* known = meaningOf(key);
        return known ? QString(known->meaning) : QString();
    }

    static QString source(const QString& key)
    {
        const KeyMeaning* known = meaningOf(key);
        return known ? QString(known->source) : QString();
    }

    QStringList section(const QString& table) const
    {
        QStringList lines{u"| key | type | default | meaning | source |"_s, u"|---|---|---|---|---|"_s};
        for (const Known& known : m_notes.keys)
            if (known.kind != Kind::Table && known.general.section(u'.', 0, -2) == table)
                lines << u"| %1 | %2 | %3 | %4 | %5 |"_s.arg(code(known.general.section(u'.', -1)),
                                                             typeOf(known), byDefault(known.general),
                                                             meaning(known.general), source(known.general));
        return lines;
    }

    QString byDefault(const QString& key) const
    {
        if (m_notes.required.contains(key))
            return u"*required*"_s;
        const Node* node = m_defaults.find(key);
        return node ? code(tomlOf(*node)) : u"none"_s;
    }

    const Notes m_notes = describeKeys();
    const Defaults m_defaults;
};

} // namespace

QString keysPage() { return PageWriter().text(); }

} // namespace caretaker::policy
