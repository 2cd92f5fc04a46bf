// SPDX-License-Identifier: GPL-3.0-or-later
//
// HealthRecord: all that the state machine remembers about one CA. A value of fixed size without pointers:
// cost never grows with history, a copy is a memcpy, a fresh one is `HealthRecord{}` (state Unknown).
//
// Two clocks. Wall time (Instant) is for people. All rules count *watched time*: a counter of seconds that
// grows by the time between two readings when the later one judged (is not Blind) and the time between them
// is at most HealthRules::maxGap. Blind and unwatched time is therefore in no rule, without any rule knowing
// of it. A stretch of watched time counts as non-functional when the judgement at its beginning was Failed.
#pragma once

#include "core/base/time.h"
#include "core/health/reading.h"
#include "core/health/state.h"

#include <array>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace caretaker::health {

/// One moment on all clocks. Differences between two Marks of one CA are what enforcement counts.
struct Marks
{
    Instant at{};              ///< wall time
    Duration watched{0};       ///< HealthRecord::watched at that moment
    Duration nonFunctional{0}; ///< HealthRecord::nonFunctional at that moment
    friend bool operator==(const Marks&, const Marks&) = default;
};

/// Consecutive readings of one sort.
struct Streak
{
    Marks from; ///< at the first reading
    std::int32_t readings = 0;
    friend bool operator==(const Streak&, const Streak&) = default;
};

/// What the next state will be, and when, if readings go on as they are.
struct Candidate
{
    State state = State::Unknown;
    Instant since{};
    Instant confirmsAt{};
    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// One condition with hysteresis. The state is the first of Dead, Flapping, Partial, Slow that is on.
struct Latch
{
    bool on = false;
    Marks onset; ///< valid once it was on: when the trouble began (first failure), before it was confirmed
    Marks since; ///< when it last turned on or off
    friend bool operator==(const Latch&, const Latch&) = default;
};

/// Watched and non-functional time by half-day of wall time, 93 days back: for the cumulative clock and for
/// availability. A half-day that began before the window is left out, in the CA's favour.
struct DowntimeRing
{
    static constexpr Duration Slot = std::chrono::hours(12);
    static constexpr std::size_t Slots = 186;
    std::int64_t newest = 0; ///< slot number (time since epoch / Slot) of the newest slot
    std::array<std::uint16_t, Slots> watched{};
    std::array<std::uint16_t, Slots> failed{};

    void add(Instant from, Instant to, bool nonFunctional);
    Duration watchedWithin(Duration window, Instant now) const;
    Duration failedWithin(Duration window, Instant now) const;
    friend bool operator==(const DowntimeRing&, const DowntimeRing&) = default;
};

/// The latest readings, Slow or not, by watched time.
struct SlowWindow
{
    static constexpr int Capacity = 64;       ///< two hours at a look every two minutes
    std::array<std::uint32_t, Capacity> at{}; ///< watched seconds, oldest first, `count` of them
    std::uint64_t slow = 0;                   ///< bit i: at[i] was Slow
    std::int32_t count = 0;

    void push(Duration watched, bool isSlow, const SlowRules& rules);
    int slowCount() const;
    friend bool operator==(const SlowWindow&, const SlowWindow&) = default;
};

struct HealthRecord
{
    static constexpr int MaxChanges = 16;
    static constexpr int MaxWindow = SlowWindow::Capacity;

    State state = State::Unknown;
    Instant since{}; ///< when it entered the state; meaningless while Unknown
    std::optional<Candidate> candidate;

    Duration watched{0};
    Duration nonFunctional{0};            ///< the part of `watched` in which it was Failed
    std::optional<Instant> lastReadingAt; ///< of any kind
    std::optional<ReadingKind> lastKind;  ///< of any kind
    std::optional<Instant> lastJudgedAt;
    std::optional<ReadingKind> lastJudged; ///< never Blind
    std::optional<Instant> lastFunctional;
    bool established = false;      ///< has been seen complete: may be called Healthy
    std::int32_t lastInterval = 0; ///< seconds between the last two watched readings, to foretell candidates

    Latch dead, flapping, partial, slow;
    std::optional<Streak> failing; ///< Failed without interruption; its start is the continuous clock's zero
    std::optional<Streak> functional; ///< Good, Slow or Partial without interruption
    std::optional<Streak> incomplete; ///< Partial without interruption
    std::optional<Streak> complete;   ///< Good or Slow without interruption

    double figureOfMerit = 0; ///< as of `figureAt`; decays with watched time
    Duration figureAt{0};
    std::array<Marks, MaxChanges> changes{}; ///< newest first, `changeCount` of them
    std::int32_t changeCount = 0;
    SlowWindow window;
    DowntimeRing downtime;
    std::array<std::uint8_t, 20> manifestNumber{}; ///< the last seen, big-endian; see hasManifestNumber
    bool hasManifestNumber = false;
    bool lastBackward = false;

    /// Now, on all clocks, as of the last reading. Enforcement stamps its events with this.
    Marks marks() const;
    /// The continuous clock: watched time since the first failure after the last functional reading; 0 when
    /// functional.
    Duration failingFor() const;
    /// Watched time since it has been functional without interruption; 0 when failing.
    Duration functionalFor() const;
    bool isBlind() const { return lastKind == ReadingKind::Blind; }
    const Latch* latchOf(State state) const; ///< null for Healthy and Unknown

    friend bool operator==(const HealthRecord&, const HealthRecord&) = default;
};
static_assert(std::is_trivially_copyable_v<HealthRecord>);

/// Exact: healthRecordFromJson(toJson(x)) == x. Sparse: what is empty is left out.
QJsonObject toJson(const HealthRecord& record);
std::optional<HealthRecord> healthRecordFromJson(const QJsonObject& json);
QJsonObject toJson(const Marks& marks);
std::optional<Marks> marksFromJson(const QJsonObject& json);
/// {"state","since","confirms_at"}, as `status --json` shows it.
QJsonObject toJson(const Candidate& candidate);

} // namespace caretaker::health
