// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which raw bytes are kept beside an observation whose outcome changed. Private to this room.
#pragma once

#include "core/observe/judgement.h"

namespace caretaker::observe {

/// Adds to `observation.evidence`, and to `blobs` what is not there yet. `notification` is as last received.
void addEvidence(Observation& observation, const CaLook& look, const QByteArray& notification,
                 std::vector<EvidenceBlob>& blobs);

} // namespace caretaker::observe
