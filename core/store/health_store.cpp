// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/health_store.h"

#include "core/health/record_bytes.h"
#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

/// One row of both tables, as it was read.
struct Row
{
    StoredHealth health;
    std::optional<health::HealthRecord> record;
};

/// Before schema 4 the record was JSON among the details.
std::optional<health::HealthRecord> recordAt(const QSqlQuery& row, const QJsonObject& details)
{
    if (row.isNull(4))
        return health::healthRecordFromJson(details.value("health"_L1).toObject());
    return health::healthRecordFromBytes(row.value(4).toByteArray());
}

Row rowAt(const QSqlQuery& row)
{
    Row read{{handleAt(row, 0), textAt(row, 1), instantAt(row, 2), {}, jsonAt(row, 3)}, std::nullopt};
    read.record = recordAt(row, read.health.record);
    if (read.record)
        read.health.updatedAt = read.record->lastReadingAt.value_or(Instant{});
    return read;
}

Error damaged(const CaHandle& ca)
{
    return Error::failed(u"the stored health record is damaged"_s, ca.toString(),
                         u"restore the database from a backup"_s);
}

Expected<StoredHealth> whole(Row row)
{
    if (!row.record)
        return unexpected(damaged(row.health.ca));
    row.health.record.insert("health"_L1, health::toJson(*row.record));
    return std::move(row.health);
}

const QString& selectHealth()
{
    static const QString sql = u"SELECT h.ca, h.state, h.since, h.record, r.record FROM health h"
                               " LEFT JOIN health_record r ON r.ca = h.ca"_s;
    return sql;
}

StoredTransition transitionAt(const QSqlQuery& row)
{
    return {handleAt(row, 0), instantAt(row, 1), textAt(row, 2), textAt(row, 3), jsonAt(row, 4)};
}

} // namespace

Expected<void> HealthStore::putRecord(Transaction& transaction, const CaHandle& ca,
                                      const health::HealthRecord& record)
{
    Q_ASSERT(transaction.database().inTransaction());
    static const QString sql = u"INSERT INTO health_record (ca, record) VALUES (?, ?)"
                               " ON CONFLICT (ca) DO UPDATE SET record = excluded.record"_s;
    return m_database.execute(sql, {ca.toString(), health::toBytes(record)}).map([](int) {});
}

Expected<void> HealthStore::putDetails(Transaction& transaction, const StoredHealthDetails& details)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database
        .execute(u"INSERT INTO health (ca, state, since, updated_at, record) VALUES (?, ?, ?, ?, ?)"
                 " ON CONFLICT (ca) DO UPDATE SET state = excluded.state, since = excluded.since,"
                 " updated_at = excluded.updated_at, record = excluded.record"_s,
                 {details.ca.toString(), details.state, toColumn(details.since), toColumn(details.changedAt),
                  toColumn(details.details)})
        .map([](int) {});
}

Expected<std::optional<StoredHealth>> HealthStore::get(const CaHandle& ca) const
{
    auto row = m_database.selectFirst(selectHealth() + u" WHERE h.ca = ?"_s, {ca.toString()}, rowAt);
    if (!row)
        return unexpected(row.error());
    if (!*row)
        return std::optional<StoredHealth>();
    return whole(std::move(**row)).map([](StoredHealth health) { return std::optional(std::move(health)); });
}

Expected<std::vector<StoredHealth>> HealthStore::all() const
{
    auto rows = m_database.select(selectHealth() + u" ORDER BY h.ca"_s, {}, rowAt);
    if (!rows)
        return unexpected(rows.error());
    std::vector<StoredHealth> all;
    for (Row& row : *rows) {
        auto health = whole(std::move(row));
        if (!health)
            return unexpected(health.error());
        all.push_back(std::move(*health));
    }
    return all;
}

Expected<void> HealthStore::forEach(
    const std::function<void(const CaHandle&, const health::HealthRecord&, const QJsonObject&)>& read) const
{
    std::optional<Error> error;
    const auto each = [&](const QSqlQuery& query) {
        const Row row = rowAt(query);
        if (row.record)
            read(row.health.ca, *row.record, row.health.record);
        else
            error = damaged(row.health.ca);
        return !error;
    };
    auto done = m_database.forEach(selectHealth() + u" ORDER BY h.ca"_s, {}, each);
    if (done && error)
        return unexpected(*error);
    return done;
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
