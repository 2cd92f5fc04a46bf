// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/churn.h"

#include "core/metrics/counters.h"

#include <array>
#include <utility>

namespace caretaker::metrics {

using namespace Qt::StringLiterals;

namespace {

void count(Churn& churn, const ObjectChange& change)
{
    churn.added += change.after && !change.before;
    churn.removed += change.before && !change.after;
    churn.modified += change.before && change.after;
}

} // namespace

ObjectType objectTypeOf(QStringView name)
{
    static constexpr std::array<std::pair<QLatin1StringView, ObjectType>, 5> types{
        {{".cer"_L1, ObjectType::Certificate},
         {".crl"_L1, ObjectType::Crl},
         {".mft"_L1, ObjectType::Manifest},
         {".roa"_L1, ObjectType::Roa},
         {".asa"_L1, ObjectType::Aspa}}};
    for (const auto& [extension, type] : types)
        if (name.endsWith(extension))
            return type;
    return ObjectType::Other;
}

void Census::add(ObjectType type, qint64 count)
{
    objects += count;
    products += isProduct(type) ? count : 0;
    roas += type == ObjectType::Roa ? count : 0;
    certificates += type == ObjectType::Certificate ? count : 0;
}

ChurnCounters churnOf(const std::vector<ObjectChange>& changes, const Census& before)
{
    ChurnCounters counters{.comparisons = 1};
    for (const ObjectChange& change : changes) {
        count(counters.objects, change);
        if (isProduct(change.type))
            count(counters.products, change);
        if (change.type == ObjectType::Roa)
            count(counters.roas, change);
        if (change.type == ObjectType::Certificate)
            count(counters.certificates, change);
    }
    counters.objects.previous = before.objects;
    counters.products.previous = before.products;
    counters.roas.previous = before.roas;
    counters.certificates.previous = before.certificates;
    return counters;
}

void addPosition(ChurnCounters& counters, const RrdpPosition& before, const RrdpPosition& after,
                 bool isChanged)
{
    const auto step = serialProgress(before, after);
    counters.sessions += !step;
    if (!step)
        return;
    ++counters.serialSteps;
    counters.serialProgress += *step;
    counters.serialRegressions += *step < 0;
    counters.serialStalls += *step == 0 && isChanged;
}

std::optional<qint64> serialProgress(const RrdpPosition& before, const RrdpPosition& after)
{
    if (before.session != after.session)
        return std::nullopt;
    return static_cast<qint64>(after.serial -
                               before.serial); // unsigned difference: right for every distance below 2^63
}

} // namespace caretaker::metrics
