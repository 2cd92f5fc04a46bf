// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev simulate in short: a few hundred CA-years. And that the yardstick itself measures.
#include "core/service/backtest_lane.h"
#include "core/service/policy_service.h"
#include "tests/health/compare.h"
#include "tests/simulate/report.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::simulate;
using namespace Qt::StringLiterals;

class TestSimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meetsEveryGoal();
    void theSameSeedGivesTheSameReport();
    void withoutTheBrakeTheBugWouldBeBelieved();
    void withoutASecondLookNoiseWouldBeBelieved();
    void laterAttemptsLeaveTheFleetAsItWas();
    void countsWhatIsWrong();
    void nagiosAndIcingaFindFastFlapsOnly();
};

void TestSimulate::meetsEveryGoal()
{
    const Simulated simulated = simulate::simulate(7, 2, 100, {u"bcp-default"_s, u"ripe-2025-02"_s});
    const Score& score = simulated.byPolicy.at(u"ripe-2025-02"_s);
    EQUAL(score.caYears, 200);
    QVERIFY(score.deadlines > 0);
    QVERIFY(score.brakes > 0);
    QVERIFY2(missedGoals(simulated).isEmpty(),
             qPrintable((missedGoals(simulated) + score.wrongs).join(u'\n')));
}

void TestSimulate::theSameSeedGivesTheSameReport()
{
    const auto report = [](std::uint64_t seed) {
        return reportOf(simulate::simulate(seed, 1, 10, {u"ripe-2025-02"_s}));
    };
    QCOMPARE(report(3), report(3));
    QVERIFY(report(3) != report(4));
}

void TestSimulate::withoutTheBrakeTheBugWouldBeBelieved()
{
    // The guard is worth something only if taking it away does harm: a bug of a day or more makes CAs Dead
    // then.
    auto policy = *service::loadPolicy(u"ripe-2025-02"_s);
    std::int64_t wrong = 0;
    policy.guards.brake.share = 1;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        Score score;
        simulate::score(score, makeFleet(seed, 40), policy);
        wrong += score.wrongNotices;
    }
    QVERIFY2(wrong > 0, qPrintable(QString::number(wrong)));
}

void TestSimulate::withoutASecondLookNoiseWouldBeBelieved()
{
    // Ten times the noise, and the second vantage down often enough.
    const auto policy = *service::loadPolicy(u"bcp-default"_s);
    const auto wrongs = [&](const Noise& noise) {
        Score score;
        for (std::uint64_t seed = 1; seed <= 2; ++seed)
            simulate::score(score, makeFleet(seed, 60, noise), policy);
        return score.wrongNotices;
    };
    const auto once = wrongs({.share = 0.01, .lookAgain = 0});
    const auto twice = wrongs({.share = 0.01});
    const auto lasting = wrongs({.share = 0.01, .lasting = 1});
    QVERIFY2(once > 0, qPrintable(QString::number(once)));
    QVERIFY2(twice == 0, qPrintable(QString::number(twice)));
    EQUAL(lasting, once); // noise that lasts is not heard by looking again
}

void TestSimulate::laterAttemptsLeaveTheFleetAsItWas()
{
    const Fleet once = makeFleet(5, 20, {.lookAgain = 0}), twice = makeFleet(5, 20);
    std::size_t runsOnce = 0, runsTwice = 0;
    for (std::size_t i = 0; i < once.stories.size(); ++i) {
        QVERIFY(once.stories[i].pieces.size() == twice.stories[i].pieces.size());
        QVERIFY(once.stories[i].truths.size() == twice.stories[i].truths.size());
        runsOnce += once.input.cas[i].runs.size();
        runsTwice += twice.input.cas[i].runs.size();
    }
    QVERIFY(runsTwice + 3000 < runsOnce); // 2000 failures of one look, and what they cut in two
}

void TestSimulate::countsWhatIsWrong()
{
    const Instant t = std::chrono::sys_days(std::chrono::year(2026) / 2 / 1);
    Quality quality;
    // Two spans, one found an hour late; one interval right, one wrong; one begins in the grace.
    quality.add({{t, t + 10h}, {t + 100h, t + 110h}},
                {{t + 1h, t + 12h}, {t + 50h, t + 60h}, {t + 111h, t + 112h}}, 2h);
    EQUAL(quality.found, 1);
    EQUAL(quality.missed, 1);
    EQUAL(quality.right, 2);
    EQUAL(quality.wrong, 1);
    EQUAL(quality.delays.front(), Duration(1h));
    EQUAL(quality.hoursBoth, 9);
    EQUAL(quality.hoursTruth, 20);
    EQUAL(quality.hoursSaid, 22);
}

void TestSimulate::nagiosAndIcingaFindFastFlapsOnly()
{
    const std::vector<ReadingKind> kinds{ReadingKind::Good, ReadingKind::Failed};
    const auto every = [&](std::int64_t looks) {
        service::LookSeries series{.ca = CaHandle::fromString(u"h1"_s)};
        Instant at{};
        for (std::uint32_t i = 0; i < 40; ++i, at += Every * looks)
            series.runs.push_back({at, Every, looks, i % 2});
        return series;
    };
    for (const FlapDetector& detector : {Nagios, Icinga}) {
        EQUAL(flapsOf(every(1), kinds, detector).size(), 1u);  // each check a change
        EQUAL(flapsOf(every(12), kinds, detector).size(), 0u); // one or two changes in twenty checks
    }
    // The newest changes weigh 1.25, 1.224, 1.197, 1.171, 1.145, 1.118: five make 5.99 of 20, less than 30 %;
    // six make 7.11. The first check is no change.
    const auto first = flapsOf(every(1), kinds, Nagios).front();
    EQUAL(first.from, Instant{} + Every * 6);
}

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
