// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueStore: when each issue of each CA began and ended, and which payloads of a CA come and go.
#pragma once

#include "core/base/ids.h"
#include "core/health/episode.h"
#include "core/store/transaction.h"

namespace caretaker::store {

struct StoredEpisode
{
    qint64 id = 0; ///< 0: not stored yet
    CaHandle ca;
    health::Episode episode;
};

/// A prefix and origin, or an ASPA's customer, that a CA began or ceased to publish.
struct PayloadChange
{
    CaHandle ca;
    QString payload;
    Instant at;
    bool present = false;
};

class IssueStore
{
public:
    explicit IssueStore(Database database) : m_database(std::move(database)) {}

    /// Adds or updates; returns the id.
    Expected<qint64> put(Transaction& transaction, const StoredEpisode& episode);
    Expected<std::vector<StoredEpisode>> open() const; ///< of all CAs, by handle
    /// Open, or ended at or after `since`; oldest first.
    Expected<std::vector<StoredEpisode>> of(const CaHandle& ca, Instant since) const;

    Expected<void> add(Transaction& transaction, const PayloadChange& change);
    Expected<std::vector<PayloadChange>> payloadChanges(Instant since) const; ///< by CA, payload and time
    Expected<void> forgetPayloadChanges(Transaction& transaction, Instant before);

private:
    Database m_database;
};

} // namespace caretaker::store
