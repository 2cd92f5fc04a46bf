// SPDX-License-Identifier: GPL-3.0-or-later
// What staff are told of notices that did not arrive (delivery.h).
#include "core/post/contact_ladder.h"
#include "core/service/delivery.h"
#include "core/service/notice_queue.h"
#include "core/service/notice_wording.h"
#include "core/store/notice_store.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

notice::NoticeFacts factsOf(const store::StoredNotice& notice, const Config& config, Instant now)
{
    notice::NoticeFacts facts = factsBy(config, notice.ca, now);
    facts.caseId = notice.caseId.isEmpty() ? u"notice-%1"_s.arg(notice.id) : notice.caseId;
    facts.since = notice.createdAt;
    facts.staff.noticeKind = notice.kind;
    facts.staff.noticeId = QString::number(notice.id);
    facts.staff.attempts = notice.attempts;
    facts.staff.what = notice.error.isEmpty() ? u"it came back without a reason"_s : notice.error;
    return facts;
}

Expected<notice::RenderedNotice> alertAbout(const std::vector<store::StoredNotice>& lost,
                                            const Config& config, Instant now)
{
    std::vector<notice::NoticeFacts> facts;
    facts.reserve(lost.size());
    for (const store::StoredNotice& notice : lost)
        facts.push_back(factsOf(notice, config, now));
    return wordingOf(config).and_then([&](const notice::Wording& wording) {
        return notice::renderGroup(notice::Kind::AlertDelivery, facts, wording);
    });
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
    const auto alert = alertAbout(lost, config, now);
    if (!alert)
        return unexpected(alert.error());
    for (const Addressee& to : staffOf(config)) {
        const QString key =
            u"lost/%1/%2/%3"_s.arg(lost.front().id).arg(formatRfc3339(now), shortHash(to.address));
        auto stored = storedFor(config, *alert, to, key, now);
        stored.caseId = lost.front().caseId; // which may have none
        if (const auto queued = queueMail(transaction, config, *alert, std::move(stored)); !queued)
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
