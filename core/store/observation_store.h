// SPDX-License-Identifier: GPL-3.0-or-later
//
// ObservationStore: what was seen, run-length encoded.
//
// An observation that differs from the last one of its (CA, vantage) in nothing but time and latency extends
// that run's last_at, count and latency figures; anything else starts a run. A run also ends
// - at a gap longer than `longestGap`: the monitor did not watch then, and a run must not say that it did;
// - when a latency crosses a bound of latencyClass(): so "slow" can be recomputed from runs, for every policy
// whose
//   thresholds are among these bounds (the defaults, 10 s and 30 s, are).
// Hourly rollups keep latency percentiles for as long as one likes; old ones become daily.
//
// What was stored last is kept in memory (last_runs.h), so that a look at which nothing changed costs one
// update of its run and one of its rollups. Others may write in between, over this connection or another;
// what is in memory is then read again.
#pragma once

#include "core/observe/observation.h"
#include "core/store/last_runs.h"
#include "core/store/transaction.h"

#include <array>
#include <optional>
#include <set>

namespace caretaker::store {

struct LatencyFigures
{
    qint64 count = 0; ///< observations that had a figure
    Milliseconds min{0};
    Milliseconds max{0};
    Milliseconds sum{0};
    friend bool operator==(const LatencyFigures&, const LatencyFigures&) = default;
};

struct ObservationRun
{
    Instant firstAt;
    Instant lastAt;
    qint64 count = 0; ///< observations, evenly spread over firstAt..lastAt as far as we know
    LatencyFigures firstByte;
    LatencyFigures retrieval;
    observe::Observation observation; ///< the first of the run, complete
};

/// Upper bounds of the rollups' histogram; one more bucket holds what is above the last.
inline constexpr std::array<Milliseconds, 11> LatencyBounds{
    Milliseconds{50},    Milliseconds{100},   Milliseconds{200},  Milliseconds{500},
    Milliseconds{1000},  Milliseconds{2000},  Milliseconds{5000}, Milliseconds{10000},
    Milliseconds{20000}, Milliseconds{30000}, Milliseconds{60000}};

struct LatencyRollup
{
    Instant from; ///< a whole hour
    qint64 count = 0;
    Milliseconds sum{0};
    Milliseconds max{0};
    std::array<qint64, LatencyBounds.size() + 1> histogram{};
    /// The upper bound of the bucket that holds the `percent`-th percentile, but never above `max`.
    Milliseconds percentile(int percent) const;
    /// Of several hours: the histograms are the same and add up. `from` stays.
    LatencyRollup& operator+=(const LatencyRollup& other);
};

enum class Latency { FirstByte, Retrieval };

class ObservationStore
{
public:
    static constexpr Duration DefaultLongestGap = std::chrono::hours{2};
    explicit ObservationStore(Database database, Duration longestGap = DefaultLongestGap);

    /// Error (badInput) when it is older than the last one stored of this CA and vantage. Storing the very
    /// last one once more changes nothing.
    Expected<void> append(Transaction& transaction, const observe::Observation& observation);

    /// What was seen before something that is stored already, for outputs that arrive late: a run of its own
    /// where no run of this CA and vantage covers its time. False, and nothing stored, where one does: what
    /// was said then stands. Nothing later changes.
    Expected<bool> fillIn(Transaction& transaction, const observe::Observation& observation);

    /// Runs that overlap from..to (inclusive), oldest first; of all vantages unless one is named.
    Expected<std::vector<ObservationRun>>
    runs(const CaHandle& ca, Instant from, Instant to,
         const std::optional<VantageName>& vantage = std::nullopt) const;
    /// The last run of each vantage.
    Expected<std::vector<ObservationRun>> latest(const CaHandle& ca) const;
    /// What each vantage but these saw last, of all CAs, where that was in since..until; by CA, then vantage.
    /// `at` is when it was last seen so.
    Expected<std::vector<observe::Observation>> lastSeen(Instant since, Instant until,
                                                         const std::set<VantageName>& except = {}) const;
    /// Hours that overlap from..to, oldest first. Of days that were thinned, all is in their first hour.
    Expected<std::vector<LatencyRollup>> rollups(const CaHandle& ca, const VantageName& vantage,
                                                 Latency latency, Instant from, Instant to) const;
    /// Adds up the hours of days before `before` by day: a few hours a call, so once a round is enough.
    Expected<void> thinRollups(Transaction& transaction, Instant before);

private:
    Expected<bool> storeRun(Series& series, const observe::Observation& observation);
    Expected<void> addToRollups(Series& series, const observe::Observation& observation);
    Expected<void> addToRollup(qint64 series, Latency latency, Instant at, std::optional<Milliseconds> value);
    Expected<bool> addToBothRollups(qint64 series, Instant at, Milliseconds firstByte,
                                    Milliseconds retrieval);

    Database m_database;
    Duration m_longestGap;
    LastRuns m_lastRuns;
};

/// Which of the bounds 5, 10, 20, 30, 60, 120 s a latency has passed: 0 to 6.
int latencyClass(std::optional<Milliseconds> latency);

} // namespace caretaker::store
