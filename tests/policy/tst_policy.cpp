// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy.h"

#include <QTest>

using namespace caretaker;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using policy::Policy;

namespace {

const QByteArray Least = R"(schema = "caretaker/policy/1"
name = "least"
[[timeline]]
id = "dead"
when = "dead"
[[timeline.step]]
id = "notify"
action = "notify"
after = "1d"
)";

Policy parsed(const QByteArray& toml)
{
    const auto policy = Policy::parse(toml, u"test.toml"_s);
    if (!policy)
        qFatal("%s", qPrintable(policy.error().toString()));
    return *policy;
}

fleet::DelegatedCa someCa()
{
    return {.handle = CaHandle::fromString(u"h1"_s),
            .skis = {},
            .manifestUris = {*RsyncUri::tryFromString(u"rsync://ca.example/repo/a.mft"_s)},
            .caRepository = *RsyncUri::tryFromString(u"rsync://ca.example/repo/"_s)};
}

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotStatedHasTheDesignsDefaults();
    void hashIsOfTheBytes();
    void enforcesUnlessItOnlyWatches();
    void scopeByRoleAndStage();
    void scopeByCertificate();
    void latencyMayBeInMilliseconds();
    void readsMetricsAndAlerts();
    void readsTheNumbersOfIssues();
    void findsTimelinesAndSteps();
    void namesAreTheirOwnInverse();
};

void TestPolicy::whatIsNotStatedHasTheDesignsDefaults()
{
    const Policy policy = parsed(Least);
    QVERIFY(policy.health == health::HealthRules{});
    QVERIFY(policy.health.dead.after == 24h);
    QVERIFY(policy.health.maxGap == 6h);
    QVERIFY(policy.quorum == health::QuorumRules{});
    QVERIFY(policy.quorum.fresh == 2h);
    QVERIFY(policy.guards == policy::GuardRules{});
    QCOMPARE(policy.guards.corroboration, 2);
    QCOMPARE(policy.timelines[0].steps[0].approvals, 0);
    QVERIFY(policy.timelines[0].steps[0].from == policy::Anchor::Detected);
}

void TestPolicy::hashIsOfTheBytes()
{
    QVERIFY(parsed(Least).hash == sha256Of(Least));
    QVERIFY(parsed(Least + "# a comment\n").hash != parsed(Least).hash);
}

void TestPolicy::enforcesUnlessItOnlyWatches()
{
    QVERIFY(parsed(Least).mode == policy::Mode::Enforce);
    const Policy watching =
        parsed(QByteArray(Least).replace("[[timeline]]", "mode = \"watch\"\n[[timeline]]"));
    QVERIFY(watching.mode == policy::Mode::Watch);
    QVERIFY(parsed(watching.toToml().toUtf8()).mode == policy::Mode::Watch);
    const auto wrong = Policy::parse(
        QByteArray(Least).replace("[[timeline]]", "mode = \"wach\"\n[[timeline]]"), u"test.toml"_s);
    QVERIFY(!wrong && wrong.error().toString().contains(u"test.toml:3:8: "_s));
    QVERIFY(wrong.error().hint.contains(u"did you mean \"watch\"?"_s));
}

void TestPolicy::scopeByRoleAndStage()
{
    policy::ScopeRules scope;
    scope.roles = {fleet::Role::Member};
    auto ca = someCa();
    QVERIFY(scope.includes(ca));
    ca.role = fleet::Role::Nir;
    QVERIFY(!scope.includes(ca));
    ca.role = fleet::Role::Member;
    ca.stage = fleet::LifecycleStage::Applicant;
    QVERIFY(!scope.includes(ca));
}

void TestPolicy::scopeByCertificate()
{
    policy::ScopeRules scope;
    scope.certificateUnder = RsyncUri::tryFromString(u"rsync://rpki.example.net/repository/"_s);
    auto ca = someCa();
    QVERIFY(!scope.includes(ca)); // unknown: no enforcement on a guess
    ca.certificateUri = RsyncUri::tryFromString(u"rsync://rpki.example.net/repository/a.cer"_s);
    QVERIFY(scope.includes(ca));
    ca.certificateUri = RsyncUri::tryFromString(u"rsync://other.example.net/repository/a.cer"_s);
    QVERIFY(!scope.includes(ca));
}

