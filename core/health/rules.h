// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every number of DESIGN section 3, with its default. A policy file overrides them (core/policy); nothing in
// this room has a number of its own. Durations marked *watched* are counted on the record's watched clock,
// which stands still while we are blind or not looking.
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <vector>

namespace caretaker::health {

using namespace std::chrono_literals;

struct LatencyRules
{
    Milliseconds firstByte = 10s; ///< slower than this on any endpoint is Slow (requirements C-4)
    Milliseconds retrieval = 30s;
    friend bool operator==(const LatencyRules&, const LatencyRules&) = default;
};

enum class Quorum : std::uint8_t { Any, Majority, All };

struct QuorumRules
{
    Quorum functional = Quorum::Any; ///< how many vantages must reach a kind for it to hold
    int vantages = 1;                ///< fewer judging vantages than this: Blind
    Duration fresh = 2h;             ///< what another vantage saw counts for so long
    int lookAgain = 1;               ///< attempts more in a round before a CA that was functional has failed
    Duration lookAgainAfter = 5s;    ///< the pause before each, in real time
    friend bool operator==(const QuorumRules&, const QuorumRules&) = default;
};

struct DeadRules
{
    Duration after = 24h; ///< watched, Failed without interruption
    friend bool operator==(const DeadRules&, const DeadRules&) = default;
};

/// So many consecutive readings that span at least so much watched time.
struct StreakRules
{
    int readings = 3;
    Duration over = 1h;
    friend bool operator==(const StreakRules&, const StreakRules&) = default;
};

/// Route-flap damping's figure of merit (RFC 2439 section 4.2), per day instead of per minute.
struct FlappingRules
{
    double change = 1000;    ///< added by a functional-to-Failed change
    double backward = 1000;  ///< added by a backward change of manifest content
    Duration halfLife = 24h; ///< watched
    double ceiling = 12000;
    double enter = 3000;   ///< at or above, with `changes` changes `within`
    double leave = 750;    ///< below
    int changes = 3;       ///< at most HealthRecord::MaxChanges
    Duration within = 72h; ///< watched
    friend bool operator==(const FlappingRules&, const FlappingRules&) = default;
};

struct SlowRules
{
    double enter = 0.50;  ///< share of Slow readings in the window, at or above
    double leave = 0.20;  ///< at or below
    int atLeast = 3;      ///< Slow readings needed to enter
    Duration window = 2h; ///< watched; or `readings`, whichever holds more
    int readings = 6;     ///< at most HealthRecord::MaxWindow
    friend bool operator==(const SlowRules&, const SlowRules&) = default;
};

/// Thresholds of the badges beside the state (issue.h), and when one that was seen has ended (episode.h).
struct IssueRules
{
    Duration manifestAge = 24h;     ///< thisUpdate older than this: stale (C-2: gap <= 24 h)
    Duration manifestGap = 24h;     ///< watched without a valid manifest (C-2)
    Duration manifestEvery = 30min; ///< more often than this without other changes is too frequent (C-2)
    Duration clockSkew = 5min;      ///< thisUpdate, or the server's clock, further off than this
    Duration backdating = 2h; ///< a manifest that is new says that it is older than this at the look before
    double availability = 0.995;        ///< below this over availabilityWindow (C-1)
    Duration availabilityWindow = 720h; ///< 30 days; at most HealthRecord's downtime memory
    Duration availabilityWatched = 24h; ///< no verdict on availability from less watched time
    std::vector<Duration> expiry{720h, 672h, 168h, 24h}; ///< horizons (O-1, C-5), descending
    double churn = 2.0;         ///< products reissued in 24 h, to products: each one twice a day is needless
    int churnAtLeast = 10;      ///< fewer reissued products are no churn
    double storm = 0.5;         ///< share of the products that changed between two looks
    int stormAtLeast = 100;     ///< fewer changed products are no storm
    int flips = 4;              ///< one prefix and origin announced or withdrawn so often ...
    Duration flipsWithin = 24h; ///< ... within this time
    StreakRules end;            ///< of readings without it, until an issue has ended
    friend bool operator==(const IssueRules&, const IssueRules&) = default;
};

struct HealthRules
{
    LatencyRules latency;
    DeadRules dead;
    StreakRules recover; ///< functional readings that end Dead
    FlappingRules flapping;
    StreakRules partial; ///< Partial readings that begin it, complete readings that end it
    SlowRules slow;
    IssueRules issues;
    /// A longer time between two readings was not watched: it counts as Blind. At least three times the
    /// interval between looks (a backtest of a coarse trace must raise it).
    Duration maxGap = 6h;
    friend bool operator==(const HealthRules&, const HealthRules&) = default;
};

/// The fleet brake (brake.h).
struct BrakeRules
{
    double share = 0.20; ///< more than this share of the judged CAs that were functional before ...
    int atLeast = 5;     ///< ... and at least so many turn bad in one round
    friend bool operator==(const BrakeRules&, const BrakeRules&) = default;
};

} // namespace caretaker::health
