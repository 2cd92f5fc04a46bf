// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inspects what a repository publishes without a trust anchor: before delegation there may be no certificate
// above the applicant's. Each manifest is taken to name its CA's objects: profile, the signature inside each
// object, times, presence and hashes, one issuer's key for all of them, the CRL. What needs the issuer's
// certificate (who signed the EE certificates, resources) cannot be told.
//
// Pure. Decodes what strangers wrote: the caller has had it rehearsed (rrdp::DecodeTask).
#pragma once

#include "core/readiness/network_facts.h"
#include "core/rpki/object_set.h"

namespace caretaker::readiness {

inline constexpr std::size_t MostPoints = 1000;    ///< kept in facts
inline constexpr qsizetype MostInspected = 50'000; ///< objects; the rest is counted as valid

TreeFacts inspectPoints(const rpki::ObjectSet& objects, Instant at);

} // namespace caretaker::readiness
