// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of the state table in DESIGN section 3, with its arithmetic. Looks are an hour apart, from
// midnight.
#include "tests/health/compare.h"
#include "tests/health/series.h"

#include <QTest>

#include <cmath>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;

class TestMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUnknownUntilSeenComplete();
    void isDeadAfterADayOfFailureWithoutInterruption();
    void isNotDeadWhenASuccessInterrupts();
    void showsTheCandidateWhileFailing();
    void leavesDeadAfterThreeFunctionalReadingsOverAnHour();
    void showsTheCandidateWhileRecovering();
    void blindTimeStopsTheDeadClock();
    void anUnwatchedGapCountsAsBlind();
    void aWeekOfBlindnessDelaysDeathByThatWeek();
    void blindnessMovesTheCandidateOn();
    void isPartialAfterThreeReadingsAndAnHour();
    void needsTheHourAsWellAsTheReadings();
    void leavesPartialAfterTheSameOfComplete();
    void isSlowAtHalfOfTheWindow();
    void leavesSlowAtAFifth();
    void foretellsSlow();
    void flapsAtTheFigureOfMerit();
    void needsThreeChangesToFlap();
    void leavesFlappingWhenTheFigureHasDecayed();
    void manifestGoingBackIsAChange();
    void aKeyRollIsNoChange();
    void deadComesBeforeFlapping();
    void ignoresAReadingThatIsNotLater();
    void transitionSurvivesJson();
};

void TestMachine::isUnknownUntilSeenComplete()
{
    Series s;
    EQUAL(s.record.state, State::Unknown);
    s.look(Blind, 5).look(Failed, 5);
    EQUAL(s.record.state, State::Unknown);
    EQUAL(s.record.candidate->state, State::Dead); // no success was ever seen, and time runs
    s.look(Partial);
    EQUAL(s.record.state, State::Unknown); // functional, but one Partial reading is no evidence of Healthy
    s.look(Slow);
    EQUAL(s.record.state, State::Healthy);
    EQUAL(s.transitions.size(), 1u);
    EQUAL(s.transitions[0].from, State::Unknown);
}

void TestMachine::isDeadAfterADayOfFailureWithoutInterruption()
{
    Series s;
    s.look(Good).look(Failed, 24); // Failed at 01:00 ... 24:00: 23 h of failure
    EQUAL(s.record.failingFor(), Duration(23h));
    EQUAL(s.record.state, State::Healthy);
    s.look(Failed); // at 25:00: 24 h
    EQUAL(s.record.state, State::Dead);
    EQUAL(s.record.since, Start + 25h);
    EQUAL(s.record.dead.onset.at, Start + 1h);
    EQUAL(*s.record.lastFunctional, Start);
    EQUAL(s.transitions.back().reasons[0].code, QStringLiteral("failed-for"));
    EQUAL(s.transitions.back().reasons[0].arguments.value(QStringLiteral("watched")), QStringLiteral("1d"));
}

void TestMachine::isNotDeadWhenASuccessInterrupts()
{
    Series s;
    s.look(Good).look(Failed, 24).look(Partial).look(Failed, 24); // functional at 25:00 starts the count anew
    EQUAL(s.record.state, State::Healthy);
    EQUAL(s.record.failingFor(), Duration(23h));
    s.look(Failed);
    EQUAL(s.record.state, State::Dead);
}

void TestMachine::showsTheCandidateWhileFailing()
{
    Series s;
    s.look(Good).look(Failed, 7); // failing since 01:00, now 07:00: 6 h counted, 18 h to go
    EQUAL(s.record.state, State::Healthy);
    QVERIFY(s.record.candidate.has_value());
    EQUAL(s.record.candidate->state, State::Dead);
    EQUAL(s.record.candidate->since, Start + 1h);
    EQUAL(s.record.candidate->confirmsAt, Start + 25h);
    s.look(Good);
    QVERIFY(!s.record.candidate);
}

void TestMachine::leavesDeadAfterThreeFunctionalReadingsOverAnHour()
{
    Series s;
    s.look(Good).look(Failed, 25).look(Good, 2);
    EQUAL(s.record.state, State::Dead); // two readings only, though they span an hour
    s.look(Failed).look(Slow).look(Partial).look(Good);
    EQUAL(s.record.state, State::Healthy); // three in a row, of any functional kind
    EQUAL(s.transitions.back().from, State::Dead);
}

void TestMachine::showsTheCandidateWhileRecovering()
{
    Series s;
    s.look(Good).look(Failed, 25).look(Good); // at 26:00; two more looks are needed
    EQUAL(s.record.state, State::Dead);
    EQUAL(s.record.candidate->state, State::Healthy);
    EQUAL(s.record.candidate->since, Start + 26h);
    EQUAL(s.record.candidate->confirmsAt, Start + 28h);
    s.look(Good, 2);
    EQUAL(s.record.since, Start + 28h);
}

