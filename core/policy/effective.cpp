// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/effective.h"

#include "core/policy/contradictions.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace caretaker::policy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array NoRules{"schema"_L1, "extends"_L1, "name"_L1, "title"_L1, "source"_L1};

bool isRule(const EffectiveValue& value) { return std::ranges::find(NoRules, value.path) == NoRules.end(); }

Origin originOf(const Read& read, Position at) { return {read.fileNames.value(at.file), at.line, at.column}; }

/// Every value that there is, from the effective text, which states all of them; where, from what was read.
std::vector<EffectiveValue> valuesOf(const Read& read, const Read& effective)
{
    QHash<QString, Position> places;
    for (const Known& known : read.notes.keys)
        if (known.at)
            places.insert(known.path, *known.at);
    std::vector<EffectiveValue> values;
    for (const Known& known : effective.notes.keys) {
        if (!known.at || known.kind == Known::Kind::Table)
            continue;
        const auto place = places.constFind(known.path);
        values.push_back({known.path, known.value, {}});
        if (place != places.constEnd())
            values.back().origin = originOf(read, *place);
    }
    return values;
}

/// The order within a list of roles or stages says nothing.
QString comparable(const QString& value)
{
    if (!value.startsWith(u'['))
        return value;
    QStringList items = value.sliced(1).chopped(1).split(", "_L1);
    items.sort();
    return items.join(", "_L1);
}

bool isSame(const std::optional<QString>& a, const std::optional<QString>& b)
{
    return a && b && comparable(*a) == comparable(*b);
}

QHash<QString, QString> byPath(const std::vector<EffectiveValue>& values)
{
    QHash<QString, QString> map;
    for (const EffectiveValue& value : values)
        map.insert(value.path, value.value);
    return map;
}

std::optional<QString> at(const QHash<QString, QString>& values, const QString& path)
{
    const auto it = values.constFind(path);
    return it == values.constEnd() ? std::nullopt : std::optional(*it);
}

} // namespace

QString toString(const std::optional<Origin>& origin)
{
    return origin ? u"%1:%2"_s.arg(origin->file).arg(origin->line) : u"default"_s;
}

QString Advice::toString() const
{
    return hint.isEmpty() ? u"%1: %2"_s.arg(where, what) : u"%1: %2 (%3)"_s.arg(where, what, hint);
}

Expected<EffectivePolicy> EffectivePolicy::parse(const QByteArray& text, const QString& fileName)
{
    auto read = readText(text, fileName);
    if (!read)
        return unexpected(read.error());
    const auto effective = readText(read->policy.toToml().toUtf8(), fileName);
    if (!effective)
        return unexpected(effective.error());
    EffectivePolicy policy{read->policy, fileName, valuesOf(*read, *effective), {}};
    policy.doubts = findDoubts(policy);
    return policy;
}

const EffectiveValue* EffectivePolicy::value(QStringView path) const
{
    const auto it = std::ranges::find_if(values, [&](const EffectiveValue& v) { return v.path == path; });
    return it == values.end() ? nullptr : &*it;
}

Advice EffectivePolicy::advice(QStringView path, const QString& what, const QString& hint) const
{
    const EffectiveValue* found = value(path);
    if (!found || !found->origin)
        return {fileName, what, hint};
    const Origin& origin = *found->origin;
    return {placeOf(origin.file, {origin.line, origin.column}), what, hint};
}

std::vector<Difference> differences(const EffectivePolicy& a, const EffectivePolicy& b)
{
    const QHash<QString, QString> inA = byPath(a.values);
    const QHash<QString, QString> inB = byPath(b.values);
    std::vector<Difference> found;
    for (const EffectiveValue& value : a.values)
        if (isRule(value) && !isSame(value.value, at(inB, value.path)))
            found.push_back({value.path, value.value, at(inB, value.path)});
    for (const EffectiveValue& value : b.values)
        if (isRule(value) && !inA.contains(value.path))
            found.push_back({value.path, std::nullopt, value.value});
    return found;
}

} // namespace caretaker::policy
