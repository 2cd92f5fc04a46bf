// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/lifecycle.h"

#include "core/service/fleet_service.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;
using fleet::LifecycleStage;

namespace {

Expected<void> setStage(store::Transaction& transaction, const CaHandle& handle, LifecycleStage stage,
                        const store::Author& author)
{
    auto ca = findCa(transaction.database(), handle);
    if (!ca)
        return unexpected(ca.error());
    ca->stage = stage;
    return store::FleetStore(transaction.database()).replace(transaction, *ca, author);
}

bool isInService(LifecycleStage stage)
{
    return stage == LifecycleStage::Active || stage == LifecycleStage::Probation;
}

} // namespace

Expected<int> applyStages(store::Transaction& transaction, const enforcement::CaseEvents& events)
{
    int changed = 0;
    for (const enforcement::CaseEvent& event : events) {
        const auto stage = fleet::lifecycleStageFromString(event.details.value(u"stage"_s));
        if (!stage)
            continue;
        if (const auto set = setStage(transaction, event.ca, *stage, {event.by.toString(), event.at()}); !set)
            return unexpected(set.error());
        ++changed;
    }
    return changed;
}

Expected<void> announceRetirement(const store::Database& database, const CaHandle& ca,
                                  const store::Author& author)
{
    const auto known = findCa(database, ca);
    if (!known)
        return unexpected(known.error());
    if (!isInService(known->stage))
        return unexpected(Error::refused(u"the CA is %1"_s.arg(fleet::toString(known->stage)), ca.toString(),
                                         u"only one that is active or in probation can retire"_s));
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return unexpected(transaction.error());
    return setStage(*transaction, ca, LifecycleStage::Retiring, author).and_then([&] {
        return transaction->commit();
    });
}

} // namespace caretaker::service
