// SPDX-License-Identifier: GPL-3.0-or-later
//
// EvidenceStore: raw bytes under their SHA-256, stored once, compressed, kept until they expire.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/store/transaction.h"

#include <optional>

namespace caretaker::store {

struct EvidenceInfo
{
    Sha256 id;
    qint64 size = 0; ///< uncompressed
    QString kind;    ///< "manifest", "crl", "notification", "transcript"
    QString uri;     ///< where it was first seen
    Instant firstSeen;
    Instant lastSeen;
    Instant expires; ///< the latest that anybody asked for
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
    /// Deletes what has expired; returns how many.
    Expected<int> expire(Transaction& transaction, Instant now);

private:
    Database m_database;
};

} // namespace caretaker::store
