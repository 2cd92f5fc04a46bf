// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/service_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A cycle from look to record: what is kept, what is taken up again, and what the guards hold back.
class JudgeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnAfterARestartWhereItWas();
    void theSameRoundTwiceJudgesOnce();
    void blindRoundsOpenNoCase();
    void aWholeFleetTurningBadAtOnceIsOurOwnFault();
    void aSecondCycleIsRefused();
};

void JudgeTest::goesOnAfterARestartWhereItWas()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    // Good, then failed: 12 hours in one process, 13 more in the next. Dead needs 24 without interruption.
    for (int hour = 0; hour <= 25; ++hour) {
        auto cycle = fixture.cycle(fleet); // a new process each hour
        QVERIFY2(cycle.has_value(), cycle ? "" : qPrintable(cycle.error().toString()));
        const Instant at = fixture.start + 1h * hour;
        const auto report =
            (*cycle)->take({lookAt(fleet, u"a"_s, at, hour == 0 ? Sees::Good : Sees::Failed)}, at);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().toString()));
        QCOMPARE(report->transitions,
                 hour == 0 || hour == 25 ? 1 : 0); // healthy at once, dead 24 h after hour 1
    }
}

void JudgeTest::theSameRoundTwiceJudgesOnce()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    auto cycle = fixture.cycle(fleet);
    QVERIFY(cycle.has_value());
    const auto look = lookAt(fleet, u"a"_s, fixture.start, Sees::Good);
    QCOMPARE((*cycle)->take({look}, fixture.start)->transitions, 1);
    QCOMPARE((*cycle)->take({look}, fixture.start)->transitions, 0);
}

void JudgeTest::blindRoundsOpenNoCase()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    auto cycle = fixture.cycle(fleet);
    QVERIFY(cycle.has_value());
    for (int hour = 0; hour < 24 * 7; ++hour) {
        const Instant at = fixture.start + 1h * hour;
        const auto report =
            (*cycle)->take({lookAt(fleet, u"a"_s, at, hour == 0 ? Sees::Good : Sees::Blind)}, at);
        QVERIFY(report.has_value());
        QCOMPARE(report->caseEvents, 0);
        QCOMPARE(report->blind, hour != 0);
    }
}

void JudgeTest::aWholeFleetTurningBadAtOnceIsOurOwnFault()
{
    const ServiceFixture fixture;
    std::vector<fleet::DelegatedCa> fleet;
    for (int i = 0; i < 10; ++i)
        fleet.push_back(aCa(u"ca-%1"_s.arg(i)));
    auto cycle = fixture.cycle(fleet);
    QVERIFY(cycle.has_value());
    int transitions = 0;
    for (int hour = 0; hour < 48; ++hour) {
        const Instant at = fixture.start + 1h * hour;
        const auto report =
            (*cycle)->take({lookAt(fleet, u"a"_s, at, hour == 0 ? Sees::Good : Sees::Failed)}, at);
        QVERIFY(report.has_value());
        transitions += hour == 0 ? 0 : report->transitions;
        QCOMPARE(report->incident.has_value(), hour != 0);
    }
    QCOMPARE(transitions, 0);
}

void JudgeTest::aSecondCycleIsRefused()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    const auto first = fixture.cycle(fleet);
    QVERIFY(first.has_value());
    const auto second = fixture.cycle(fleet);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, Error::Kind::Refused);
}

QTEST_GUILESS_MAIN(JudgeTest)
#include "tst_judge.moc"
