// SPDX-License-Identifier: GPL-3.0-or-later
//
// IncidentKeeper: repository incidents of one round, from the judged looks to the store, and what each CA's
// case must know of them. Made anew for each round: the open incidents are few, and the store holds them.
#pragma once

#include "core/enforcement/decide.h"
#include "core/enforcement/repository_incident.h"
#include "core/service/judge.h"

namespace caretaker::service {

class IncidentKeeper
{
public:
    /// Advances the stored incidents by this round; what changed is written.
    static Expected<IncidentKeeper> advance(store::Transaction& transaction, const std::vector<Judged>& round,
                                            Instant now);
    /// The same without a store: what was open before, and this round. Pure.
    static IncidentKeeper advanced(std::vector<enforcement::RepositoryIncident> before,
                                   const std::vector<Judged>& round, Instant now);
    static Expected<std::vector<enforcement::RepositoryIncident>>
    openIncidents(const store::Database& database);

    std::optional<enforcement::IncidentFacts> factsFor(const CaHandle& ca) const;

    /// Open ones, and those that ended with this round.
    const std::vector<enforcement::RepositoryIncident>& incidents() const { return m_incidents; }

private:
    std::vector<enforcement::RepositoryIncident> m_incidents;
};

} // namespace caretaker::service
