// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backtest_lane.h"

#include "core/enforcement/command.h"
#include "core/health/fast_forward.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::Case;
using enforcement::CaseEvents;
using health::HealthRecord;
using health::Reading;

namespace {

constexpr int GapsAllowed = 3; // rules.h: max_gap is at least three times the interval between looks

bool isIssueTimeline(const policy::Timeline& timeline)
{
    return !std::holds_alternative<health::State>(timeline.when);
}

/// The first moment after `at` at which a window that ends then takes in or gives up a half-day.
Instant nextSlot(Instant at, Duration window)
{
    using Slots = std::chrono::duration<std::int64_t, std::ratio<43200>>;
    static_assert(Slots(1) == health::DowntimeRing::Slot);
    return Instant(std::chrono::floor<Slots>((at - window).time_since_epoch()) + Slots(1)) + window;
}

} // namespace

BacktestRules::BacktestRules(const policy::Policy& policy, const std::vector<Looks>& looks)
    : m_policy(policy), m_looks(looks)
{
    for (const Looks& one : looks) {
        m_readings.push_back(health::readingOf(one, policy.quorum, policy.health.latency));
        m_readings.back().reasons.clear(); // nobody will read them
    }
    for (const policy::Timeline& timeline : policy.timelines) {
        m_hasIssueTimelines = m_hasIssueTimelines || isIssueTimeline(timeline);
        if (timeline.clock == policy::Clock::Cumulative)
            m_windows.push_back(timeline.window);
        if (timeline.when == policy::Condition(health::IssueKind::Availability))
            m_windows.push_back(policy.health.issues.availabilityWindow);
    }
}

BacktestLane::BacktestLane(const BacktestRules& rules, const LookSeries& series, bool inScope)
    : m_rules(rules), m_series(series), m_health(rules.policy().health), m_inScope(inScope)
{
    m_health.maxGap = std::max(m_health.maxGap, series.interval() * GapsAllowed);
}

std::optional<Instant> BacktestLane::next() const
{
    return m_run < m_series.runs.size() ? std::optional(run().at(m_index)) : std::nullopt;
}

/// The newest manifest's number is told at both ends of a run: in between it never goes back.
Reading BacktestLane::reading() const
{
    Reading reading = m_rules.reading(run().looks);
    reading.at = run().at(m_index);
    if (m_index == 0)
        reading.manifestNumber = run().firstNumber;
    else if (m_index == run().count - 1)
        reading.manifestNumber = run().lastNumber;
    return reading;
}

void BacktestLane::move(std::int64_t count)
{
    m_index += count;
    if (m_index == run().count) {
        m_index = 0;
        ++m_run;
    }
}

enforcement::CaFacts BacktestLane::facts(const HealthRecord& record, const Reading& reading) const
{
    enforcement::CaFacts facts{.handle = m_series.ca, .health = record};
    facts.inScope = m_inScope;
    facts.corroborating = reading.kind == health::ReadingKind::Failed ? reading.agreeing : 0;
    if (m_rules.hasIssueTimelines())
        facts.issues = health::issuesOf(m_rules.firstLook(run().looks), record, m_health.issues, reading.at);
    return facts;
}

/// No case, and nothing that could begin one.
bool BacktestLane::isIdle(const HealthRecord& record) const
{
    const bool quiet = !record.dead.on && !record.flapping.on && !record.partial.on && !record.slow.on;
    return quiet && !m_rules.hasIssueTimelines() &&
           std::none_of(m_cases.begin(), m_cases.end(), [](const Case& c) { return c.isOpen(); });
}

CaseEvents BacktestLane::decide(const HealthRecord& record, const Reading& reading) const
{
    if (isIdle(record))
        return {};
    return enforcement::decide(m_cases, facts(record, reading), m_rules.policy(), reading.at);
}

