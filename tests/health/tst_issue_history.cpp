// SPDX-License-Identifier: GPL-3.0-or-later
// Issues that need more than one look: what IssueFacts and the record add.
#include "core/health/issue.h"
#include "tests/health/compare.h"
#include "tests/health/observations.h"
#include "tests/health/series.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::tests;
using namespace Qt::StringLiterals;
using health::Issue;
using health::IssueFacts;
using health::IssueKind;
using metrics::Churn;

namespace {

using Kinds = std::vector<IssueKind>;

Kinds kindsOf(const observe::Observation& look, const IssueFacts& facts = {},
              const health::HealthRecord& record = {})
{
    Kinds kinds;
    for (const Issue& issue : health::issuesOf(look, record, {}, LookTime, facts))
        kinds.push_back(issue.kind);
    return kinds;
}

/// `steps` manifests later, issued `interval` apart, the last one now.
IssueFacts manifestsBefore(observe::Observation& look, int steps, Duration interval)
{
    auto before = manifestAt(LookTime - steps * interval, 100);
    before.hash = sha256Of("before");
    look.manifest = manifestAt(LookTime, static_cast<std::uint64_t>(100 + steps));
    return {.previousLook = LookTime - steps * interval + 1s,
            .previousManifest = before,
            .sinceLook = Churn{.previous = 10}};
}

QString reasonOf(const observe::Observation& look, const QString& argument)
{
    return health::issuesOf(look, {}, {}, LookTime).at(0).reasons.at(0).arguments.value(argument);
}

} // namespace

class TestIssueHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manifestsMoreOftenThanEveryHalfHour();
    void aCauseExcusesFrequentManifests();
    void aManifestThatClaimsToBeOlderThanTheLastLook();
    void aServerClockThatIsOff();
    void expiryHorizons();
    void noManifestForADay();
    void needlessReissue();
    void aStormIsManyAndMost();
    void aPrefixThatComesAndGoes();
    void anAlertSaysWhoseNumberItIs();
};

void TestIssueHistory::manifestsMoreOftenThanEveryHalfHour()
{
    auto look = lookFrom(u"a"_s);
    EQUAL(kindsOf(look, manifestsBefore(look, 1, 30min)), Kinds{});
    EQUAL(kindsOf(look, manifestsBefore(look, 1, 29min)), Kinds{IssueKind::FrequentManifests});
    // Four in an hour between two looks: every 15 minutes, though only the last one was seen.
    EQUAL(kindsOf(look, manifestsBefore(look, 4, 15min)), Kinds{IssueKind::FrequentManifests});
}

void TestIssueHistory::aCauseExcusesFrequentManifests()
{
    auto look = lookFrom(u"a"_s);
    IssueFacts facts = manifestsBefore(look, 1, 5min);
    facts.sinceLook->added = 1;
    EQUAL(kindsOf(look, facts), Kinds{});
    facts.sinceLook.reset(); // not known whether there was one
    EQUAL(kindsOf(look, facts), Kinds{});
}

void TestIssueHistory::aManifestThatClaimsToBeOlderThanTheLastLook()
{
    auto look = lookFrom(u"a"_s);
    IssueFacts facts = manifestsBefore(look, 1, 6h);
    look.manifest->thisUpdate = LookTime - 5h;
    facts.previousLook = LookTime - 3h; // the clock is at least 2 h behind: as far as the limit allows
    EQUAL(kindsOf(look, facts), Kinds{});
    facts.previousLook = LookTime - 3h + 1s;
    EQUAL(kindsOf(look, facts), Kinds{IssueKind::ClockSkew});
    look.manifest->number = Serial::fromNumber(99); // a rollback is another thing
    EQUAL(kindsOf(look, facts), Kinds{});
}

void TestIssueHistory::aServerClockThatIsOff()
{
    auto look = lookFrom(u"a"_s);
    look.endpoints[0].clockOffset = 5min;
    EQUAL(kindsOf(look), Kinds{});
    look.endpoints[0].clockOffset = -5min - 1s;
    EQUAL(kindsOf(look), Kinds{IssueKind::ClockSkew});
}

