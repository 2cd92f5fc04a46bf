// SPDX-License-Identifier: GPL-3.0-or-later
// From the approvals to the verified end, and back: execution is a record of what the registry did outside.
#include "core/enforcement/approval_text.h"
#include "tests/enforcement/registry.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;
using fleet::LifecycleStage;

namespace {

/// Revocation proposed, 90 days after the notice at 49:00.
Registry proposed()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).lookUntil(Failed, Start + 25h + 24h + 90 * Day);
    return r;
}

Registry approved()
{
    Registry r = proposed();
    for (const QString& who : {u"eva"_s, u"noor"_s})
        r.apply(r.approve(who, true, u"revoke"_s));
    return r;
}

Expected<CaseEvents> execute(Registry& r, const QString& why = u"revoked in the hosted system"_s)
{
    return enforcement::execute(r.only(), r.policy, r.facts(), r.act(u"eva"_s, why));
}

QString refusal(const Expected<CaseEvents>& result)
{
    if (result)
        return u"allowed"_s;
    return result.error().kind == Error::Kind::Refused ? result.error().toString() : u"another error"_s;
}

/// Executed, and seen to be gone.
Registry verified()
{
    Registry r = approved();
    r.apply(execute(r));
    r.certificateGone = true;
    r.look(Failed);
    return r;
}

} // namespace

#define REFUSED(result, says) QVERIFY2(refusal(result).contains(says), qPrintable(refusal(result)))

class TestExecution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRecordedAndThenVerifiedByLooking();
    void isNotVerifiedWhileTheCertificateIsThere();
    void blindnessVerifiesNothing();
    void needsAllApprovals();
    void needsAReason();
    void needsAFreshLookThatFindsItFailed();
    void needsUsToSee();
    void aHoldForbidsIt();
    void theRegistrysOwnOutageForbidsIt();
    void expiredApprovalsDoNotCount();
    void anExpiredApprovalIsNotedAndMayBeGivenAgain();
    void oneExpiredApprovalLeavesTheOther();
    void anExecutedCaseNeitherResolvesNorIsWithdrawn();
    void aVerifiedCaseIsNotReopened();
    void itEndsTheOtherCasesOfTheCa();
    void afterSuspensionTheCaIsSuspended();
    void reinstatementGoesThroughStabilisationToProbation();
    void reinstatementIsOfWhatWasTakenAwayOnly();
    void signedTextNamesTheStateOfTheCase();
    void unsignedApprovalsAreRefusedWhereThePolicySaysSo();
    void aSignatureOverAnotherTextIsRefused();
};

void TestExecution::isRecordedAndThenVerifiedByLooking()
{
    Registry r = approved();
    r.apply(execute(r));
    EQUAL(r.only().status(), CaseStatus::Executed);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Executed);
    QVERIFY(r.next()->waitingFor.contains(u"parent's manifest"_s));
    r.certificateGone = true;
    r.look(Failed);
    EQUAL(r.only().status(), CaseStatus::Verified);
    QVERIFY(!r.only().isOpen());
    EQUAL(r.only().stage, u"revoked"_s);
    QVERIFY(Case::fold(r.only().events) == r.only());
}

void TestExecution::isNotVerifiedWhileTheCertificateIsThere()
{
    Registry r = approved();
    r.apply(execute(r));
    r.look(Failed, 50);
    EQUAL(r.only().status(), CaseStatus::Executed);
    EQUAL(r.only().stage, QString());
}

void TestExecution::blindnessVerifiesNothing()
{
    Registry r = approved();
    r.apply(execute(r));
    r.certificateGone = true; // whatever a blind look claims
    r.look(Blind, 3);
    EQUAL(r.only().status(), CaseStatus::Executed);
}

void TestExecution::needsAllApprovals()
{
    Registry none = proposed();
    REFUSED(execute(none), u"nothing is approved"_s);
    none.apply(none.approve(u"eva"_s, true, u"revoke"_s));
    REFUSED(execute(none), u"nothing is approved"_s);
    none.apply(none.approve(u"noor"_s, true, u"revoke"_s));
    QVERIFY(execute(none));
}

void TestExecution::needsAReason()
{
    Registry r = approved();
    REFUSED(execute(r, u" "_s), u"a reason is missing"_s);
}

