// SPDX-License-Identifier: GPL-3.0-or-later
// What people may do, and the precondition that each refusal names.
#include "tests/enforcement/registry.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;

namespace {

/// A case in which revocation is proposed and publication was approved long ago.
Registry proposed()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).lookUntil(Failed, Start + 25h + 8 * Day);
    r.apply(r.approve(u"eva"_s));
    r.lookUntil(Failed, Start + 25h + 24h + 90 * Day);
    return r;
}

QString refusal(const Expected<CaseEvents>& result)
{
    if (result)
        return u"allowed"_s;
    return result.error().kind == Error::Kind::Refused ? result.error().toString() : u"another error"_s;
}

Expected<CaseEvents> propose(Registry& r, const QString& why = u"because"_s)
{
    return enforcement::propose(r.only(), r.policy, r.facts(), r.act(u"noor"_s, why));
}

} // namespace

#define REFUSED(result, says) QVERIFY2(refusal(result).contains(says), qPrintable(refusal(result)))

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicationIsDoneByItsApproval();
    void revocationNeedsTwoDifferentPeople();
    void thePolicyCannotApprove();
    void theProposerAloneIsNotEnough();
    void eachApproverReviewsTheImpact();
    void aContactAttemptMustBeOnRecord();
    void theLastLookMustBeFailedAndFresh();
    void corroborationMustHoldAtApproval();
    void aHeldCaseCannotBeApproved();
    void severalProposalsMustBeNamed();
    void nothingProposedNothingApproved();
    void rejectionStandsUntilTheClockWasReset();
    void aPersonProposesAgainWhatWasRejected();
    void proposingAgainBeginsTheApprovalsAnew();
    void proposingAgainTakesAllThatTheRulesTake();
    void holdsNeedKindReasonAndEnd();
    void acknowledgedIsAStatus();
    void closingNeedsAReasonAndEndsTheCase();
    void aStepThatIsNotDueCannotBeDone();
    void refusalsHaveExitCodeFive();
};

void TestCommand::publicationIsDoneByItsApproval()
{
    Registry r = proposed();
    EQUAL(r.only().statusOf(u"publish"_s), StepStatus::Done);
    EQUAL(*r.only().progress(u"publish"_s)->doneAt, Start + 25h + 8 * Day);
    EQUAL(r.only().progress(u"publish"_s)->approvers.size(), 1u);
}

void TestCommand::revocationNeedsTwoDifferentPeople()
{
    Registry r = proposed();
    EQUAL(r.next()->waitingFor, u"2 more approvals"_s);
    r.apply(r.approve(u"eva"_s));
    EQUAL(r.only().status(), CaseStatus::Proposed);
    EQUAL(r.next()->waitingFor, u"1 more approval"_s);
    REFUSED(r.approve(u"eva"_s), u"eva approved this step already"_s);
    r.apply(r.approve(u"noor"_s));
    EQUAL(r.only().status(), CaseStatus::Approved);
    REFUSED(r.approve(u"kim"_s), u"nothing is proposed"_s);
}

void TestCommand::thePolicyCannotApprove()
{
    Registry r = proposed();
    REFUSED(r.approve(u"policy"_s), u"only people"_s);
}

void TestCommand::theProposerAloneIsNotEnough()
{
    Registry r = proposed();
    r.only().steps.back().proposer = person(u"eva"_s);
    REFUSED(r.approve(u"eva"_s), u"eva proposed this step"_s);
    r.apply(r.approve(u"noor"_s));
    QVERIFY(r.approve(u"eva"_s));
}

void TestCommand::eachApproverReviewsTheImpact()
{
    Registry r = proposed();
    REFUSED(r.approve(u"eva"_s, false), u"the impact report was not reviewed by eva"_s);
    r.apply(r.approve(u"eva"_s));
    REFUSED(r.approve(u"noor"_s, false), u"the impact report was not reviewed by noor"_s);
    EQUAL(r.count(EventKind::ImpactReviewed, u"revoke"_s), 1);
}

void TestCommand::aContactAttemptMustBeOnRecord()
{
    Registry r = proposed();
    r.only().firstNoticeSent.reset();
    REFUSED(r.approve(u"eva"_s), u"proof of contact attempts is missing"_s);
}

