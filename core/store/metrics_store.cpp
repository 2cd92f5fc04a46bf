// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/metrics_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;
using metrics::CounterField;
using metrics::Counters;
using metrics::HourCounters;
using metrics::Subject;
using metrics::SubjectKind;

namespace {

qint64 hourOf(Instant at) { return std::chrono::floor<std::chrono::hours>(at).time_since_epoch().count(); }

QStringList columnNames()
{
    QStringList names;
    for (const CounterField& field : metrics::counterFields())
        names << field.name;
    return names;
}

QString upsertSql()
{
    const QStringList names = columnNames();
    QStringList sums;
    for (const QString& name : names)
        sums << u"%1 = %1 + excluded.%1"_s.arg(name);
    const QStringList places(names.size() + 2, u"?"_s);
    return u"INSERT INTO counter_hour (hour, subject, %1) VALUES (%2)"
           " ON CONFLICT (hour, subject) DO UPDATE SET %3"_s.arg(names.join(u", "_s), places.join(u", "_s),
                                                                 sums.join(u", "_s));
}

/// The counters begin in this column.
HourCounters countersAt(const QSqlQuery& row, int column)
{
    HourCounters hour{Instant(std::chrono::hours(numberAt(row, column))), {}};
    for (const CounterField& field : metrics::counterFields())
        field.of(hour.counters) = numberAt(row, ++column);
    return hour;
}

Subject subjectAt(const QSqlQuery& row)
{
    return {textAt(row, 0) == "ca"_L1 ? SubjectKind::Ca : SubjectKind::Repository, textAt(row, 1)};
}

} // namespace

Expected<qint64> MetricsStore::idOf(Transaction& transaction, const VantageName& vantage,
                                    const Subject& subject)
{
    Q_ASSERT(transaction.database().inTransaction());
    if (m_idsAsOfRollback != m_database.rollbackCount()) {
        m_ids.clear(); // an id given in a transaction that was rolled back is given again, to another subject
        m_idsAsOfRollback = m_database.rollbackCount();
    }
    const std::pair key(vantage, subject);
    if (const auto known = m_ids.find(key); known != m_ids.end())
        return known->second;
    const QVariantList names{vantage.toString(), metrics::toString(subject.kind), subject.name};
    return m_database
        .execute(
            u"INSERT INTO metric_subject (vantage, kind, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
            names)
        .and_then([&](int) {
            return m_database.selectFirst(
                u"SELECT id FROM metric_subject WHERE vantage = ? AND kind = ? AND name = ?"_s, names,
                [](const QSqlQuery& row) { return numberAt(row, 0); });
        })
        .map([&](const std::optional<qint64>& id) {
            return m_ids.emplace(key, id.value_or(0)).first->second;
        });
}

Expected<void> MetricsStore::add(Transaction& transaction, const VantageName& vantage, const Subject& subject,
                                 Instant at, const Counters& counters)
{
    static const QString sql = upsertSql();
    const auto id = idOf(transaction, vantage, subject);
    if (!id)
        return unexpected(id.error());
    QVariantList values{hourOf(at), *id};
    for (const CounterField& field : metrics::counterFields())
        values << metrics::valueOf(field, counters);
    return m_database.execute(sql, values).map([](int) {});
}

Expected<std::vector<Subject>> MetricsStore::subjects(const VantageName& vantage) const
{
    return m_database.select(
        u"SELECT kind, name FROM metric_subject WHERE vantage = ? ORDER BY kind DESC, name"_s,
        {vantage.toString()}, subjectAt);
}

Expected<std::vector<HourCounters>> MetricsStore::hours(const VantageName& vantage, const Subject& subject,
                                                        Instant from, Instant to) const
{
    // One look-up by key for each hour of the period, as in ObservationStore::rollups.
    static const QString sql =
        u"WITH RECURSIVE hours (hour) AS ("
        " SELECT max(?, (SELECT min(hour) FROM counter_hour))"
        " UNION ALL SELECT hour + 1 FROM hours WHERE hour < min(?, (SELECT max(hour) FROM counter_hour)))"
        " SELECT c.hour, %1 FROM hours h JOIN counter_hour c ON c.hour = h.hour AND c.subject ="
        " (SELECT id FROM metric_subject WHERE vantage = ? AND kind = ? AND name = ?)"
        " WHERE c.hour <= ? ORDER BY c.hour"_s.arg(u"c."_s + columnNames().join(u", c."_s));
    return m_database.select(sql,
                             {hourOf(from), hourOf(to), vantage.toString(), metrics::toString(subject.kind),
                              subject.name, hourOf(to)},
                             [](const QSqlQuery& row) { return countersAt(row, 0); });
}

Expected<std::vector<MetricsStore::SubjectSum>> MetricsStore::sums(const VantageName& vantage, Instant from,
                                                                   Instant to) const
{
    static const QString sql = u"SELECT s.kind, s.name, min(c.hour), %1 FROM counter_hour c JOIN "
                               u"metric_subject s ON s.id = c.subject"
                               " WHERE c.hour BETWEEN ? AND ? AND s.vantage = ? GROUP BY c.subject"_s.arg(
                                   u"sum(c."_s + columnNames().join(u"), sum(c."_s) + u')');
    return m_database.select(sql, {hourOf(from), hourOf(to), vantage.toString()}, [](const QSqlQuery& row) {
        return SubjectSum{subjectAt(row), countersAt(row, 2).counters};
    });
}

Expected<std::vector<MetricsStore::ChangedHour>> MetricsStore::changedHours(const VantageName& vantage,
                                                                            Instant from) const
{
    static const QString sql =
        u"SELECT s.name, c.hour, %1 FROM counter_hour c JOIN metric_subject s ON s.id = c.subject"
        " WHERE c.hour >= ? AND c.products_added + c.products_removed + c.products_modified > 0"
        " AND s.vantage = ? AND s.kind = 'ca' ORDER BY s.name, c.hour"_s.arg(u"c."_s +
                                                                             columnNames().join(u", c."_s));
    return m_database.select(sql, {hourOf(from), vantage.toString()}, [](const QSqlQuery& row) {
        return ChangedHour{handleAt(row, 0), countersAt(row, 1)};
    });
}

Expected<std::vector<VantageName>> MetricsStore::vantages() const
{
    return m_database.select(
        u"SELECT DISTINCT vantage FROM metric_subject ORDER BY vantage"_s, {}, [](const QSqlQuery& row) {
            return VantageName::tryFromString(textAt(row, 0)).value_or(VantageName::fromString(u"?"_s));
        });
}

Expected<void> MetricsStore::forget(Transaction& transaction, Instant before)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database.execute(u"DELETE FROM counter_hour WHERE hour < ?"_s, {hourOf(before)}).map([](int) {});
}

} // namespace caretaker::store
