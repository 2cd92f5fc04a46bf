// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_store.h"

#include "core/store/columns.h"

#include <QJsonArray>

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

EvidenceInfo infoAt(const QSqlQuery& row)
{
    return {sha256At(row, 0),  numberAt(row, 1),  textAt(row, 2),   textAt(row, 3),
            instantAt(row, 4), instantAt(row, 5), instantAt(row, 6)};
}

/// For `IN (SELECT value FROM json_each(?))`.
QString listOf(const std::set<CaHandle>& cas)
{
    QJsonArray names;
    for (const CaHandle& ca : cas)
        names.append(ca.toString());
    return QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact));
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

Expected<void> EvidenceStore::link(Transaction& transaction, const Sha256& id, const CaHandle& ca,
                                   const VantageName& vantage, Instant at)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database
        .execute(u"INSERT INTO observation_evidence (sha256, ca, vantage, at) VALUES (?, ?, ?, ?)"
                 " ON CONFLICT DO NOTHING"_s,
                 {toColumn(id), ca.toString(), vantage.toString(), toColumn(at)})
        .map([](int) {});
}

Expected<std::vector<EvidenceUse>> EvidenceStore::of(const CaHandle& ca) const
{
    return m_database.select(
        u"SELECT e.sha256, e.size, e.kind, e.uri, e.first_seen, e.last_seen, e.expires, o.sha256, o.vantage, "
        u"o.at"
        " FROM observation_evidence o LEFT JOIN evidence e ON e.sha256 = o.sha256"
        " WHERE o.ca = ? ORDER BY o.at, o.vantage, e.kind, e.uri, o.sha256"_s,
        {ca.toString()}, [](const QSqlQuery& row) {
            EvidenceUse use{
                sha256At(row, 7),
                VantageName::tryFromString(textAt(row, 8)).value_or(VantageName::fromString(u"?"_s)),
                instantAt(row, 9)};
            if (!row.isNull(0))
                use.info = infoAt(row);
            return use;
        });
}

Expected<int> EvidenceStore::expire(Transaction& transaction, Instant now, const std::set<CaHandle>& kept)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database.execute(u"DELETE FROM evidence WHERE expires <= ? AND sha256 NOT IN"
                              " (SELECT sha256 FROM observation_evidence"
                              " WHERE ca IN (SELECT value FROM json_each(?)))"_s,
                              {toColumn(now), listOf(kept)});
}

Expected<Trimmed> EvidenceStore::trim(Transaction& transaction, qint64 most, const std::set<CaHandle>& kept)
{
    Q_ASSERT(transaction.database().inTransaction());
    const auto total = m_database.selectFirst(u"SELECT sum(size) FROM evidence"_s, {},
                                              [](const QSqlQuery& row) { return numberAt(row, 0); });
    if (!total)
        return unexpected(total.error());
    Trimmed trimmed{0, total->value_or(0)};
    if (trimmed.bytes <= most)
        return trimmed;
    const auto candidates = m_database.select(
        u"SELECT sha256, size FROM evidence e WHERE sha256 NOT IN"
        " (SELECT sha256 FROM observation_evidence WHERE ca IN (SELECT value FROM json_each(?)))"
        " ORDER BY EXISTS (SELECT 1 FROM observation_evidence o WHERE o.sha256 = e.sha256), last_seen, sha256"_s,
        {listOf(kept)}, [](const QSqlQuery& row) { return std::pair(sha256At(row, 0), numberAt(row, 1)); });
    if (!candidates)
        return unexpected(candidates.error());
    for (const auto& [id, size] : *candidates) {
        if (trimmed.bytes <= most)
            break;
        if (auto gone = m_database.execute(u"DELETE FROM evidence WHERE sha256 = ?"_s, {toColumn(id)}); !gone)
            return unexpected(gone.error());
        ++trimmed.deleted;
        trimmed.bytes -= size;
    }
    return trimmed;
}

} // namespace caretaker::store
