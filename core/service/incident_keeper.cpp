// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/incident_keeper.h"

#include "core/store/incident_store.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::RepositoryIncident;
using enforcement::RepositoryLook;

namespace {

/// Only looks that can change an incident: a healthy fleet costs nothing here.
std::vector<RepositoryLook> looksOf(const std::vector<Judged>& round,
                                    const std::vector<RepositoryIncident>& open)
{
    std::vector<RepositoryLook> looks;
    for (const Judged& judged : round) {
        if (judged.reading.kind == health::ReadingKind::Blind)
            continue;
        const bool blamed = judged.reading.blame == observe::Blame::Repository;
        const bool affected = std::ranges::any_of(
            open, [&](const RepositoryIncident& i) { return i.affects(judged.ca.handle); });
        if (blamed || affected)
            looks.push_back(
                {judged.ca.handle, judged.ca.repositoryKey(), judged.ca.repositoryOperator, blamed});
    }
    return looks;
}

store::StoredIncident stored(const RepositoryIncident& incident)
{
    return {incident.id, incident.repository, incident.since, incident.ended, enforcement::toJson(incident)};
}

} // namespace

Expected<std::vector<RepositoryIncident>> IncidentKeeper::openIncidents(const store::Database& database)
{
    const auto rows = store::IncidentStore(database).open();
    if (!rows)
        return unexpected(rows.error());
    std::vector<RepositoryIncident> open;
    for (const store::StoredIncident& row : *rows) {
        auto incident = enforcement::repositoryIncidentFromJson(row.content);
        if (!incident)
            return unexpected(Error::failed(u"a stored repository incident is damaged"_s, row.id,
                                            u"restore the database from a backup"_s));
        open.push_back(std::move(*incident));
    }
    return open;
}

IncidentKeeper IncidentKeeper::advanced(std::vector<RepositoryIncident> before,
                                        const std::vector<Judged>& round, Instant now)
{
    const std::vector<RepositoryLook> looks = looksOf(round, before);
    IncidentKeeper keeper;
    keeper.m_incidents = enforcement::advanceIncidents(std::move(before), looks, now);
    return keeper;
}

Expected<IncidentKeeper> IncidentKeeper::advance(store::Transaction& transaction,
                                                 const std::vector<Judged>& round, Instant now)
{
    const auto before = openIncidents(transaction.database());
    if (!before)
        return unexpected(before.error());
    IncidentKeeper keeper = advanced(*before, round, now);
    store::IncidentStore store(transaction.database());
    for (const RepositoryIncident& incident : keeper.m_incidents)
        if (std::ranges::find(*before, incident) == before->end())
            if (auto put = store.put(transaction, stored(incident), {store::PolicyActor, now}); !put)
                return unexpected(put.error());
    return keeper;
}

std::optional<enforcement::IncidentFacts> IncidentKeeper::factsFor(const CaHandle& ca) const
{
    const auto it = std::ranges::find_if(
        m_incidents, [&](const RepositoryIncident& incident) { return incident.affects(ca); });
    if (it == m_incidents.end())
        return std::nullopt;
    return enforcement::IncidentFacts{it->id, it->repository, it->operatorName, it->cas.at(ca).since,
                                      it->isRegistrys()};
}

} // namespace caretaker::service
