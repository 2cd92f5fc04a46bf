// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/fleet_brake.h"

#include "core/store/round_store.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;
using health::FleetIncident;

namespace {

const QString Key = u"fleet-incident"_s;
const QString Subject = u"(fleet)"_s;

} // namespace

Expected<std::optional<FleetIncident>> openFleetIncident(const store::Database& database)
{
    using Result = Expected<std::optional<FleetIncident>>;
    const auto stored = store::RoundStore(database).recall(Key);
    if (!stored)
        return unexpected(stored.error());
    if (!*stored)
        return std::optional<FleetIncident>();
    auto incident = health::fleetIncidentFromJson(**stored);
    return incident ? Result(std::move(incident))
                    : Result(unexpected(Error::failed(u"the stored fleet incident does not read"_s,
                                                      database.path(), u"restore a backup"_s)));
}

Expected<void> keepFleetIncident(store::Transaction& transaction,
                                 const std::optional<FleetIncident>& incident)
{
    store::RoundStore rounds(transaction.database());
    return incident && !incident->ended ? rounds.remember(transaction, Key, health::toJson(*incident))
                                        : rounds.forget(transaction, Key);
}

Expected<FleetIncident> overrideFleetBrake(const store::Database& database, const QString& reason,
                                           const store::Author& author)
{
    if (reason.trimmed().isEmpty())
        return unexpected(Error::refused(u"the fleet brake is not let go without a reason"_s, {},
                                         u"say with --reason how you know that it is not us"_s));
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return unexpected(transaction.error());
    auto open = openFleetIncident(database);
    if (!open)
        return unexpected(open.error());
    if (!*open)
        return unexpected(
            Error::refused(u"the fleet brake does not hold"_s, {}, u"there is nothing to let go"_s));
    FleetIncident incident = **open;
    incident.overridden = true;
    return keepFleetIncident(*transaction, incident)
        .and_then([&] {
            return store::AuditChain(database).append(
                *transaction, author, u"fleet-brake.overridden"_s, Subject,
                {{u"reason"_s, reason.trimmed()}, {u"since"_s, formatRfc3339(incident.since)}});
        })
        .and_then([&](qint64) { return transaction->commit(); })
        .map([&] { return incident; });
}

} // namespace caretaker::service
