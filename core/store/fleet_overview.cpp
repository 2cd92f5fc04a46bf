// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fleet_overview.h"

#include "core/health/record_bytes.h"
#include "core/store/columns.h"

#include <QJsonArray>

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

FleetOverview::Ca caAt(const QSqlQuery& row)
{
    return {handleAt(row, 0), textAt(row, 1), textAt(row, 2), textAt(row, 3), textAt(row, 4)};
}

/// Of most CAs an empty text, which needs no parser.
QStringList kindsAt(const QSqlQuery& row, int column)
{
    QStringList kinds;
    const QString text = textAt(row, column);
    if (text.isEmpty())
        return kinds;
    const QJsonArray issues = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& issue : issues)
        kinds << issue["kind"_L1].toString();
    return kinds;
}

/// Before schema 4 the record was JSON among the details.
std::optional<health::HealthRecord> recordAt(const QSqlQuery& row)
{
    if (row.isNull(1))
        return health::healthRecordFromJson(jsonAt(row, 2));
    return health::healthRecordFromBytes(row.value(1).toByteArray());
}

} // namespace

Expected<void> FleetOverview::forEachCa(const std::function<void(Ca)>& read) const
{
    return m_database.forEach(u"SELECT handle, stage, repository_key, json_extract(content, '$.operator'),"
                              " json_extract(content, '$.repository_operator') FROM delegated_ca"
                              " WHERE stage NOT IN ('retired', 'revoked') ORDER BY handle"_s,
                              {}, [&](const QSqlQuery& row) { return read(caAt(row)), true; });
}

Expected<void> FleetOverview::forEachHealth(const std::function<void(const Health&)>& read) const
{
    std::optional<QString> damaged;
    const auto each = [&](const QSqlQuery& row) {
        const auto record = recordAt(row);
        if (record)
            read({textAt(row, 0), *record, kindsAt(row, 3)});
        else
            damaged = textAt(row, 0);
        return !damaged;
    };
    // A text inside JSON cannot hold the bare quotes of '"issues":[]'.
    auto done = m_database.forEach(
        u"SELECT h.ca, r.record, CASE WHEN r.record IS NULL THEN json_extract(h.record, '$.health') END,"
        " CASE WHEN instr(h.record, '\"issues\":[]') THEN '' ELSE json_extract(h.record, '$.issues') END"
        " FROM health h LEFT JOIN health_record r ON r.ca = h.ca"_s,
        {}, each);
    if (done && damaged)
        return unexpected(Error::failed(u"the stored health record is damaged"_s, *damaged,
                                        u"restore the database from a backup"_s));
    return done;
}

Expected<void>
FleetOverview::forEachManifest(const VantageName& vantage,
                               const std::function<void(const QString& ca, Instant thisUpdate)>& read) const
{
    return m_database.forEach(
        u"SELECT s.ca, json_extract(c.content, '$.manifest.this_update') FROM series s"
        " JOIN observation_run r ON r.series = s.id"
        " AND r.first_at = (SELECT max(first_at) FROM observation_run WHERE series = s.id)"
        " JOIN observation_content c ON c.run = r.id WHERE s.vantage = ?"_s,
        {vantage.toString()}, [&](const QSqlQuery& row) {
            if (const auto at = parseRfc3339(textAt(row, 1)))
                read(textAt(row, 0), *at);
            return true;
        });
}

Expected<void>
FleetOverview::forEachRetrieval(const VantageName& vantage, Instant at,
                                const std::function<void(const QString& ca, Milliseconds mean)>& read) const
{
    constexpr int Retrieval = 1; // as latency_hour numbers what it measures
    return m_database.forEach(
        u"SELECT s.ca, l.sum / l.count FROM latency_hour l JOIN series s ON s.id = l.series"
        " WHERE l.hour = ? AND l.metric = ? AND l.count > 0 AND s.vantage = ?"_s,
        {hourOf(at), Retrieval, vantage.toString()},
        [&](const QSqlQuery& row) { return read(textAt(row, 0), millisecondsAt(row, 1)), true; });
}

Expected<void>
FleetOverview::forEachState(const std::function<void(const QString& state, int count)>& read) const
{
    return m_database.forEach(
        u"SELECT coalesce(h.state, 'unknown'), count(*) FROM delegated_ca c LEFT JOIN health h ON h.ca = "
        u"c.handle"
        " WHERE c.stage NOT IN ('retired', 'revoked') GROUP BY 1"_s,
        {}, [&](const QSqlQuery& row) { return read(textAt(row, 0), row.value(1).toInt()), true; });
}

Expected<std::vector<FleetOverview::Change>> FleetOverview::changes(Instant since) const
{
    return m_database.select(
        u"SELECT t.ca, t.at, t.from_state, t.to_state FROM transition t JOIN delegated_ca c ON c.handle = "
        u"t.ca"
        " WHERE t.at > ? AND c.stage NOT IN ('retired', 'revoked') ORDER BY t.at DESC, t.audit_seq DESC"_s,
        {toColumn(since)}, [](const QSqlQuery& row) {
            return Change{handleAt(row, 0), instantAt(row, 1), textAt(row, 2), textAt(row, 3)};
        });
}

Expected<void>
FleetOverview::forEachVantage(const std::function<void(const VantageName& vantage, Instant last)>& read) const
{
    return m_database.forEach(
        u"SELECT s.vantage, max((SELECT last_at FROM observation_run WHERE series = s.id"
        " ORDER BY first_at DESC LIMIT 1)) FROM series s GROUP BY s.vantage"_s,
        {}, [&](const QSqlQuery& row) {
            if (const auto name = VantageName::tryFromString(textAt(row, 0)); name && !row.isNull(1))
                read(*name, instantAt(row, 1));
            return true;
        });
}

} // namespace caretaker::store
