// SPDX-License-Identifier: GPL-3.0-or-later
// How cases begin, run and end. Looks are an hour apart; the CA is Good at 00:00 of 1 January and fails from
// 01:00 on unless a test says otherwise, so it is Dead, and the case is opened, at 25:00.
#include "tests/enforcement/registry.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;

namespace {

const Instant FirstFailure = Start + 1h;
const Instant Detected = Start + 25h;

Registry dead(const QString& policy = u"bcp-default"_s)
{
    Registry registry(shippedPolicy(policy));
    registry.look(Good).lookUntil(Failed, Detected);
    return registry;
}

Policy withIssueTimeline()
{
    return policyFrom(R"(schema = "caretaker/policy/1"
name = "issues"
[[timeline]]
id = "stale"
when = "stale_manifest"
resolve_after = "24h"
reopen_within = "7d"
[[timeline.step]]
id = "notify"
action = "notify"
after = "24h"
)");
}

} // namespace

class TestDecide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCaseWhileTheStateIsOnlyACandidate();
    void theFirstFailureLiesBeforeTheCase();
    void noticeIsDueAfterADayAndOverdueAfterTwo();
    void theLadderOfTheDraft();
    void aCoarseRoundStillKnowsWhenAStepFellDue();
    void decidingTwiceDecidesNothingMore();
    void resolvesAfterFunctionalTime();
    void doesNotResolveTooEarly();
    void aRelapseInTimeReopens();
    void aLateRelapseIsANewCase();
    void deadSupersedesPartial();
    void noLesserCaseWhileDeadIsOpen();
    void outOfScopeNoCaseOpens();
    void anIssueHasACaseOfItsOwn();
    void blindRoundsDoNotEndAnIssue();
    void aProposalIsWithdrawnWhenItsClockIsReset();
    void idsAreTheSameWhenRecomputed();
};

void TestDecide::noCaseWhileTheStateIsOnlyACandidate()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).lookUntil(Failed, Detected - 1h);
    EQUAL(r.series.record.candidate->state, State::Dead);
    QVERIFY(r.cases.empty());
    r.look(Failed);
    EQUAL(r.cases.size(), 1u);
}

void TestDecide::theFirstFailureLiesBeforeTheCase()
{
    Registry r = dead();
    EQUAL(r.only().opened.at, Detected);
    EQUAL(r.only().firstFailure.at, FirstFailure);
    EQUAL(r.only().policyHash, r.policy.hash.toHex());
    EQUAL(r.only().statusOf(u"alert"_s), StepStatus::Done);
}

void TestDecide::noticeIsDueAfterADayAndOverdueAfterTwo()
{
    Registry r = dead();
    r.doSteps = false;
    EQUAL(*r.next()->due, Detected + 24h);
    EQUAL(*r.next()->overdue, Detected + 48h);
    r.lookUntil(Failed, Detected + 23h);
    EQUAL(r.only().statusOf(u"notify"_s), StepStatus::Waiting);
    r.look(Failed);
    EQUAL(r.only().statusOf(u"notify"_s), StepStatus::Due);
    r.lookUntil(Failed, Detected + 47h);
    QVERIFY(!r.only().progress(u"notify"_s)->overdue);
    r.look(Failed, 5);
    QVERIFY(r.only().progress(u"notify"_s)->overdue);
    EQUAL(r.count(EventKind::StepOverdue), 1);
    QVERIFY(!r.only().firstNoticeSent); // due is not sent
    r.carryOut();
    EQUAL(r.only().firstNoticeSent->at, Detected + 52h);
}

void TestDecide::theLadderOfTheDraft()
{
    Registry r = dead();
    r.lookUntil(Failed, Detected + 120 * Day);
    const Instant notice = Detected + 24h;
    EQUAL(r.dueOf(u"alert"_s), Detected);
    EQUAL(r.dueOf(u"notify"_s), notice);
    EQUAL(r.dueOf(u"publish"_s), Detected + 6 * Day);
    EQUAL(r.dueOf(u"remind-30d"_s), notice + 30 * Day);
    EQUAL(r.dueOf(u"revoke"_s), notice + 90 * Day); // after the first contact, not after the first failure
    EQUAL(r.only().statusOf(u"publish"_s), StepStatus::Proposed); // nobody approved
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Proposed);
    EQUAL(r.only().status(), CaseStatus::Proposed);
    EQUAL(r.count(EventKind::Proposed, u"revoke"_s), 1);
}

void TestDecide::aCoarseRoundStillKnowsWhenAStepFellDue()
{
    Registry r = dead();
    r.series.every = 5h; // looks at 26:00, 31:00, ..., 46:00, 51:00
    r.lookUntil(Failed, Detected + 26h);
    EQUAL(r.now(), Start + 51h);
    EQUAL(r.dueOf(u"notify"_s), Detected + 24h);
    EQUAL(r.only().firstNoticeSent->at, Start + 51h);
}

void TestDecide::decidingTwiceDecidesNothingMore()
{
    Registry r = dead();
    for (int day = 0; day < 100; ++day) {
        r.look(Failed, 24);
        QVERIFY(r.decide().empty());
    }
    r.look(Good);
    QVERIFY(r.decide().empty());
}

void TestDecide::resolvesAfterFunctionalTime()
{
    Registry r = dead();
    const Instant revived = r.series.next;
    r.lookUntil(Partial, revived + 23h);
    QVERIFY(r.only().isOpen());
    r.look(Partial); // functional, if not complete, for 24 h
    EQUAL(r.cases[0].status(), CaseStatus::Resolved);
    EQUAL(r.cases[0].ended->at, revived + 24h);
}

