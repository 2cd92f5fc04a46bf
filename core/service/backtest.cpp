// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backtest.h"

#include "core/service/backtest_brake.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::Case;
using enforcement::CaseEvent;
using enforcement::EventKind;
using health::ReadingKind;

namespace {

constexpr std::size_t LanesAtOnce = 64; // of one thread, between two looks at the queue

bool isInScope(const CaHandle& ca, const policy::Policy& policy, const BacktestOptions& options)
{
    const auto known = options.fleet.find(ca);
    if (known != options.fleet.end())
        return policy.scope.includes(known->second);
    const policy::ScopeRules& scope = policy.scope;
    return std::ranges::find(scope.roles, fleet::Role::Member) != scope.roles.end() &&
           std::ranges::find(scope.stages, fleet::LifecycleStage::Active) != scope.stages.end();
}

/// All CAs under one policy.
class BacktestFleet
{
public:
    BacktestFleet(const BacktestInput& input, const policy::Policy& policy, const BacktestOptions& options)
        : m_rules(policy, input.looks), m_options(options)
    {
        m_lanes.reserve(input.cas.size());
        for (const LookSeries& series : input.cas) {
            m_lanes.emplace_back(m_rules, series, isInScope(series.ca, policy, options));
            m_lanes.back().setLeaps(options.leaps);
        }
        m_braked.resize(m_lanes.size());
        m_suspicious = brakedRounds(input, m_rules);
    }

    void run()
    {
        std::optional<Instant> done;
        for (const Instant round : m_suspicious) {
            if (done && round <= *done)
                continue;
            runUntil(round);
            std::optional<Instant> at = round;
            while (at && !isCancelled()) {
                judgeRound(*at);
                done = at;
                at = isSettled() ? std::nullopt : nextRound();
            }
        }
        runUntil(Instant::max());
    }

    const std::vector<BacktestLane>& lanes() const { return m_lanes; }
    const std::vector<health::FleetIncident>& incidents() const { return m_incidents; }

private:
    void runUntil(Instant before);
    void judgeRound(Instant at);
    void keep(const std::optional<health::FleetIncident>& incident);
    bool isSettled() const;
    bool isCancelled() const { return m_options.isCancelled && m_options.isCancelled(); }
    std::optional<Instant> nextRound() const;

    BacktestRules m_rules;
    const BacktestOptions& m_options;
    std::vector<BacktestLane> m_lanes;
    std::vector<char> m_braked; ///< the brake blinded this lane's last reading
    std::vector<Instant> m_suspicious;
    std::optional<health::FleetIncident> m_incident;
    std::vector<health::FleetIncident> m_incidents;
};

/// Lanes do not know of each other, so any thread may take any of them.
void BacktestFleet::runUntil(Instant before)
{
    std::atomic<std::size_t> next{0};
    const auto work = [&](bool reports) {
        for (std::size_t begin = next.fetch_add(LanesAtOnce); begin < m_lanes.size() && !isCancelled();
             begin = next.fetch_add(LanesAtOnce)) {
            const std::size_t end = std::min(begin + LanesAtOnce, m_lanes.size());
            for (std::size_t i = begin; i < end; ++i)
                m_lanes[i].runUntil(before);
            if (reports && m_options.progress)
                m_options.progress(static_cast<std::int64_t>(end), std::ssize(m_lanes));
        }
    };
    const unsigned wanted = m_options.threads > 0 ? static_cast<unsigned>(m_options.threads)
                                                  : std::max(std::thread::hardware_concurrency(), 1U);
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < wanted && m_lanes.size() > LanesAtOnce; ++i)
        others.emplace_back(work, false);
    work(true);
}

void BacktestFleet::judgeRound(Instant at)
{
    std::vector<std::size_t> there;
    std::vector<health::HealthRecord> before;
    std::vector<health::Reading> readings;
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        if (m_lanes[i].next() == at) {
            there.push_back(i);
            before.push_back(m_lanes[i].record());
            readings.push_back(m_lanes[i].reading());
        }
    std::vector<ReadingKind> kinds;
    kinds.reserve(readings.size());
    for (const health::Reading& reading : readings)
        kinds.push_back(reading.kind);
    keep(health::applyFleetBrake(before, readings, m_rules.policy().guards.brake, at, m_incident));
    for (std::size_t i = 0; i < there.size(); ++i) {
        m_lanes[there[i]].judge(readings[i]);
        if (kinds[i] != ReadingKind::Blind)
            m_braked[there[i]] = readings[i].kind == ReadingKind::Blind;
    }
}

