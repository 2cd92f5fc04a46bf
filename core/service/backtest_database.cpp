// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backtest_database.h"

#include "core/store/fleet_store.h"
#include "core/store/observation_store.h"
#include "core/store/round_store.h"

#include <algorithm>
#include <map>

namespace caretaker::service {

using store::ObservationRun;

namespace {

using Runs = std::vector<ObservationRun>;

Instant earliest() { return Instant(Duration(0)); }
Instant latest() { return std::chrono::sys_days(std::chrono::year(9999) / 12 / 31); }

/// A stored run as steady rounds.
struct Rounds
{
    Instant first;
    Duration every;
    std::int64_t count;
    Instant at(std::int64_t i) const { return first + every * i; }
};

/// Evenly spread, as the store says; a second apart at least.
Rounds evenly(const ObservationRun& run)
{
    const std::int64_t gaps = std::max<std::int64_t>(run.count - 1, 0);
    const Duration every = gaps > 0 ? (run.lastAt - run.firstAt) / gaps : Duration(0);
    return every > Duration(0) ? Rounds{run.firstAt, every, run.count} : Rounds{run.firstAt, Duration(0), 1};
}

/// The rounds within the period; none at all has count 0.
Rounds within(Rounds rounds, Instant from, Instant to)
{
    while (rounds.count > 0 && rounds.first < from) {
        const std::int64_t skip = rounds.every > Duration(0)
                                      ? (from - rounds.first + rounds.every - Duration(1)) / rounds.every
                                      : 1;
        const std::int64_t skipped = std::min(std::max<std::int64_t>(skip, 1), rounds.count);
        rounds.first += rounds.every * skipped;
        rounds.count -= skipped;
    }
    if (rounds.count > 0 && rounds.first > to)
        rounds.count = 0;
    if (rounds.count > 1)
        rounds.count = std::min(rounds.count, (to - rounds.first) / rounds.every + 1);
    return rounds;
}

/// The monitor's own rounds, as stretches of equally distant ones: all CAs are looked at at the same times,
/// and the fleet brake must see that.
using RoundGrid = std::vector<Rounds>;

RoundGrid gridOf(const std::vector<store::Round>& rounds)
{
    RoundGrid grid;
    for (const store::Round& round : rounds) {
        if (!grid.empty() && round.at <= grid.back().at(grid.back().count - 1))
            continue; // the same round once more
        const Duration gap = grid.empty() ? Duration(0) : round.at - grid.back().at(grid.back().count - 1);
        if (!grid.empty() && (grid.back().count == 1 || grid.back().every == gap)) {
            grid.back().every = gap;
            ++grid.back().count;
        } else {
            grid.push_back({round.at, Duration(0), 1});
        }
    }
    return grid;
}

/// When the looks of a run were: in the rounds of its time, if they are as many, else evenly spread.
std::vector<Rounds> partsOf(const ObservationRun& run, const RoundGrid& grid)
{
    std::vector<Rounds> parts;
    std::int64_t count = 0;
    auto part = std::upper_bound(grid.begin(), grid.end(), run.firstAt,
                                 [](Instant at, const Rounds& rounds) { return at < rounds.first; });
    if (part != grid.begin())
        --part;
    for (; part != grid.end() && part->first <= run.lastAt; ++part)
        if (const Rounds inside = within(*part, run.firstAt, run.lastAt); inside.count > 0) {
            parts.push_back(inside);
            count += inside.count;
        }
    return count == run.count ? parts : std::vector<Rounds>{evenly(run)};
}

/// From when until when what a vantage said last counts, in other vantages' rounds.
struct Word
{
    Instant from, until;
    const observe::Observation* look;
};

std::vector<Word> wordsOf(const Runs& runs, Duration fresh)
{
    std::vector<Word> words;
    for (const ObservationRun& run : runs) {
        if (!words.empty())
            words.back().until = std::min(words.back().until, run.firstAt - Duration(1));
        words.push_back({run.firstAt, run.lastAt + fresh, &run.observation});
    }
    return words;
}

const observe::Observation* heardAt(const std::vector<Word>& words, Instant at)
{
    auto after = std::upper_bound(words.begin(), words.end(), at,
                                  [](Instant t, const Word& word) { return t < word.from; });
    if (after == words.begin() || std::prev(after)->until < at)
        return nullptr;
    return std::prev(after)->look;
}

/// One CA: the rounds of its most frequent vantage, and what the others said by then.
class StoredSeries
{
public:
    StoredSeries(const Runs& runs, Duration fresh)
    {
        for (const ObservationRun& run : runs)
            m_runs[run.observation.vantage].push_back(run);
        std::int64_t most = 0;
        for (const auto& [vantage, own] : m_runs) {
            std::int64_t looks = 0;
            for (const ObservationRun& run : own)
                looks += run.count;
            if (looks > most) {
                most = looks;
                m_main = &own;
            }
        }
        for (const auto& [vantage, own] : m_runs)
            if (&own != m_main)
                m_others.push_back(wordsOf(own, fresh));
    }