void TestExecution::needsAFreshLookThatFindsItFailed()
{
    Registry r = approved();
    Act late = r.act(u"eva"_s);
    late.now += 2h + 1s; // fresh_look is 2 h
    REFUSED(enforcement::execute(r.only(), r.policy, r.facts(), late), u"a fresh look is missing"_s);
    r.series.look(Partial); // back, and the next round would withdraw the proposal
    REFUSED(execute(r), u"did not find the CA failed"_s);
}

void TestExecution::needsUsToSee()
{
    Registry r = approved();
    r.series.look(Blind);
    REFUSED(execute(r), u"we could not see"_s);
}

void TestExecution::aHoldForbidsIt()
{
    Registry r = approved();
    r.apply(enforcement::hold(r.only(), r.facts(), r.act(u"eva"_s), u"appeal"_s, r.now() + 5 * Day));
    REFUSED(execute(r), u"the case is held"_s);
}

void TestExecution::theRegistrysOwnOutageForbidsIt()
{
    Registry r = approved();
    r.repositoryFails(u"registry"_s).look(Failed);
    REFUSED(execute(r), u"the registry's own repository"_s);
    Registry waiting = proposed();
    waiting.repositoryFails(u"registry"_s).look(Failed);
    REFUSED(waiting.approve(u"eva"_s, true, u"revoke"_s), u"the registry's own repository"_s);
}

void TestExecution::expiredApprovalsDoNotCount()
{
    // Given on one day, valid for 14: a second later they are worth nothing, also when no round has noted it.
    Registry r = approved();
    r.series.look(Failed, 14 * 24); // no decide(): nothing is noted
    QVERIFY(execute(r));
    r.series.look(Failed);
    REFUSED(execute(r), u"0 of 2 approvals are still valid"_s);
}

void TestExecution::anExpiredApprovalIsNotedAndMayBeGivenAgain()
{
    Registry r = approved();
    r.look(Failed, 14 * 24 + 1);
    EQUAL(r.count(EventKind::ApprovalExpired, u"revoke"_s), 2);
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Proposed);
    REFUSED(execute(r), u"nothing is approved"_s);
    r.apply(r.approve(u"eva"_s, true, u"revoke"_s));
    r.apply(r.approve(u"noor"_s, true, u"revoke"_s));
    QVERIFY(execute(r));
}

void TestExecution::oneExpiredApprovalLeavesTheOther()
{
    // Eva approves, Noor ten days later; five days after that Eva's has expired, Noor's has not: one more.
    Registry r = proposed();
    r.apply(r.approve(u"eva"_s, true, u"revoke"_s));
    r.look(Failed, 10 * 24);
    r.apply(r.approve(u"noor"_s, true, u"revoke"_s));
    r.look(Failed, 5 * 24);
    EQUAL(r.only().progress(u"revoke"_s)->approvers.size(), 1u);
    REFUSED(r.approve(u"noor"_s, true, u"revoke"_s), u"noor approved this step already"_s);
    r.apply(r.approve(u"kim"_s, true, u"revoke"_s));
    EQUAL(r.only().statusOf(u"revoke"_s), StepStatus::Approved);
}

void TestExecution::anExecutedCaseNeitherResolvesNorIsWithdrawn()
{
    // Caches may keep it alive for a while, or somebody was mistaken: either way people must look, not rules.
    Registry r = approved();
    r.apply(execute(r));
    r.look(Good, 5 * 24);
    EQUAL(r.only().status(), CaseStatus::Executed);
    EQUAL(r.count(EventKind::ProposalWithdrawn), 0);
}

void TestExecution::aVerifiedCaseIsNotReopened()
{
    Registry r = verified();
    r.inScope = false; // revoked: no longer in the policy's stages
    r.look(Failed, 100);
    EQUAL(r.cases.size(), 1u);
    EQUAL(r.only().status(), CaseStatus::Verified);
}

void TestExecution::itEndsTheOtherCasesOfTheCa()
{
    Registry r = approved();
    policy::Timeline stale = r.policy.timelines[0];
    stale.id = u"stale"_s;
    stale.when = IssueKind::StaleManifest;
    r.policy.timelines.push_back(stale);
    r.apply(execute(r));
    r.issues = {{IssueKind::StaleManifest, {}}};
    r.look(Failed);
    EQUAL(r.cases.size(), 2u);
    QVERIFY(r.cases[1].isOpen());
    r.certificateGone = true;
    r.look(Failed);
    EQUAL(r.cases[0].status(), CaseStatus::Verified);
    EQUAL(r.cases[1].status(), CaseStatus::Withdrawn);
}

