// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/notice_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

#define NOTICE_COLUMNS                                                                                       \
    "SELECT n.id, n.key, n.case_id, n.ca, n.kind, c.address, n.language, n.created_at, n.status, n.sent_at," \
    " n.message_id, n.error, n.attempts, n.rung, n.contact, n.next_at, n.place"
#define NOTICE_TABLES " FROM notice n JOIN contact c ON c.id = n.contact"

std::optional<Instant> optionalInstantAt(const QSqlQuery& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instantAt(row, column));
}

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
    notice.sentAt = optionalInstantAt(row, 9);
    notice.messageId = textAt(row, 10);
    notice.error = textAt(row, 11);
    notice.attempts = row.value(12).toInt();
    notice.rung = textAt(row, 13);
    notice.contact = numberAt(row, 14);
    notice.nextAt = optionalInstantAt(row, 15);
    notice.place = textAt(row, 16);
    notice.content = row.value(17).toByteArray();
    return notice;
}

qint64 idAt(const QSqlQuery& row) { return numberAt(row, 0); }

} // namespace

Expected<qint64> NoticeStore::contactFor(const QString& address)
{
    const auto known = m_database.selectFirst(u"SELECT id FROM contact WHERE address = ?"_s, {address}, idAt);
    if (!known)
        return unexpected(known.error());
    return *known ? Expected<qint64>(**known)
                  : m_database.insert(u"INSERT INTO contact (address) VALUES (?)"_s, {address});
}

/// One audit entry a CA, so that each one's chain of events tells of what was said about it.
Expected<void> NoticeStore::addCases(Transaction& transaction, qint64 id, const StoredNotice& notice,
                                     const QString& actor)
{
    std::vector<NoticeCase> cases = notice.cases;
    if (cases.empty())
        cases.push_back({notice.caseId, notice.ca, notice.key});
    for (const NoticeCase& one : cases) {
        const auto added = m_database.insert(
            u"INSERT INTO notice_case (notice, case_id, ca, request) VALUES (?, ?, ?, ?)"_s,
            {id, one.caseId, one.ca.toString(), one.request.isEmpty() ? notice.key : one.request});
        if (!added)
            return unexpected(added.error());
        const QJsonObject payload{{"notice"_L1, id},
                                  {"case"_L1, one.caseId},
                                  {"kind"_L1, notice.kind},
                                  {"language"_L1, notice.language},
                                  {"content_sha256"_L1, sha256Of(notice.content).toHex()}};
        if (const auto entry = AuditChain(m_database)
                                   .append(transaction, {actor, notice.createdAt}, u"notice.queued"_s,
                                           one.ca.toString(), payload);
            !entry)
            return unexpected(entry.error());
    }
    return {};
}

Expected<std::optional<qint64>> NoticeStore::queue(Transaction& transaction, const StoredNotice& notice,
                                                   const QString& actor)
{
    const auto known = m_database.selectFirst(u"SELECT id FROM notice WHERE key = ?"_s, {notice.key}, idAt);
    if (!known)
        return unexpected(known.error());
    if (known->has_value())
        return std::optional<qint64>();
    const auto contact = contactFor(notice.recipient);
    if (!contact)
        return unexpected(contact.error());
    const auto id = m_database.insert(u"INSERT INTO notice (key, message_id, case_id, ca, kind, rung, "
                                      u"contact, language, created_at, status,"
                                      " content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?)"_s,
                                      {notice.key, notice.messageId, notice.caseId, notice.ca.toString(),
                                       notice.kind, notice.rung, *contact, notice.language,
                                       toColumn(notice.createdAt), notice.content});
    if (!id)
        return unexpected(id.error());
    return addCases(transaction, *id, notice, actor).map([&] { return std::optional(*id); });
}

Expected<bool> NoticeStore::isRequested(const QString& request) const
{
    return m_database.selectFirst(u"SELECT notice FROM notice_case WHERE request = ?"_s, {request}, idAt)
        .map([](const std::optional<qint64>& found) { return found.has_value(); });
}

Expected<std::optional<StoredNotice>> NoticeStore::get(qint64 id) const
{
    return m_database.selectFirst(
        QStringLiteral(NOTICE_COLUMNS ", n.content" NOTICE_TABLES " WHERE n.id = ?"), {id}, noticeAt);
}