void TestMachine::blindTimeStopsTheDeadClock()
{
    Series s;
    s.look(Good).look(Failed, 13); // 12 h
    s.look(Blind, 10);
    EQUAL(s.record.failingFor(), Duration(12h));
    s.look(Failed, 11); // the hours that end in a look that saw: 11 more, 23 h in all
    EQUAL(s.record.state, State::Healthy);
    s.look(Failed);
    EQUAL(s.record.state, State::Dead);
    EQUAL(s.record.since, Start + 35h); // 25 h, and the ten blind ones
}

void TestMachine::anUnwatchedGapCountsAsBlind()
{
    Series s;
    s.look(Good).look(Failed).nothing(40h).look(Failed); // one hour of failure before, none in the 41 h gap
    EQUAL(s.record.failingFor(), Duration(0h));
    EQUAL(s.record.state, State::Healthy);
    s.rules.maxGap = 48h; // whoever looks rarely by policy has watched all the same
    s.nothing(40h).look(Failed);
    EQUAL(s.record.state, State::Dead);
}

void TestMachine::aWeekOfBlindnessDelaysDeathByThatWeek()
{
    Series clear;
    clear.look(Good).look(Failed, 25);
    Series blinded;
    blinded.look(Good).look(Failed, 5).look(Blind, 7 * 24).look(Failed, 20);
    EQUAL(clear.record.state, State::Dead);
    EQUAL(blinded.record.state, State::Dead);
    EQUAL(blinded.record.since - clear.record.since, Duration(7 * 24h));
    EQUAL(blinded.record.failingFor(), clear.record.failingFor());
}

void TestMachine::blindnessMovesTheCandidateOn()
{
    Series s;
    s.look(Good).look(Failed, 7);
    const Instant before = s.record.candidate->confirmsAt;
    s.look(Blind, 3);
    EQUAL(s.record.candidate->confirmsAt, before + 3h);
    s.look(Failed, 1);
    EQUAL(s.record.candidate->confirmsAt, before + 3h);
}

void TestMachine::isPartialAfterThreeReadingsAndAnHour()
{
    Series s;
    s.look(Good).look(Partial, 2);
    EQUAL(s.record.state, State::Healthy);
    EQUAL(s.record.candidate->state, State::Partial);
    EQUAL(s.record.candidate->confirmsAt, Start + 3h);
    s.look(Partial);
    EQUAL(s.record.state, State::Partial);
    EQUAL(s.record.partial.onset.at, Start + 1h);
}

void TestMachine::needsTheHourAsWellAsTheReadings()
{
    Series s{.every = 10min};
    s.look(Good).look(Partial, 6); // six readings, at :10 to :60, span 50 minutes
    EQUAL(s.record.state, State::Healthy);
    s.look(Partial);
    EQUAL(s.record.state, State::Partial);
}

void TestMachine::leavesPartialAfterTheSameOfComplete()
{
    Series s;
    s.look(Good).look(Partial, 3).look(Good, 2).look(Partial).look(Good, 2);
    EQUAL(s.record.state, State::Partial); // the Partial in between starts the count anew
    s.look(Slow);
    EQUAL(s.record.state, State::Healthy);
}

void TestMachine::isSlowAtHalfOfTheWindow()
{
    // The last 2 h hold two readings at a look an hour, so the last six readings are the longer window.
    Series s;
    s.look(Good, 3).look(Slow, 2);
    EQUAL(s.record.state, State::Healthy); // 2 of 5
    s.look(Slow);
    EQUAL(s.record.state, State::Slow); // 3 of 6 is half, and at least three
    EQUAL(s.record.slow.onset.at, Start + 3h);
    Series early;
    early.look(Slow, 2);
    EQUAL(early.record.state, State::Healthy); // 2 of 2, but fewer than three
}

void TestMachine::leavesSlowAtAFifth()
{
    Series s;
    s.look(Good, 3).look(Slow, 3).look(Good, 4);
    EQUAL(s.record.state, State::Slow); // the last six: Slow, Slow, Good x 4: 2 of 6 is a third
    s.look(Good);
    EQUAL(s.record.state, State::Healthy); // 1 of 6
}

void TestMachine::foretellsSlow()
{
    Series s;
    s.look(Good, 6).look(Slow);
    EQUAL(s.record.candidate->state, State::Slow);
    EQUAL(s.record.candidate->confirmsAt, Start + 8h); // at 06:00 1 of 6, at 07:00 2 of 6, at 08:00 3 of 6
    s.look(Slow, 2);
    EQUAL(s.record.state, State::Slow);
    EQUAL(s.record.since, Start + 8h);
}

