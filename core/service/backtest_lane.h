// SPDX-License-Identifier: GPL-3.0-or-later
//
// One CA under one policy, through recorded time: its record, its cases, its transitions. Either reading by
// reading, or with the readings between two events at once; the outcome is the same (fast_forward.h for the
// record; for the cases, decide() itself is asked where the first event lies). Inside the backtest.
//
// - What runs by itself is done in the round in which it falls due; a notice is sent and delivered then.
// - Nobody approves, rejects, holds or answers: what is proposed stays proposed.
// - The watch guard's max_gap is the policy's, or three times the median time between this CA's own rounds
//   where that is longer: a trace with a line a day was watched all day.
#pragma once

#include "core/enforcement/decide.h"
#include "core/health/machine.h"
#include "core/service/backtest_input.h"

namespace caretaker::service {

/// What a policy makes of all looks; shared by all lanes, not changed by them.
class BacktestRules
{
public:
    BacktestRules(const policy::Policy& policy, const std::vector<Looks>& looks);

    const policy::Policy& policy() const { return m_policy; }
    /// Without a time, reasons and manifest number.
    const health::Reading& reading(std::uint32_t looks) const { return m_readings[looks]; }
    const observe::Observation& firstLook(std::uint32_t looks) const { return m_looks[looks].front(); }
    bool hasIssueTimelines() const { return m_hasIssueTimelines; }
    /// The rolling windows that a decision may depend on.
    const std::vector<Duration>& windows() const { return m_windows; }

private:
    const policy::Policy& m_policy;
    const std::vector<Looks>& m_looks;
    std::vector<health::Reading> m_readings;
    bool m_hasIssueTimelines = false;
    std::vector<Duration> m_windows;
};

class BacktestLane
{
public:
    /// All must outlive the lane.
    BacktestLane(const BacktestRules& rules, const LookSeries& series, bool inScope);

    /// Leaps over nothing: for tests, and to be compared with.
    void setLeaps(bool leaps) { m_leaps = leaps; }

    std::optional<Instant> next() const; ///< of the next reading; nothing at the end
    health::Reading reading() const;     ///< the next one
    /// The next reading, perhaps blinded by the fleet brake, and on to the one after it.
    void judge(const health::Reading& reading);
    /// All readings before this time.
    void runUntil(Instant before);

    const CaHandle& ca() const { return m_series.ca; }
    const health::HealthRecord& record() const { return m_record; }
    const std::vector<enforcement::Case>& cases() const { return m_cases; }
    const std::vector<health::Transition>& transitions() const { return m_transitions; }

private:
    const LookRun& run() const { return m_series.runs[m_run]; }
    std::int64_t leapable(Instant before) const;
    std::int64_t inSameSlots(Instant first, Duration every, std::int64_t most) const;
    std::int64_t quiet(std::int64_t most) const;
    void leap(std::int64_t count);
    void move(std::int64_t count);
    enforcement::CaFacts facts(const health::HealthRecord& record, const health::Reading& reading) const;
    bool isIdle(const health::HealthRecord& record) const;
    enforcement::CaseEvents decide(const health::HealthRecord& record, const health::Reading& reading) const;
    void carryOut(const enforcement::CaFacts& facts);
    void carryOut(const enforcement::CaFacts& facts, std::size_t caseIndex, const policy::Step& step);

    const BacktestRules& m_rules;
    const LookSeries& m_series;
    health::HealthRules m_health;
    bool m_inScope;
    bool m_leaps = true;
    std::size_t m_run = 0;
    std::int64_t m_index = 0; ///< in the run
    health::HealthRecord m_record;
    std::vector<enforcement::Case> m_cases;
    std::vector<health::Transition> m_transitions;
};

} // namespace caretaker::service
