// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/notice_edit.h"

#include "core/notice/message.h"
#include "core/service/notice_queue.h"
#include "core/service/notice_service.h"
#include "core/store/writer_lock.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using store::NoticeStore;
using store::StoredNotice;
using store::Transaction;

namespace {

constexpr qsizetype MostText = 100'000;
constexpr auto Replaced = "replaced"_L1;

Error refused(const QString& what, qint64 id, const QString& hint = {})
{
    return Error::refused(what, u"notice %1"_s.arg(id), hint);
}

/// Lines end in "\n", the last one too, as composeMessage() wants them.
QString tidied(QString text)
{
    text.remove(u'\r');
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text + u'\n';
}

std::optional<Error> problemOf(const Workspace& workspace, const StoredNotice& notice, const NoticeAct& act)
{
    if (const auto allowed = permit(workspace.config.people, act.by, Deed::Edit); !allowed)
        return allowed.error();
    if (act.why.trimmed().isEmpty())
        return refused(u"a reason is missing"_s, notice.id, u"say why in one sentence"_s);
    if (!isWaiting(notice.status))
        return refused(u"it does not wait any more: it is \"%1\""_s.arg(notice.status), notice.id);
    return std::nullopt;
}

std::optional<Error> problemOf(const QString& body, const QString& before, qint64 id)
{
    if (body.trimmed().isEmpty())
        return refused(u"the text is empty"_s, id, u"to send nothing, call it off"_s);
    if (body.size() > MostText)
        return refused(u"the text is longer than any letter"_s, id);
    return body == tidied(before) ? std::optional(refused(u"the text says the same as before"_s, id))
                                  : std::nullopt;
}

notice::RenderedNotice renderedAnew(const StoredNotice& notice, const notice::ReadMessage& message,
                                    const std::vector<store::NoticeCase>& cases, const QString& body)
{
    notice::RenderedNotice rendered{notice::kindFromString(notice.kind).value_or(notice::Kind::Alert),
                                    notice.ca,
                                    notice.caseId,
                                    message.subject,
                                    body,
                                    message.attachment,
                                    message.calendar,
                                    notice.language,
                                    body};
    for (const store::NoticeCase& one : cases)
        rendered.covers.push_back({one.caseId, one.ca});
    return rendered;
}

/// The same to the same person about the same, under a key of its own: no round asks for it again.
StoredNotice successorOf(const OpenedNotice& opened, const Config& config, const NoticeAct& act)
{
    const QString suffix = u"/edit-of-%1"_s.arg(opened.notice.id);
    StoredNotice next{.key = opened.notice.key + suffix,
                      .caseId = opened.notice.caseId,
                      .ca = opened.notice.ca,
                      .kind = opened.notice.kind,
                      .recipient = opened.notice.recipient,
                      .language = opened.notice.language,
                      .createdAt = act.now};
    next.rung = opened.notice.rung;
    next.messageId = notice::messageIdFor(next.key, config.sender());
    for (store::NoticeCase one : opened.cases) {
        one.request += suffix;
        next.cases.push_back(std::move(one));
    }
    return next;
}

Expected<void> tell(Transaction& transaction, const OpenedNotice& opened, const QString& kind,
                    const NoticeAct& act, QJsonObject payload)
{
    payload.insert("notice"_L1, opened.notice.id);
    payload.insert("why"_L1, act.why.trimmed());
    store::AuditChain chain(transaction.database());
    for (const store::NoticeCase& one : opened.cases)
        if (const auto entry = chain.append(transaction, {act.by, act.now}, kind, one.ca.toString(), payload);
            !entry)
            return unexpected(entry.error());
    return {};
}

Expected<void> callOff(Transaction& transaction, const OpenedNotice& opened, const QString& reply,
                       const NoticeAct& act)
{
    return NoticeStore(transaction.database())
        .change(transaction, opened.notice.id, u"cancelled"_s, reply, {act.by, act.now});
}

Expected<qint64> queueSuccessor(Transaction& transaction, const Workspace& workspace,
                                const OpenedNotice& opened, const QString& body, const NoticeAct& act)
{
    const StoredNotice next = successorOf(opened, workspace.config, act);
    const auto rendered = renderedAnew(opened.notice, opened.message, opened.cases, body);
    const auto queued = queueMail(transaction, workspace.config, rendered, next, act.by);
    if (!queued)
        return unexpected(queued.error());
    const auto stored = NoticeStore(transaction.database()).byMessageId(next.messageId);
    if (!stored)
        return unexpected(stored.error());
    return *queued && *stored
               ? Expected<qint64>((*stored)->id)
               : unexpected(refused(u"it was edited before"_s, opened.notice.id, u"edit the newer one"_s));
}

Expected<qint64> replace(Transaction& transaction, const Workspace& workspace, const OpenedNotice& opened,
                         const QString& body, const NoticeAct& act)
{
    if (const auto off = callOff(transaction, opened, act.why.trimmed(), act); !off)
        return unexpected(off.error());
    auto next = queueSuccessor(transaction, workspace, opened, body, act);
    if (!next)
        return next;
    const QJsonObject payload{{"replaced_by"_L1, *next},
                              {"text_sha256"_L1, sha256Of(opened.message.body.toUtf8()).toHex()},
                              {"new_text_sha256"_L1, sha256Of(body.toUtf8()).toHex()}};
    return NoticeStore(transaction.database())
        .note(transaction, opened.notice.id, {act.now, Replaced, QString::number(*next)})
        .and_then([&] { return tell(transaction, opened, u"notice.edited"_s, act, payload); })
        .and_then([&] { return transaction.commit(); })
        .map([&] { return *next; });
}

} // namespace

