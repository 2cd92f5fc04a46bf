// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a third party needs to validate a CA's objects from the trust anchor down: the certificates of the
// chain, and the issuers' manifests and CRLs as they were in this round. Private to this room.
#pragma once

#include "core/observe/observer.h"

namespace caretaker::observe {

/// Kinds "certificate", "parent-manifest" and "parent-crl". Adds to `observation.evidence`, and to `blobs`
/// what is not there yet. `verdict` is of the CA, or of its issuer where the CA was not found; `tree` is
/// where it is from.
void addChain(Observation& observation, const rpki::CaVerdict& verdict, const rpki::TreeResult& tree,
              const rpki::Tal& tal, const rpki::ObjectSource& source, std::vector<EvidenceBlob>& blobs);

} // namespace caretaker::observe
