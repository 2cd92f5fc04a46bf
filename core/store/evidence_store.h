// SPDX-License-Identifier: GPL-3.0-or-later
//
// EvidenceStore: raw bytes under their SHA-256, stored once, compressed, kept until they expire; and which
// observation they prove.
//
// Two things may delete: time, and room. Neither ever takes evidence of a CA that the caller names, which are
// those with an open case. When there is more than there is room for, what no observation names goes first,
// then what was seen longest ago.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/store/transaction.h"

#include <optional>
#include <set>
#include <vector>

namespace caretaker::store {

struct EvidenceInfo
{
    Sha256 id;
    qint64 size = 0; ///< uncompressed
    QString kind;    ///< "manifest", "crl", "notification", "rsync-transcript", ...
    QString uri;     ///< where it was first seen
    Instant firstSeen;
    Instant lastSeen;
    Instant expires; ///< the latest that anybody asked for
};

/// One piece of evidence of one observation.
struct EvidenceUse
{
    Sha256 id;
    VantageName vantage;
    Instant at;                         ///< of the observation
    std::optional<EvidenceInfo> info{}; ///< nothing when the bytes are gone
};

struct Trimmed
{
    int deleted = 0;
    qint64 bytes = 0; ///< that are left, before compression
};

class EvidenceStore
{
public:
    explicit EvidenceStore(Database database) : m_database(std::move(database)) {}

    /// Bytes that are already there are not stored again; their expiry becomes the later of the two.
    Expected<Sha256> put(Transaction& transaction, const QByteArray& bytes, const QString& kind,
                         const QString& uri, Instant seen, Instant expires);
    /// Nothing when unknown or expired; an Error when what is stored no longer has this hash.
    Expected<std::optional<QByteArray>> bytes(const Sha256& id) const;
    Expected<std::optional<EvidenceInfo>> info(const Sha256& id) const;
    /// Says that an observation names it. Once more changes nothing.
    Expected<void> link(Transaction& transaction, const Sha256& id, const CaHandle& ca,
                        const VantageName& vantage, Instant at);
    /// What the observations of a CA name, oldest observation first.
    Expected<std::vector<EvidenceUse>> of(const CaHandle& ca) const;

    /// Deletes what has expired, but for what these CAs' observations name; returns how many.
    Expected<int> expire(Transaction& transaction, Instant now, const std::set<CaHandle>& kept = {});
    /// Deletes until no more than `most` bytes (before compression) are left, but for what these CAs'
    /// observations name: more may be left.
    Expected<Trimmed> trim(Transaction& transaction, qint64 most, const std::set<CaHandle>& kept = {});

private:
    Database m_database;
};

} // namespace caretaker::store
