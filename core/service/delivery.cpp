// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/delivery.h"

#include "core/post/contact_ladder.h"
#include "core/post/outbox.h"
#include "core/post/schedule.h"
#include "core/service/postal_letter.h"
#include "core/store/notice_store.h"

#include <QElapsedTimer>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using post::Handover;

namespace {

/// One run over the queue.
class Run
{
public:
    Run(const store::Database& database, const Config& config, post::Courier& courier,
        post::Allowance allowance, Instant now)
        : m_database(database), m_config(config), m_courier(courier), m_allowance(std::move(allowance)),
          m_now(now)
    {
        m_timer.start();
    }

    Expected<DeliveryReport> deliver(const std::vector<qint64>& due);

private:
    bool mayGoOn() const;
    Expected<void> deliverOne(qint64 id);
    Expected<void> claim(const store::StoredNotice& notice);
    Handover hand(const store::StoredNotice& notice);
    Expected<void> record(const store::StoredNotice& notice, const Handover& handover);
    Expected<void> recordIn(store::Transaction& transaction, const store::StoredNotice& notice,
                            const Handover& handover);

    const store::Database& m_database;
    const Config& m_config;
    post::Courier& m_courier;
    post::Allowance m_allowance;
    Instant m_now;
    QElapsedTimer m_timer;
    int m_tried = 0;
    DeliveryReport m_report;
};

bool Run::mayGoOn() const
{
    const auto spent = std::chrono::milliseconds(m_timer.elapsed());
    return m_tried < m_config.mail.perCycle && spent < m_config.mail.budget;
}

Expected<void> Run::claim(const store::StoredNotice& notice)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return unexpected(transaction.error());
    return store::NoticeStore(m_database).claim(*transaction, notice.id, m_now).and_then([&] {
        return transaction->commit();
    });
}

Handover Run::hand(const store::StoredNotice& notice)
{
    const post::Parcel parcel{.ca = notice.ca,
                              .kind = notice.kind,
                              .date = notice.createdAt,
                              .idempotencyKey = notice.key,
                              .message = notice.content,
                              .from = m_config.sender(),
                              .to = notice.recipient.split(u", "_s, Qt::SkipEmptyParts)};
    return notice.rung == post::PostalRung ? printLetter(parcel, m_config.outbox) : m_courier.deliver(parcel);
}

Expected<void> Run::recordIn(store::Transaction& transaction, const store::StoredNotice& notice,
                             const Handover& handover)
{
    store::NoticeStore store(m_database);
    const store::Author author{store::PolicyActor, m_now};
    if (handover.result == Handover::Result::Taken) {
        ++m_report.sent;
        const bool printed = notice.rung == post::PostalRung;
        return store.markSent(transaction, notice.id,
                              {printed ? u"printed"_s : u"sent"_s, handover.place, handover.reply}, author);
    }
    std::optional<Instant> next;
    if (handover.result == Handover::Result::Later)
        next =
            post::nextAttempt(notice.key, notice.attempts + 1, notice.createdAt, m_now, m_config.mail.giveUp);
    ++(next ? m_report.again : m_report.failed);
    return store.markFailed(transaction, notice.id, handover.reply, next, author);
}

Expected<void> Run::record(const store::StoredNotice& notice, const Handover& handover)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return unexpected(transaction.error());
    return recordIn(*transaction, notice, handover).and_then([&] { return transaction->commit(); });
}

Expected<void> Run::deliverOne(qint64 id)
{
    const auto notice = store::NoticeStore(m_database).get(id);
    if (!notice)
        return unexpected(notice.error());
    if (!*notice)
        return {};
    if (!mayGoOn() || !m_allowance.take((*notice)->contact, (*notice)->rung == post::StaffRung)) {
        ++m_report.waiting;
        return {};
    }
    ++m_tried;
    if (auto claimed = claim(**notice); !claimed)
        return claimed;
    return record(**notice, hand(**notice));
}

Expected<DeliveryReport> Run::deliver(const std::vector<qint64>& due)
{
    for (const qint64 id : due)
        if (const auto done = deliverOne(id); !done)
            return unexpected(done.error());
    return m_report;
}

/// A folder takes any number.
Expected<post::Allowance> allowanceFor(const store::Database& database, const Config& config, Instant now)
{
    if (config.mail.isOutbox())
        return post::Allowance({}, {}, 0);
    const store::NoticeStore store(database);
    auto day = store.sentSince(now - std::chrono::hours(24));
    const auto hour = store.sentSince(now - std::chrono::hours(1));
    if (!day || !hour)
        return unexpected(!day ? day.error() : hour.error());
    int lastHour = 0;
    for (const auto& [contact, count] : *hour)
        lastHour += count;
    return post::Allowance({config.mail.perRecipient, config.mail.perHour}, std::move(*day), lastHour);
}

} // namespace

Expected<DeliveryReport> deliver(const store::Database& database, const Config& config, Instant now)
{
    if (const auto alerted = alertStaffOfFailures(database, config, now); !alerted)
        return unexpected(alerted.error());
    const auto due = store::NoticeStore(database).due(now);
    if (!due)
        return unexpected(due.error());
    if (due->empty())
        return DeliveryReport{};
    auto courier = courierFor(config);
    if (!courier)
        return unexpected(courier.error());
    auto allowance = allowanceFor(database, config, now);
    if (!allowance)
        return unexpected(allowance.error());
    auto report = Run(database, config, **courier, std::move(*allowance), now).deliver(*due);
    if (!report || report->failed == 0)
        return report;
    return alertStaffOfFailures(database, config, now).map([&] { return *report; });
}

Expected<int> deliverQueued(const store::Database& database, const Config& config, Instant now)
{
    return deliver(database, config, now).map([](const DeliveryReport& report) { return report.sent; });
}

} // namespace caretaker::service
