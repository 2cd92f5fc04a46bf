// SPDX-License-Identifier: GPL-3.0-or-later
// The backtest's short cuts against going round by round, on random fleets under every shipped policy.
#include "core/service/backtest.h"
#include "core/service/backtest_brake.h"
#include "core/service/policy_service.h"
#include "tests/health/compare.h"
#include "tests/health/series.h"

#include <QFile>
#include <QTest>

#include <random>
#include <set>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::tests;
using namespace Qt::StringLiterals;
using policy::Policy;

class TestBacktest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leapsLeadToTheSameAsRoundByRound_data();
    void leapsLeadToTheSameAsRoundByRound();
    void threadsDoNotMatter();
    void theBrakeIsFoundInAdvance();
    void runsAreWhatLinesWere();
    void maxGapFollowsTheRounds();
    void latenciesThatNoPolicyTellsApartAreOne();
};

namespace {

using Engine = std::mt19937;

std::int64_t between(Engine& engine, std::int64_t low, std::int64_t high)
{
    return std::uniform_int_distribution<std::int64_t>(low, high)(engine);
}

VantageName vantage(const QString& name) { return VantageName::fromString(name); }

observe::Observation look(health::ReadingKind kind, const QString& by = u"a"_s)
{
    using enum health::ReadingKind;
    static const CaHandle anyCa = CaHandle::fromString(u"-"_s);
    observe::Observation seen{.ca = anyCa, .vantage = vantage(by), .at = {}};
    seen.blind = kind == Blind;
    seen.functional = kind < Failed;
    seen.complete = kind < Partial;
    seen.endpoints = {{.transport = observe::Transport::Rrdp, .uri = {}, .synchronised = true, .layers = {}}};
    if (kind == Slow)
        seen.endpoints.front().firstByte = 60s;
    if (kind == Failed)
        seen.findings.push_back({FindingId::MFT_EXPIRED, {}});
    return seen;
}

CaHandle handle(int i) { return CaHandle::fromString(u"h%1"_s.arg(i, 3, 10, QChar(u'0'))); }

health::ReadingKind randomKind(Engine& engine)
{
    const auto n = between(engine, 0, 9);
    return n < 4   ? health::ReadingKind::Good
           : n < 7 ? health::ReadingKind::Failed
                   : static_cast<health::ReadingKind>(n == 7   ? 1
                                                      : n == 8 ? 2
                                                               : 4);
}

/// Four months; all CAs fail together now and then, for the brake.
BacktestInput randomInput(Engine& engine, const Policy& policy)
{
    BacktestInputBuilder builder(LatencyBounds::of({&policy, 1}));
    const Duration every = between(engine, 0, 1) == 0 ? Duration(1h) : Duration(6h);
    const std::int64_t rounds = 120 * 24h / every;
    const std::int64_t outage = between(engine, 10, rounds - 60);
    const int cas = int(between(engine, 5, 15));
    for (int i = 0; i < cas; ++i) {
        const bool offset = between(engine, 0, 9) == 0; // on a grid of its own
        for (std::int64_t round = 0; round < rounds;) {
            const bool isOutage = round <= outage && outage < round + 30 && between(engine, 0, 2) > 0;
            const auto kind = isOutage ? health::ReadingKind::Failed : randomKind(engine);
            auto count = between(engine, 0, 3) == 0 ? between(engine, 1, rounds / 2) : between(engine, 1, 20);
            count = std::min(count, rounds - round);
            if (round < outage)
                count = std::min(count, outage - round);
            Looks looks{look(kind)};
            if (between(engine, 0, 1) == 0)
                looks.push_back(look(kind, u"b"_s));
            const Instant first = Start + every * round + (offset ? 17s : 0s);
            if (!builder.addRun(handle(i), looks, first, every, count))
                qFatal("too much");
            round += count;
        }
    }
    return builder.take();
}

/// Every round of the fleet in turn, every CA in every round, the brake always asked.
struct RoundByRound
{
    std::vector<std::vector<health::Transition>> transitions;
    std::vector<std::vector<enforcement::Case>> cases;
    std::vector<health::HealthRecord> records;
};

std::set<Instant> timesOf(const BacktestInput& input)
{
    std::set<Instant> times;
    for (const LookSeries& series : input.cas)
        for (const LookRun& run : series.runs)
            for (std::int64_t i = 0; i < run.count; ++i)
                times.insert(run.at(i));
    return times;
}

RoundByRound slowly(const BacktestInput& input, const Policy& policy)
{
    const BacktestRules rules(policy, input.looks);
    std::vector<BacktestLane> lanes;
    for (const LookSeries& series : input.cas)
        lanes.emplace_back(rules, series, true);
    std::optional<health::FleetIncident> incident;
    for (const Instant at : timesOf(input)) {
        std::vector<health::HealthRecord> before;
        std::vector<health::Reading> readings;
        std::vector<BacktestLane*> there;
        for (BacktestLane& lane : lanes)
            if (lane.next() == at) {
                there.push_back(&lane);
                before.push_back(lane.record());
                readings.push_back(lane.reading());
            }
        incident = health::applyFleetBrake(before, readings, policy.guards.brake, at, incident);
        for (std::size_t i = 0; i < there.size(); ++i)
            there[i]->judge(readings[i]);
    }
    RoundByRound result;
    for (const BacktestLane& lane : lanes) {
        result.transitions.push_back(lane.transitions());
        result.cases.push_back(lane.cases());
        result.records.push_back(lane.record());
    }
    return result;
}

int countSteps(const std::vector<enforcement::Case>& cases)
{
    int steps = 0;
    for (const enforcement::Case& c : cases)
        for (const enforcement::CaseEvent& event : c.events)
            steps += event.kind == enforcement::EventKind::StepDue;
    return steps;
}

void compareLanes(const BacktestInput& input, const Policy& policy, const QByteArray& where)
{
    const RoundByRound slow = slowly(input, policy);
    const BacktestRules rules(policy, input.looks);
    const std::vector<Instant> braked = brakedRounds(input, rules);
    if (!braked.empty())
        return; // lanes alone do not know the brake; below the whole is compared
    for (std::size_t i = 0; i < input.cas.size(); ++i) {
        BacktestLane lane(rules, input.cas[i], true);
        lane.runUntil(Instant::max());
        QVERIFY2(lane.transitions() == slow.transitions[i], where.constData());
        QVERIFY2(lane.record() == slow.records[i], where.constData());
        QVERIFY2(lane.cases() == slow.cases[i], where.constData());
    }
}

void compareFleets(const BacktestInput& input, const Policy& policy, const QByteArray& where)
{
    const RoundByRound slow = slowly(input, policy);
    const BacktestResult fast = backtest(input, policy, {.threads = 2});
    std::size_t transitions = 0, cases = 0;
    int steps = 0;
    for (std::size_t i = 0; i < input.cas.size(); ++i) {
        cases += slow.cases[i].size();
        steps += countSteps(slow.cases[i]);
        for (const health::Transition& t : slow.transitions[i]) {
            const BacktestTransition wanted{input.cas[i].ca, t.at, t.from, t.to};
            QVERIFY2(std::ranges::find(fast.transitions, wanted) != fast.transitions.end(),
                     where.constData());
            ++transitions;
        }
    }
    int fastSteps = 0;
    for (const BacktestCase& c : fast.cases)
        fastSteps += int(std::ranges::count_if(
            c.steps, [](const BacktestStep& step) { return policy::isAutomatic(step.action); }));
    QVERIFY2(fast.transitions.size() == transitions, where.constData());
    QVERIFY2(fast.cases.size() == cases, where.constData());
    QVERIFY2(fastSteps == steps, where.constData());
}

Policy loaded(const QString& name)
{
    const auto policy = loadPolicy(name);
    if (!policy)
        qFatal("%s", qPrintable(policy.error().toString()));
    return *policy;
}

} // namespace

