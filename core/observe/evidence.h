// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which raw bytes are kept beside an observation whose outcome changed. Private to this room.
#pragma once

#include "core/observe/judgement.h"

namespace caretaker::observe {

struct RawMaterial
{
    QByteArray notification; ///< as last received
    QByteArray rsyncTranscript;
};

/// Adds to `observation.evidence`, and to `blobs` what is not there yet.
void addEvidence(Observation& observation, const CaLook& look, const RawMaterial& raw,
                 std::vector<EvidenceBlob>& blobs);

} // namespace caretaker::observe
