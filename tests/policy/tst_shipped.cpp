// SPDX-License-Identifier: GPL-3.0-or-later
// The policies in policies/ parse, and say what their sources say.
#include "tests/policy/shipped.h"

#include <QTest>

using namespace caretaker;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using policy::Action;
using policy::Anchor;
using policy::Policy;
using policy::Step;

namespace {

const QDir Folder = test::shippedFolder();
constexpr Duration Day = 24h;

Policy shipped(const QString& name) { return test::shippedEffective(name).policy; }

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
           a.health == b.health && a.quorum == b.quorum && a.guards == b.guards && a.metrics == b.metrics &&
           a.timelines == b.timelines && a.mode == b.mode;
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
    void examplesSayTheSameAsInFull_data();
    void examplesSayTheSameAsInFull();
    void strictHasATimelineForNumbersThatGoBack();
    void onlyTheStrictOneIsDoubtful();
    void allEnforce();
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
    QVERIFY(publish.from == Anchor::Detected && publish.after == 6 * Day && publish.by == 7 * Day);
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
    QVERIFY(policy.metrics == metrics::MetricsRules{});
    const auto effective = test::shippedEffective(u"bcp-default"_s);
    for (const policy::EffectiveValue& value :
         effective.values) // every rule but those of single alerts and steps
        QVERIFY2(value.origin || value.path == "mode"_L1 || value.path.startsWith(u"metrics.alert."_s) ||
                     value.path.startsWith(u"timeline."_s),
                 qPrintable(value.path));
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

void TestShippedPolicies::examplesSayTheSameAsInFull_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nir-example") << u"nir-example"_s;
    QTest::newRow("strict-example") << u"strict-example"_s;
}

/// golden/ has them as they were written out before they extended bcp-default.
void TestShippedPolicies::examplesSayTheSameAsInFull()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(CARETAKER_SOURCE_DIR "/tests/policy/golden/") + name + ".toml"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto inFull = policy::EffectivePolicy::parse(file.readAll(), name);
    QVERIFY2(inFull.has_value(), inFull ? "" : qPrintable(inFull.error().toString()));
    const auto found = policy::differences(*inFull, test::shippedEffective(name));
    for (const policy::Difference& difference : found)
        qWarning("%s: %s, %s", qPrintable(difference.path), qPrintable(difference.a.value_or(u"-"_s)),
                 qPrintable(difference.b.value_or(u"-"_s)));
    QVERIFY(found.empty());
    QVERIFY(inFull->policy.timelines == shipped(name).timelines); // in the same order, too
}

void TestShippedPolicies::strictHasATimelineForNumbersThatGoBack()
{
    QVERIFY(shipped(u"strict-example"_s).timelineFor(health::IssueKind::NumberRegress));
}

/// The guidelines have 60 to 90 days; strict-example has 30 and says so.
void TestShippedPolicies::onlyTheStrictOneIsDoubtful()
{
    for (const QString& file : Folder.entryList({u"*.toml"_s})) {
        const auto policy = test::shippedEffective(file.chopped(5));
        QCOMPARE(policy.doubts.size(), file == "strict-example.toml"_L1 ? 1U : 0U);
    }
    QVERIFY(test::shippedEffective(u"strict-example"_s).doubts[0].what.contains(u"after 30d"_s));
}

void TestShippedPolicies::allEnforce()
{
    for (const QString& file : Folder.entryList({u"*.toml"_s}))
        QVERIFY(shipped(file.chopped(5)).mode == policy::Mode::Enforce);
}

QTEST_GUILESS_MAIN(TestShippedPolicies)
#include "tst_shipped.moc"