void TestPolicy::latencyMayBeInMilliseconds()
{
    const Policy policy = parsed(QByteArray(Least).replace(
        "[[timeline]]", "[health]\nfirst_byte = \"500ms\"\nretrieval = \"2m\"\n[[timeline]]"));
    QVERIFY(policy.health.latency.firstByte == 500ms);
    QVERIFY(policy.health.latency.retrieval == 2min);
}

void TestPolicy::readsMetricsAndAlerts()
{
    using metrics::Indicator;
    QVERIFY(parsed(Least).metrics == metrics::MetricsRules{});
    const Policy policy = parsed(QByteArray(Least).replace(
        "[[timeline]]",
        "[metrics]\nwindows = [\"7d\", \"12h\"]\nbaseline_hours = 48\n"
        "[[metrics.alert]]\nindicator = \"fetch-success\"\nbelow = \"95%\"\nwindow = \"12h\"\n"
        "[[metrics.alert]]\nindicator = \"update-freshness\"\nabove = \"36h\"\n"
        "[[metrics.alert]]\nindicator = \"roa-churn\"\ndeviation = 6\nat_least = 3\n[[timeline]]"));
    QVERIFY((policy.metrics.windows == std::vector<Duration>{12h, 168h}));
    QCOMPARE(policy.metrics.baselineHours, 48);
    const std::vector<metrics::AlertRule> expected{
        {.indicator = Indicator::FetchSuccess, .below = 0.95, .window = 12h},
        {.indicator = Indicator::UpdateFreshness, .above = 36 * 3600},
        {.indicator = Indicator::RoaChurn, .deviation = 6, .atLeast = 3}};
    QVERIFY(policy.metrics.alerts == expected);
    QVERIFY(Policy::parse(policy.toToml().toUtf8(), u"again"_s)->metrics == policy.metrics);
}

void TestPolicy::readsTheNumbersOfIssues()
{
    const Policy policy = parsed(QByteArray(Least).replace(
        "[[timeline]]", "[health.issues]\nexpiry = [\"1d\", \"60d\"]\nchurn = 3\nstorm = \"25%\"\n"
                        "manifest_every = \"10m\"\nend_readings = 5\nend_over = \"2h\"\n[[timeline]]"));
    const health::IssueRules& rules = policy.health.issues;
    QVERIFY((rules.expiry == std::vector<Duration>{1440h, 24h})); // descending
    QCOMPARE(rules.churn, 3.0);
    QCOMPARE(rules.storm, 0.25);
    QVERIFY(rules.manifestEvery == 10min);
    QVERIFY((rules.end == health::StreakRules{5, 2h}));
    QVERIFY(Policy::parse(policy.toToml().toUtf8(), u"again"_s)->health == policy.health);
}

void TestPolicy::findsTimelinesAndSteps()
{
    const Policy policy = parsed(Least);
    QVERIFY(policy.timeline(u"dead"_s));
    QVERIFY(!policy.timeline(u"slow"_s));
    QVERIFY(policy.timelineFor(health::State::Dead) == policy.timeline(u"dead"_s));
    QVERIFY(!policy.timelineFor(health::IssueKind::StaleManifest));
    QVERIFY(policy.timeline(u"dead"_s)->step(u"notify"_s));
    QVERIFY(!policy.timeline(u"dead"_s)->step(u"revoke"_s));
}

void TestPolicy::namesAreTheirOwnInverse()
{
    for (int i = 0; i <= int(policy::Action::ProposeRevocation); ++i)
        QVERIFY(policy::actionFromString(policy::toString(policy::Action(i))) == policy::Action(i));
    for (int i = 0; i <= int(policy::Anchor::NoticeDelivered); ++i)
        QVERIFY(policy::anchorFromString(policy::toString(policy::Anchor(i))) == policy::Anchor(i));
    QVERIFY(policy::conditionFromString(u"flapping"_s) == policy::Condition(health::State::Flapping));
    QVERIFY(policy::conditionFromString(u"rrdp_desync"_s) ==
            policy::Condition(health::IssueKind::RrdpDesync));
    QVERIFY(!policy::conditionFromString(u"healthy"_s));
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
