// SPDX-License-Identifier: GPL-3.0-or-later
//
// Likeness: what two observations of one series must share to be one run. Internal. Only compared, never read
// back: a version that hashes otherwise ends each run once, and starts another.
#pragma once

#include "core/observe/observation.h"

namespace caretaker::store {

/// SHA-256 of everything in the observation but its time, its latencies and its evidence; of latencies only
/// that there is one, and its latencyClass().
Sha256 likenessOf(const observe::Observation& observation);

} // namespace caretaker::store
