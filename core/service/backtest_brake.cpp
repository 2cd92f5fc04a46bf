// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backtest_brake.h"

#include <algorithm>
#include <map>
#include <utility>

namespace caretaker::service {

using health::ReadingKind;

namespace {

/// The times at which CAs turn bad, sorted, one for each CA.
std::vector<Instant> turningsOf(const BacktestInput& input, const BacktestRules& rules)
{
    std::vector<Instant> turnings;
    for (const LookSeries& series : input.cas) {
        bool functional = false;
        for (const LookRun& run : series.runs) {
            const ReadingKind kind = rules.reading(run.looks).kind;
            if (kind == ReadingKind::Blind)
                continue;
            if (functional && kind == ReadingKind::Failed)
                turnings.push_back(run.first);
            functional = health::isFunctional(kind);
        }
    }
    std::sort(turnings.begin(), turnings.end());
    return turnings;
}

/// Runs whose rounds fall on the same times: `every`, and the remainder of their times.
using Grid = std::pair<std::int64_t, std::int64_t>;

struct Edge
{
    Instant at;
    Grid grid;
    int change;
};

Grid gridOf(const LookRun& run)
{
    const std::int64_t every = run.count > 1 ? run.every.count() : 1;
    return {every, run.first.time_since_epoch().count() % every};
}

/// From where to where a CA could turn bad in the rounds of a run: in the first one if it was functional
/// before, in the others if it is functional in the run.
void addEdges(std::vector<Edge>& edges, const LookRun& run, bool before, bool during)
{
    if (!before && (!during || run.count == 1))
        return;
    edges.push_back({before ? run.first : run.at(1), gridOf(run), 1});
    edges.push_back({(during ? run.last() : run.first) + Duration(1), gridOf(run), -1});
}

/// In time order.
std::vector<Edge> edgesOf(const BacktestInput& input, const BacktestRules& rules)
{
    std::vector<Edge> edges;
    for (const LookSeries& series : input.cas) {
        bool functional = false;
        for (const LookRun& run : series.runs) {
            const ReadingKind kind = rules.reading(run.looks).kind;
            if (kind == ReadingKind::Blind)
                continue;
            addEdges(edges, run, std::exchange(functional, health::isFunctional(kind)),
                     health::isFunctional(kind));
        }
    }
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.at < b.at; });
    return edges;
}

/// How many CAs are judged in a round and could turn bad in it; asked for ever later rounds.
class CouldTurn
{
public:
    explicit CouldTurn(std::vector<Edge> edges) : m_edges(std::move(edges)) {}

    std::int64_t at(Instant round)
    {
        for (; m_next < m_edges.size() && m_edges[m_next].at <= round; ++m_next)
            change(m_edges[m_next]);
        std::int64_t cas = 0;
        for (const auto& [grid, runs] : m_active)
            if (round.time_since_epoch().count() % grid.first == grid.second)
                cas += runs;
        return cas;
    }

private:
    void change(const Edge& edge)
    {
        const auto active = m_active.try_emplace(edge.grid, 0).first;
        active->second += edge.change;
        if (active->second == 0)
            m_active.erase(active);
    }

    std::vector<Edge> m_edges;
    std::size_t m_next = 0;
    std::map<Grid, std::int64_t> m_active;
};

} // namespace

std::vector<Instant> brakedRounds(const BacktestInput& input, const BacktestRules& rules)
{
    const health::BrakeRules& brake = rules.policy().guards.brake;
    const std::vector<Instant> turnings = turningsOf(input, rules);
    std::optional<CouldTurn> couldTurn;
    std::vector<Instant> rounds;
    for (auto first = turnings.begin(); first != turnings.end();) {
        const auto last = std::upper_bound(first, turnings.end(), *first);
        const auto turned = std::distance(first, last);
        if (turned >= brake.atLeast) {
            if (!couldTurn)
                couldTurn.emplace(edgesOf(input, rules));
            if (static_cast<double>(turned) > brake.share * static_cast<double>(couldTurn->at(*first)))
                rounds.push_back(*first);
        }
        first = last;
    }
    return rounds;
}

} // namespace caretaker::service
