// SPDX-License-Identifier: GPL-3.0-or-later
// A policy that only watches (requirements G-15): all is judged, nothing is said, and when it enforces later
// it begins from there.
#include "tests/enforcement/registry.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;

namespace {

const Instant Detected = Start + 25h;

Registry watching()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.policy.mode = policy::Mode::Watch;
    return r;
}

/// When each step would have fallen due.
Instant wouldHave(Registry& r, const QString& step)
{
    for (const CaseEvent& event : std::as_const(r.only().events))
        if (event.kind == EventKind::StepWatched && event.step == step)
            return *parseRfc3339(event.details.value(u"due"_s));
    return {};
}

} // namespace

class TestWatchOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsJudgedAndNothingDone();
    void theLadderIsTheSameAsWhenEnforcing();
    void nobodyCanApproveOrExecute();
    void enforcingLaterBeginsThereWithoutABurst();
    void noticePeriodsCountFromEnforcement();
    void theCumulativeClockBeginsThereToo();
    void backToWatchingStopsWhatWasGoingOn();
    void caseAndStoryTellIt();
};

void TestWatchOnly::everythingIsJudgedAndNothingDone()
{
    Registry r = watching();
    r.look(Good).lookUntil(Failed, Detected + 120 * Day);
    EQUAL(r.series.record.state, State::Dead);
    QVERIFY(r.only().watchOnly);
    EQUAL(r.count(EventKind::StepDue) + r.count(EventKind::StepDone) + r.count(EventKind::Proposed) +
              r.count(EventKind::StepBlocked),
          0);
    QVERIFY(r.count(EventKind::StepWatched) >= 7);
    QVERIFY(!r.only().firstNoticeSent);
}

void TestWatchOnly::theLadderIsTheSameAsWhenEnforcing()
{
    Registry watch = watching();
    Registry enforce(shippedPolicy(u"bcp-default"_s));
    for (Registry* r : {&watch, &enforce})
        r->look(Good).lookUntil(Failed, Detected + 120 * Day);
    for (const QString& step : {u"alert"_s, u"notify"_s, u"publish"_s, u"remind-30d"_s, u"revoke"_s})
        EQUAL(wouldHave(watch, step), enforce.dueOf(step));
}

void TestWatchOnly::nobodyCanApproveOrExecute()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).lookUntil(Failed, Detected + 24h + 90 * Day);
    r.policy.mode = policy::Mode::Watch;
    const auto refused = r.approve(u"eva"_s, true, u"revoke"_s);
    QVERIFY(!refused && refused.error().toString().contains(u"the policy only watches"_s));
    r.policy.mode = policy::Mode::Enforce;
    for (const QString& who : {u"eva"_s, u"noor"_s})
        r.apply(r.approve(who, true, u"revoke"_s));
    r.policy.mode = policy::Mode::Watch;
    QVERIFY(!enforcement::execute(r.only(), r.policy, r.facts(), r.act(u"eva"_s)));
}

void TestWatchOnly::enforcingLaterBeginsThereWithoutABurst()
{
    // 100 days of watching: by then everything but the revocation would have been said. When the policy
    // enforces, one alert goes to staff, and that is all in the first day.
    Registry r = watching();
    r.look(Good).lookUntil(Failed, Detected + 100 * Day);
    r.policy.mode = policy::Mode::Enforce;
    const Instant turned = r.series.next;
    r.look(Failed);
    EQUAL(r.count(EventKind::StepDue), 1);
    EQUAL(r.count(EventKind::StepDue, u"alert"_s), 1);
    r.lookUntil(Failed, turned + 23h);
    EQUAL(r.count(EventKind::StepDue), 1);
    r.look(Failed);
    EQUAL(r.count(EventKind::StepDue), 2);
    EQUAL(r.dueOf(u"notify"_s), turned + 24h);
}

void TestWatchOnly::noticePeriodsCountFromEnforcement()
{
    // Publication 6 days after the turn, revocation 90 days after the real first notice.
    Registry r = watching();
    r.look(Good).lookUntil(Failed, Detected + 100 * Day);
    r.policy.mode = policy::Mode::Enforce;
    const Instant turned = r.series.next;
    r.lookUntil(Failed, turned + 100 * Day);
    EQUAL(r.dueOf(u"publish"_s), turned + 6 * Day);
    EQUAL(r.dueOf(u"revoke"_s), turned + 24h + 90 * Day);
    QVERIFY(Case::fold(r.only().events) == r.only());
}

void TestWatchOnly::theCumulativeClockBeginsThereToo()
{
    // strict-example counts 30 days after the notice on a cumulative clock; 50 days of watching are not in
    // it.
    Registry r(shippedPolicy(u"strict-example"_s));
    r.corroborating = 3;
    r.policy.mode = policy::Mode::Watch;
    r.look(Good).look(Failed, 50 * 24);
    r.policy.mode = policy::Mode::Enforce;
    r.look(Failed, 24);
    EQUAL(r.count(EventKind::Proposed), 0);
    const auto& timeline = *r.policy.timeline(r.cases.front().timeline);
    const auto counted =
        enforcement::elapsed(r.cases.front(), timeline, timeline.steps.front(), r.series.record);
    QVERIFY2(counted && *counted <= 24h, qPrintable(formatDuration(*counted)));
}

void TestWatchOnly::backToWatchingStopsWhatWasGoingOn()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).lookUntil(Failed, Detected + 2 * Day);
    const int done = r.count(EventKind::StepDone);
    r.policy.mode = policy::Mode::Watch;
    r.lookUntil(Failed, Detected + 60 * Day);
    EQUAL(r.count(EventKind::StepDone), done);
    EQUAL(r.count(EventKind::ModeChanged), 1);
    EQUAL(r.count(EventKind::StepWatched, u"remind-30d"_s), 1);
}

void TestWatchOnly::caseAndStoryTellIt()
{
    Registry r = watching();
    r.look(Good).lookUntil(Failed, Detected + 2 * Day);
    const QString story = enforcement::narrative(r.only()).join(u'\n');
    QVERIFY(story.contains(u"case opened, watch only"_s));
    QVERIFY(story.contains(u"watch only: step notify would have fallen due"_s));
    QVERIFY(enforcement::toJson(r.only()).value(u"watch_only"_s).toBool());
}

QTEST_GUILESS_MAIN(TestWatchOnly)
#include "tst_watch_only.moc"
