// SPDX-License-Identifier: GPL-3.0-or-later
// Both clocks, and what never counts. The CA fails from 01:00 of 1 January on; the case is opened at 25:00.
#include "tests/enforcement/registry.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;

namespace {

const Instant Detected = Start + 25h;

Policy cumulative()
{
    return policyFrom(R"(schema = "caretaker/policy/1"
name = "cumulative"
[[timeline]]
id = "dead"
when = "dead"
clock = "cumulative"
window = "30d"
resolve_after = "5d"
[[timeline.step]]
id = "notify"
action = "notify"
from = "first-failure"
after = "24h"
[[timeline.step]]
id = "remind"
action = "remind"
from = "first-failure"
after = "10d"
)");
}

enforcement::ClockReadings clocks(Registry& r)
{
    return enforcement::clocksOf(r.only(), *r.policy.timeline(r.only().timeline), r.series.record);
}

} // namespace

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothCountFromTheFirstFailure();
    void anySuccessResetsTheContinuousClock();
    void aRevivalDoesNotResetTheCumulativeClock();
    void cumulativeTimeLeavesTheWindow();
    void blindTimeCountsOnNeither();
    void unwatchedTimeCountsOnNeither();
    void heldTimeCountsOnNeither();
    void aHoldEndsByItself();
    void dueMovesWithTheClock();
    void nothingIsDueWhileTheClockStands();
    void deliveryIsAnAnchor();
};

void TestClock::bothCountFromTheFirstFailure()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).lookUntil(Failed, Detected + 10h);
    EQUAL(clocks(r).continuous, Duration(34h));
    EQUAL(clocks(r).cumulative, Duration(34h));
    QVERIFY(clocks(r).running);
}

void TestClock::anySuccessResetsTheContinuousClock()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Failed, 30).look(Slow);
    EQUAL(clocks(r).continuous, Duration(0));
    EQUAL(clocks(r).cumulative, Duration(30h));
    QVERIFY(!clocks(r).running);
    r.look(Failed, 5);
    EQUAL(clocks(r).continuous, Duration(4h));
    EQUAL(clocks(r).cumulative, Duration(34h));
    EQUAL(r.only().clockBase->at, Start + 32h);
    EQUAL(r.count(EventKind::Returned), 1);
}

void TestClock::aRevivalDoesNotResetTheCumulativeClock()
{
    // 25 h failed, then every sixth look is a success: of each 6 h, 5 are failed (the hour after a success is
    // not).
    Registry r(cumulative());
    r.look(Good).look(Failed, 25);
    Registry lenient(shippedPolicy(u"bcp-default"_s));
    lenient.look(Good).look(Failed, 25);
    for (int i = 0; i < 50; ++i) {
        r.look(Good).look(Failed, 5);
        lenient.look(Good).look(Failed, 5);
    }
    // 25 h and 49 x 5 h are complete, of the last round 4 h: 25 + 245 + 4 = 274 h >= 240 h
    EQUAL(clocks(r).cumulative, Duration(274h));
    EQUAL(r.only().statusOf(u"remind"_s), StepStatus::Done);
    EQUAL(lenient.cases.back().statusOf(u"publish"_s), StepStatus::Waiting);
}

void TestClock::cumulativeTimeLeavesTheWindow()
{
    Registry r(cumulative());
    r.look(Good).look(Failed, 25 + 24).look(Good, 4 * 24); // not yet resolved
    EQUAL(clocks(r).cumulative, Duration(49h)); // the last of it between the last Failed and the first Good
    r.policy.timelines[0].resolveAfter = 60 * Day;
    r.look(Good, 40 * 24);
    EQUAL(clocks(r).cumulative, Duration(0));
}

void TestClock::blindTimeCountsOnNeither()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Failed, 30);
    const auto before = clocks(r);
    r.look(Blind, 7 * 24);
    QVERIFY(!clocks(r).running);
    EQUAL(clocks(r).continuous, before.continuous);
    EQUAL(clocks(r).cumulative, before.cumulative);
    r.look(Failed);
    EQUAL(clocks(r).continuous, before.continuous + 1h);
    EQUAL(r.count(EventKind::ClockStopped), 1);
    EQUAL(r.count(EventKind::ClockResumed), 1);
}