void TestExecution::afterSuspensionTheCaIsSuspended()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    for (policy::Step& step : r.policy.timelines[0].steps)
        if (step.action == policy::Action::ProposeRevocation)
            step.action = policy::Action::ProposeSuspension;
    r.look(Good).lookUntil(Failed, Start + 49h + 90 * Day);
    for (const QString& who : {u"eva"_s, u"noor"_s})
        r.apply(r.approve(who, true, u"revoke"_s));
    r.apply(execute(r));
    r.certificateGone = true;
    r.look(Failed);
    EQUAL(r.only().stage, u"suspended"_s);
}

void TestExecution::reinstatementGoesThroughStabilisationToProbation()
{
    Registry r = verified();
    const auto reinstate = [&r] {
        return enforcement::reinstate(r.only(), r.policy, r.facts(), r.act(u"eva"_s, u"new contract"_s));
    };
    r.stage = LifecycleStage::Revoked;
    r.inScope = false;
    r.apply(reinstate());
    EQUAL(r.only().stage, u"reinstating"_s);
    r.stage = LifecycleStage::Reinstating;
    REFUSED(reinstate(), u"functional for 0s of 1d"_s);
    r.look(Good, 24); // 23 h of it were watched
    REFUSED(reinstate(), u"functional for 23h of 1d"_s);
    r.look(Good);
    r.apply(reinstate());
    EQUAL(r.only().stage, u"probation"_s);
    EQUAL(r.only().status(), CaseStatus::Verified); // the old matter stays what it was
    r.stage = LifecycleStage::Probation;
    REFUSED(reinstate(), u"the CA is probation"_s);
}

void TestExecution::reinstatementIsOfWhatWasTakenAwayOnly()
{
    Registry r = approved();
    REFUSED(enforcement::reinstate(r.only(), r.policy, r.facts(), r.act(u"eva"_s)),
            u"was not taken away in this case"_s);
}

void TestExecution::signedTextNamesTheStateOfTheCase()
{
    Registry r = proposed();
    const auto& step = *r.policy.timelines[0].step(u"revoke"_s);
    const QByteArray text = enforcement::approvalText(r.only(), r.policy, step, r.act(u"eva"_s));
    QVERIFY(text.startsWith("caretaker/approval/1\ncase: C-"));
    QVERIFY(text.contains("\nstep: revoke\naction: propose_revocation\npolicy: "));
    QVERIFY(text.contains("\nevents: " + QByteArray::number(r.only().events.size()) + "\nhead: "));
    QVERIFY(text.endsWith("\nby: eva\n"));
    r.apply(r.approve(u"noor"_s, true, u"revoke"_s)); // one event more, and another text
    QVERIFY(enforcement::approvalText(r.only(), r.policy, step, r.act(u"eva"_s)) != text);
    QVERIFY(enforcement::approvalText(r.only(), r.policy, step, r.act(u"kim"_s)) !=
            enforcement::approvalText(r.only(), r.policy, step, r.act(u"eva"_s)));
}

void TestExecution::unsignedApprovalsAreRefusedWhereThePolicySaysSo()
{
    Registry r = proposed();
    r.policy.guards.signedApprovals = true;
    REFUSED(r.approve(u"eva"_s, true, u"revoke"_s), u"the approval is not signed"_s);
}

void TestExecution::aSignatureOverAnotherTextIsRefused()
{
    Registry r = proposed();
    const auto& step = *r.policy.timelines[0].step(u"revoke"_s);
    enforcement::Approval approval{u"revoke"_s, true};
    approval.signedBy = {enforcement::approvalText(r.only(), r.policy, step, r.act(u"noor"_s)), "sig", "key"};
    REFUSED(enforcement::approve(r.only(), r.policy, r.facts(), r.act(u"eva"_s), approval),
            u"the signature is over another text"_s);
    approval.signedBy->text = enforcement::approvalText(r.only(), r.policy, step, r.act(u"eva"_s));
    r.apply(enforcement::approve(r.only(), r.policy, r.facts(), r.act(u"eva"_s), approval));
    QVERIFY(r.only().progress(u"revoke"_s)->approvers.front().isSigned);
    QVERIFY(Case::fold(r.only().events) == r.only());
}

QTEST_GUILESS_MAIN(TestExecution)
#include "tst_execution.moc"
