// SPDX-License-Identifier: GPL-3.0-or-later
//
// The hourly latency rollups of ObservationStore.
#include "core/store/columns.h"
#include "core/store/observation_store.h"

#include <algorithm>

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstBucketColumn = 4;

std::size_t bucketOf(Milliseconds latency)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(LatencyBounds, latency) - LatencyBounds.begin());
}

LatencyRollup rollupAt(const QSqlQuery& row)
{
    LatencyRollup rollup{.from = Instant(std::chrono::hours(numberAt(row, 0))),
                         .count = numberAt(row, 1),
                         .sum = millisecondsAt(row, 2),
                         .max = millisecondsAt(row, 3)};
    for (std::size_t i = 0; i < rollup.histogram.size(); ++i)
        rollup.histogram[i] = numberAt(row, FirstBucketColumn + static_cast<int>(i));
    return rollup;
}

/// One of at most 144 texts. Which of the two values is meant, the row says.
const QString& addToBothSql(std::size_t firstByteBucket, std::size_t retrievalBucket)
{
    static thread_local std::map<std::pair<std::size_t, std::size_t>, QString> known;
    QString& sql = known[{firstByteBucket, retrievalBucket}];
    if (!sql.isEmpty())
        return sql;
    const QString buckets = firstByteBucket == retrievalBucket
                                ? u"b%1 = b%1 + 1"_s.arg(firstByteBucket)
                                : u"b%1 = b%1 + (metric = 0), b%2 = b%2 + (metric = 1)"_s.arg(firstByteBucket)
                                      .arg(retrievalBucket);
    sql = u"UPDATE latency_hour SET count = count + 1, sum = sum + iif(metric = 0, ?, ?),"
          " max = max(max, iif(metric = 0, ?, ?)), %1 WHERE hour = ? AND series = ?"_s.arg(buckets);
    return sql;
}

} // namespace

Milliseconds LatencyRollup::percentile(int percent) const
{
    const qint64 rank = (count * percent + 99) / 100;
    qint64 below = 0;
    for (std::size_t i = 0; i < LatencyBounds.size(); ++i) {
        below += histogram[i];
        if (below >= rank)
            return std::min(LatencyBounds[i], max);
    }
    return max;
}

LatencyRollup& LatencyRollup::operator+=(const LatencyRollup& other)
{
    count += other.count;
    sum += other.sum;
    max = std::max(max, other.max);
    for (std::size_t i = 0; i < histogram.size(); ++i)
        histogram[i] += other.histogram[i];
    return *this;
}

int latencyClass(std::optional<Milliseconds> latency)
{
    using namespace std::chrono_literals;
    static constexpr std::array<Milliseconds, 6> Bounds{5s, 10s, 20s, 30s, 60s, 120s};
    if (!latency)
        return 0;
    return static_cast<int>(std::ranges::lower_bound(Bounds, *latency) - Bounds.begin());
}

/// Where both are there, which is nearly always, they are one update.
Expected<void> ObservationStore::addToRollups(Series& series, const observe::Observation& observation)
{
    const Instant at = observation.at;
    const auto firstByte = observation.firstByte();
    const auto retrieval = observation.retrieval();
    if (firstByte && retrieval && series.rolledUp == hourOf(at)) {
        const auto added = addToBothRollups(series.id, at, *firstByte, *retrieval);
        if (!added || *added)
            return added.map([](bool) {});
    }
    return addToRollup(series.id, Latency::FirstByte, at, firstByte)
        .and_then([&] { return addToRollup(series.id, Latency::Retrieval, at, retrieval); })
        .map([&] {
            if (firstByte && retrieval)
                series.rolledUp = hourOf(at);
        });
}

Expected<void> ObservationStore::addToRollup(qint64 series, Latency latency, Instant at,
                                             std::optional<Milliseconds> value)
{
    if (!value)
        return {};
    QVariantList values{series, static_cast<int>(latency), hourOf(at), toColumn(*value), toColumn(*value)};
    for (std::size_t i = 0; i <= LatencyBounds.size(); ++i)
        values << (i == bucketOf(*value) ? 1 : 0);
    return m_database
        .execute(
            u"INSERT INTO latency_hour (series, metric, hour, count, sum, max,"
            " b0, b1, b2, b3, b4, b5, b6, b7, b8, b9, b10, b11)"
            " VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (hour, series, metric) DO UPDATE SET count = count + 1, sum = sum + excluded.sum,"
            " max = max(max, excluded.max), b0 = b0 + excluded.b0, b1 = b1 + excluded.b1, b2 = b2 + "
            "excluded.b2,"
            " b3 = b3 + excluded.b3, b4 = b4 + excluded.b4, b5 = b5 + excluded.b5, b6 = b6 + excluded.b6,"
            " b7 = b7 + excluded.b7, b8 = b8 + excluded.b8, b9 = b9 + excluded.b9, b10 = b10 + excluded.b10,"
            " b11 = b11 + excluded.b11"_s,
            values)
        .map([](int) {});
}

/// False where these hours are not there, and nothing was added.
Expected<bool> ObservationStore::addToBothRollups(qint64 series, Instant at, Milliseconds firstByte,
                                                  Milliseconds retrieval)
{
    const QVariant first = toColumn(firstByte);
    const QVariant whole = toColumn(retrieval);
    return m_database
        .execute(addToBothSql(bucketOf(firstByte), bucketOf(retrieval)),
                 {first, whole, first, whole, hourOf(at), series})
        .map([](int changed) { return changed > 0; });
}

Expected<std::vector<LatencyRollup>> ObservationStore::rollups(const CaHandle& ca, const VantageName& vantage,
                                                               Latency latency, Instant from,
                                                               Instant to) const
{
    // One look-up by key for each hour of the period for which there is anything.
    return m_database.select(
        u"WITH RECURSIVE hours (hour) AS ("
        " SELECT max(?, (SELECT min(hour) FROM latency_hour))"
        " UNION ALL SELECT hour + 1 FROM hours WHERE hour < min(?, (SELECT max(hour) FROM latency_hour)))"
        " SELECT l.hour, l.count, l.sum, l.max,"
        " l.b0, l.b1, l.b2, l.b3, l.b4, l.b5, l.b6, l.b7, l.b8, l.b9, l.b10, l.b11"
        " FROM hours h JOIN latency_hour l ON l.hour = h.hour"
        " AND l.series = (SELECT id FROM series WHERE ca = ? AND vantage = ?) AND l.metric = ?"
        " WHERE l.hour <= ? ORDER BY l.hour"_s,
        {hourOf(from), hourOf(to), ca.toString(), vantage.toString(), static_cast<int>(latency), hourOf(to)},
        rollupAt);
}

} // namespace caretaker::store