void TestBacktest::leapsLeadToTheSameAsRoundByRound_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : shippedPolicyNames())
        QTest::newRow(qPrintable(name)) << name;
    for (const QString& name : {u"rungs"_s, u"budget"_s})
        QTest::newRow(qPrintable(name))
            << QStringLiteral(CARETAKER_SOURCE_DIR "/tests/backtest/policies/%1.toml").arg(name);
}

void TestBacktest::leapsLeadToTheSameAsRoundByRound()
{
    QFETCH(QString, name);
    const Policy shipped = loaded(name);
    for (unsigned seed = 1; seed <= 4; ++seed) {
        Engine engine(seed);
        Policy policy = shipped;
        const BacktestInput input = randomInput(engine, policy);
        const QByteArray where = name.toUtf8() + " seed " + QByteArray::number(seed);
        compareFleets(input, policy, where);
        policy.guards.brake.atLeast = 1'000'000; // no brake: compare whole records and all events
        compareLanes(input, policy, where);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestBacktest::threadsDoNotMatter()
{
    Engine engine(99);
    const Policy policy = loaded(u"bcp-default"_s);
    BacktestInputBuilder builder(LatencyBounds::of({&policy, 1}));
    for (int i = 0; i < 300; ++i)
        for (int run = 0; run < 20; ++run)
            QVERIFY(builder.addRun(handle(i), {look(randomKind(engine))}, Start + 50h * run, 1h, 50));
    const BacktestInput input = builder.take();
    const BacktestResult one = backtest(input, policy, {.threads = 1});
    const BacktestResult four = backtest(input, policy, {.threads = 4});
    QVERIFY(one.transitions == four.transitions);
    QVERIFY(one.cases == four.cases);
    QVERIFY(!one.cases.empty());
}

void TestBacktest::theBrakeIsFoundInAdvance()
{
    // Ten CAs; six fail from hour 10 on, four of them until hour 20. Two go on: two of ten are not too many.
    const Policy policy = loaded(u"bcp-default"_s);
    BacktestInputBuilder builder(LatencyBounds::of({&policy, 1}));
    const auto add = [&](int i, std::int64_t from, std::int64_t count, health::ReadingKind kind) {
        QVERIFY(builder.addRun(handle(i), {look(kind)}, Start + 1h * from, 1h, count));
    };
    for (int i = 0; i < 10; ++i) {
        const std::int64_t failed = i < 2 ? 90 : i < 6 ? 10 : 0;
        add(i, 0, 10, health::ReadingKind::Good);
        if (failed > 0)
            add(i, 10, failed, health::ReadingKind::Failed);
        if (failed < 90)
            add(i, 10 + failed, 90 - failed, health::ReadingKind::Good);
    }
    const BacktestResult result = backtest(builder.take(), policy);
    EQUAL(result.incidents.size(), 1u);
    EQUAL(result.incidents[0].since, Start + 10h);
    EQUAL(result.incidents[0].last, Start + 19h);
    EQUAL(*result.incidents[0].ended, Start + 20h);
    // Held back until hour 20, these two are judged from then on: Dead 24 h later.
    const auto deaths = std::ranges::count(result.transitions, health::State::Dead, &BacktestTransition::to);
    EQUAL(deaths, 2);
    EQUAL(result.transitions.back().at, Start + 44h);
}

void TestBacktest::runsAreWhatLinesWere()
{
    BacktestInputBuilder builder({});
    for (int i = 0; i < 100; ++i) {
        observe::Observation seen = look(i < 60 ? health::ReadingKind::Good : health::ReadingKind::Failed);
        seen.ca = handle(1);
        seen.at = Start + 1h * i + (i >= 30 ? 5h : 0h);
        QVERIFY(builder.add(seen));
    }
    const BacktestInput input = builder.take();
    EQUAL(input.rounds, 100);
    EQUAL(input.cas.size(), 1u);
    const std::vector<LookRun>& runs = input.cas[0].runs;
    EQUAL(runs.size(), 3u); // before the gap, after it, and failed
    EQUAL(runs[0].count, 30);
    EQUAL(runs[1].first, Start + 35h);
    EQUAL(runs[2].last(), Start + 104h);
}

void TestBacktest::maxGapFollowsTheRounds()
{
    // A look a day, and nobody looked for four days: more than three times a day.
    LookSeries series{.ca = handle(1)};
    series.runs = {{Start, 24h, 10}, {Start + 24h * 13, 24h, 10}};
    EQUAL(series.interval(), Duration(24h));
    EQUAL(LookSeries{.ca = handle(1)}.interval(), Duration(0));
}

void TestBacktest::latenciesThatNoPolicyTellsApartAreOne()
{
    Policy policy = loaded(u"bcp-default"_s);
    BacktestInputBuilder builder(LatencyBounds::of({&policy, 1}));
    for (int i = 0; i < 1000; ++i) {
        observe::Observation seen = look(health::ReadingKind::Good);
        seen.ca = handle(1);
        seen.at = Start + 1h * i;
        seen.endpoints.front().firstByte = Milliseconds(i * 20); // to 20 s; the policy's limit is 10 s
        QVERIFY(builder.add(seen));
    }
    const BacktestInput input = builder.take();
    EQUAL(input.looks.size(), 2u);
    EQUAL(input.cas[0].runs.size(), 2u);
    EQUAL(input.cas[0].runs[1].first, Start + 501h); // 10 020 ms
}

QTEST_GUILESS_MAIN(TestBacktest)
#include "tst_backtest.moc"
