// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/health_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

StoredHealth healthAt(const QSqlQuery& row)
{
    return {handleAt(row, 0), textAt(row, 1), instantAt(row, 2), instantAt(row, 3), jsonAt(row, 4)};
}

StoredTransition transitionAt(const QSqlQuery& row)
{
    return {handleAt(row, 0), instantAt(row, 1), textAt(row, 2), textAt(row, 3), jsonAt(row, 4)};
}

} // namespace

Expected<void> HealthStore::put(Transaction& transaction, const StoredHealth& health)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database
        .execute(u"INSERT INTO health (ca, state, since, updated_at, record) VALUES (?, ?, ?, ?, ?)"
                 " ON CONFLICT (ca) DO UPDATE SET state = excluded.state, since = excluded.since,"
                 " updated_at = excluded.updated_at, record = excluded.record"_s,
                 {health.ca.toString(), health.state, toColumn(health.since), toColumn(health.updatedAt),
                  toColumn(health.record)})
        .map([](int) {});
}

Expected<std::optional<StoredHealth>> HealthStore::get(const CaHandle& ca) const
{
    return m_database.selectFirst(u"SELECT ca, state, since, updated_at, record FROM health WHERE ca = ?"_s,
                                  {ca.toString()}, healthAt);
}

Expected<std::vector<StoredHealth>> HealthStore::all() const
{
    return m_database.select(u"SELECT ca, state, since, updated_at, record FROM health ORDER BY ca"_s, {},
                             healthAt);
}

Expected<void> HealthStore::recordTransition(Transaction& transaction, const StoredTransition& transition,
                                             const QString& actor)
{
    QJsonObject payload = transition.details;
    payload.insert("from"_L1, transition.from);
    payload.insert("to"_L1, transition.to);
    return AuditChain(m_database)
        .append(transaction, {actor, transition.at}, u"health.transition"_s, transition.ca.toString(),
                payload)
        .and_then([&](qint64 seq) {
            return m_database.execute(
                u"INSERT INTO transition (audit_seq, ca, at, from_state, to_state) VALUES (?, ?, ?, ?, ?)"_s,
                {seq, transition.ca.toString(), toColumn(transition.at), transition.from, transition.to});
        })
        .map([](int) {});
}

Expected<std::vector<StoredTransition>> HealthStore::transitions(Instant from, Instant to,
                                                                 const std::optional<CaHandle>& ca) const
{
    if (ca)
        return m_database.select(
            u"SELECT t.ca, t.at, t.from_state, t.to_state, a.payload FROM transition t"
            " JOIN audit a ON a.seq = t.audit_seq WHERE t.ca = ? AND t.at BETWEEN ? AND ?"
            " ORDER BY t.at, t.audit_seq"_s,
            {ca->toString(), toColumn(from), toColumn(to)}, transitionAt);
    return m_database.select(u"SELECT t.ca, t.at, t.from_state, t.to_state, a.payload FROM transition t"
                             " JOIN audit a ON a.seq = t.audit_seq WHERE t.at BETWEEN ? AND ?"
                             " ORDER BY t.at, t.audit_seq"_s,
                             {toColumn(from), toColumn(to)}, transitionAt);
}

Expected<qint64> HealthStore::transitionCount() const
{
    return m_database
        .selectFirst(u"SELECT count(*) FROM transition"_s, {},
                     [](const QSqlQuery& row) { return numberAt(row, 0); })
        .map([](const std::optional<qint64>& count) { return count.value_or(0); });
}

} // namespace caretaker::store
