// SPDX-License-Identifier: GPL-3.0-or-later
//
// A large fleet and what one vantage sees of it, round by round, made in memory: for bench_judge. Of any 200
// CAs, 4 are dead for good, and one that was well fails in one round and is well in the next, so that in each
// round 1 % say something else than in the one before.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/observe/observation.h"

#include <vector>

namespace caretaker::bench {

inline constexpr int OneIn = 200;

std::vector<fleet::DelegatedCa> makeFleet(int size);

/// As a registry's repository looks from the probe when all is well: two transports, all layers.
observe::Observation lookAt(const fleet::DelegatedCa& ca, Instant at, bool functional);

bool isDead(int index);
/// All observations of the round.
std::vector<observe::Observation> lookAt(const std::vector<fleet::DelegatedCa>& fleet, int round, Instant at);

} // namespace caretaker::bench
