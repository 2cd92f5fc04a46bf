// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

SnapshotHead headAt(const QSqlQuery& row)
{
    SnapshotHead head{instantAt(row, 0), instantAt(row, 1), std::nullopt};
    if (!row.value(2).isNull())
        head.position = metrics::RrdpPosition{textAt(row, 2), textAt(row, 3).toULongLong()};
    return head;
}

} // namespace

Expected<std::optional<SnapshotHead>> SnapshotStore::head(qint64 subject) const
{
    return m_database.selectFirst(u"SELECT at, updated_at, session, serial FROM snapshot WHERE subject = ?"_s,
                                  {subject}, headAt);
}

Expected<std::optional<SnapshotHead>> SnapshotStore::headOf(const QString& vantage,
                                                            const QString& repository) const
{
    return m_database.selectFirst(u"SELECT p.at, p.updated_at, p.session, p.serial FROM metric_subject s"
                                  " JOIN snapshot p ON p.subject = s.id"
                                  " WHERE s.vantage = ? AND s.kind = 'repository' AND s.name = ?"_s,
                                  {vantage, repository}, headAt);
}

Expected<void> SnapshotStore::forEach(qint64 subject,
                                      const std::function<void(const SnapshotObject&)>& visit) const
{
    return m_database.forEach(u"SELECT f.uri, o.name, o.sha256 FROM snapshot_folder f"
                              " JOIN snapshot_object o ON o.folder = f.id WHERE f.subject = ?"_s,
                              {subject}, [&](const QSqlQuery& row) {
                                  visit({textAt(row, 0), textAt(row, 1), sha256At(row, 2)});
                                  return true;
                              });
}

Expected<void> SnapshotStore::putHead(Transaction& transaction, qint64 subject, const SnapshotHead& head)
{
    Q_ASSERT(transaction.database().inTransaction());
    const auto& position = head.position;
    return m_database
        .execute(u"INSERT INTO snapshot (subject, at, updated_at, session, serial) VALUES (?, ?, ?, ?, ?)"
                 " ON CONFLICT (subject) DO UPDATE SET at = excluded.at, updated_at = excluded.updated_at,"
                 " session = excluded.session, serial = excluded.serial"_s,
                 {subject, toColumn(head.at), toColumn(head.updatedAt),
                  position ? QVariant(position->session) : QVariant(),
                  position ? QVariant(QString::number(position->serial)) : QVariant()})
        .map([](int) {});
}

Expected<void> SnapshotStore::apply(Transaction& transaction, qint64 subject, const SnapshotObject& object)
{
    Q_ASSERT(transaction.database().inTransaction());
    if (!object.hash)
        return m_database
            .execute(u"DELETE FROM snapshot_object WHERE name = ? AND folder ="
                     " (SELECT id FROM snapshot_folder WHERE subject = ? AND uri = ?)"_s,
                     {object.name, subject, object.folder})
            .map([](int) {});
    return m_database
        .execute(u"INSERT INTO snapshot_folder (subject, uri) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                 {subject, object.folder})
        .and_then([&](int) {
            return m_database.execute(
                u"INSERT INTO snapshot_object (folder, name, sha256) VALUES"
                " ((SELECT id FROM snapshot_folder WHERE subject = ? AND uri = ?), ?, ?)"
                " ON CONFLICT (folder, name) DO UPDATE SET sha256 = excluded.sha256"_s,
                {subject, object.folder, object.name, toColumn(*object.hash)});
        })
        .map([](int) {});
}

} // namespace caretaker::store