Expected<std::optional<StoredNotice>> NoticeStore::byMessageId(const QString& messageId) const
{
    return m_database.selectFirst(
        QStringLiteral(NOTICE_COLUMNS ", n.content" NOTICE_TABLES " WHERE n.message_id = ?"), {messageId},
        noticeAt);
}

Expected<std::vector<qint64>> NoticeStore::due(Instant now) const
{
    return m_database.select(u"SELECT id FROM notice WHERE status IN ('queued', 'sending')"
                             " OR (status = 'retry' AND next_at <= ?) ORDER BY id"_s,
                             {toColumn(now)}, idAt);
}

Expected<std::vector<StoredNotice>> NoticeStore::queued() const
{
    return m_database.select(
        QStringLiteral(NOTICE_COLUMNS ", n.content" NOTICE_TABLES
                                      " WHERE n.status IN ('queued', 'sending', 'retry') ORDER BY n.id"),
        {}, noticeAt);
}

Expected<std::vector<StoredNotice>> NoticeStore::list(const NoticeFilter& filter) const
{
    // Asked for each open case in each round: by the index alone.
    if (!filter.caseId.isEmpty() && filter.ca.isEmpty() && filter.kind.isEmpty() && filter.status.isEmpty())
        return m_database.select(
            QStringLiteral(NOTICE_COLUMNS ", x''" NOTICE_TABLES
                                          " WHERE n.id IN (SELECT notice FROM notice_case WHERE case_id = ?)"
                                          " ORDER BY n.id"),
            {filter.caseId}, noticeAt);
    return m_database.select(
        QStringLiteral(NOTICE_COLUMNS
                       ", x''" NOTICE_TABLES
                       " WHERE (? = '' OR EXISTS (SELECT 1 FROM notice_case m WHERE m.notice = n.id AND"
                       " m.case_id = ?)) AND (? = '' OR EXISTS (SELECT 1 FROM notice_case m WHERE"
                       " m.notice = n.id AND m.ca = ?)) AND (? = '' OR n.kind = ?)"
                       " AND (? = '' OR n.status = ?) ORDER BY n.id"),
        {filter.caseId, filter.caseId, filter.ca, filter.ca, filter.kind, filter.kind, filter.status,
         filter.status},
        noticeAt);
}

Expected<std::vector<StoredNotice>> NoticeStore::unalerted() const
{
    return m_database.select(
        QStringLiteral(NOTICE_COLUMNS
                       ", x''" NOTICE_TABLES
                       " WHERE n.status IN ('failed', 'bounced') AND n.alerted = 0 ORDER BY n.id"),
        {}, noticeAt);
}

Expected<std::vector<NoticeCase>> NoticeStore::casesOf(qint64 id) const
{
    return m_database.select(
        u"SELECT case_id, ca, request FROM notice_case WHERE notice = ? ORDER BY rowid"_s, {id},
        [](const QSqlQuery& row) {
            return NoticeCase{textAt(row, 0), handleAt(row, 1), textAt(row, 2)};
        });
}

Expected<std::vector<NoticeEvent>> NoticeStore::eventsOf(qint64 id) const
{
    return m_database.select(u"SELECT at, what, reply FROM notice_event WHERE notice = ? ORDER BY id"_s, {id},
                             [](const QSqlQuery& row) {
                                 return NoticeEvent{instantAt(row, 0), textAt(row, 1), textAt(row, 2)};
                             });
}

Expected<std::map<qint64, int>> NoticeStore::sentSince(Instant since) const
{
    std::map<qint64, int> counts;
    return m_database
        .forEach(u"SELECT contact, count(*) FROM notice WHERE sent_at > ? GROUP BY contact"_s,
                 {toColumn(since)},
                 [&](const QSqlQuery& row) {
                     counts[numberAt(row, 0)] = row.value(1).toInt();
                     return true;
                 })
        .map([&] { return std::move(counts); });
}

Expected<qint64> NoticeStore::count() const
{
    return m_database.selectFirst(u"SELECT count(*) FROM notice"_s, {}, idAt)
        .map([](const std::optional<qint64>& count) { return count.value_or(0); });
}

#undef NOTICE_COLUMNS
#undef NOTICE_TABLES

} // namespace caretaker::store
