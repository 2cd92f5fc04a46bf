// SPDX-License-Identifier: GPL-3.0-or-later
//
// What staff are told when the fleet brake takes hold (fleet_brake.h): all enforcement stands still, and more
// likely than not it is our own side that fails.
#pragma once

#include "core/health/brake.h"
#include "core/policy/policy.h"
#include "core/service/config.h"
#include "core/store/audit_chain.h"

namespace caretaker::service {

/// Queues the alert, once an incident and address; how many were new. Nothing while the brake does not hold,
/// was let go by a person, or the policy only watches. `witness` is any CA of the fleet: a notice has one.
Expected<int> alertStaffOfBrake(store::Transaction& transaction, const Config& config,
                                const policy::Policy& policy,
                                const std::optional<health::FleetIncident>& incident, const CaHandle& witness,
                                Instant now);

} // namespace caretaker::service