void TestIssueHistory::expiryHorizons()
{
    auto look = lookFrom(u"a"_s);
    const auto expiringIn = [&](Duration left) {
        look.objectExpiry = observe::Expiry{u"rsync://localhost/a.roa"_s, LookTime + left};
        return kindsOf(look);
    };
    const Duration day = 24h;
    EQUAL(expiringIn(30 * day + 1s), Kinds{});
    EQUAL(expiringIn(30 * day), Kinds{IssueKind::Expiring});
    QCOMPARE(reasonOf(look, u"within"_s), u"30d"_s);
    for (const auto& [left, horizon] : {std::pair{28 * day, u"4w"_s}, {7 * day, u"1w"_s}, {day, u"1d"_s}}) {
        EQUAL(expiringIn(left), Kinds{IssueKind::Expiring});
        EQUAL(parseDuration(reasonOf(look, u"within"_s)), parseDuration(horizon));
    }
    EQUAL(expiringIn(-1s), Kinds{}); // what has expired is a finding
    look.objectExpiry.reset();
    look.certificateExpiry = observe::Expiry{u"rsync://localhost/a.cer"_s, LookTime + 2 * day};
    EQUAL(kindsOf(look), Kinds{IssueKind::Expiring});
    QCOMPARE(reasonOf(look, u"uri"_s), u"rsync://localhost/a.cer"_s);
}

void TestIssueHistory::noManifestForADay()
{
    Series s;
    s.look(ReadingKind::Good, 200).look(ReadingKind::Failed, 25); // hourly: 24 h since the first failure
    const auto failed = lookFrom(u"a"_s, false, false);
    const auto has = [&] {
        const Kinds kinds = kindsOf(failed, {}, s.record);
        return std::ranges::find(kinds, IssueKind::ManifestGap) != kinds.end();
    };
    QVERIFY(!has());
    s.look(ReadingKind::Failed);
    QVERIFY(has());
}

void TestIssueHistory::needlessReissue()
{
    const auto look = lookFrom(u"a"_s);
    EQUAL(kindsOf(look, {.day = Churn{.modified = 19, .previous = 10}}), Kinds{});
    EQUAL(kindsOf(look, {.day = Churn{.modified = 20, .previous = 10}}), Kinds{IssueKind::ResourceChurn});
    EQUAL(kindsOf(look, {.day = Churn{.added = 20, .removed = 20, .previous = 10}}), Kinds{}); // no reissue
    EQUAL(kindsOf(look, {.day = Churn{.modified = 9, .previous = 1}}), Kinds{});               // too few
}

void TestIssueHistory::aStormIsManyAndMost()
{
    const auto look = lookFrom(u"a"_s);
    EQUAL(kindsOf(look, {.sinceLook = Churn{.removed = 100, .previous = 200}}),
          Kinds{IssueKind::PublicationStorm});
    EQUAL(kindsOf(look, {.sinceLook = Churn{.removed = 100, .previous = 201}}), Kinds{});
    EQUAL(kindsOf(look, {.sinceLook = Churn{.removed = 99, .previous = 99}}), Kinds{});
}

void TestIssueHistory::aPrefixThatComesAndGoes()
{
    const auto look = lookFrom(u"a"_s);
    EQUAL(kindsOf(look, {.flipping = {{u"192.0.2.0/24 AS64496"_s, 3}}}), Kinds{});
    EQUAL(kindsOf(look, {.flipping = {{u"192.0.2.0/24 AS64496"_s, 4}}}),
          Kinds{IssueKind::InconsistentPolicies});
}

void TestIssueHistory::anAlertSaysWhoseNumberItIs()
{
    const metrics::AlertRule reach{.indicator = metrics::Indicator::TransportReachability, .below = 0.95};
    const metrics::AlertRule churn{
        .indicator = metrics::Indicator::RoaChurn, .deviation = 6, .atLeast = 10, .window = 168h};
    IssueFacts facts;
    facts.alerts = {{{churn, 120, 14.2}},
                    {{reach, 0.5}, u"https://localhost/n.xml"_s, observe::Blame::Repository}};
    auto look = lookFrom(u"a"_s);
    const auto issues = health::issuesOf(look, {}, {}, LookTime, facts);
    EQUAL(issues.size(), 1U);
    EQUAL(issues[0].kind, IssueKind::MetricAlert);
    const health::Reasons expected{{u"metric"_s,
                                    {{u"indicator"_s, u"roa-churn"_s},
                                     {u"value"_s, u"120"_s},
                                     {u"limit"_s, u"6 deviations from the usual"_s},
                                     {u"window"_s, u"7d"_s},
                                     {u"blame"_s, u"ca"_s}}},
                                   {u"repository-metric"_s,
                                    {{u"indicator"_s, u"transport-reachability"_s},
                                     {u"value"_s, u"50 %"_s},
                                     {u"limit"_s, u"below 95 %"_s},
                                     {u"window"_s, formatDuration(24h)},
                                     {u"blame"_s, u"repository"_s},
                                     {u"repository"_s, u"https://localhost/n.xml"_s}}}};
    EQUAL(health::textOf(issues[0].reasons), health::textOf(expected));
    look.blind = true;
    EQUAL(kindsOf(look, facts), Kinds{});
}

QTEST_GUILESS_MAIN(TestIssueHistory)
#include "tst_issue_history.moc"
