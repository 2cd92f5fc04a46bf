// SPDX-License-Identifier: GPL-3.0-or-later
//
// MetricsRecorder: what a round adds to the metrics: counters of each repository and CA into their hour, and
// snapshots. Its result is what the round says about each CA's publication, for issues. As MetricsSnapshots:
// one instance a process, and begin anew after a rollback.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/service/metrics_snapshots.h"
#include "core/store/metrics_store.h"

#include <set>

namespace caretaker::service {

/// What changed in one CA's folder between two looks.
struct CaChange
{
    metrics::ChurnCounters churn{};
    metrics::Census now{};
    std::set<QString> appeared{};    ///< payloads: "192.0.2.0/24 AS64496", "ASPA AS64496"
    std::set<QString> disappeared{}; ///< also those of objects that changed, unless others have them still
};
/// CAs whose repository was synchronised, and had been before.
using CaChanges = std::map<CaHandle, CaChange>;

class MetricsRecorder
{
public:
    /// Hours older than `retention` are dropped.
    MetricsRecorder(const store::Database& database, Duration retention)
        : m_metrics(database), m_snapshots(database), m_retention(retention)
    {
    }

    /// A blind round records nothing.
    Expected<CaChanges> record(store::Transaction& transaction, const observe::RoundResult& look,
                               const std::vector<fleet::DelegatedCa>& fleet);

private:
    using Churns = std::map<metrics::Subject, metrics::ChurnCounters>;

    Expected<void> takeRepository(store::Transaction& transaction, const observe::RoundResult& look,
                                  const observe::RepositoryOutcome& repository);
    void noteCas(qint64 subject, const RepositoryChange& change);

    store::MetricsStore m_metrics;
    MetricsSnapshots m_snapshots;
    Duration m_retention;
    // Of the round that is being recorded
    QHash<QString, CaHandle> m_folders; ///< where each CA publishes
    Churns m_churns;
    CaChanges m_changes;
};

} // namespace caretaker::service
