// SPDX-License-Identifier: GPL-3.0-or-later
// A planned retirement (requirements G-11): 90 days' notice by the calendar, whatever its health.
#include "tests/enforcement/registry.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;
using fleet::LifecycleStage;

namespace {

/// Healthy, and announced at 05:00 of 1 January.
const Instant Announced = Start + 5h;

Registry retiring(bool acknowledged = true)
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good, 5);
    r.stage = LifecycleStage::Retiring;
    r.inScope = false; // a retiring CA is in none of the stages that are enforced
    r.look(Good);
    if (acknowledged)
        r.apply(enforcement::acknowledge(r.only(), r.facts(), r.act(u"eva"_s, u"letter of 31 December"_s)));
    return r;
}

QString refusal(const Expected<CaseEvents>& result)
{
    return result ? u"allowed"_s : result.error().toString();
}

} // namespace

class TestRetirement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensACaseOfItsOwn();
    void runsByTheCalendarWhateverItsHealth();
    void ninetyDaysAfterTheAnnouncement();
    void remindsOnTheWay();
    void needsTheAnnouncementOnRecord();
    void needsNoFailedLook();
    void heldTimeNeverCounts();
    void endsVerifiedAndRetired();
    void resolvesWhenItGoesOnAfterAll();
    void onlyForCasThatThePolicyCovers();
};

void TestRetirement::opensACaseOfItsOwn()
{
    Registry r = retiring();
    EQUAL(r.only().timeline, u"retirement"_s);
    EQUAL(r.only().opened.at, Announced);
    EQUAL(r.only().status(), CaseStatus::Acknowledged);
}

void TestRetirement::runsByTheCalendarWhateverItsHealth()
{
    // Healthy, blind and failing by turns: the calendar does not care.
    Registry r = retiring();
    for (int i = 0; i < 30; ++i)
        r.look(Good, 24).look(Blind, 24).look(Failed, 24);
    EQUAL(r.dueOf(u"revoke"_s), Announced + 90 * Day);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Proposed);
    EQUAL(r.count(EventKind::ClockStopped), 0);
}

void TestRetirement::ninetyDaysAfterTheAnnouncement()
{
    Registry r = retiring();
    EQUAL(r.dueOf(u"notify"_s), Announced); // the answer to the announcement
    r.lookUntil(Good, Announced + 90 * Day - 1h);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Waiting);
    r.look(Good);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Proposed);
}

void TestRetirement::remindsOnTheWay()
{
    Registry r = retiring();
    r.lookUntil(Good, Announced + 89 * Day);
    EQUAL(r.dueOf(u"migration"_s), Announced + 30 * Day);
    EQUAL(r.dueOf(u"issued-certificates"_s), Announced + 60 * Day);
    EQUAL(r.dueOf(u"delegation-records"_s), Announced + 83 * Day);
}

void TestRetirement::needsTheAnnouncementOnRecord()
{
    Registry r = retiring(false);
    r.lookUntil(Good, Announced + 91 * Day);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Blocked);
    QVERIFY(r.next()->waitingFor.contains(u"announcement is not on record"_s));
    r.apply(enforcement::acknowledge(r.only(), r.facts(), r.act(u"eva"_s)));
    r.look(Good);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Proposed);
    r.only().acknowledged = false; // at approval it is asked for again
    QVERIFY(refusal(r.approve(u"eva"_s)).contains(u"announcement is not on record"_s));
}

void TestRetirement::needsNoFailedLook()
{
    Registry r = retiring();
    r.corroborating = 0;
    r.lookUntil(Good, Announced + 90 * Day);
    r.apply(r.approve(u"eva"_s));
    QVERIFY(refusal(r.approve(u"noor"_s, false)).contains(u"the impact report was not reviewed"_s));
    r.apply(r.approve(u"noor"_s));
    QVERIFY(enforcement::execute(r.only(), r.policy, r.facts(), r.act(u"eva"_s)));
}

void TestRetirement::heldTimeNeverCounts()
{
    // A hold of 10 days: 100 days after the announcement.
    Registry r = retiring();
    r.lookUntil(Good, Announced + 10 * Day);
    r.apply(enforcement::hold(r.only(), r.facts(), r.act(u"eva"_s), u"exception"_s, r.now() + 10 * Day));
    r.lookUntil(Good, Announced + 101 * Day);
    EQUAL(r.dueOf(u"revoke"_s), Announced + 100 * Day);
}

void TestRetirement::endsVerifiedAndRetired()
{
    Registry r = retiring();
    r.lookUntil(Good, Announced + 90 * Day);
    r.apply(r.approve(u"eva"_s));
    r.apply(r.approve(u"noor"_s));
    r.apply(enforcement::execute(r.only(), r.policy, r.facts(), r.act(u"eva"_s)));
    r.look(Good);
    EQUAL(r.only().status(), CaseStatus::Executed);
    r.certificateGone = true;
    r.look(Failed);
    EQUAL(r.only().status(), CaseStatus::Verified);
    EQUAL(r.only().stage, u"retired"_s);
}

void TestRetirement::resolvesWhenItGoesOnAfterAll()
{
    Registry r = retiring();
    r.lookUntil(Good, Announced + 20 * Day);
    r.stage = LifecycleStage::Active;
    r.inScope = true;
    r.look(Good, 30);
    EQUAL(r.only().status(), CaseStatus::Resolved);
    EQUAL(r.count(EventKind::StepDue, u"migration"_s), 0);
}

void TestRetirement::onlyForCasThatThePolicyCovers()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.covered = false;
    r.stage = LifecycleStage::Retiring;
    r.look(Good, 24);
    QVERIFY(r.cases.empty());
}

QTEST_GUILESS_MAIN(TestRetirement)
#include "tst_retirement.moc"
