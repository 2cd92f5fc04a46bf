// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tree validation: from a trust anchor down, over any object source, at a given time, to VRPs, one verdict
// a CA, and findings. Pure: no clock, no I/O but the source; the result depends on the arguments only (the
// cache changes speed, never the result).
//
// A CA is *functional* when a current manifest and CRL were found and validated under its certificate, and
// *complete* when every object on the manifest is present, matches its hash and is valid (DESIGN section 3).
// A manifest that lists an object which is absent or does not match is a failed fetch (RFC 9286 section 6.6):
// the CA stays functional by the registries' test only if manifest and CRL are valid, but none of its objects
// yield VRPs.
#pragma once

#include "core/base/finding.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/rpki/object_source.h"
#include "core/rpki/resources.h"
#include "core/rpki/tal.h"
#include "core/rpki/vrp.h"

#include <memory>
#include <vector>

namespace caretaker::rpki {

struct ManifestFacts
{
    Serial number;
    Instant thisUpdate;
    Instant nextUpdate;
    Sha256 hash; ///< of the manifest file
    friend bool operator==(const ManifestFacts&, const ManifestFacts&) = default;
};

struct CrlFacts
{
    Serial number;
    Instant thisUpdate;
    Instant nextUpdate;
    Sha256 hash;
    friend bool operator==(const CrlFacts&, const CrlFacts&) = default;
};

/// Of the objects that the manifest lists (the CRL included, the manifest itself not).
struct ObjectCounts
{
    int total = 0;
    int valid = 0;
    int invalid = 0;    ///< present with the right hash, but rejected
    int missing = 0;    ///< listed, not published
    int mismatched = 0; ///< published with another hash
    friend bool operator==(const ObjectCounts&, const ObjectCounts&) = default;
};

struct CaVerdict
{
    Ski ski;
    std::optional<Ski> parent; ///< nothing for the trust anchor
    int depth = 0;             ///< 0 for the trust anchor
    std::optional<RsyncUri> certificateUri;
    PublicationPoint publicationPoint;
    ResourceSet resources; ///< effective, with `inherit` resolved
    Instant certificateNotAfter;
    bool repositoryAvailable = false; ///< the source had the repository
    bool functional = false;
    bool complete = false;
    std::optional<ManifestFacts> manifest{}; ///< of the manifest found, valid or not, when it decoded
    std::optional<CrlFacts> crl{};
    ObjectCounts objects{};
    Findings findings{};
    QByteArray manifestBytes{}; ///< raw, for evidence; empty when there was none
    QByteArray crlBytes{};
};

struct TreeTotals
{
    int certificates = 0;          ///< valid CA certificates, the trust anchor included
    int manifests = 0;             ///< valid
    int crls = 0;                  ///< valid
    int roas = 0;                  ///< valid
    int others = 0;                ///< listed objects of a type not validated here
    qint64 objectsValidated = 0;   ///< objects judged in this run, valid or not
    qint64 signaturesVerified = 0; ///< less than the former when the cache answered
};

struct TreeResult
{
    std::vector<CaVerdict> cas; ///< parents before children
    std::vector<Vrp> vrps;      ///< sorted, without duplicates
    Findings findings;          ///< about the TAL and the trust anchor certificate
    TreeTotals totals;
    bool trustAnchorValid = false;
};

/// Remembers which objects verified under which issuer key, so that an unchanged object costs a hash. Times,
/// resources and revocation are judged anew in every run. Keyed by (SHA-256 of object, SHA-256 of issuer
/// certificate). Not thread-safe; bounded by entries.
class VerificationCache;
std::shared_ptr<VerificationCache> makeVerificationCache(qsizetype maxEntries = 1'000'000);

/// Validates everything below `tal` as of `at`.
TreeResult validateTree(const Tal& tal, const ObjectSource& source, Instant at,
                        VerificationCache* cache = nullptr);

} // namespace caretaker::rpki