void TestCommand::theLastLookMustBeFailedAndFresh()
{
    Registry r = proposed();
    Act late = r.act(u"eva"_s);
    late.now += 2h; // the limit of fresh_look
    QVERIFY(enforcement::approve(r.only(), r.policy, r.facts(), late, {{}, true}));
    late.now += 1s;
    REFUSED(enforcement::approve(r.only(), r.policy, r.facts(), late, {{}, true}),
            u"a fresh look is missing"_s);
    r.series.look(Blind); // as fresh as can be, but nothing was seen
    REFUSED(r.approve(u"eva"_s), u"we could not see"_s);
    r.series.look(Partial);
    REFUSED(r.approve(u"eva"_s), u"did not find the CA failed"_s);
}

void TestCommand::corroborationMustHoldAtApproval()
{
    Registry r = proposed();
    r.corroborating = 1;
    REFUSED(r.approve(u"eva"_s), u"1 of 2 vantages agree"_s);
}

void TestCommand::aHeldCaseCannotBeApproved()
{
    Registry r = proposed();
    r.apply(enforcement::hold(r.only(), r.facts(), r.act(u"eva"_s), u"appeal"_s, r.now() + Day));
    REFUSED(r.approve(u"eva"_s), u"the case is held"_s);
    r.apply(enforcement::release(r.only(), r.facts(), r.act(u"eva"_s)));
    QVERIFY(r.approve(u"eva"_s));
}

void TestCommand::severalProposalsMustBeNamed()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).lookUntil(Failed, Start + 100 * Day);
    REFUSED(r.approve(u"eva"_s), u"name one of: publish, revoke"_s);
    REFUSED(r.approve(u"eva"_s, true, u"notify"_s), u"step \"notify\" is not proposed"_s);
    QVERIFY(r.approve(u"eva"_s, true, u"publish"_s));
}

void TestCommand::nothingProposedNothingApproved()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Failed, 30);
    REFUSED(r.approve(u"eva"_s), u"nothing is proposed"_s);
}

void TestCommand::rejectionStandsUntilTheClockWasReset()
{
    Registry r = proposed();
    REFUSED(enforcement::reject(r.only(), r.facts(), r.act(u"eva"_s, {})), u"a reason is missing"_s);
    r.apply(enforcement::reject(r.only(), r.facts(), r.act(u"eva"_s, u"the operator is moving house"_s)));
    r.look(Failed, 24 * 30);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Rejected);
    QVERIFY(!r.next());
    r.look(Good).look(Failed, 24 * 90 + 2);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Proposed);
}

void TestCommand::aPersonProposesAgainWhatWasRejected()
{
    Registry r = proposed();
    REFUSED(propose(r), u"nothing is rejected"_s);
    const Instant due = r.dueOf(u"revoke"_s);
    r.apply(enforcement::reject(r.only(), r.facts(), r.act(u"eva"_s, u"the operator is moving house"_s)));
    r.look(Failed, 24 * 30);
    r.apply(propose(r, u"it never moved"_s));
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Proposed);
    EQUAL(*r.only().progress(u"revoke"_s)->proposer, person(u"noor"_s));
    EQUAL(r.dueOf(u"revoke"_s), due); // it fell due when it did
    QVERIFY(enforcement::narrative(r.only()).last().endsWith(
        u"proposed, waiting for approval, by noor: it never moved"_s));
    r.look(Failed);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Proposed); // the rules leave it alone
    REFUSED(r.approve(u"noor"_s), u"noor proposed this step"_s);
    QVERIFY(Case::fold(r.only().events) == r.only());
}

void TestCommand::proposingAgainBeginsTheApprovalsAnew()
{
    Registry r = proposed();
    r.apply(r.approve(u"kim"_s));
    r.apply(enforcement::reject(r.only(), r.facts(), r.act(u"eva"_s)));
    r.apply(propose(r));
    QVERIFY(r.only().progress(u"revoke"_s)->approvers.empty());
    REFUSED(r.approve(u"kim"_s, false), u"the impact report was not reviewed by kim"_s);
    r.apply(r.approve(u"kim"_s));
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Proposed); // what eva threw out counts for nothing
    r.apply(r.approve(u"eva"_s));
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Approved);
}

