// SPDX-License-Identifier: GPL-3.0-or-later
//
// MetricsSnapshots: the snapshot of each repository after its last successful synchronisation, in memory and
// in the store, and what changed since (requirements M). Copies of an ObjectSet share what did not change, so
// that holding the last one costs little and comparing costs by folder that changed. After a restart the
// first comparison is with the store's hashes. One instance a process that runs cycles; not thread-safe.
// After a transaction that was rolled back, begin anew: memory is ahead of the store.
#pragma once

#include "core/metrics/churn.h"
#include "core/observe/observer.h"
#include "core/store/snapshot_store.h"

#include <map>

namespace caretaker::service {

/// One file that was added, removed or given other contents.
struct FileChange
{
    QString folder; ///< URI
    QString name;
    bool before = false;
    bool after = false;
    std::optional<QByteArray> oldBytes{}; ///< unknown in the first comparison after a restart
    QByteArray newBytes{};
    std::optional<Sha256> hash{}; ///< of newBytes
};

/// What one synchronisation brought.
struct RepositoryChange
{
    bool isFirst = false; ///< there was nothing to compare with: no churn, and no changes
    std::vector<FileChange> changes{};
    metrics::Census before{};
    std::optional<metrics::RrdpPosition> positionBefore{};
    std::optional<metrics::RrdpPosition> position{};
};

class MetricsSnapshots
{
public:
    explicit MetricsSnapshots(store::Database database) : m_store(std::move(database)) {}

    /// Stores the differences. Nothing when it was not synchronised.
    Expected<std::optional<RepositoryChange>> take(store::Transaction& transaction, qint64 subject,
                                                   const observe::RepositoryOutcome& repository, Instant at);
    /// What each folder of the repository held when it was last synchronised.
    QHash<QString, metrics::Census> folders(qint64 subject) const;

private:
    struct Kept
    {
        rpki::ObjectSet objects;
        metrics::Census census;
        QHash<QString, metrics::Census> folders;
        store::SnapshotHead head;
    };

    Expected<RepositoryChange> compare(qint64 subject, const observe::RepositoryOutcome& repository);
    Expected<RepositoryChange> compareWithStore(qint64 subject, const store::SnapshotHead& head,
                                                const rpki::ObjectSet& now);
    Expected<void> save(store::Transaction& transaction, qint64 subject, const RepositoryChange& change);
    static void count(Kept& kept, const FileChange& change);

    store::SnapshotStore m_store;
    std::map<qint64, Kept> m_kept;
};

} // namespace caretaker::service
