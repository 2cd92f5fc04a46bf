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
#include "core/rpki/constraints.h"
#include "core/rpki/object_source.h"
#include "core/rpki/payloads.h"
#include "core/rpki/resources.h"
#include "core/rpki/tal.h"

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

    void add(const ObjectCounts& more);
    friend bool operator==(const ObjectCounts&, const ObjectCounts&) = default;
};

/// When a certificate ends, or the EE certificate in a signed object.
struct Expiry
{
    QString uri;
    Instant at;
    friend bool operator==(const Expiry&, const Expiry&) = default;
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
    std::optional<Expiry> firstToExpire{}; ///< of the valid objects on the manifest
    int vrps = 0;                          ///< of its own ROAs, without duplicates; 0 after a failed fetch
    Findings findings{};
    QByteArray manifestBytes{}; ///< raw, for evidence; empty when there was none
    QByteArray crlBytes{};
};

/// How many objects of each type were valid, and what it took.
struct TreeTotals
{
    int certificates = 0; ///< of CAs, the trust anchor included
    int manifests = 0;
    int crls = 0;
    int roas = 0;
    int aspas = 0;
    int routerCertificates = 0;
    int ghostbusters = 0;
    int trustAnchorKeys = 0;
    int prefixLists = 0;
    int others = 0;              ///< listed objects of a type not validated here, valid or not
    qint64 objectsValidated = 0; ///< objects judged, valid or not
    qint64 signaturesVerified =
        0; ///< public-key operations; fewer than two an object where the cache answered

    void add(const TreeTotals& more);
    /// After a failed fetch: what was judged, but nothing that counts.
    TreeTotals withoutPayloads() const;
};

struct TreeResult
{
    std::vector<CaVerdict> cas;        ///< parents before children
    std::vector<Vrp> vrps;             ///< sorted, without duplicates
    std::vector<Vap> vaps;             ///< sorted by customer, one each
    std::vector<RouterKey> routerKeys; ///< sorted by key
    Findings findings;                 ///< about the TAL and the trust anchor certificate
    TreeTotals totals;
    bool trustAnchorValid = false;
};

/// What earlier runs found out, so that an unchanged publication point costs next to nothing and an unchanged
/// object a look-up: validation_cache.h. Safe to share between threads; bounded by entries.
class ValidationCache;
std::shared_ptr<ValidationCache> makeValidationCache(qsizetype maxEntries = 1'000'000);

struct TreeOptions
{
    ValidationCache* cache = nullptr;                 ///< null: nothing is remembered
    std::shared_ptr<const Constraints> constraints{}; ///< on the trust anchor; null: none
    int threads = 0; ///< 0: one a processor. The result does not depend on it.
};

/// Validates everything below `tal` as of `at`. Asks the source from several threads.
TreeResult validateTree(const Tal& tal, const ObjectSource& source, Instant at,
                        const TreeOptions& options = {});

} // namespace caretaker::rpki
