// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/counters.h"

namespace caretaker::metrics {

using namespace Qt::StringLiterals;

namespace {

template <qint64 BaseCounters::*Member>
constexpr CounterField base(QLatin1StringView name)
{
    return {name, [](Counters& c) -> qint64& { return c.base.*Member; }};
}

template <qint64 ChurnCounters::*Member>
constexpr CounterField churn(QLatin1StringView name)
{
    return {name, [](Counters& c) -> qint64& { return c.churn.*Member; }};
}

template <Churn ChurnCounters::*Sort, qint64 Churn::*Member>
constexpr CounterField churnOf(QLatin1StringView name)
{
    return {name, [](Counters& c) -> qint64& { return c.churn.*Sort.*Member; }};
}

using B = BaseCounters;
using C = ChurnCounters;

const std::vector<CounterField> Fields{
    base<&B::looks>("looks"_L1),
    base<&B::connectionsAttempted>("connections_attempted"_L1),
    base<&B::connectionsSucceeded>("connections_succeeded"_L1),
    base<&B::dnsQueries>("dns_queries"_L1),
    base<&B::dnsSucceeded>("dns_succeeded"_L1),
    base<&B::syncsAttempted>("syncs_attempted"_L1),
    base<&B::syncsSucceeded>("syncs_succeeded"_L1),
    base<&B::fetchesAttempted>("fetches_attempted"_L1),
    base<&B::fetchesSucceeded>("fetches_succeeded"_L1),
    base<&B::objects>("objects"_L1),
    base<&B::validObjects>("valid_objects"_L1),
    base<&B::invalidObjects>("invalid_objects"_L1),
    base<&B::expiredObjects>("expired_objects"_L1),
    base<&B::referenced>("referenced"_L1),
    base<&B::referencedPresent>("referenced_present"_L1),
    base<&B::hashesVerified>("hashes_verified"_L1),
    base<&B::hashMismatches>("hash_mismatches"_L1),
    base<&B::requests>("requests"_L1),
    base<&B::bytes>("bytes"_L1),
    churn<&C::comparisons>("comparisons"_L1),
    churnOf<&C::objects, &Churn::added>("objects_added"_L1),
    churnOf<&C::objects, &Churn::removed>("objects_removed"_L1),
    churnOf<&C::objects, &Churn::modified>("objects_modified"_L1),
    churnOf<&C::objects, &Churn::previous>("objects_before"_L1),
    churnOf<&C::products, &Churn::added>("products_added"_L1),
    churnOf<&C::products, &Churn::removed>("products_removed"_L1),
    churnOf<&C::products, &Churn::modified>("products_modified"_L1),
    churnOf<&C::products, &Churn::previous>("products_before"_L1),
    churnOf<&C::roas, &Churn::added>("roas_added"_L1),
    churnOf<&C::roas, &Churn::removed>("roas_removed"_L1),
    churnOf<&C::roas, &Churn::modified>("roas_modified"_L1),
    churnOf<&C::roas, &Churn::previous>("roas_before"_L1),
    churnOf<&C::certificates, &Churn::added>("certificates_added"_L1),
    churnOf<&C::certificates, &Churn::removed>("certificates_removed"_L1),
    churnOf<&C::certificates, &Churn::modified>("certificates_modified"_L1),
    churnOf<&C::certificates, &Churn::previous>("certificates_before"_L1),
    churn<&C::serialSteps>("serial_steps"_L1),
    churn<&C::serialProgress>("serial_progress"_L1),
    churn<&C::serialRegressions>("serial_regressions"_L1),
    churn<&C::serialStalls>("serial_stalls"_L1),
    churn<&C::sessions>("new_sessions"_L1),
    churn<&C::deltas>("deltas"_L1),
    churn<&C::deltaVolume>("delta_volume"_L1),
};
constexpr std::size_t FieldCount = 43;
static_assert(sizeof(Counters) == FieldCount * sizeof(qint64)); // a new counter needs its row above

} // namespace

const std::vector<CounterField>& counterFields() { return Fields; }

qint64 valueOf(const CounterField& field, const Counters& counters)
{
    return field.of(const_cast<Counters&>(counters)); // NOLINT: only read
}

Counters& Counters::operator+=(const Counters& other)
{
    for (const CounterField& field : Fields)
        field.of(*this) += valueOf(field, other);
    return *this;
}

BaseCounters& BaseCounters::operator+=(const BaseCounters& other)
{
    Counters sum{*this, {}};
    return *this = (sum += {other, {}}).base;
}

ChurnCounters& ChurnCounters::operator+=(const ChurnCounters& other)
{
    Counters sum{{}, *this};
    return *this = (sum += {{}, other}).churn;
}

QJsonObject toJson(const Counters& counters)
{
    QJsonObject json;
    for (const CounterField& field : Fields)
        json.insert(field.name, valueOf(field, counters));
    return json;
}

} // namespace caretaker::metrics
