// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/notice_kinds.h"
#include "core/service/policy_service.h"

#include <QTest>

using namespace caretaker;
using namespace Qt::StringLiterals;
using enforcement::CaseEvent;
using enforcement::EventKind;
using notice::Kind;

namespace {

policy::Policy shipped(const QString& name) { return service::loadPolicy(name).value(); }

const policy::Timeline& deadTimeline(const policy::Policy& policy)
{
    static const policy::Timeline none;
    for (const policy::Timeline& timeline : policy.timelines)
        if (timeline.when == policy::Condition(health::State::Dead))
            return timeline;
    return none;
}

CaseEvent happened(EventKind kind, const QString& step = {}, const QMap<QString, QString>& details = {})
{
    const CaHandle ca = CaHandle::fromString(u"alder"_s);
    return {.caseId = enforcement::caseIdFor(ca, u"dead"_s, Instant{}),
            .ca = ca,
            .kind = kind,
            .by = enforcement::policyIdentity(),
            .why = {},
            .step = step,
            .marks = {},
            .anchor = {},
            .until = {},
            .details = details};
}

} // namespace

class NoticeKindsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStepsIdNamesTheLetterThatItsActionMaySend();
    void aStepsTemplateComesBeforeItsId();
    void noReminderCanPoseAsARevocation();
    void whatWasTakenAwayIsSaidWhenItIsSeenAndNoSooner();
    void theEndAndTheReturnAreSaid();
    void staffHearOfProposals();
    void aRetirementHasLettersOfItsOwn();
};

void NoticeKindsTest::aStepsIdNamesTheLetterThatItsActionMaySend()
{
    const policy::Policy policy = shipped(u"bcp-default"_s);
    const policy::Timeline& timeline = deadTimeline(policy);
    QVERIFY(!timeline.steps.empty());
    QCOMPARE(service::noticeFor(*timeline.step(u"notify"), timeline), std::optional(Kind::FormalNotice));
    QCOMPARE(service::noticeFor(*timeline.step(u"final-warning"), timeline),
             std::optional(Kind::FinalWarning));
    QCOMPARE(service::noticeFor(*timeline.step(u"remind-30d"), timeline), std::optional(Kind::Reminder));
    QCOMPARE(service::noticeFor(*timeline.step(u"revoke"), timeline),
             std::optional(Kind::RevocationProposed));
}

void NoticeKindsTest::aStepsTemplateComesBeforeItsId()
{
    policy::Policy policy = shipped(u"bcp-default"_s);
    policy::Step step = *deadTimeline(policy).step(u"final-warning");
    step.templateName = u"public-listing-warning"_s;
    QCOMPARE(service::noticeFor(step, deadTimeline(policy)), std::optional(Kind::PublicListingWarning));
}

void NoticeKindsTest::noReminderCanPoseAsARevocation()
{
    policy::Policy policy = shipped(u"bcp-default"_s);
    policy::Step step = *deadTimeline(policy).step(u"remind-30d");
    step.id = u"revoked"_s;
    step.templateName = u"revoked"_s;
    QCOMPARE(service::noticeFor(step, deadTimeline(policy)), std::optional(Kind::Reminder));
}

void NoticeKindsTest::whatWasTakenAwayIsSaidWhenItIsSeenAndNoSooner()
{
    const policy::Policy policy = shipped(u"bcp-default"_s);
    const policy::Timeline& timeline = deadTimeline(policy);
    QCOMPARE(service::noticeFor(happened(EventKind::Executed, u"revoke"_s), timeline), std::nullopt);
    QCOMPARE(service::noticeFor(happened(EventKind::Verified, u"revoke"_s, {{u"stage"_s, u"revoked"_s}}),
                                timeline),
             std::optional(Kind::Revoked));
    QCOMPARE(service::noticeFor(happened(EventKind::Verified, {}, {{u"stage"_s, u"suspended"_s}}), timeline),
             std::optional(Kind::Suspended));
}

void NoticeKindsTest::theEndAndTheReturnAreSaid()
{
    const policy::Policy policy = shipped(u"bcp-default"_s);
    const policy::Timeline& timeline = deadTimeline(policy);
    QCOMPARE(service::noticeFor(happened(EventKind::Resolved), timeline), std::optional(Kind::Resolved));
    QCOMPARE(service::noticeFor(happened(EventKind::Reopened), timeline), std::optional(Kind::Reopened));
    QCOMPARE(service::noticeFor(happened(EventKind::Reinstated), timeline),
             std::optional(Kind::Reinstatement));
    QCOMPARE(service::noticeFor(happened(EventKind::Held), timeline), std::nullopt);
}

void NoticeKindsTest::staffHearOfProposals()
{
    QCOMPARE(service::alertFor(happened(EventKind::Proposed, u"revoke"_s)),
             std::optional(Kind::AlertApproval));
    QCOMPARE(service::alertFor(happened(EventKind::Approved, u"revoke"_s)), std::nullopt);
}

void NoticeKindsTest::aRetirementHasLettersOfItsOwn()
{
    policy::Timeline timeline{.id = u"retire"_s, .clock = policy::Clock::Calendar, .steps = {}};
    policy::Step step;
    step.id = u"remind"_s;
    step.action = policy::Action::Remind;
    timeline.steps.push_back(step);
    QCOMPARE(service::noticeFor(step, timeline), std::optional(Kind::Retirement));
    QCOMPARE(service::noticeFor(happened(EventKind::Resolved), timeline), std::nullopt);
}

QTEST_GUILESS_MAIN(NoticeKindsTest)
#include "tst_notice_kinds.moc"
