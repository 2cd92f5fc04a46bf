// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/notice_desk.h"

#include "core/notice/message.h"
#include "core/notice/outbox.h"
#include "core/notice/render.h"

#include <map>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

const QString Actor = u"policy"_s;
const QString StaffLanguage = u"en"_s;

/// Addresses by language; the ones that a notice of this kind goes to.
std::map<QString, QStringList> recipientsOf(const Config& config, const fleet::DelegatedCa& ca,
                                            notice::Kind kind)
{
    if (kind == notice::Kind::Alert)
        return {{StaffLanguage, config.staff.isEmpty() ? QStringList{config.replyTo} : config.staff}};
    std::map<QString, QStringList> byLanguage;
    for (const fleet::Contact& contact : ca.contacts)
        byLanguage[contact.language] << contact.email;
    return byLanguage;
}

notice::Envelope envelopeFor(const Config& config, const QStringList& to, const QString& key, Instant now)
{
    return {config.registryName, config.replyTo, {to.begin(), to.end()}, now, key};
}

Expected<store::StoredNotice> write(const NoticeSubject& subject, notice::Kind kind, const QString& language,
                                    const QStringList& to, const QString& occasion, Instant now)
{
    const QString caseId = subject.enforcementCase.id.toString();
    const QString key = u"%1/%2/%3/%4"_s.arg(caseId, notice::toString(kind), occasion, language);
    const notice::Envelope envelope = envelopeFor(subject.config, to, key, now);
    return notice::render(kind, factsOf(subject, kind, language, now))
        .and_then([&](const notice::RenderedNotice& rendered) {
            return notice::composeMessage(rendered, envelope);
        })
        .map([&](const QByteArray& message) {
            store::StoredNotice stored{
                .key = key, .caseId = caseId, .ca = subject.ca.handle, .createdAt = now};
            stored.kind = notice::toString(kind);
            stored.recipient = to.join(", "_L1);
            stored.language = language;
            stored.content = message;
            return stored;
        });
}

Expected<QString> hand(const Config& config, const store::StoredNotice& notice)
{
    const auto kind = notice::kindFromString(notice.kind);
    if (!kind)
        return unexpected(Error::failed(u"unknown kind of notice \"%1\""_s.arg(notice.kind), notice.key));
    return notice::Outbox(config.outbox)
        .deliver(notice::Parcel{notice.ca, *kind, notice.createdAt, notice.key, notice.content});
}

Expected<void> note(const store::Database& database, const store::StoredNotice& notice,
                    const Expected<QString>& path, Instant now)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return unexpected(transaction.error());
    store::NoticeStore store(database);
    const store::Author author{Actor, now};
    const auto marked = path ? store.markSent(*transaction, notice.id, *path, author)
                             : store.markFailed(*transaction, notice.id, path.error().toString(),
                                                store::NoticeStore::Retry::Later, author);
    return marked ? transaction->commit() : marked;
}

} // namespace

bool hasRecipients(const Config& config, const fleet::DelegatedCa& ca, notice::Kind kind)
{
    return !recipientsOf(config, ca, kind).empty();
}

Expected<int> queueNotices(store::Transaction& transaction, const NoticeSubject& subject, notice::Kind kind,
                           const QString& occasion, Instant now)
{
    store::NoticeStore store(transaction.database());
    int added = 0;
    for (const auto& [language, to] : recipientsOf(subject.config, subject.ca, kind)) {
        const auto notice = write(subject, kind, language, to, occasion, now);
        if (!notice)
            return unexpected(notice.error());
        const auto id = store.queue(transaction, *notice, Actor);
        if (!id)
            return unexpected(id.error());
        added += id->has_value() ? 1 : 0;
    }
    return added;
}

Expected<int> deliverQueued(const store::Database& database, const Config& config, Instant now)
{
    const auto queued = store::NoticeStore(database).queued();
    if (!queued)
        return unexpected(queued.error());
    int sent = 0;
    for (const store::StoredNotice& notice : *queued) {
        const Expected<QString> path = hand(config, notice);
        if (const auto noted = note(database, notice, path, now); !noted)
            return unexpected(noted.error());
        sent += path ? 1 : 0;
    }
    return sent;
}

} // namespace caretaker::service