    Expected<void> addTo(BacktestInputBuilder& builder, const CaHandle& ca, const RoundGrid& grid,
                         Instant from, Instant to) const
    {
        for (std::size_t i = 0; m_main && i < m_main->size(); ++i) {
            const ObservationRun& run = (*m_main)[i];
            for (const Rounds& part : partsOf(run, grid))
                if (auto added = add(builder, ca, run, within(part, from, to)); !added)
                    return added;
        }
        return {};
    }

private:
    /// Where what the others say changes, the run is cut.
    Expected<void> add(BacktestInputBuilder& builder, const CaHandle& ca, const ObservationRun& run,
                       const Rounds& rounds) const
    {
        for (std::int64_t begin = 0; begin < rounds.count;) {
            Looks looks{run.observation};
            std::int64_t end = rounds.count;
            for (const std::vector<Word>& words : m_others) {
                if (const auto* look = heardAt(words, rounds.at(begin)))
                    looks.push_back(*look);
                end = std::min(end, nextChange(words, rounds, begin));
            }
            auto added = builder.addRun(ca, looks, rounds.at(begin), rounds.every, end - begin);
            if (!added)
                return added;
            begin = end;
        }
        return {};
    }

    /// The first round after `begin` in which these words may be others.
    static std::int64_t nextChange(const std::vector<Word>& words, const Rounds& rounds, std::int64_t begin)
    {
        std::int64_t change = rounds.count;
        const Instant at = rounds.at(begin);
        const auto limit = [&](Instant boundary) {
            if (boundary > at && rounds.every > Duration(0))
                change =
                    std::min(change, (boundary - rounds.first + rounds.every - Duration(1)) / rounds.every);
        };
        for (const Word& word : words) {
            limit(word.from);
            limit(word.until + Duration(1));
        }
        return std::max(change, begin + 1);
    }

    std::map<VantageName, Runs> m_runs;
    const Runs* m_main = nullptr;
    std::vector<std::vector<Word>> m_others;
};

} // namespace

Expected<BacktestInput> readStoredLooks(const store::Database& database, const StoredPeriod& period,
                                        const policy::Policy& policy, LatencyBounds bounds)
{
    const auto fleet = store::FleetStore(database).list(store::FleetStore::Include::All);
    if (!fleet)
        return unexpected(fleet.error());
    const Instant from = period.from.value_or(earliest());
    const Instant to = period.to.value_or(latest());
    const auto rounds = store::RoundStore(database).list(from, to);
    if (!rounds)
        return unexpected(rounds.error());
    const RoundGrid grid = gridOf(*rounds);
    const store::ObservationStore observations(database);
    BacktestInputBuilder builder(std::move(bounds));
    for (const fleet::DelegatedCa& ca : *fleet) {
        const auto runs = observations.runs(ca.handle, from, to);
        if (!runs)
            return unexpected(runs.error());
        const StoredSeries series(*runs, policy.quorum.fresh);
        if (const auto added = series.addTo(builder, ca.handle, grid, from, to); !added)
            return unexpected(added.error());
    }
    return builder.take();
}

Expected<std::vector<BacktestResult>> backtestStored(const store::Database& database,
                                                     const StoredPeriod& period,
                                                     const std::vector<policy::Policy>& policies,
                                                     const BacktestOptionsFor& optionsFor)
{
    const auto fleet = store::FleetStore(database).list(store::FleetStore::Include::All);
    if (!fleet)
        return unexpected(fleet.error());
    std::vector<BacktestResult> results;
    for (const policy::Policy& policy : policies) {
        auto options = optionsFor(policy);
        if (!options)
            return unexpected(options.error());
        for (const fleet::DelegatedCa& ca : *fleet)
            options->fleet.emplace(ca.handle, ca);
        const auto input = readStoredLooks(database, period, policy, LatencyBounds::of(policies));
        if (!input)
            return unexpected(input.error());
        results.push_back(backtest(*input, policy, *options));
    }
    return results;
}

} // namespace caretaker::service