void TestMachine::flapsAtTheFigureOfMerit()
{
    // A change every two hours: each former one has lost a factor 2^(-2/24) = 0.9439. After four changes
    // 1000 (1 + 0.9439 + 0.8909 + 0.8409) = 3675.7; after three 2834.8, which is below 3000.
    Series s;
    for (int i = 0; i < 3; ++i)
        s.look(Good).look(Failed);
    QVERIFY(std::abs(health::figureOfMeritNow(s.record, s.rules.flapping) - 2834.8) < 0.1);
    EQUAL(s.record.state, State::Healthy);
    s.look(Good).look(Failed);
    QVERIFY(std::abs(health::figureOfMeritNow(s.record, s.rules.flapping) - 3675.7) < 0.1);
    EQUAL(s.record.state, State::Flapping);
    EQUAL(s.record.flapping.onset.at, Start + 1h); // the first of the changes
}

void TestMachine::needsThreeChangesToFlap()
{
    Series s;
    s.rules.flapping.change = 2000; // two changes would be enough by the figure: 2000 (1 + 0.9439) = 3887.7
    s.look(Good).look(Failed).look(Good).look(Failed);
    QVERIFY(health::figureOfMeritNow(s.record, s.rules.flapping) > 3000);
    EQUAL(s.record.state, State::Healthy);
    s.look(Good).look(Failed);
    EQUAL(s.record.state, State::Flapping);
}

void TestMachine::leavesFlappingWhenTheFigureHasDecayed()
{
    Series s;
    for (int i = 0; i < 4; ++i)
        s.look(Good).look(Failed);
    EQUAL(s.record.state, State::Flapping); // 3675.7 at 07:00
    // Below 750 after 24 h x log2(3675.7 / 750) = 55.03 h: at 62.03 h; the first look after that is at 63:00.
    s.look(Good);
    EQUAL(s.record.candidate->state, State::Healthy);
    QVERIFY(std::chrono::abs(s.record.candidate->confirmsAt - (Start + 62h + 2min)) < 2min);
    s.look(Good, 54);
    EQUAL(s.last(), Start + 62h);
    EQUAL(s.record.state, State::Flapping);
    s.look(Good);
    EQUAL(s.record.state, State::Healthy);
}

void TestMachine::manifestGoingBackIsAChange()
{
    Series s;
    for (int i = 0; i < 4; ++i) // 7, 6, 7, 6, ...: four backward changes, no failure at all
        s.look(Good, Serial::fromNumber(7)).look(Good, Serial::fromNumber(6));
    EQUAL(s.record.changeCount, 4);
    EQUAL(s.record.state, State::Flapping);
    s.look(Good, Serial::fromNumber(6))
        .look(Good, Serial::fromNumber(6)); // staying behind is no further change
    EQUAL(s.record.changeCount, 4);
}

void TestMachine::aKeyRollIsNoChange()
{
    Series s;
    s.look(Good, Serial::fromNumber(900));
    const auto result = health::advance(
        s.record,
        {.kind = Good, .at = s.next, .manifestNumber = Serial::fromNumber(1), .manifestRestarted = true},
        s.rules);
    EQUAL(result.record.changeCount, 0);
    const auto on = health::advance(
        result.record, {.kind = Good, .at = s.next + 1h, .manifestNumber = Serial::fromNumber(2)}, s.rules);
    EQUAL(on.record.changeCount, 0);
}

void TestMachine::deadComesBeforeFlapping()
{
    Series s;
    for (int i = 0; i < 4; ++i)
        s.look(Good).look(Failed);
    EQUAL(s.record.state, State::Flapping);
    s.look(Failed, 24); // failing since 07:00, now 31:00
    EQUAL(s.record.state, State::Dead);
    s.look(Good, 3); // 34:00: 3675.7 has decayed by 27 h to 1685, still above 750
    EQUAL(s.record.state, State::Flapping);
}

void TestMachine::ignoresAReadingThatIsNotLater()
{
    Series s;
    s.look(Good).look(Failed, 3);
    const auto again = health::advance(s.record, {.kind = Failed, .at = s.last()}, s.rules);
    QVERIFY(again.record == s.record);
    const auto earlier = health::advance(s.record, {.kind = Good, .at = s.last() - 1h}, s.rules);
    QVERIFY(earlier.record == s.record);
    QVERIFY(!earlier.transition);
}

void TestMachine::transitionSurvivesJson()
{
    Series s;
    s.look(Good).look(Failed, 25);
    EQUAL(health::transitionFromJson(health::toJson(s.transitions.back())), s.transitions.back());
    QVERIFY(!health::transitionFromJson({}));
}

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
