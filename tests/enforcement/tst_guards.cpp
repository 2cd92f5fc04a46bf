// SPDX-License-Identifier: GPL-3.0-or-later
// Each guard has a test in which removing it would enforce wrongly.
#include "tests/enforcement/registry.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;

namespace {

/// Failing since 01:00 of 1 January, looked at every hour for this long.
Registry failingFor(Duration time, const QString& policy = u"bcp-default"_s, int corroborating = 2)
{
    Registry registry(shippedPolicy(policy));
    registry.corroborating = corroborating;
    registry.look(Good).lookUntil(Failed, Start + 1h + time);
    return registry;
}

} // namespace

class TestGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watchGuardNoStepForTimeThatNobodyWatched();
    void aWeekOfOurOutageStartsNoCase();
    void corroborationHoldsARevocationBack();
    void theSecondVantageReleasesIt();
    void aPolicyMayWaiveCorroboration();
    void aCaseMayWaiveCorroboration();
    void corroborationIsForTakingAwayOnly();
    void nothingOthersSeeBeforeTheFirstNotice();
    void revocationIsNeverCarriedOut();
};

void TestGuards::watchGuardNoStepForTimeThatNobodyWatched()
{
    // Down on New Year's Eve, monitor switched off for 200 days, then one look that still finds it Failed: by
    // the calendar everything were due.
    Registry r(shippedPolicy(u"ripe-2025-02"_s));
    r.look(Good).look(Failed, 25);
    r.series.nothing(200 * Day);
    r.look(Failed);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Waiting);
    EQUAL(r.only().statusOf(u"remind-30d"_s), StepStatus::Waiting);
    EQUAL(*r.next()->due, r.now() + 30 * Day - 24h); // 24 h of it were watched
}

void TestGuards::aWeekOfOurOutageStartsNoCase()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good, 10).look(Blind, 7 * 24).look(Good, 10);
    QVERIFY(r.cases.empty());
    EQUAL(r.series.record.state, State::Healthy);
    EQUAL(r.series.transitions.size(), 1u); // Unknown to Healthy, on the first day
}

void TestGuards::corroborationHoldsARevocationBack()
{
    Registry r = failingFor(120 * Day, u"bcp-default"_s, 1);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Blocked);
    EQUAL(r.count(EventKind::Proposed, u"revoke"_s), 0);
    EQUAL(r.count(EventKind::StepBlocked, u"revoke"_s), 1); // said once, not every hour
    EQUAL(r.only().progress(u"revoke"_s)->blockedBy, u"corroboration: 1 of 2 vantages agree"_s);
}

void TestGuards::theSecondVantageReleasesIt()
{
    Registry r = failingFor(120 * Day, u"bcp-default"_s, 1);
    const Instant due = r.dueOf(u"revoke"_s);
    r.corroborating = 2;
    r.look(Failed);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Proposed);
    EQUAL(r.dueOf(u"revoke"_s), due);
}

void TestGuards::aPolicyMayWaiveCorroboration()
{
    Registry r = failingFor(0h, u"bcp-default"_s, 1);
    r.policy.guards.corroborationWaiver = true;
    r.lookUntil(Failed, Start + 120 * Day);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Proposed);
}

void TestGuards::aCaseMayWaiveCorroboration()
{
    Registry r = failingFor(120 * Day, u"bcp-default"_s, 1);
    QVERIFY(!enforcement::waiveCorroboration(r.only(), r.facts(), {person(u"eva"_s), u" "_s, r.now()}));
    r.apply(enforcement::waiveCorroboration(r.only(), r.facts(),
                                            r.act(u"eva"_s, u"the second probe is in repair"_s)));
    r.look(Failed);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Proposed);
}

void TestGuards::corroborationIsForTakingAwayOnly()
{
    Registry r = failingFor(20 * Day, u"bcp-default"_s, 1);
    EQUAL(r.only().statusOf(u"notify"_s), StepStatus::Done);
    EQUAL(r.only().statusOf(u"publish"_s), StepStatus::Proposed);
}

void TestGuards::nothingOthersSeeBeforeTheFirstNotice()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.doSteps = false; // our mail is broken
    r.look(Good).lookUntil(Failed, Start + 120 * Day);
    EQUAL(r.only().statusOf(u"publish"_s), StepStatus::Blocked);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Waiting); // counts from a notice that was never sent
    QVERIFY(!r.approve(u"eva"_s, true, u"publish"_s));
    r.carryOut();
    r.look(Failed);
    EQUAL(r.only().statusOf(u"publish"_s), StepStatus::Proposed);
}

void TestGuards::revocationIsNeverCarriedOut()
{
    Registry r = failingFor(120 * Day);
    for (const QString& who : {u"eva"_s, u"noor"_s})
        r.apply(r.approve(who, true, u"revoke"_s));
    r.look(Failed, 100);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Approved);
    EQUAL(r.only().status(), CaseStatus::Approved);
    EQUAL(r.next()->step, u"publish"_s); // still waiting for its approval, and first in the ladder
    r.apply(r.approve(u"eva"_s, false, u"publish"_s));
    EQUAL(r.next()->waitingFor, u"a person to carry it out"_s);
}

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
