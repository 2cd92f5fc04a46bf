// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/notice_service.h"

#include "core/service/notice_edit.h"
#include "core/store/writer_lock.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;

QJsonObject toJson(const store::StoredNotice& notice, bool withContacts)
{
    QJsonObject json{{u"id"_s, notice.id},
                     {u"case"_s, notice.caseId},
                     {u"ca"_s, notice.ca.toString()},
                     {u"kind"_s, notice.kind},
                     {u"language"_s, notice.language},
                     {u"created"_s, formatRfc3339(notice.createdAt)},
                     {u"status"_s, notice.status},
                     {u"sent"_s, notice.sentAt ? QJsonValue(formatRfc3339(*notice.sentAt)) : QJsonValue()},
                     {u"rung"_s, notice.rung},
                     {u"contact"_s, notice.contact},
                     {u"message_id"_s, notice.messageId},
                     {u"attempts"_s, notice.attempts},
                     {u"next"_s, notice.nextAt ? QJsonValue(formatRfc3339(*notice.nextAt)) : QJsonValue()},
                     {u"file"_s, notice.place},
                     {u"error"_s, notice.error}};
    if (withContacts)
        json.insert("recipient"_L1, notice.recipient);
    return json;
}

Expected<std::vector<store::StoredNotice>> listNotices(const Workspace& workspace,
                                                       const store::NoticeFilter& filter)
{
    return store::NoticeStore(workspace.database).list(filter);
}

Expected<store::StoredNotice> findNotice(const Workspace& workspace, qint64 id)
{
    auto notice = store::NoticeStore(workspace.database).get(id);
    if (!notice)
        return unexpected(notice.error());
    if (!*notice)
        return unexpected(
            Error::badInput(u"no such notice"_s, QString::number(id), u"caretaker notice list shows all"_s));
    return std::move(**notice);
}

Expected<std::vector<store::NoticeEvent>> eventsOfNotice(const Workspace& workspace, qint64 id)
{
    return store::NoticeStore(workspace.database).eventsOf(id);
}

Expected<DeliveryReport> sendNotices(const Workspace& workspace, Instant now)
{
    const auto lock = store::WriterLock::acquire(workspace.database.path(), u"notice send"_s, now);
    return lock ? deliver(workspace.database, workspace.config, now) : unexpected(lock.error());
}

namespace {

Expected<void> changeOne(const Workspace& workspace, qint64 id, const QString& status,
                         const store::Author& author)
{
    auto transaction = store::Transaction::begin(workspace.database);
    if (!transaction)
        return unexpected(transaction.error());
    return findNotice(workspace, id)
        .and_then([&](const store::StoredNotice&) {
            return store::NoticeStore(workspace.database).change(*transaction, id, status, {}, author);
        })
        .and_then([&] { return transaction->commit(); });
}

/// One text of two is sent.
Expected<void> refuseReplaced(const Workspace& workspace, qint64 id)
{
    const auto events = eventsOfNotice(workspace, id);
    if (!events)
        return unexpected(events.error());
    const auto next = replacementOf(*events);
    if (!next)
        return {};
    return unexpected(Error::refused(u"notice %1 took its place"_s.arg(*next), u"notice %1"_s.arg(id),
                                     u"caretaker notice retry %1"_s.arg(*next)));
}

} // namespace

Expected<DeliveryReport> retryNotice(const Workspace& workspace, qint64 id, const QString& actor, Instant now)
{
    const auto lock = store::WriterLock::acquire(workspace.database.path(), u"notice retry"_s, now);
    if (!lock)
        return unexpected(lock.error());
    return refuseReplaced(workspace, id)
        .and_then([&] {
            return changeOne(workspace, id, u"queued"_s, {actor, now});
        })
        .and_then([&] { return deliver(workspace.database, workspace.config, now); });
}

Expected<void> cancelNotice(const Workspace& workspace, qint64 id, const QString& actor, Instant now)
{
    const auto lock = store::WriterLock::acquire(workspace.database.path(), u"notice cancel"_s, now);
    return lock ? changeOne(workspace, id, u"cancelled"_s, {actor, now}) : unexpected(lock.error());
}

} // namespace caretaker::service
