// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/places.h"

#include <algorithm>
#include <array>

namespace caretaker::policy {

using namespace Qt::StringLiterals;

namespace {

struct Identity
{
    QLatin1StringView array;
    QLatin1StringView key;
};

constexpr std::array Identities{Identity{"timeline"_L1, "id"_L1}, Identity{"timeline.step"_L1, "id"_L1},
                                Identity{"metrics.alert"_L1, "indicator"_L1}};

bool isBare(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
           c == u'_';
}

} // namespace

QString joinedPath(const QString& path, const QString& key)
{
    const bool bare = !key.isEmpty() && std::ranges::all_of(key, isBare);
    const QString last = bare ? key : u'"' + key + u'"';
    return path.isEmpty() ? last : path + u'.' + last;
}

QLatin1StringView identityKey(QStringView array)
{
    const auto it = std::ranges::find_if(Identities, [&](const Identity& i) { return array == i.array; });
    return it == Identities.end() ? QLatin1StringView() : it->key;
}

const QString* identityOf(QStringView array, const Node& table)
{
    const QLatin1StringView key = identityKey(array);
    for (std::size_t i = 0; !key.isEmpty() && i < table.keys.size(); ++i)
        if (table.keys[i] == key)
            return table.items[i].kind == Node::Kind::Text ? &table.items[i].text : nullptr;
    return nullptr;
}

} // namespace caretaker::policy