void TestClock::unwatchedTimeCountsOnNeither()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Failed, 30);
    const auto before = clocks(r);
    r.series.nothing(7 * Day);
    r.look(Failed);
    EQUAL(clocks(r).continuous, before.continuous);
    EQUAL(clocks(r).cumulative, before.cumulative);
}

void TestClock::heldTimeCountsOnNeither()
{
    for (const Policy& policy : {shippedPolicy(u"bcp-default"_s), cumulative()}) {
        Registry r(policy);
        r.look(Good).look(Failed, 30);
        const auto& timeline = policy.timelines[0];
        const auto& step = timeline.steps.back().from == policy::Anchor::FirstNoticeSent
                               ? timeline.steps[2]
                               : timeline.steps.back();
        const Duration before = *enforcement::elapsed(r.only(), timeline, step, r.series.record);
        r.apply(
            enforcement::hold(r.only(), r.facts(), r.act(u"eva"_s), u"maintenance"_s, r.now() + 100 * Day));
        r.look(Failed, 48);
        EQUAL(*enforcement::elapsed(r.only(), timeline, step, r.series.record), before);
        EQUAL(r.only().status(), CaseStatus::Held);
        r.apply(enforcement::release(r.only(), r.facts(), r.act(u"eva"_s)));
        r.look(Failed, 5);
        EQUAL(*enforcement::elapsed(r.only(), timeline, step, r.series.record), before + 5h);
    }
}

void TestClock::aHoldEndsByItself()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Failed, 25); // opened at 25:00
    r.apply(enforcement::hold(r.only(), r.facts(), r.act(u"eva"_s), u"exception"_s, Detected + 48h));
    r.lookUntil(Failed, Detected + 47h);
    EQUAL(r.only().status(), CaseStatus::Held);
    EQUAL(r.only().statusOf(u"notify"_s), StepStatus::Waiting);
    r.lookUntil(Failed, Detected + 71h);
    QVERIFY(!r.only().isHeld());
    EQUAL(r.only().holds[0].to->at, Detected + 48h);
    EQUAL(r.only().statusOf(u"notify"_s), StepStatus::Waiting);
    r.look(Failed);
    EQUAL(r.dueOf(u"notify"_s), Detected + 24h + 48h);
}

void TestClock::dueMovesWithTheClock()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Failed, 25);
    EQUAL(*r.next()->due, Detected + 24h);
    r.look(Failed, 10);
    EQUAL(*r.next()->due, Detected + 24h);
    r.look(Blind, 6).look(Failed);
    EQUAL(*r.next()->due, Detected + 24h + 6h);
}

void TestClock::nothingIsDueWhileTheClockStands()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Failed, 25).look(Good);
    QVERIFY(!r.next()->due);
    r.look(Failed);
    QVERIFY(r.next()->due);
    r.look(Blind);
    QVERIFY(!r.next()->due);
    r.look(Failed);
    r.apply(enforcement::hold(r.only(), r.facts(), r.act(u"eva"_s), u"appeal"_s, r.now() + Day));
    QVERIFY(!r.next()->due);
    EQUAL(r.next()->waitingFor, u"the end of the hold"_s);
}

void TestClock::deliveryIsAnAnchor()
{
    Registry r(policyFrom(R"(schema = "caretaker/policy/1"
name = "delivery"
[[timeline]]
id = "dead"
when = "dead"
[[timeline.step]]
id = "notify"
action = "notify"
after = "0s"
[[timeline.step]]
id = "remind"
action = "remind"
from = "notice-delivered"
after = "2d"
)"));
    r.look(Good).look(Failed, 200);
    EQUAL(r.only().statusOf(u"remind"_s), StepStatus::Waiting); // sent, but not known to have arrived
    EQUAL(r.next()->waitingFor, u"proof of delivery"_s);
    r.apply(enforcement::noticeDelivered(r.only(), r.facts(), r.act(u"eva"_s)));
    const Instant delivered = r.now();
    r.look(Failed, 48);
    EQUAL(r.dueOf(u"remind"_s), delivered + 48h);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