bool isWaiting(const QString& status) { return status == "queued"_L1 || status == "retry"_L1; }

std::optional<qint64> replacementOf(const std::vector<store::NoticeEvent>& events)
{
    const auto found = std::ranges::find(events, Replaced, &store::NoticeEvent::what);
    return found == events.end() ? std::nullopt : std::optional(found->reply.toLongLong());
}

Expected<OpenedNotice> openNotice(const Workspace& workspace, qint64 id)
{
    auto notice = findNotice(workspace, id);
    if (!notice)
        return unexpected(notice.error());
    auto message = notice::readMessage(notice->content);
    notice->content.clear();
    const NoticeStore store(workspace.database);
    auto cases = store.casesOf(id);
    if (!cases)
        return unexpected(cases.error());
    return store.eventsOf(id).map([&](std::vector<store::NoticeEvent>&& events) {
        return OpenedNotice{std::move(*notice), std::move(message).value_or(notice::ReadMessage{}),
                            std::move(*cases), std::move(events)};
    });
}

Expected<qint64> editNotice(const Workspace& workspace, qint64 id, const QString& body, const NoticeAct& act)
{
    const auto lock = store::WriterLock::acquire(workspace.database.path(), u"notice edit"_s, act.now);
    if (!lock)
        return unexpected(lock.error());
    auto transaction = Transaction::begin(workspace.database);
    if (!transaction)
        return unexpected(transaction.error());
    const auto opened = openNotice(workspace, id);
    if (!opened)
        return unexpected(opened.error());
    if (const auto problem = problemOf(workspace, opened->notice, act))
        return unexpected(*problem);
    const QString text = tidied(body);
    if (const auto problem = problemOf(text, opened->message.body, id))
        return unexpected(*problem);
    return replace(*transaction, workspace, *opened, text, act);
}

Expected<void> cancelNotice(const Workspace& workspace, qint64 id, const NoticeAct& act)
{
    const auto lock = store::WriterLock::acquire(workspace.database.path(), u"notice cancel"_s, act.now);
    if (!lock)
        return unexpected(lock.error());
    auto transaction = Transaction::begin(workspace.database);
    if (!transaction)
        return unexpected(transaction.error());
    const auto opened = openNotice(workspace, id);
    if (!opened)
        return unexpected(opened.error());
    if (const auto problem = problemOf(workspace, opened->notice, act))
        return unexpected(*problem);
    return callOff(*transaction, *opened, act.why.trimmed(), act)
        .and_then([&] { return tell(*transaction, *opened, u"notice.called-off"_s, act, {}); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace caretaker::service
