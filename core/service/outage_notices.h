// SPDX-License-Identifier: GPL-3.0-or-later
//
// The letter about an outage of a repository: not to the CAs on it, whose cases have their own, but to
// whoever operates it. One an outage and contact, once it has lasted for as long as makes a CA dead
// (health.dead.after of the policy): shorter ones are over before a letter is read.
//
// A repository has no contacts of its own on record. Its operator's are those of the CAs that the same
// operator runs; where there are none, and where the registry operates it, staff get the letter, to act or to
// pass it on.
#pragma once

#include "core/service/config.h"
#include "core/service/incident_keeper.h"

namespace caretaker::service {

/// Queues what is due about the round's open incidents; how many letters were new. Nothing while the policy
/// only watches, and nothing about an incident of which this round saw nothing.
Expected<int> queueOutageNotices(store::Transaction& transaction, const Config& config,
                                 const policy::Policy& policy, const IncidentKeeper& incidents,
                                 const std::vector<Judged>& round, Instant now);

} // namespace caretaker::service
