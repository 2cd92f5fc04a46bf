// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a cycle does about evidence: whose it is, and that it stays within its limits.
#include "core/service/cycle.h"
#include "core/store/evidence_store.h"

#include <algorithm>
#include <set>

namespace caretaker::service {

Expected<void> Cycle::linkEvidence(store::Transaction& transaction, const observe::Observation& observation)
{
    store::EvidenceStore evidence(m_workspace.database);
    for (const Sha256& id : observation.evidence)
        if (auto linked = evidence.link(transaction, id, observation.ca, observation.vantage, observation.at);
            !linked)
            return linked;
    return {};
}

/// What expired goes in every round; whether there is too much is asked when something was added.
Expected<qint64> Cycle::tidyEvidence(store::Transaction& transaction, bool added, Instant now)
{
    std::set<CaHandle> kept;
    for (const enforcement::Case* one : m_book->all())
        if (one->isOpen())
            kept.insert(one->ca);
    store::EvidenceStore evidence(m_workspace.database);
    if (const auto expired = evidence.expire(transaction, now, kept); !expired)
        return unexpected(expired.error());
    if (!added)
        return 0;
    const qint64 most = m_workspace.config.evidenceMaxBytes;
    return evidence.trim(transaction, most, kept).map([most](const store::Trimmed& trimmed) {
        return std::max<qint64>(0, trimmed.bytes - most);
    });
}

} // namespace caretaker::service
