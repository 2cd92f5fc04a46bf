// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/notice_service.h"

#include "core/service/notice_desk.h"
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
                     {u"file"_s, notice.messageId},
                     {u"error"_s, notice.error}};
    if (withContacts)
        json.insert("recipient"_L1, notice.recipient);
    return json;
}

Expected<std::vector<store::StoredNotice>> listNotices(const Workspace& workspace, const QString& caseId)
{
    const store::NoticeStore store(workspace.database);
    return caseId.isEmpty() ? store.list() : store.listFor(caseId);
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

Expected<int> sendNotices(const Workspace& workspace, Instant now)
{
    const auto lock = store::WriterLock::acquire(workspace.database.path(), u"notice send"_s, now);
    return lock ? deliverQueued(workspace.database, workspace.config, now) : unexpected(lock.error());
}

} // namespace caretaker::service
