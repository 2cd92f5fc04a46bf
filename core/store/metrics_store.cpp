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

constexpr qsizetype MaxUpdates = 200; ///< texts, each a prepared statement; a fleet has a few dozen
constexpr quint64 AllFields = ~quint64(0);

QStringList columnNames()
{
    QStringList names;
    for (const CounterField& field : metrics::counterFields())
        names << field.name;
    return names;
}

QString insertSql()
{
    const QStringList names = columnNames();
    const QStringList places(names.size() + 2, u"?"_s);
    return u"INSERT INTO counter_hour (hour, subject, %1) VALUES (%2)"_s.arg(names.join(u", "_s),
                                                                             places.join(u", "_s));
}

/// Adds to those counters of an hour whose bit is set.
QString updateSql(quint64 which)
{
    QStringList sums;
    for (const QString& name : columnNames()) {
        if ((which & 1) != 0)
            sums << u"%1 = %1 + ?"_s.arg(name);
        which >>= 1;
    }
    return u"UPDATE counter_hour SET %1 WHERE hour = ? AND subject = ?"_s.arg(sums.join(u", "_s));
}

/// Most looks add to a third of the counters: by the order of the fields, the first the lowest bit.
quint64 nonZero(const Counters& counters)
{
    Q_ASSERT(metrics::counterFields().size() <= 64); // bits
    quint64 bits = 0;
    quint64 bit = 1;
    for (const CounterField& field : metrics::counterFields()) {
        if (metrics::valueOf(field, counters) != 0)
            bits |= bit;
        bit <<= 1;
    }
    return bits;
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
    QHash<Subject, qint64>& ids = m_ids[vantage];
    if (const auto known = ids.constFind(subject); known != ids.cend())
        return *known;
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
        .map([&](const std::optional<qint64>& id) { return *ids.insert(subject, id.value_or(0)); });
}

/// False where that hour is not there, and nothing was added.
Expected<bool> MetricsStore::addToHour(qint64 hour, qint64 subject, const Counters& counters)
{
    quint64 which = nonZero(counters);
    if (which == 0 || (m_updates.size() >= MaxUpdates && !m_updates.contains(which)))
        which = AllFields;
    QString& sql = m_updates[which];
    if (sql.isEmpty())
        sql = updateSql(which);
    QVariantList values;
    for (const CounterField& field : metrics::counterFields()) {
        if ((which & 1) != 0)
            values << metrics::valueOf(field, counters);
        which >>= 1;
    }
    values << hour << subject;
    return m_database.execute(sql, values).map([](int changed) { return changed > 0; });
}

Expected<void> MetricsStore::add(Transaction& transaction, const VantageName& vantage, const Subject& subject,
                                 Instant at, const Counters& counters)
{
    const auto id = idOf(transaction, vantage, subject);
    if (!id)
        return unexpected(id.error());
    const auto added = addToHour(hourOf(at), *id, counters);
    if (!added || *added)
        return added.map([](bool) {});
    static const QString sql = insertSql();
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