void TestCommand::proposingAgainTakesAllThatTheRulesTake()
{
    Registry rejected = proposed();
    rejected.apply(enforcement::reject(rejected.only(), rejected.facts(), rejected.act(u"eva"_s)));
    const auto with = [&](auto change) {
        Registry r = rejected;
        change(r);
        return refusal(propose(r));
    };
    QVERIFY(propose(rejected));
    REFUSED(propose(rejected, u" "_s), u"a reason is missing"_s);
    REFUSED(enforcement::propose(rejected.only(), rejected.policy, rejected.facts(),
                                 {enforcement::policyIdentity(), u"because"_s, rejected.now()}),
            u"only people"_s);
    EQUAL(with([](Registry& r) { r.policy.mode = policy::Mode::Watch; }).contains(u"only watches"_s), true);
    EQUAL(with([](Registry& r) { r.corroborating = 1; }).contains(u"corroboration: 1 of 2"_s), true);
    EQUAL(with([](Registry& r) { r.series.look(Blind); }).contains(u"could not see"_s), true);
    EQUAL(with([](Registry& r) { r.series.look(Good); }).contains(u"did not find the CA failed"_s), true);
    EQUAL(with([](Registry& r) { r.look(Good); }).contains(u"nothing is rejected"_s), true); // it begins anew
    EQUAL(with([](Registry& r) { // a longer period than the one that it was proposed after
              for (policy::Step& step : r.policy.timelines[0].steps)
                  if (step.action == policy::Action::ProposeRevocation)
                      step.after = 120 * Day;
          })
              .contains(u"of 120d"_s),
          true);
    EQUAL(with([](Registry& r) {
              r.apply(enforcement::hold(r.only(), r.facts(), r.act(u"eva"_s), u"appeal"_s, r.now() + Day));
          }).contains(u"the case is held"_s),
          true);
    Act late = rejected.act(u"noor"_s);
    late.now += 2h + 1s; // fresh_look is 2 h
    REFUSED(enforcement::propose(rejected.only(), rejected.policy, rejected.facts(), late),
            u"a fresh look is missing"_s);
}

void TestCommand::holdsNeedKindReasonAndEnd()
{
    Registry r = proposed();
    const auto hold = [&](const QString& kind, Duration time, const QString& why = u"because"_s) {
        return enforcement::hold(r.only(), r.facts(), r.act(u"eva"_s, why), kind, r.now() + time);
    };
    REFUSED(hold(u"holiday"_s, Day), u"one of: maintenance, exception, appeal"_s);
    REFUSED(hold(u"appeal"_s, 0s), u"would end before it begins"_s);
    REFUSED(hold(u"appeal"_s, Day, {}), u"a reason is missing"_s);
    r.apply(hold(u"appeal"_s, Day, u"letter of 3 April"_s));
    EQUAL(r.only().holds[0].owner, person(u"eva"_s));
    EQUAL(r.only().holds[0].why, u"letter of 3 April"_s);
    EQUAL(r.only().holds[0].until, r.now() + Day);
    REFUSED(hold(u"appeal"_s, Day), u"held already"_s);
    r.apply(enforcement::release(r.only(), r.facts(), r.act(u"eva"_s)));
    REFUSED(enforcement::release(r.only(), r.facts(), r.act(u"eva"_s)), u"not held"_s);
}

void TestCommand::acknowledgedIsAStatus()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Failed, 60);
    r.apply(enforcement::acknowledge(r.only(), r.facts(), r.act(u"eva"_s, u"called back"_s)));
    EQUAL(r.only().status(), CaseStatus::Acknowledged);
    QVERIFY(r.next()->due); // the clock runs on
}

void TestCommand::closingNeedsAReasonAndEndsTheCase()
{
    Registry r = proposed();
    REFUSED(enforcement::close(r.only(), r.facts(), r.act(u"eva"_s, {})), u"a reason is missing"_s);
    r.apply(enforcement::close(r.only(), r.facts(), r.act(u"eva"_s, u"certificate returned"_s)));
    EQUAL(r.only().status(), CaseStatus::Withdrawn);
    QVERIFY(!r.next());
    REFUSED(r.approve(u"noor"_s), u"the case has ended: withdrawn"_s);
    REFUSED(enforcement::acknowledge(r.only(), r.facts(), r.act(u"eva"_s)), u"has ended"_s);
}

void TestCommand::aStepThatIsNotDueCannotBeDone()
{
    Registry r = proposed();
    const auto done = [&](const QString& step) {
        return enforcement::stepDone(r.only(), r.policy, r.facts(), step, r.act(u"eva"_s));
    };
    REFUSED(done(u"notify"_s), u"is not due"_s); // done already
    REFUSED(done(u"revoke"_s), u"is not due"_s); // proposed
    REFUSED(done(u"nonsense"_s), u"is not due"_s);
}

void TestCommand::refusalsHaveExitCodeFive()
{
    Registry r = proposed();
    const auto result = r.approve(u"eva"_s, false);
    QVERIFY(!result);
    EQUAL(result.error().exitCode(), 5);
}

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
