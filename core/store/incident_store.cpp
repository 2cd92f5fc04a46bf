// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/incident_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

StoredIncident incidentAt(const QSqlQuery& row)
{
    const auto ended = row.value(3).isNull() ? std::nullopt : std::optional(instantAt(row, 3));
    return {textAt(row, 0), textAt(row, 1), instantAt(row, 2), ended, jsonAt(row, 4)};
}

} // namespace

Expected<void> IncidentStore::put(Transaction& transaction, const StoredIncident& incident,
                                  const Author& author)
{
    const auto known = m_database.selectFirst(u"SELECT 1 FROM repository_incident WHERE id = ?"_s,
                                              {incident.id}, [](const QSqlQuery&) { return true; });
    if (!known)
        return unexpected(known.error());
    const QVariant ended = incident.ended ? toColumn(*incident.ended) : QVariant();
    const auto stored = m_database.execute(
        u"INSERT INTO repository_incident (id, repository, since, ended, content) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET ended = excluded.ended, content = excluded.content"_s,
        {incident.id, incident.repository, toColumn(incident.since), ended, toColumn(incident.content)});
    if (!stored)
        return unexpected(stored.error());
    const bool isNew = !known->has_value();
    if (!isNew && !incident.ended)
        return {};
    return AuditChain(m_database)
        .append(transaction, author, isNew ? u"incident.began"_s : u"incident.ended"_s, incident.id,
                incident.content)
        .map([](qint64) {});
}

Expected<std::vector<StoredIncident>> IncidentStore::list(const QString& condition) const
{
    return m_database.select(u"SELECT id, repository, since, ended, content FROM repository_incident%1"
                             " ORDER BY since, id"_s.arg(condition),
                             {}, incidentAt);
}

Expected<std::vector<StoredIncident>> IncidentStore::open() const { return list(u" WHERE ended IS NULL"_s); }

Expected<std::vector<StoredIncident>> IncidentStore::all() const { return list({}); }

} // namespace caretaker::store
