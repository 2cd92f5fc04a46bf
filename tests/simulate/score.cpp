// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulate/score.h"

#include "core/service/backtest_lane.h"

#include <algorithm>

namespace caretaker::simulate {

using namespace Qt::StringLiterals;
using policy::Action;
using service::BacktestCase;
using service::BacktestResult;
using service::BacktestStep;

namespace {

constexpr State Scored[] = {State::Dead, State::Flapping, State::Partial, State::Slow};
constexpr qsizetype MostWrongs = 20;
constexpr Duration MaxGap = 6h; // of the policies; for the oracle below

/// How long a state may stay after the trouble, by the design's own numbers; and an hour that our clock was
/// off.
Duration graceOf(State state)
{
    switch (state) {
    case State::Flapping:
        return 98h; // 24 h x log2(12000 / 750) from the ceiling
    case State::Slow:
        return 4h; // four fifths of two hours
    default:
        return 3h; // three readings over an hour
    }
}

std::vector<Interval> truthOf(const Story& story, State state)
{
    std::vector<Interval> spans;
    for (const Truth& truth : story.truths)
        if (truth.state == state)
            spans.push_back({truth.from, truth.to});
    return spans;
}

using ByCa = std::map<CaHandle, std::vector<service::BacktestTransition>>;

std::vector<Interval> saidOf(const std::vector<service::BacktestTransition>& transitions, State state)
{
    std::vector<Interval> intervals;
    for (const service::BacktestTransition& t : transitions) {
        if (t.to == state)
            intervals.push_back({t.at, Instant::max()});
        else if (t.from == state && !intervals.empty())
            intervals.back().to = t.at;
    }
    return intervals;
}

bool overlap(const Interval& a, const Interval& b) { return a.from < b.to && b.from < a.to; }

std::int64_t hoursOf(const std::vector<Interval>& intervals, Instant end)
{
    std::int64_t hours = 0;
    for (const Interval& one : intervals)
        hours += (std::min(one.to, end) - one.from) / Duration(1h);
    return hours;
}

std::int64_t commonHours(const std::vector<Interval>& a, const std::vector<Interval>& b)
{
    std::int64_t hours = 0;
    for (const Interval& x : a)
        for (const Interval& y : b)
            if (overlap(x, y))
                hours += (std::min(x.to, y.to) - std::max(x.from, y.from)) / Duration(1h);
    return hours;
}

double ratio(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 1;
}

/// Was there this trouble at that time, or just before it?
bool isDeserved(const Story& story, State state, Instant at)
{
    return std::any_of(story.truths.begin(), story.truths.end(), [&](const Truth& truth) {
        return truth.state == state && at >= truth.from && at <= truth.to + graceOf(state);
    });
}

/// By its own count, apart from the machine: when has a monitor that sees what it can see watched a failure
/// that began at truth.from for all `stages`, one after the other, each ending in a round? Nothing when the
/// failure ends before. The rounds in which the fleet brake must hold (a bug) count as blind, and so do those
/// of a lone vantage where the quorum asks for two.
std::optional<Instant> deadlineOf(const Fleet& fleet, const Truth& truth, const std::vector<Duration>& stages,
                                  int vantages)
{
    Duration watched{0};
    std::optional<Instant> last;
    bool began = false;
    std::size_t stage = 0;
    for (const Watch& watch : fleet.monitor.plan)
        for (Instant at = watch.from; at < watch.to; at += Every) {
            const Instant recorded = at + watch.shift;
            const bool judged = !watch.blind && watch.bug == 0 && !(watch.secondDown && vantages > 1);
            if (at >= truth.to)
                return std::nullopt;
            if (at >= truth.from && judged) {
                if (began && recorded - *last <= MaxGap)
                    watched += recorded - *last;
                began = true;
                while (watched >= stages[stage]) {
                    watched = Duration(0);
                    if (++stage == stages.size())
                        return recorded;
                }
            }
            last = recorded;
        }
    return std::nullopt;
}

/// What a step of the timeline for Dead waits for.
std::vector<Duration> stagesOf(const policy::Policy& policy, const policy::Timeline& timeline,
                               const policy::Step& step)
{
    if (step.from == policy::Anchor::FirstFailure)
        return {step.after};
    if (step.from == policy::Anchor::Detected)
        return {policy.health.dead.after, step.after};
    const auto notify = std::ranges::find(timeline.steps, Action::Notify, &policy::Step::action);
    std::vector<Duration> stages = stagesOf(policy, timeline, *notify);
    stages.push_back(step.after);
    return stages;
}

/// The scores of one fleet.
class Scorer
{
public:
    Scorer(Score& sum, const Fleet& fleet, const policy::Policy& policy)
        : m_sum(sum), m_fleet(fleet), m_policy(policy), m_result(service::backtest(fleet.input, policy))
    {
    }

