// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/churn.h"

#include <array>
#include <utility>

namespace caretaker::metrics {

using namespace Qt::StringLiterals;

namespace {

template <typename Counts>
Churn churnWhere(const ObjectSnapshot& before, const ObjectSnapshot& after, Counts counts)
{
    Churn churn;
    for (auto it = before.objects.constBegin(); it != before.objects.constEnd(); ++it) {
        if (!counts(it.key()))
            continue;
        ++churn.previous;
        const auto now = after.objects.constFind(it.key());
        churn.removed += now == after.objects.constEnd();
        churn.modified += now != after.objects.constEnd() && *now != it.value();
    }
    for (auto it = after.objects.constBegin(); it != after.objects.constEnd(); ++it)
        churn.added += counts(it.key()) && !before.objects.contains(it.key());
    return churn;
}

} // namespace

ObjectType objectTypeOf(QStringView uri)
{
    static constexpr std::array<std::pair<QLatin1StringView, ObjectType>, 5> types{
        {{".cer"_L1, ObjectType::Certificate},
         {".crl"_L1, ObjectType::Crl},
         {".mft"_L1, ObjectType::Manifest},
         {".roa"_L1, ObjectType::Roa},
         {".asa"_L1, ObjectType::Aspa}}};
    for (const auto& [extension, type] : types)
        if (uri.endsWith(extension))
            return type;
    return ObjectType::Other;
}

Ratio Churn::rate() const { return ratio(changed(), previous); }

Ratio Churn::withdrawal() const { return ratio(removed, previous); }

Churn churnBetween(const ObjectSnapshot& before, const ObjectSnapshot& after)
{
    return churnWhere(before, after, [](const QString&) { return true; });
}

Churn churnBetween(const ObjectSnapshot& before, const ObjectSnapshot& after, ObjectType type)
{
    return churnWhere(before, after, [type](const QString& uri) { return objectTypeOf(uri) == type; });
}

std::optional<qint64> serialProgress(const RrdpPosition& before, const RrdpPosition& after)
{
    if (before.session != after.session)
        return std::nullopt;
    return static_cast<qint64>(after.serial -
                               before.serial); // unsigned difference: right for every distance below 2^63
}

} // namespace caretaker::metrics
