// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a backtest replays: for each CA, what was said of it when. Run-length encoded, since most CAs say the
// same for months; and independent of any policy but for the bounds of latency, which every policy that is to
// be tried must have named before (LatencyBounds), so that looks which no policy tells apart are one.
//
// All looks at a CA at one time are one round of it and merge by the policy's quorum. Rounds of different CAs
// at the same time are one round of the fleet, for the fleet brake. Values; safe to read from any thread.
#pragma once

#include "core/base/expected.h"
#include "core/observe/observation.h"
#include "core/policy/policy.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace caretaker::service {

/// What all vantages said of one CA at one time: without its name and the time, and with latencies as coarse
/// as the policies see them. In the order of arrival: the first is the probe whose findings make issues.
using Looks = std::vector<observe::Observation>;

/// The same looks, `count` times, `every` apart, with manifest numbers that never went back.
struct LookRun
{
    Instant first{};
    Duration every{0};
    std::int64_t count = 1;
    std::uint32_t looks = 0;             ///< index into BacktestInput::looks
    std::optional<Serial> firstNumber{}; ///< the newest manifest's, in the first round
    std::optional<Serial> lastNumber{};  ///< and in the last one
    Instant at(std::int64_t index) const { return first + every * index; }
    Instant last() const { return at(count - 1); }
};

struct LookSeries
{
    CaHandle ca;
    std::vector<LookRun> runs{}; ///< in time order

    /// The median time from one round to the next; 0 when there is one round only.
    Duration interval() const;
};

struct BacktestInput
{
    std::vector<Looks> looks{};
    std::vector<LookSeries> cas{}; ///< by handle
    std::int64_t rounds = 0;       ///< of all CAs together
    std::int64_t observations = 0;
    std::optional<Instant> first{}, last{};
};

struct LatencyBounds
{
    std::vector<Milliseconds> firstByte, retrieval; ///< ascending
    static LatencyBounds of(std::span<const policy::Policy> policies);
};

class BacktestInputBuilder
{
public:
    explicit BacktestInputBuilder(LatencyBounds bounds) : m_bounds(std::move(bounds)) {}

    /// Of each CA in time order. BadInput (without a place) when it is older than what is there, when this
    /// vantage has said something at this time already, or when there are too many CAs or runs.
    Expected<void> add(const observe::Observation& look);
    /// A whole run at once, of one vantage or several; `manifest` of a look counts as its number.
    Expected<void> addRun(const CaHandle& ca, const Looks& looks, Instant first, Duration every,
                          std::int64_t count);
    BacktestInput take();

private:
    struct Series
    {
        LookSeries series;
        Instant at{}; ///< of `pending`
        Looks pending{};
    };
    Expected<Series*> seriesOf(const CaHandle& ca);
    Expected<void> flush(Series& series);
    Expected<void> append(Series& series, LookRun run);
    std::uint32_t intern(const Looks& looks);
    observe::Observation coarse(const observe::Observation& look) const;

    LatencyBounds m_bounds;
    QHash<CaHandle, qsizetype> m_index;
    std::vector<Series> m_series;
    QHash<QByteArray, std::uint32_t> m_known;
    BacktestInput m_input;
    std::int64_t m_runs = 0;
};

} // namespace caretaker::service