void TestDecide::doesNotResolveTooEarly()
{
    Registry r = dead();
    r.look(Good, 23).look(Failed).look(Good, 24); // 22 h, a relapse, 23 h
    QVERIFY(r.only().isOpen());
    r.look(Good);
    EQUAL(r.only().status(), CaseStatus::Resolved);
}

void TestDecide::aRelapseInTimeReopens()
{
    Registry r = dead();
    r.lookUntil(Failed, Detected + 24h); // notified
    const Instant noticed = r.only().firstNoticeSent->at;
    r.look(Good, 25);
    EQUAL(r.only().status(), CaseStatus::Resolved);
    r.look(Good, 13 * 24 - 30); // less than 14 days later: failing again, and Dead a day after that
    const Instant failedAgain = r.series.next;
    r.look(Failed, 25);
    EQUAL(r.cases.size(), 1u);
    EQUAL(r.only().status(), CaseStatus::Reopened);
    EQUAL(r.only().clockBase->at, failedAgain); // the continuous clock counts this episode
    EQUAL(r.only().firstFailure.at, FirstFailure);
    EQUAL(r.only().firstNoticeSent->at, noticed);
    EQUAL(r.count(EventKind::StepDone, u"alert"_s), 2); // staff hear of it again
    EQUAL(*r.next()->due, failedAgain + 24h + 24h);     // and so does the operator, a day after detection
}

void TestDecide::aLateRelapseIsANewCase()
{
    Registry r = dead();
    r.look(Good, 25 + 14 * 24);
    r.look(Failed, 25);
    EQUAL(r.cases.size(), 2u);
    EQUAL(r.cases[0].status(), CaseStatus::Resolved);
    QVERIFY(r.cases[0].id != r.cases[1].id);
}

void TestDecide::deadSupersedesPartial()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Partial, 5);
    EQUAL(r.only().timeline, u"partial"_s);
    r.look(Failed, 25);
    EQUAL(r.cases.size(), 2u);
    EQUAL(r.cases[0].status(), CaseStatus::Withdrawn);
    EQUAL(r.cases[0].events.back().kind, EventKind::Superseded);
    EQUAL(r.cases[0].events.back().details.value(u"by_case"_s), r.cases[1].id.toString());
    EQUAL(r.cases[1].timeline, u"dead"_s);
    QVERIFY(r.cases[1].isOpen());
}

void TestDecide::noLesserCaseWhileDeadIsOpen()
{
    Registry r = dead();
    r.look(Partial, 20);
    EQUAL(r.series.record.state, State::Partial);
    EQUAL(r.cases.size(), 1u);
    r.look(Partial, 10); // the dead case is resolved after 24 h; what is left is partial
    EQUAL(r.cases.size(), 2u);
    EQUAL(r.cases[0].status(), CaseStatus::Resolved);
    EQUAL(r.cases[1].timeline, u"partial"_s);
}

void TestDecide::outOfScopeNoCaseOpens()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.inScope = false;
    r.look(Good).look(Failed, 100);
    EQUAL(r.series.record.state, State::Dead);
    QVERIFY(r.cases.empty());
}

void TestDecide::anIssueHasACaseOfItsOwn()
{
    Registry r(withIssueTimeline());
    r.look(Good, 3);
    r.issues = {{IssueKind::StaleManifest, {}}};
    r.look(Good); // at 03:00
    EQUAL(r.only().opened.at, Start + 3h);
    r.look(Good, 24);
    EQUAL(r.dueOf(u"notify"_s), Start + 27h);
    r.issues = {};
    r.look(Good, 10);
    EQUAL(r.count(EventKind::Subsided), 1);
    r.issues = {{IssueKind::StaleManifest, {}}};
    r.look(Good);
    EQUAL(r.count(EventKind::Returned), 1);
    r.issues = {};
    r.look(Good, 24);
    QVERIFY(r.only().isOpen());
    r.look(Good);
    EQUAL(r.only().status(), CaseStatus::Resolved);
}

void TestDecide::blindRoundsDoNotEndAnIssue()
{
    Registry r(withIssueTimeline());
    r.issues = {{IssueKind::StaleManifest, {}}};
    r.look(Good);
    r.issues = {}; // a blind look knows of none
    r.look(Blind, 100);
    QVERIFY(r.only().isOpen());
    EQUAL(r.count(EventKind::Subsided), 0);
}

void TestDecide::aProposalIsWithdrawnWhenItsClockIsReset()
{
    Registry r = dead();
    r.lookUntil(Failed, Detected + 91 * Day);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Proposed);
    r.look(Good); // five minutes of life are enough on a continuous clock
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Waiting);
    EQUAL(r.count(EventKind::ProposalWithdrawn, u"revoke"_s), 1);
    const Instant again = r.series.next;
    r.lookUntil(Failed, again + 90 * Day - 1h);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Waiting);
    r.look(Failed);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Proposed);
    EQUAL(r.dueOf(u"revoke"_s), again + 90 * Day);
}

void TestDecide::idsAreTheSameWhenRecomputed()
{
    Registry a = dead();
    Registry b = dead();
    EQUAL(a.only().id, b.only().id);
    QVERIFY(a.only() == b.only());
    QVERIFY(a.only().id != enforcement::caseIdFor(CaHandle::fromString(u"h2"_s), u"dead"_s, Detected));
}

QTEST_GUILESS_MAIN(TestDecide)
#include "tst_decide.moc"
