// SPDX-License-Identifier: GPL-3.0-or-later
// What staff are told of notices that did not arrive (delivery.h).
#include "core/notice/message.h"
#include "core/post/contact_ladder.h"
#include "core/service/delivery.h"
#include "core/store/notice_store.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

const QString Actor = u"policy"_s;

QString lineOf(const store::StoredNotice& notice)
{
    const QString matter = notice.caseId.isEmpty() ? u"no case"_s : u"case "_s + notice.caseId;
    return u"- notice %1 (%2, %3, %4) to the %5 contact %6: %7.\n  %8\n"_s
        .arg(QString::number(notice.id), notice.kind, matter, notice.ca.toString(), notice.rung,
             QString::number(notice.contact),
             notice.status == "bounced"_L1 ? u"it came back"_s : u"it could not be delivered"_s)
        .arg(notice.error);
}

notice::RenderedNotice alertAbout(const std::vector<store::StoredNotice>& lost)
{
    QString body = lost.size() == 1 ? u"A notice did not arrive:\n\n"_s
                                    : u"%1 notices did not arrive:\n\n"_s.arg(lost.size());
    for (const store::StoredNotice& notice : lost)
        body += lineOf(notice);
    body += u"\nThe next kind of contact is written to in the next round, where there is one.\n"
            "What to do: correct the contacts of the CA (caretaker contact list), or the\n"
            "mail settings, and send again: caretaker notice retry ID\n"_s;
    return {.kind = notice::Kind::AlertDelivery,
            .ca = lost.front().ca,
            .caseId = lost.front().caseId,
            .subject = lost.size() == 1 ? u"A notice did not arrive"_s
                                        : u"%1 notices did not arrive"_s.arg(lost.size()),
            .body = body,
            .attachment = {}};
}

/// Of staff's own mail nobody is told by mail.
std::vector<store::StoredNotice> lostToOperators(std::vector<store::StoredNotice> lost)
{
    std::erase_if(lost, [](const store::StoredNotice& n) { return n.rung == post::StaffRung; });
    return lost;
}

Expected<void> queueAlert(store::Transaction& transaction, const Config& config,
                          const std::vector<store::StoredNotice>& lost, Instant now)
{
    store::NoticeStore store(transaction.database());
    const notice::RenderedNotice alert = alertAbout(lost);
    const QStringList staff = config.staff.isEmpty() ? QStringList{config.replyTo} : config.staff;
    for (const QString& address : staff) {
        const QString key = u"lost/%1/%2/%3"_s.arg(lost.front().id)
                                .arg(formatRfc3339(now),
                                     sha256Of(address.toUtf8()).toHex().left(12).toLower());
        const auto message = notice::composeMessage(
            alert, {config.registryName, config.sender(), {address}, now, key, config.answersTo()});
        if (!message)
            return unexpected(message.error());
        store::StoredNotice stored{.key = key,
                                   .caseId = alert.caseId,
                                   .ca = alert.ca,
                                   .kind = notice::toString(alert.kind),
                                   .recipient = address,
                                   .language = u"en"_s,
                                   .createdAt = now};
        stored.messageId = notice::messageIdFor(key, config.sender());
        stored.rung = post::StaffRung;
        stored.content = *message;
        if (const auto queued = store.queue(transaction, stored, Actor); !queued)
            return unexpected(queued.error());
    }
    return {};
}

std::vector<qint64> idsOf(const std::vector<store::StoredNotice>& notices)
{
    std::vector<qint64> ids;
    ids.reserve(notices.size());
    for (const store::StoredNotice& notice : notices)
        ids.push_back(notice.id);
    return ids;
}

} // namespace

Expected<void> alertStaffOfFailures(const store::Database& database, const Config& config, Instant now)
{
    const store::NoticeStore reader(database);
    const auto unalerted = reader.unalerted();
    if (!unalerted)
        return unexpected(unalerted.error());
    if (unalerted->empty())
        return {};
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return unexpected(transaction.error());
    const std::vector<store::StoredNotice> lost = lostToOperators(*unalerted);
    if (!lost.empty())
        if (auto queued = queueAlert(*transaction, config, lost, now); !queued)
            return queued;
    return store::NoticeStore(database).markAlerted(*transaction, idsOf(*unalerted)).and_then([&] {
        return transaction->commit();
    });
}

} // namespace caretaker::service
