// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of a notice on its way (notice_store.h).
#include "core/store/columns.h"
#include "core/store/notice_store.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

/// Exactly one row must have changed.
Expected<void> requireOne(Expected<int> changed, qint64 id, const QString& what)
{
    if (!changed)
        return unexpected(changed.error());
    if (*changed == 1)
        return {};
    return unexpected(Error::refused(what, u"notice %1"_s.arg(id), u"see `caretaker notice list`"_s));
}

/// From which states a person or an answer may bring a notice into this one; empty: not at all.
QString statesBefore(const QString& status)
{
    static const std::map<QString, QString> before{
        {u"bounced"_s, u"'sent'"_s},
        {u"answered"_s, u"'sent', 'printed', 'bounced'"_s},
        {u"cancelled"_s, u"'queued', 'retry', 'sending'"_s},
        {u"queued"_s, u"'retry', 'failed', 'bounced', 'cancelled'"_s}};
    const auto found = before.find(status);
    return found == before.end() ? QString() : found->second;
}

} // namespace

Expected<void> NoticeStore::note(Transaction&, qint64 id, const NoticeEvent& event)
{
    return m_database
        .insert(u"INSERT INTO notice_event (notice, at, what, reply) VALUES (?, ?, ?, ?)"_s,
                {id, toColumn(event.at), event.what, event.reply})
        .map([](qint64) {});
}

/// The event, and an audit entry for each CA.
Expected<void> NoticeStore::record(Transaction& transaction, qint64 id, const NoticeEvent& event,
                                   const QString& auditKind, const QJsonObject& payload, const Author& author)
{
    if (const auto noted = note(transaction, id, event); !noted)
        return noted;
    const auto cases = casesOf(id);
    if (!cases)
        return unexpected(cases.error());
    for (const NoticeCase& one : *cases)
        if (const auto entry =
                AuditChain(m_database).append(transaction, author, auditKind, one.ca.toString(), payload);
            !entry)
            return unexpected(entry.error());
    return {};
}

Expected<void> NoticeStore::claim(Transaction& transaction, qint64 id, Instant at)
{
    return requireOne(m_database.execute(u"UPDATE notice SET status = 'sending', attempts = attempts + 1"
                                         " WHERE id = ? AND status IN ('queued', 'retry', 'sending')"_s,
                                         {id}),
                      id, u"this notice is not waiting to be sent"_s)
        .and_then([&] {
            return note(transaction, id, {at, u"begun"_s, {}});
        });
}

Expected<void> NoticeStore::markSent(Transaction& transaction, qint64 id, const Handed& handed,
                                     const Author& author)
{
    const QJsonObject payload{{"notice"_L1, id}, {"place"_L1, handed.place}};
    return requireOne(m_database.execute(
                          u"UPDATE notice SET status = ?, sent_at = ?, place = ?, error = '',"
                          " next_at = NULL WHERE id = ? AND status IN ('queued', 'sending', 'retry')"_s,
                          {handed.status, toColumn(author.at), handed.place, id}),
                      id, u"this notice is not waiting to be sent"_s)
        .and_then([&] {
            return record(transaction, id, {author.at, handed.status, handed.reply}, u"notice.sent"_s,
                          payload, author);
        });
}

/// Only the last failure is an act to be audited; the others are events.
Expected<void> NoticeStore::markFailed(Transaction& transaction, qint64 id, const QString& error,
                                       std::optional<Instant> next, const Author& author)
{
    const QString status = next ? u"retry"_s : u"failed"_s;
    const NoticeEvent event{author.at, status, error};
    return requireOne(m_database.execute(u"UPDATE notice SET status = ?, error = ?, next_at = ? WHERE id = ?"
                                         " AND status IN ('queued', 'sending', 'retry')"_s,
                                         {status, error, next ? toColumn(*next) : QVariant(), id}),
                      id, u"this notice is not waiting to be sent"_s)
        .and_then([&] {
            return next ? note(transaction, id, event)
                        : record(transaction, id, event, u"notice.failed"_s, {{"notice"_L1, id}}, author);
        });
}

Expected<void> NoticeStore::change(Transaction& transaction, qint64 id, const QString& status,
                                   const QString& reply, const Author& author)
{
    const QString before = statesBefore(status);
    if (before.isEmpty())
        return unexpected(Error::failed(u"\"%1\" is no state to bring a notice into"_s.arg(status)));
    return requireOne(m_database.execute(u"UPDATE notice SET status = ?, next_at = NULL, alerted = 0,"
                                         " error = CASE WHEN ? = 'bounced' THEN ? ELSE error END"
                                         " WHERE id = ? AND status IN (%1)"_s.arg(before),
                                         {status, status, reply, id}),
                      id, u"this notice cannot become \"%1\" now"_s.arg(status))
        .and_then([&] {
            return record(transaction, id, {author.at, status, reply}, u"notice."_s + status,
                          {{"notice"_L1, id}}, author);
        });
}

Expected<void> NoticeStore::markAlerted(Transaction&, const std::vector<qint64>& ids)
{
    for (const qint64 id : ids)
        if (const auto marked = m_database.execute(u"UPDATE notice SET alerted = 1 WHERE id = ?"_s, {id});
            !marked)
            return unexpected(marked.error());
    return {};
}

} // namespace caretaker::store