    void run()
    {
        ByCa transitions;
        for (const service::BacktestTransition& t : m_result.transitions)
            transitions[t.ca].push_back(t);
        for (std::size_t i = 0; i < m_fleet.stories.size(); ++i)
            for (const State state : Scored)
                m_sum.states[state].add(truthOf(m_fleet.stories[i], state),
                                        saidOf(transitions[m_fleet.input.cas[i].ca], state), graceOf(state));
        scoreDetectors();
        for (const BacktestCase& one : m_result.cases)
            scoreCase(one);
        for (std::size_t i = 0; i < m_fleet.stories.size(); ++i)
            scoreDeadlines(i);
        m_sum.brakes += std::ssize(m_result.incidents);
        m_sum.caYears += std::ssize(m_fleet.stories);
        m_sum.readings += m_result.rounds;
    }

private:
    void scoreDetectors()
    {
        const service::BacktestRules rules(m_policy, m_fleet.input.looks);
        std::vector<ReadingKind> kinds;
        for (std::uint32_t i = 0; i < m_fleet.input.looks.size(); ++i)
            kinds.push_back(rules.reading(i).kind);
        for (std::size_t i = 0; i < m_fleet.stories.size(); ++i) {
            const auto truth = truthOf(m_fleet.stories[i], State::Flapping);
            m_sum.nagios.add(truth, flapsOf(m_fleet.input.cas[i], kinds, Nagios), graceOf(State::Flapping));
            m_sum.icinga.add(truth, flapsOf(m_fleet.input.cas[i], kinds, Icinga), graceOf(State::Flapping));
        }
    }

    std::size_t indexOf(const CaHandle& ca) const
    {
        const auto series = std::ranges::lower_bound(m_fleet.input.cas, ca, {}, &service::LookSeries::ca);
        return static_cast<std::size_t>(series - m_fleet.input.cas.begin());
    }

    void scoreCase(const BacktestCase& one)
    {
        const policy::Timeline* timeline = m_policy.timeline(one.timeline);
        const auto* state = timeline ? std::get_if<State>(&timeline->when) : nullptr;
        if (!state)
            return;
        const Story& story = m_fleet.stories[indexOf(one.ca)];
        for (const BacktestStep& step : one.steps)
            if (step.heldBackBy.isEmpty())
                scoreStep(one, step, isDeserved(story, *state, step.due), story.sort);
    }

    void scoreStep(const BacktestCase& one, const BacktestStep& step, bool deserved, Sort sort)
    {
        const auto count = [&](std::int64_t& all, std::int64_t& wrong) {
            ++all;
            wrong += !deserved;
        };
        if (step.action == Action::Notify || step.action == Action::Remind)
            count(m_sum.notices, m_sum.wrongNotices);
        else if (step.action == Action::Publish)
            count(m_sum.publications, m_sum.wrongPublications);
        else if (step.action > Action::Publish)
            count(m_sum.proposals, m_sum.wrongProposals);
        else
            return; // alerts go to the registry's own staff
        if (!deserved)
            note(u"%1 of %2 (%3), %4 at %5"_s.arg(step.id, one.ca.toString(), toString(sort), one.timeline,
                                                  formatRfc3339(step.due)));
    }

    void scoreDeadlines(std::size_t i)
    {
        const policy::Timeline* timeline = m_policy.timelineFor(policy::Condition(State::Dead));
        if (!timeline)
            return;
        for (const policy::Step& step : timeline->steps)
            if (step.action == Action::ProposeRevocation)
                for (const Truth& truth : m_fleet.stories[i].truths)
                    if (truth.state == State::Dead)
                        scoreDeadline(i, truth, step, stagesOf(m_policy, *timeline, step));
    }

    void scoreDeadline(std::size_t i, const Truth& truth, const policy::Step& step,
                       const std::vector<Duration>& stages)
    {
        const auto deadline = deadlineOf(m_fleet, truth, stages, m_policy.quorum.vantages);
        if (!deadline || *deadline + Every >= truth.to)
            return;
        ++m_sum.deadlines;
        const CaHandle& ca = m_fleet.input.cas[i].ca;
        for (const BacktestCase& one : m_result.cases)
            for (const BacktestStep& done : one.steps)
                if (one.ca == ca && done.id == step.id && done.heldBackBy.isEmpty() &&
                    done.due >= truth.from && done.due <= *deadline + Every)
                    return;
        ++m_sum.misses;
        note(u"no %1 of %2 by %3"_s.arg(step.id, ca.toString(), formatRfc3339(*deadline)));
    }

    void note(const QString& wrong)
    {
        if (m_sum.wrongs.size() < MostWrongs)
            m_sum.wrongs << wrong;
    }

    Score& m_sum;
    const Fleet& m_fleet;
    const policy::Policy& m_policy;
    BacktestResult m_result;
};

} // namespace

double Quality::precision() const { return ratio(right, right + wrong); }
double Quality::recall() const { return ratio(found, found + missed); }

double Quality::f1() const
{
    const double p = precision(), r = recall();
    return p + r > 0 ? 2 * p * r / (p + r) : 0;
}

double Quality::f1OfHours() const { return ratio(2 * hoursBoth, hoursTruth + hoursSaid); }

void Quality::add(const std::vector<Interval>& truth, const std::vector<Interval>& said, Duration grace)
{
    for (const Interval& span : truth) {
        const auto first =
            std::ranges::find_if(said, [&](const Interval& one) { return overlap(one, span); });
        first == said.end() ? ++missed : ++found;
        if (first != said.end())
            delays.push_back(std::max(first->from - span.from, Duration(0)));
    }
    for (const Interval& one : said) {
        const bool isRight = std::ranges::any_of(truth, [&](const Interval& span) {
            return overlap(one, {span.from, span.to + grace});
        });
        isRight ? ++right : ++wrong;
    }
    const Instant end = std::chrono::sys_days(std::chrono::year(2027) / 1 / 1);
    hoursTruth += hoursOf(truth, end);
    hoursSaid += hoursOf(said, end);
    hoursBoth += commonHours(truth, said);
}

void score(Score& sum, const Fleet& fleet, const policy::Policy& policy) { Scorer(sum, fleet, policy).run(); }

} // namespace caretaker::simulate
