// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observation_store.h"

#include "core/store/likeness.h"
#include "core/store/run_rows.h"

#include <QJsonArray>

#include <algorithm>

namespace caretaker::store {

using namespace Qt::StringLiterals;
using observe::Observation;

namespace {

LatencyFigures figuresAt(const QSqlQuery& row, int column)
{
    return {numberAt(row, column), millisecondsAt(row, column + 1), millisecondsAt(row, column + 2),
            millisecondsAt(row, column + 3)};
}

/// Evidence is kept when something changed, so one that has none has nothing new; one that has the run's own
/// neither.
Expected<bool> bringsNoEvidence(const Database& database, qint64 run, const Observation& observation)
{
    if (observation.evidence.empty())
        return true;
    return database
        .selectFirst(u"SELECT content FROM observation_content WHERE run = ?"_s, {run},
                     [](const QSqlQuery& row) { return observe::observationFromJson(jsonAt(row, 0)); })
        .map([&](const std::optional<std::optional<Observation>>& first) {
            return first && *first && (*first)->evidence == observation.evidence;
        });
}

/// count, min, max, sum of one value, or of none.
QVariantList figuresOf(std::optional<Milliseconds> latency)
{
    const QVariant value = toColumn(latency.value_or(Milliseconds(0)));
    return {latency ? 1 : 0, value, value, value};
}

Expected<qint64> extendRun(const Database& database, qint64 run, const Observation& observation)
{
    const QVariant first = toColumn(observation.firstByte().value_or(Milliseconds(0)));
    const QVariant whole = toColumn(observation.retrieval().value_or(Milliseconds(0)));
    // One run holds either observations that all have a figure or that all have none (likeness.h).
    return database
        .execute(u"UPDATE observation_run SET last_at = ?, count = count + 1,"
                 " first_byte_count = first_byte_count + (first_byte_count > 0),"
                 " first_byte_min = min(first_byte_min, ?), first_byte_max = max(first_byte_max, ?),"
                 " first_byte_sum = first_byte_sum + ?,"
                 " retrieval_count = retrieval_count + (retrieval_count > 0),"
                 " retrieval_min = min(retrieval_min, ?), retrieval_max = max(retrieval_max, ?),"
                 " retrieval_sum = retrieval_sum + ? WHERE id = ?"_s,
                 {toColumn(observation.at), first, first, first, whole, whole, whole, run})
        .map([run](int) { return run; });
}

Expected<qint64> startRun(const Database& database, qint64 series, const Sha256& likeness,
                          const Observation& observation)
{
    QVariantList values{series, toColumn(observation.at), toColumn(observation.at)};
    values += figuresOf(observation.firstByte());
    values += figuresOf(observation.retrieval());
    values << toColumn(likeness);
    return database
        .insert(u"INSERT INTO observation_run (series, first_at, last_at, count,"
                " first_byte_count, first_byte_min, first_byte_max, first_byte_sum,"
                " retrieval_count, retrieval_min, retrieval_max, retrieval_sum, likeness)"
                " VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                values)
        .and_then([&](qint64 run) {
            return database
                .execute(u"INSERT INTO observation_content (run, content) VALUES (?, ?)"_s,
                         {run, toColumn(observe::toJson(observation))})
                .map([run](int) { return run; });
        });
}

Error outOfOrder(const Observation& observation)
{
    return Error::badInput(u"an observation that is not later than the last one stored"_s,
                           u"%1 from %2 at %3"_s.arg(observation.ca.toString(),
                                                     observation.vantage.toString(),
                                                     formatRfc3339(observation.at)),
                           u"observations of one vantage are stored in order of time"_s);
}

Expected<std::vector<ObservationRun>> readAll(Expected<std::vector<std::optional<ObservationRun>>> rows,
                                              const Database& database)
{
    if (!rows)
        return unexpected(rows.error());
    std::vector<ObservationRun> runs;
    for (std::optional<ObservationRun>& run : *rows) {
        if (!run)
            return unexpected(Error::failed(u"a stored observation does not read"_s, database.path(),
                                            u"restore a backup"_s));
        runs.push_back(std::move(*run));
    }
    return runs;
}

} // namespace

std::optional<ObservationRun> runAt(const QSqlQuery& row)
{
    auto observation = observe::observationFromJson(jsonAt(row, 11));
    if (!observation)
        return std::nullopt;
    return ObservationRun{instantAt(row, 0), instantAt(row, 1), numberAt(row, 2),
                          figuresAt(row, 3), figuresAt(row, 7), std::move(*observation)};
}

ObservationStore::ObservationStore(Database database, Duration longestGap)
    : m_database(std::move(database)), m_longestGap(longestGap), m_lastRuns(m_database)
{
}

Expected<void> ObservationStore::append(Transaction& transaction, const Observation& observation)
{
    Q_ASSERT(transaction.database().inTransaction());
    const auto series = m_lastRuns.of(observation.ca, observation.vantage);
    if (!series)
        return unexpected(series.error());
    const auto isNew = storeRun(**series, observation);
    if (!isNew)
        return unexpected(isNew.error());
    return *isNew ? addToRollups(**series, observation) : Expected<void>();
}

/// False where it is the very last one once more.
Expected<bool> ObservationStore::storeRun(Series& series, const Observation& observation)
{
    const Sha256 likeness = likenessOf(observation);
    std::optional<LastRun>& last = series.last;
    const bool alike = last && last->likeness == likeness;
    if (last && observation.at <= last->lastAt)
        return alike && observation.at == last->lastAt ? Expected<bool>(false)
                                                       : unexpected(outOfOrder(observation));
    const bool continues = alike && observation.at - last->lastAt <= m_longestGap;
    const auto extends = continues ? bringsNoEvidence(m_database, last->id, observation) : false;
    if (!extends)
        return unexpected(extends.error());
    const auto run = *extends ? extendRun(m_database, last->id, observation)
                              : startRun(m_database, series.id, likeness, observation);
    return run.map([&](qint64 id) {
        last = LastRun{id, observation.at, likeness};
        return true;
    });
}

Expected<bool> ObservationStore::fillIn(Transaction& transaction, const Observation& observation)
{
    Q_ASSERT(transaction.database().inTransaction());
    const auto series = m_lastRuns.of(observation.ca, observation.vantage);
    if (!series)
        return unexpected(series.error());
    const auto before = m_database.selectFirst(
        u"SELECT last_at FROM observation_run WHERE series = ? AND first_at <= ?"
        " ORDER BY first_at DESC LIMIT 1"_s,
        {(*series)->id, toColumn(observation.at)}, [](const QSqlQuery& row) { return instantAt(row, 0); });
    if (!before)
        return unexpected(before.error());
    if (*before && **before >= observation.at)
        return false;
    const Sha256 likeness = likenessOf(observation);
    return startRun(m_database, (*series)->id, likeness, observation).map([&](qint64 run) {
        if (std::optional<LastRun>& last = (*series)->last; !last || last->lastAt < observation.at)
            last = LastRun{run, observation.at, likeness};
        return true;
    });
}

Expected<std::vector<ObservationRun>> ObservationStore::runs(const CaHandle& ca, Instant from, Instant to,
                                                             const std::optional<VantageName>& vantage) const
{
    // Runs do not overlap: none that began before the last one that began by then reaches it.
    static const QString sql =
        u"SELECT "_s + RunColumns +
        " FROM series s JOIN observation_run r ON r.series = s.id AND r.first_at >= coalesce("
        "  (SELECT max(first_at) FROM observation_run WHERE series = s.id AND first_at <= ?), 0)"
        " JOIN observation_content c ON c.run = r.id"
        " WHERE s.ca = ? AND (? IS NULL OR s.vantage = ?) AND r.last_at >= ? AND r.first_at <= ?"
        " ORDER BY r.first_at, r.id"_L1;
    const QVariant only = vantage ? QVariant(vantage->toString()) : QVariant();
    return readAll(m_database.select(
                       sql, {toColumn(from), ca.toString(), only, only, toColumn(from), toColumn(to)}, runAt),
                   m_database);
}

Expected<std::vector<ObservationRun>> ObservationStore::latest(const CaHandle& ca) const
{
    static const QString sql =
        u"SELECT "_s + RunColumns +
        " FROM series s JOIN observation_run r ON r.series = s.id"
        " JOIN observation_content c ON c.run = r.id"
        " WHERE s.ca = ? AND r.first_at = (SELECT max(first_at) FROM observation_run WHERE series = s.id)"
        " ORDER BY s.vantage"_L1;
    return readAll(m_database.select(sql, {ca.toString()}, runAt), m_database);
}

Expected<std::vector<Observation>> ObservationStore::lastSeen(Instant since, Instant until,
                                                              const std::set<VantageName>& except) const
{
    static const QString sql =
        u"SELECT "_s + RunColumns +
        " FROM series s JOIN observation_run r ON r.series = s.id"
        " AND r.first_at = (SELECT max(first_at) FROM observation_run WHERE series = s.id)"
        " JOIN observation_content c ON c.run = r.id"
        " WHERE s.vantage NOT IN (SELECT value FROM json_each(?)) AND r.last_at BETWEEN ? AND ?"
        " ORDER BY s.ca, s.vantage"_L1;
    QJsonArray names;
    for (const VantageName& name : except)
        names.append(name.toString());
    const QString excepted = QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact));
    const auto runs =
        readAll(m_database.select(sql, {excepted, toColumn(since), toColumn(until)}, runAt), m_database);
    if (!runs)
        return unexpected(runs.error());
    std::vector<Observation> seen;
    for (const ObservationRun& run : *runs) {
        seen.push_back(run.observation);
        seen.back().at = run.lastAt;
    }
    return seen;
}

} // namespace caretaker::store
