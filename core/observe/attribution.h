// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attribution: who has to act on what a look found wrong. Pure. By these rules, the first that applies:
//
//   blind              the look says nothing about the CA                                             us
//   nothing-wrong      functional and complete                                                        nobody
//   not-certified      the parent, which validated, publishes no certificate for the CA               us
//   certificate        it publishes one, which is not valid                                           ca
//   transport          no endpoint could be synchronised; or it is functional, and one could not repository
//     sole-ca          ... but the CA is alone in the repository and runs it itself                   ca
//   shared-content     synchronised, but what lies there fails for every CA of the repository,
//                      at least MinShared of them and of more than one operator repository
//   content            synchronised, and the manifest, the CRL or an object fails                     ca
//
// In public validator logs half of all errors sit on shared hosts, so the host's name proves nothing.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/observe/observation.h"

#include <span>

namespace caretaker::observe {

/// CAs that must fail together before it is no coincidence.
inline constexpr int MinSharedFailures = 3;

/// Who answers for what the transports of `ca`'s repository do, which `sharing` CAs are in (itself included):
/// the rules transport and sole-ca.
Blame blameForTransport(const fleet::DelegatedCa& ca, int sharing);

/// Sets blame and blameReason of each observation of one round and one vantage. `fleet` holds the CAs that
/// they are of; one that it does not hold is judged as alone in a repository of somebody else's.
void attribute(std::vector<Observation>& round, std::span<const fleet::DelegatedCa> fleet);

} // namespace caretaker::observe