void BacktestLane::judge(const Reading& reading)
{
    health::Advance advanced = health::advance(m_record, reading, m_health);
    m_record = advanced.record;
    if (advanced.transition)
        m_transitions.push_back(std::move(*advanced.transition));
    if (!isIdle(m_record)) {
        const enforcement::CaFacts known = facts(m_record, reading);
        enforcement::applyAll(m_cases, enforcement::decide(m_cases, known, m_rules.policy(), reading.at));
        carryOut(known);
    }
    move(1);
}

void BacktestLane::carryOut(const enforcement::CaFacts& facts)
{
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        const policy::Timeline* timeline =
            m_cases[i].isOpen() ? m_rules.policy().timeline(m_cases[i].timeline) : nullptr;
        if (!timeline)
            continue;
        for (const policy::Step& step : timeline->steps)
            if (m_cases[i].statusOf(step.id) == enforcement::StepStatus::Due)
                carryOut(facts, i, step);
    }
}

void BacktestLane::carryOut(const enforcement::CaFacts& facts, std::size_t caseIndex,
                            const policy::Step& step)
{
    const enforcement::Act act{enforcement::policyIdentity(), {}, *m_record.lastReadingAt};
    const auto done = enforcement::stepDone(m_cases[caseIndex], m_rules.policy(), facts, step.id, act);
    if (done)
        enforcement::applyAll(m_cases, *done);
    if (step.action != policy::Action::Notify)
        return;
    const auto delivered = enforcement::noticeDelivered(m_cases[caseIndex], facts, act);
    if (delivered)
        enforcement::applyAll(m_cases, *delivered);
}

/// Readings of this run that may be taken at once, as far as the run and the record are concerned: its first
/// and its last one, which bring manifest numbers, are not among them.
std::int64_t BacktestLane::leapable(Instant before) const
{
    const std::int64_t inner = run().count - 1 - m_index;
    if (!m_leaps || m_index == 0 || inner < 2)
        return 0;
    const Instant first = run().at(m_index);
    const std::int64_t inTime = (before - first - Duration(1)) / run().every + 1;
    const std::int64_t steady =
        health::steadyReadings(m_record, reading(), run().every, std::min(inner, inTime), m_health);
    return isIdle(m_record) ? steady : inSameSlots(first, run().every, steady);
}

/// The downtime ring counts by half-days: what is counted inside a window only grows, or only falls, while no
/// half-day enters or leaves it.
std::int64_t BacktestLane::inSameSlots(Instant first, Duration every, std::int64_t most) const
{
    std::int64_t within = most;
    const auto limit = [&](Instant boundary) {
        within = std::min(within, (boundary - first - Duration(1)) / every + 1);
    };
    for (const Duration window : m_rules.windows()) {
        limit(nextSlot(first - Duration(1), Duration(0)) + Duration(1));
        limit(nextSlot(first - Duration(1), window) + Duration(1));
    }
    return within;
}

/// How many of the next readings lead to no event. An event that follows now follows from any later reading
/// of the same stretch, too, since no clock goes back there: so the first one is found by halving.
std::int64_t BacktestLane::quiet(std::int64_t most) const
{
    const Reading first = reading();
    const auto isQuiet = [&](std::int64_t count) {
        Reading last = first;
        last.at += run().every * (count - 1);
        return decide(health::leap(m_record, first, run().every, count, m_health), last).empty();
    };
    if (isIdle(m_record))
        return most;
    if (!isQuiet(1))
        return 0;
    if (isQuiet(most))
        return most;
    std::int64_t before = 1, event = most;
    while (event - before > 1) {
        const std::int64_t middle = before + (event - before) / 2;
        (isQuiet(middle) ? before : event) = middle;
    }
    return before;
}

void BacktestLane::leap(std::int64_t count)
{
    m_record = health::leap(m_record, reading(), run().every, count, m_health);
    move(count);
}

void BacktestLane::runUntil(Instant before)
{
    for (auto at = next(); at && *at < before; at = next()) {
        const std::int64_t most = leapable(before);
        const std::int64_t count = most > 1 ? quiet(most) : 0;
        if (count > 0)
            leap(count);
        else
            judge(reading());
    }
}

} // namespace caretaker::service
