// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/notice_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

#define NOTICE_COLUMNS                                                                                       \
    "SELECT id, key, case_id, ca, kind, recipient, language, created_at, status, sent_at, message_id, "      \
    "error, attempts"

StoredNotice noticeAt(const QSqlQuery& row)
{
    StoredNotice notice{.id = numberAt(row, 0),
                        .key = textAt(row, 1),
                        .caseId = textAt(row, 2),
                        .ca = handleAt(row, 3),
                        .kind = textAt(row, 4),
                        .recipient = textAt(row, 5),
                        .language = textAt(row, 6),
                        .createdAt = instantAt(row, 7),
                        .status = textAt(row, 8)};
    if (!row.isNull(9))
        notice.sentAt = instantAt(row, 9);
    notice.messageId = textAt(row, 10);
    notice.error = textAt(row, 11);
    notice.attempts = row.value(12).toInt();
    notice.content = row.value(13).toByteArray();
    return notice;
}

/// Exactly one row must have changed.
Expected<void> requireOne(Expected<int> changed, qint64 id)
{
    if (!changed)
        return unexpected(changed.error());
    if (*changed == 1)
        return {};
    return unexpected(Error::refused(u"this notice is not waiting to be sent"_s, u"notice %1"_s.arg(id),
                                     u"see `caretaker notice list`"_s));
}

} // namespace

Expected<std::optional<qint64>> NoticeStore::queue(Transaction& transaction, const StoredNotice& notice,
                                                   const QString& actor)
{
    const auto known = m_database.selectFirst(u"SELECT id FROM notice WHERE key = ?"_s, {notice.key},
                                              [](const QSqlQuery& row) { return numberAt(row, 0); });
    if (!known)
        return unexpected(known.error());
    if (known->has_value())
        return std::optional<qint64>();
    const auto id = m_database.insert(
        u"INSERT INTO notice (key, case_id, ca, kind, recipient, language, created_at, status, content)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', ?)"_s,
        {notice.key, notice.caseId, notice.ca.toString(), notice.kind, notice.recipient, notice.language,
         toColumn(notice.createdAt), notice.content});
    if (!id)
        return unexpected(id.error());
    const QJsonObject payload{{"notice"_L1, *id},
                              {"case"_L1, notice.caseId},
                              {"kind"_L1, notice.kind},
                              {"language"_L1, notice.language},
                              {"content_sha256"_L1, sha256Of(notice.content).toHex()}};
    return AuditChain(m_database)
        .append(transaction, {actor, notice.createdAt}, u"notice.queued"_s, notice.ca.toString(), payload)
        .map([&](qint64) { return std::optional(*id); });
}

Expected<void> NoticeStore::markSent(Transaction& transaction, qint64 id, const QString& messageId,
                                     const Author& author)
{
    return requireOne(m_database.execute(
                          u"UPDATE notice SET status = 'sent', sent_at = ?, message_id = ?, error = '',"
                          " attempts = attempts + 1 WHERE id = ? AND status <> 'sent'"_s,
                          {toColumn(author.at), messageId, id}),
                      id)
        .and_then([&] { return get(id); })
        .and_then([&](const std::optional<StoredNotice>& notice) {
            const QJsonObject payload{{"notice"_L1, id}, {"message_id"_L1, messageId}};
            return AuditChain(m_database)
                .append(transaction, author, u"notice.sent"_s, notice->ca.toString(), payload);
        })
        .map([](qint64) {});
}

Expected<void> NoticeStore::markFailed(Transaction& transaction, qint64 id, const QString& error, Retry retry,
                                       const Author& author)
{
    const QString status = retry == Retry::Later ? u"queued"_s : u"failed"_s;
    return requireOne(m_database.execute(u"UPDATE notice SET status = ?, error = ?, attempts = attempts + 1"
                                         " WHERE id = ? AND status <> 'sent'"_s,
                                         {status, error, id}),
                      id)
        .and_then([&] { return get(id); })
        .and_then([&](const std::optional<StoredNotice>& notice) {
            const QJsonObject payload{{"notice"_L1, id}, {"final"_L1, retry == Retry::Never}};
            return AuditChain(m_database)
                .append(transaction, author, u"notice.failed"_s, notice->ca.toString(), payload);
        })
        .map([](qint64) {});
}

Expected<std::optional<StoredNotice>> NoticeStore::get(qint64 id) const
{
    return m_database.selectFirst(QStringLiteral(NOTICE_COLUMNS ", content FROM notice WHERE id = ?"), {id},
                                  noticeAt);
}

Expected<std::vector<StoredNotice>> NoticeStore::queued() const
{
    return m_database.select(
        QStringLiteral(NOTICE_COLUMNS ", content FROM notice WHERE status = 'queued' ORDER BY id"), {},
        noticeAt);
}

Expected<std::vector<StoredNotice>> NoticeStore::list() const
{
    return m_database.select(QStringLiteral(NOTICE_COLUMNS ", x'' FROM notice ORDER BY id"), {}, noticeAt);
}

Expected<std::vector<StoredNotice>> NoticeStore::listFor(const QString& caseId) const
{
    return m_database.select(QStringLiteral(NOTICE_COLUMNS ", x'' FROM notice WHERE case_id = ? ORDER BY id"),
                             {caseId}, noticeAt);
}

Expected<qint64> NoticeStore::count() const
{
    return m_database
        .selectFirst(u"SELECT count(*) FROM notice"_s, {},
                     [](const QSqlQuery& row) { return numberAt(row, 0); })
        .map([](const std::optional<qint64>& count) { return count.value_or(0); });
}

#undef NOTICE_COLUMNS

} // namespace caretaker::store
