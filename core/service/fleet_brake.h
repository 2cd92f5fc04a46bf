// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fleet brake's incident from round to round: it lies in the store, so that it has one beginning whatever
// process runs the rounds, and so that a person may say that the fleet really is bad.
#pragma once

#include "core/health/brake.h"
#include "core/store/audit_chain.h"

namespace caretaker::service {

/// Nothing when the brake did not hold in the last round.
Expected<std::optional<health::FleetIncident>> openFleetIncident(const store::Database& database);

/// At the end of a round, in its transaction. One that has ended is forgotten: rounds tell of it.
Expected<void> keepFleetIncident(store::Transaction& transaction,
                                 const std::optional<health::FleetIncident>& incident);

/// Lets the brake go for as long as this incident lasts, from the next round on: what was held back then
/// counts. Whether the author may is the caller's matter (people.h, Deed::Approve). An audit entry
/// "fleet-brake.overridden" with the reason. Refused when the brake does not hold, and without a reason.
Expected<health::FleetIncident> overrideFleetBrake(const store::Database& database, const QString& reason,
                                                   const store::Author& author);

} // namespace caretaker::service
