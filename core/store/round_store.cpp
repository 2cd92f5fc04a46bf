// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/round_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

Round roundAt(const QSqlQuery& row)
{
    return {numberAt(row, 0), instantAt(row, 1), instantAt(row, 2), instantAt(row, 3), jsonAt(row, 4)};
}

} // namespace

Expected<qint64> RoundStore::add(Transaction& transaction, const Round& round)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database.insert(
        u"INSERT INTO round (at, started, finished, counters) VALUES (?, ?, ?, ?)"_s,
        {toColumn(round.at), toColumn(round.started), toColumn(round.finished), toColumn(round.counters)});
}

Expected<std::optional<Round>> RoundStore::last() const
{
    return m_database.selectFirst(
        u"SELECT id, at, started, finished, counters FROM round ORDER BY id DESC LIMIT 1"_s, {}, roundAt);
}

Expected<std::vector<Round>> RoundStore::list(Instant from, Instant to) const
{
    return m_database.select(u"SELECT id, at, started, finished, counters FROM round WHERE at BETWEEN ? AND ?"
                             " ORDER BY at, id"_s,
                             {toColumn(from), toColumn(to)}, roundAt);
}

Expected<qint64> RoundStore::count() const
{
    return m_database
        .selectFirst(u"SELECT count(*) FROM round"_s, {},
                     [](const QSqlQuery& row) { return numberAt(row, 0); })
        .map([](const std::optional<qint64>& count) { return count.value_or(0); });
}

Expected<void> RoundStore::remember(Transaction& transaction, const QString& key, const QJsonObject& value)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database
        .execute(u"INSERT INTO monitor_state (key, value) VALUES (?, ?)"
                 " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                 {key, toColumn(value)})
        .map([](int) {});
}

Expected<void> RoundStore::forget(Transaction& transaction, const QString& key)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database.execute(u"DELETE FROM monitor_state WHERE key = ?"_s, {key}).map([](int) {});
}

Expected<std::optional<QJsonObject>> RoundStore::recall(const QString& key) const
{
    return m_database.selectFirst(u"SELECT value FROM monitor_state WHERE key = ?"_s, {key},
                                  [](const QSqlQuery& row) { return jsonAt(row, 0); });
}

} // namespace caretaker::store
