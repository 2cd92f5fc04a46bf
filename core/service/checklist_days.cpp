// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/checklist_days.h"

namespace caretaker::service {

namespace {

struct Times
{
    Duration watched{0};
    Duration failed{0};

    std::optional<double> share() const
    {
        if (watched.count() <= 0)
            return std::nullopt;
        return 1.0 - static_cast<double>(failed.count()) / static_cast<double>(watched.count());
    }
};

Times timesBetween(const health::HealthRecord& record, Duration newer, Duration older)
{
    const Instant now = record.lastReadingAt.value_or(Instant{});
    const health::DowntimeRing& ring = record.downtime;
    return {ring.watchedWithin(older, now) - ring.watchedWithin(newer, now),
            ring.failedWithin(older, now) - ring.failedWithin(newer, now)};
}

} // namespace

std::optional<double> availabilityBetween(const health::HealthRecord& record, Duration newer, Duration older)
{
    constexpr Duration Memory = health::DowntimeRing::Slot * static_cast<qint64>(health::DowntimeRing::Slots);
    return older > Memory ? std::nullopt : timesBetween(record, newer, older).share();
}

checklist::DayFigures availabilityByDay(const std::vector<const health::HealthRecord*>& records, int days)
{
    checklist::DayFigures shares;
    shares.reserve(static_cast<std::size_t>(days));
    for (int back = days; back > 0; --back) {
        Times sum;
        for (const health::HealthRecord* record : records) {
            const Times times = timesBetween(*record, std::chrono::days(back - 1), std::chrono::days(back));
            sum.watched += times.watched;
            sum.failed += times.failed;
        }
        shares.push_back(sum.share());
    }
    return shares;
}

} // namespace caretaker::service
