// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/notice_queue.h"

#include "core/fleet/delegated_ca.h"
#include "core/notice/message.h"
#include "core/post/contact_ladder.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;

Addressee addresseeOf(const fleet::Contact& contact)
{
    return {contact.kind, contact.email, contact.language, contact.timezone};
}

std::vector<Addressee> staffOf(const Config& config)
{
    const QStringList addresses = config.staff.isEmpty() ? QStringList{config.replyTo} : config.staff;
    std::vector<Addressee> staff;
    staff.reserve(static_cast<std::size_t>(addresses.size()));
    for (const QString& address : addresses)
        staff.push_back({.rung = post::StaffRung, .address = address});
    return staff;
}

QString shortHash(const QString& text) { return sha256Of(text.toUtf8()).toHex().left(12).toLower(); }

notice::NoticeFacts factsBy(const Config& config, const CaHandle& ca, Instant now)
{
    notice::NoticeFacts facts{.ca = ca};
    facts.registry = config.registryName;
    facts.replyAddress = config.answersTo();
    facts.appealAddress = config.appeals;
    facts.replyForm = config.replyForm;
    facts.publicPage = config.publicPage;
    facts.at = now;
    return facts;
}

store::StoredNotice storedFor(const Config& config, const notice::RenderedNotice& rendered,
                              const Addressee& to, const QString& key, Instant now)
{
    store::StoredNotice notice{.key = key, .caseId = rendered.caseId, .ca = rendered.ca, .createdAt = now};
    notice.kind = notice::toString(rendered.kind);
    notice.recipient = to.address;
    notice.language = to.language;
    notice.rung = to.rung;
    notice.messageId = notice::messageIdFor(key, config.sender());
    return notice;
}

Expected<bool> queueMail(store::Transaction& transaction, const Config& config,
                         const notice::RenderedNotice& rendered, store::StoredNotice notice,
                         const QString& actor)
{
    const notice::Envelope envelope{config.registryName, config.sender(), {notice.recipient},
                                    notice.createdAt,    notice.key,      config.answersTo()};
    return notice::composeMessage(rendered, envelope)
        .and_then([&](const QByteArray& message) {
            notice.content = message;
            return store::NoticeStore(transaction.database()).queue(transaction, notice, actor);
        })
        .map([](const std::optional<qint64>& id) { return id.has_value(); });
}

} // namespace caretaker::service
