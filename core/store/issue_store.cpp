// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/issue_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;
using health::Episode;

namespace {

QVariant toColumn(const std::optional<Instant>& at) { return at ? store::toColumn(*at) : QVariant(); }

std::optional<Instant> optionalAt(const QSqlQuery& row, int column)
{
    return row.value(column).isNull() ? std::nullopt : std::optional(instantAt(row, column));
}

QVariant reasonsColumn(const Episode& episode)
{
    return store::toColumn(health::toJson(health::Issue{episode.kind, episode.reasons}));
}

/// Nothing for a kind that this program does not know: a newer one wrote it.
std::optional<StoredEpisode> episodeAt(const QSqlQuery& row)
{
    const auto issue = health::issueFromJson(jsonAt(row, 6));
    if (!issue)
        return std::nullopt;
    return StoredEpisode{numberAt(row, 0), handleAt(row, 1),
                         Episode{issue->kind, instantAt(row, 2), optionalAt(row, 3), optionalAt(row, 4),
                                 static_cast<int>(numberAt(row, 5)), issue->reasons}};
}

Expected<std::vector<StoredEpisode>> known(Expected<std::vector<std::optional<StoredEpisode>>> rows)
{
    if (!rows)
        return unexpected(rows.error());
    std::vector<StoredEpisode> episodes;
    for (std::optional<StoredEpisode>& row : *rows)
        if (row)
            episodes.push_back(std::move(*row));
    return episodes;
}

} // namespace

Expected<qint64> IssueStore::put(Transaction& transaction, const StoredEpisode& stored)
{
    Q_ASSERT(transaction.database().inTransaction());
    const Episode& e = stored.episode;
    if (stored.id == 0)
        return m_database.insert(u"INSERT INTO issue_episode (ca, kind, began_at, ended_at, absent_since, "
                                 u"absent_readings, reasons)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                 {stored.ca.toString(), health::toString(e.kind), store::toColumn(e.began),
                                  toColumn(e.ended), toColumn(e.absentSince), e.absentReadings,
                                  reasonsColumn(e)});
    return m_database
        .execute(u"UPDATE issue_episode SET ended_at = ?, absent_since = ?, absent_readings = ?, reasons = ?"
                 " WHERE id = ?"_s,
                 {toColumn(e.ended), toColumn(e.absentSince), e.absentReadings, reasonsColumn(e), stored.id})
        .map([&](int) { return stored.id; });
}

Expected<std::vector<StoredEpisode>> IssueStore::open() const
{
    return known(
        m_database.select(u"SELECT id, ca, began_at, ended_at, absent_since, absent_readings, reasons"
                          " FROM issue_episode WHERE ended_at IS NULL ORDER BY ca, id"_s,
                          {}, episodeAt));
}

Expected<std::vector<StoredEpisode>> IssueStore::of(const CaHandle& ca, Instant since) const
{
    return known(
        m_database.select(u"SELECT id, ca, began_at, ended_at, absent_since, absent_readings, reasons"
                          " FROM issue_episode WHERE ca = ? AND (ended_at IS NULL OR ended_at >= ?)"
                          " ORDER BY began_at, id"_s,
                          {ca.toString(), store::toColumn(since)}, episodeAt));
}

Expected<void> IssueStore::add(Transaction& transaction, const PayloadChange& change)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database
        .execute(u"INSERT INTO payload_change (ca, payload, at, present) VALUES (?, ?, ?, ?)"
                 " ON CONFLICT DO NOTHING"_s,
                 {change.ca.toString(), change.payload, store::toColumn(change.at), change.present})
        .map([](int) {});
}

Expected<std::vector<PayloadChange>> IssueStore::payloadChanges(Instant since) const
{
    return m_database.select(
        u"SELECT ca, payload, at, present FROM payload_change WHERE at >= ? ORDER BY ca, payload, at"_s,
        {store::toColumn(since)}, [](const QSqlQuery& row) {
            return PayloadChange{handleAt(row, 0), textAt(row, 1), instantAt(row, 2), numberAt(row, 3) != 0};
        });
}

Expected<void> IssueStore::forgetPayloadChanges(Transaction& transaction, Instant before)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database.execute(u"DELETE FROM payload_change WHERE at < ?"_s, {store::toColumn(before)})
        .map([](int) {});
}

} // namespace caretaker::store
