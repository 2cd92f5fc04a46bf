// SPDX-License-Identifier: GPL-3.0-or-later
// The policies in policies/ parse, and say what their sources say.
#include "core/policy/policy.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace caretaker;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using policy::Action;
using policy::Anchor;
using policy::Policy;
using policy::Step;

namespace {

const QDir Folder(QStringLiteral(CARETAKER_SOURCE_DIR "/policies"));
constexpr Duration Day = 24h;

Policy shipped(const QString& name)
{
    QFile file(Folder.filePath(name + ".toml"_L1));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const auto policy = Policy::parse(file.readAll(), file.fileName());
    if (!policy)
        qFatal("%s", qPrintable(policy.error().toString()));
    return *policy;
}

const Step& stepOf(const Policy& policy, Action action)
{
    for (const Step& step : policy.timelineFor(health::State::Dead)->steps)
        if (step.action == action)
            return step;
    qFatal("no such step");
}

/// All but the hash, which is of the text.
bool sameRules(const Policy& a, const Policy& b)
{
    return a.name == b.name && a.title == b.title && a.source == b.source && a.scope == b.scope &&
           a.health == b.health && a.quorum == b.quorum && a.guards == b.guards && a.timelines == b.timelines;
}

} // namespace

class TestShippedPolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFive();
    void nameThemselvesAndTheirSource();
    void effectiveTextReadsBackTheSame();
    void bcpDefaultHasTheDraftsNumbers();
    void bcpDefaultStatesItsDefaults();
    void bcpDefaultOnlyTellsAboutLesserTrouble();
    void ripeRevokesAfterNinetyDays();
    void apnicRevokesAfterSixtyDaysAndExemptsNirs();
    void ripeAndApnicDifferInScopeAndTimeOnly();
    void strictCountsCumulatively();
    void everyRevocationNeedsTwoPeopleAndANotice();
};

void TestShippedPolicies::areFive()
{
    QCOMPARE(Folder.entryList({u"*.toml"_s}),
             (QStringList{u"apnic-prop-166.toml"_s, u"bcp-default.toml"_s, u"nir-example.toml"_s,
                          u"ripe-2025-02.toml"_s, u"strict-example.toml"_s}));
}

void TestShippedPolicies::nameThemselvesAndTheirSource()
{
    for (const QString& file : Folder.entryList({u"*.toml"_s})) {
        const Policy policy = shipped(file.chopped(5));
        QCOMPARE(policy.name + ".toml"_L1, file);
        QVERIFY(!policy.title.isEmpty());
        QVERIFY(!policy.source.isEmpty());
    }
}

void TestShippedPolicies::effectiveTextReadsBackTheSame()
{
    for (const QString& file : Folder.entryList({u"*.toml"_s})) {
        const Policy policy = shipped(file.chopped(5));
        const auto again = Policy::parse(policy.toToml().toUtf8(), u"effective"_s);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().toString()));
        QVERIFY2(sameRules(policy, *again), qPrintable(policy.toToml()));
    }
    Policy odd = shipped(u"bcp-default"_s);
    odd.title = u"a \"quoted\" back\\slash,\ttab\nand line"_s;
    const auto again = Policy::parse(odd.toToml().toUtf8(), u"effective"_s);
    QVERIFY(again && sameRules(odd, *again));
}

void TestShippedPolicies::bcpDefaultHasTheDraftsNumbers()
{
    const Policy policy = shipped(u"bcp-default"_s);
    const Step& notify = stepOf(policy, Action::Notify); // formal notice 24-48 h after detection
    QVERIFY(notify.from == Anchor::Detected && notify.after == 24h && notify.by == 48h);
    const Step& publish = stepOf(policy, Action::Publish); // public visibility within one week
    QVERIFY(publish.from == Anchor::Detected && publish.after == 7 * Day);
    QCOMPARE(publish.approvals, 1);
    const Step& revoke = stepOf(policy, Action::ProposeRevocation); // 60-90 days after first contact attempts
    QVERIFY(revoke.from == Anchor::FirstNoticeSent && revoke.after == 90 * Day);
    QCOMPARE(revoke.approvals, 2);
    QCOMPARE(policy.guards.corroboration, 2);
    QVERIFY(!policy.guards.corroborationWaiver);
}

void TestShippedPolicies::bcpDefaultStatesItsDefaults()
{
    const Policy policy = shipped(u"bcp-default"_s);
    QVERIFY(policy.health == health::HealthRules{}); // DESIGN section 3 and the code agree with the file
    QVERIFY(policy.quorum == health::QuorumRules{});
    QVERIFY(policy.guards == policy::GuardRules{});
    QVERIFY(policy.scope == policy::ScopeRules{});
}

void TestShippedPolicies::bcpDefaultOnlyTellsAboutLesserTrouble()
{
    const Policy policy = shipped(u"bcp-default"_s);
    for (const auto state : {health::State::Flapping, health::State::Partial, health::State::Slow}) {
        const auto* timeline = policy.timelineFor(state);
        QVERIFY(timeline);
        for (const Step& step : timeline->steps)
            QVERIFY(policy::isAutomatic(step.action));
    }
}

void TestShippedPolicies::ripeRevokesAfterNinetyDays()
{
    const Policy policy = shipped(u"ripe-2025-02"_s);
    const Step& revoke = stepOf(policy, Action::ProposeRevocation);
    QVERIFY(revoke.from == Anchor::FirstFailure && revoke.after == 90 * Day);
    QVERIFY(policy.timelines[0].clock == policy::Clock::Continuous);
    QVERIFY(policy.quorum.functional == health::Quorum::Any); // any success, by any transport, resets
    QVERIFY(policy.scope.roles.size() == 2);
}

void TestShippedPolicies::apnicRevokesAfterSixtyDaysAndExemptsNirs()
{
    const Policy policy = shipped(u"apnic-prop-166"_s);
    QVERIFY(stepOf(policy, Action::ProposeRevocation).after == 60 * Day);
    QVERIFY(policy.scope.roles == std::vector{fleet::Role::Member});
}

void TestShippedPolicies::ripeAndApnicDifferInScopeAndTimeOnly()
{
    const Policy ripe = shipped(u"ripe-2025-02"_s);
    const Policy apnic = shipped(u"apnic-prop-166"_s);
    QVERIFY(ripe.health == apnic.health);
    QVERIFY(ripe.quorum == apnic.quorum);
    QVERIFY(ripe.guards == apnic.guards);
    QVERIFY(stepOf(ripe, Action::Notify) == stepOf(apnic, Action::Notify));
}

void TestShippedPolicies::strictCountsCumulatively()
{
    const Policy policy = shipped(u"strict-example"_s);
    QVERIFY(policy.timelineFor(health::State::Dead)->clock == policy::Clock::Cumulative);
    QVERIFY(policy.health.dead.after == 12h);
    QVERIFY(policy.timelineFor(health::IssueKind::StaleManifest));
}

void TestShippedPolicies::everyRevocationNeedsTwoPeopleAndANotice()
{
    for (const QString& file : Folder.entryList({u"*.toml"_s})) {
        const Policy policy = shipped(file.chopped(5));
        QVERIFY(stepOf(policy, Action::ProposeRevocation).approvals >= 2);
        stepOf(policy, Action::Notify);
    }
}

QTEST_GUILESS_MAIN(TestShippedPolicies)
#include "tst_shipped.moc"