void BacktestFleet::keep(const std::optional<health::FleetIncident>& incident)
{
    const bool goesOn = m_incident && !m_incident->ended;
    m_incident = incident;
    if (!incident)
        return;
    if (goesOn)
        m_incidents.back() = *incident;
    else
        m_incidents.push_back(*incident);
}

/// Nobody's record lags behind what was read, and no incident waits for its end.
bool BacktestFleet::isSettled() const
{
    if (m_incident && !m_incident->ended)
        return false;
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        if (m_braked[i] != 0 && m_lanes[i].next())
            return false;
    return true;
}

std::optional<Instant> BacktestFleet::nextRound() const
{
    std::optional<Instant> first;
    for (const BacktestLane& lane : m_lanes)
        if (const auto at = lane.next(); at && (!first || *at < *first))
            first = at;
    return first;
}

BacktestStep stepOf(const CaseEvent& event, const policy::Step& step)
{
    BacktestStep result{step.id, step.action,
                        parseRfc3339(event.details.value(u"due"_s)).value_or(event.at())};
    if (step.by)
        result.overdue = result.due + (*step.by - step.after);
    return result;
}

bool fallsDue(const CaseEvent& event)
{
    return event.kind == EventKind::StepDue || event.kind == EventKind::StepBlocked ||
           event.kind == EventKind::Proposed;
}

/// Keeps track of which step of a case is where in the list.
class StepList
{
public:
    void take(const CaseEvent& event, const policy::Timeline& timeline)
    {
        if (event.kind == EventKind::Reopened)
            m_current.clear();
        const policy::Step* step = timeline.step(event.step);
        const auto current = m_current.find(event.step);
        if (event.kind == EventKind::ProposalWithdrawn && current != m_current.end()) {
            m_steps[current->second].withdrawn = true;
            m_current.erase(current);
        }
        if (!step || !fallsDue(event))
            return;
        if (current == m_current.end() || event.kind == EventKind::StepDue) { // a reminder falls due again
            m_current[event.step] = m_steps.size();
            m_steps.push_back(stepOf(event, *step));
        }
        m_steps[m_current[event.step]].heldBackBy =
            event.kind == EventKind::StepBlocked ? event.details.value(u"guard"_s) : QString();
    }
    std::vector<BacktestStep> steps() const { return m_steps; }

private:
    std::vector<BacktestStep> m_steps;
    std::map<QString, std::size_t> m_current;
};

BacktestCase caseOf(const Case& c, const policy::Policy& policy)
{
    BacktestCase result{.ca = c.ca, .timeline = c.timeline, .opened = c.opened.at};
    if (!c.isOpen() && c.outcome == enforcement::CaseStatus::Resolved)
        result.resolved = c.ended->at;
    StepList steps;
    if (const policy::Timeline* timeline = policy.timeline(c.timeline))
        for (const CaseEvent& event : c.events)
            steps.take(event, *timeline);
    result.steps = steps.steps();
    return result;
}

void collect(BacktestResult& result, const BacktestLane& lane, const policy::Policy& policy)
{
    for (const health::Transition& t : lane.transitions())
        result.transitions.push_back({lane.ca(), t.at, t.from, t.to});
    for (const Case& c : lane.cases())
        result.cases.push_back(caseOf(c, policy));
}

} // namespace

BacktestResult backtest(const BacktestInput& input, const policy::Policy& policy,
                        const BacktestOptions& options)
{
    BacktestFleet fleet(input, policy, options);
    fleet.run();
    BacktestResult result{.policy = policy.name, .policyHash = policy.hash, .incidents = fleet.incidents()};
    result.cas = std::ssize(input.cas);
    result.rounds = input.rounds;
    result.observations = input.observations;
    result.first = input.first;
    result.last = input.last;
    for (const BacktestLane& lane : fleet.lanes())
        collect(result, lane, policy);
    std::ranges::stable_sort(result.transitions, {}, &BacktestTransition::at); // lanes are by handle
    std::ranges::stable_sort(result.cases, {}, &BacktestCase::opened);
    return result;
}

} // namespace caretaker::service
