// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hourly latency rollups of ObservationStore become daily ones when they are old.
#include "core/store/columns.h"
#include "core/store/observation_store.h"
#include "core/store/round_store.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int HoursAtOnce = 4; // a round does a little; a day of a large fleet at once would take seconds
constexpr qint64 HoursInDay = 24;
const QString DoneKey = u"latency_hour.daily_until"_s;

/// The first hour that is still to do: those before it were seen to.
Expected<std::optional<qint64>> nextHour(const Database& database, qint64 end)
{
    const auto done = RoundStore(database).recall(DoneKey);
    if (!done)
        return unexpected(done.error());
    const qint64 from = *done ? (*done)->value("hour"_L1).toInteger() : 0;
    if (from >= end)
        return std::optional<qint64>();
    return database
        .selectFirst(u"SELECT min(hour) FROM latency_hour WHERE hour >= ? AND hour < ?"_s, {from, end},
                     [](const QSqlQuery& row) { return row.isNull(0) ? -1 : numberAt(row, 0); })
        .map([](const std::optional<qint64>& hour) {
            return hour.value_or(-1) < 0 ? std::optional<qint64>() : hour;
        });
}

/// Adds an hour to the first one of its day.
Expected<void> fold(const Database& database, qint64 hour)
{
    return database
        .execute(
            u"INSERT INTO latency_hour SELECT ?, series, metric, count, sum, max, b0, b1, b2, b3, b4, b5, b6,"
            " b7, b8, b9, b10, b11 FROM latency_hour WHERE hour = ?"
            " ON CONFLICT (hour, series, metric) DO UPDATE SET count = count + excluded.count,"
            " sum = sum + excluded.sum, max = max(max, excluded.max), b0 = b0 + excluded.b0,"
            " b1 = b1 + excluded.b1, b2 = b2 + excluded.b2, b3 = b3 + excluded.b3, b4 = b4 + excluded.b4,"
            " b5 = b5 + excluded.b5, b6 = b6 + excluded.b6, b7 = b7 + excluded.b7, b8 = b8 + excluded.b8,"
            " b9 = b9 + excluded.b9, b10 = b10 + excluded.b10, b11 = b11 + excluded.b11"_s,
            {hour - hour % HoursInDay, hour})
        .and_then([&](int) { return database.execute(u"DELETE FROM latency_hour WHERE hour = ?"_s, {hour}); })
        .map([](int) {});
}

} // namespace

Expected<void> ObservationStore::thinRollups(Transaction& transaction, Instant before)
{
    Q_ASSERT(transaction.database().inTransaction());
    const qint64 end = std::chrono::floor<std::chrono::days>(before).time_since_epoch().count() * HoursInDay;
    for (int i = 0; i < HoursAtOnce; ++i) {
        const auto hour = nextHour(m_database, end);
        if (!hour)
            return unexpected(hour.error());
        if (!*hour)
            return {};
        const bool isFirst = **hour % HoursInDay == 0;
        auto done = (isFirst ? Expected<void>() : fold(m_database, **hour)).and_then([&] {
            return RoundStore(m_database).remember(transaction, DoneKey, {{u"hour"_s, **hour + 1}});
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace caretaker::store
