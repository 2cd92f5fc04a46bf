// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other vantages say beside the looks of a round.
#pragma once

#include "core/observe/observation.h"
#include "core/store/vantage_store.h"

namespace caretaker::service {

/// One program on one machine is one witness. Its vantage is named after its version unless somebody named it
/// otherwise, so right after an upgrade it would testify twice: of such names of one engine and machine only
/// the latest word on a CA stays.
std::vector<observe::Observation> oneAWitness(std::vector<observe::Observation> seen,
                                              const std::vector<store::StoredVantage>& vantages);

/// The latest observation of each vantage but those of `looks`, where that was at or after `since`.
Expected<std::vector<observe::Observation>> otherEyes(const store::Database& database,
                                                      const std::vector<observe::Observation>& looks,
                                                      Instant since, Instant now);

} // namespace caretaker::service
