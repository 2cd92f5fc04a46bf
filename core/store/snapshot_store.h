// SPDX-License-Identifier: GPL-3.0-or-later
//
// SnapshotStore: what each repository published when it was last synchronised: {URI, hash}, the type being in
// the name, and RRDP's session and serial (requirements M). Only differences are written, so that an
// unchanged repository costs one small row a round. Read as a whole once, when the monitor begins again.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/metrics/churn.h"
#include "core/store/transaction.h"

#include <functional>
#include <optional>

namespace caretaker::store {

struct SnapshotHead
{
    Instant at;        ///< of the last successful synchronisation
    Instant updatedAt; ///< when it was first seen with these contents
    std::optional<metrics::RrdpPosition> position;
    friend bool operator==(const SnapshotHead&, const SnapshotHead&) = default;
};

struct SnapshotObject
{
    QString folder; ///< its URI
    QString name;
    std::optional<Sha256> hash; ///< nothing: no longer published
};

/// Subjects are numbers of MetricsStore::idOf().
class SnapshotStore
{
public:
    explicit SnapshotStore(Database database) : m_database(std::move(database)) {}

    /// Nothing when it was never synchronised.
    Expected<std::optional<SnapshotHead>> head(qint64 subject) const;
    /// The same, by vantage and repository.
    Expected<std::optional<SnapshotHead>> headOf(const QString& vantage, const QString& repository) const;
    Expected<void> forEach(qint64 subject, const std::function<void(const SnapshotObject&)>& visit) const;

    /// Before the first apply().
    Expected<void> putHead(Transaction& transaction, qint64 subject, const SnapshotHead& head);
    /// Sets or removes one object.
    Expected<void> apply(Transaction& transaction, qint64 subject, const SnapshotObject& object);

private:
    Database m_database;
};

} // namespace caretaker::store
