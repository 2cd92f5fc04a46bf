// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

EvidenceInfo infoAt(const QSqlQuery& row)
{
    return {sha256At(row, 0),  numberAt(row, 1),  textAt(row, 2),   textAt(row, 3),
            instantAt(row, 4), instantAt(row, 5), instantAt(row, 6)};
}

} // namespace

Expected<Sha256> EvidenceStore::put(Transaction& transaction, const QByteArray& bytes, const QString& kind,
                                    const QString& uri, Instant seen, Instant expires)
{
    Q_ASSERT(transaction.database().inTransaction());
    const Sha256 id = sha256Of(bytes);
    const auto known =
        m_database.execute(u"UPDATE evidence SET last_seen = max(last_seen, ?), expires = max(expires, ?)"
                           " WHERE sha256 = ?"_s,
                           {toColumn(seen), toColumn(expires), toColumn(id)});
    if (!known)
        return unexpected(known.error());
    if (*known > 0)
        return id;
    return m_database
        .execute(u"INSERT INTO evidence (sha256, size, kind, uri, first_seen, last_seen, expires, data)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {toColumn(id), qint64(bytes.size()), kind, uri, toColumn(seen), toColumn(seen),
                  toColumn(expires), qCompress(bytes)})
        .map([id](int) { return id; });
}

Expected<std::optional<QByteArray>> EvidenceStore::bytes(const Sha256& id) const
{
    const auto data = m_database.selectFirst(u"SELECT data FROM evidence WHERE sha256 = ?"_s, {toColumn(id)},
                                             [](const QSqlQuery& row) { return row.value(0).toByteArray(); });
    if (!data)
        return unexpected(data.error());
    if (!data->has_value())
        return std::optional<QByteArray>();
    const QByteArray bytes = qUncompress(**data);
    if (sha256Of(bytes) != id)
        return unexpected(Error::failed(u"this evidence was changed after it was stored"_s, id.toHex(),
                                        u"restore a backup"_s));
    return std::optional(bytes);
}

Expected<std::optional<EvidenceInfo>> EvidenceStore::info(const Sha256& id) const
{
    return m_database.selectFirst(u"SELECT sha256, size, kind, uri, first_seen, last_seen, expires"
                                  " FROM evidence WHERE sha256 = ?"_s,
                                  {toColumn(id)}, infoAt);
}

Expected<int> EvidenceStore::expire(Transaction& transaction, Instant now)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database.execute(u"DELETE FROM evidence WHERE expires <= ?"_s, {toColumn(now)});
}

} // namespace caretaker::store
