// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/lifecycle.h"

#include "core/service/case_service.h"
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

Expected<void> changeStage(const store::Database& database, const CaHandle& ca, LifecycleStage stage,
                           const store::Author& author)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return unexpected(transaction.error());
    return setStage(*transaction, ca, stage, author).and_then([&] { return transaction->commit(); });
}

Expected<void> refuse(const CaHandle& ca, const QString& what, const QString& hint)
{
    return unexpected(Error::refused(what, ca.toString(), hint));
}

/// By its last judgement, and with no matter pending.
Expected<void> requireGoodStanding(const Workspace& workspace, const CaHandle& ca)
{
    const auto cases = CaseService::open(workspace);
    if (!cases)
        return unexpected(cases.error());
    const auto health = cases->healthOf(ca);
    if (!health)
        return unexpected(health.error());
    if (health->record.state != health::State::Healthy)
        return refuse(ca, u"the CA is %1"_s.arg(health::toString(health->record.state)),
                      u"probation ends for one that is healthy"_s);
    for (const enforcement::Case& c : cases->book().of(ca))
        if (c.isOpen())
            return refuse(ca,
                          u"case %1 about it is %2"_s.arg(c.id.toString(), enforcement::toString(c.status())),
                          u"probation ends when it has ended"_s);
    return {};
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

Expected<void> endProbation(const Workspace& workspace, const CaHandle& ca, const QString& person,
                            Instant now)
{
    if (const auto allowed = permit(workspace.config.people, person, Deed::Edit); !allowed)
        return allowed;
    const auto known = findCa(workspace.database, ca);
    if (!known)
        return unexpected(known.error());
    if (known->stage != LifecycleStage::Probation)
        return refuse(ca, u"the CA is %1"_s.arg(fleet::toString(known->stage)),
                      u"only one that is in probation can become active"_s);
    if (auto good = requireGoodStanding(workspace, ca); !good)
        return good;
    return changeStage(workspace.database, ca, LifecycleStage::Active, {u"os:"_s + person, now});
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
    return changeStage(database, ca, LifecycleStage::Retiring, author);
}

} // namespace caretaker::service
