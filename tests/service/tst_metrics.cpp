// SPDX-License-Identifier: GPL-3.0-or-later
//
// Metrics over a lab: two virtual days of hourly looks under a script of faults, and the figures that
// arithmetic by hand gives. The lab's world is ObserveFixture's: "cloud" holds the CAs a and b, "island" the
// CA c; each CA publishes a manifest that lists a CRL and two ROAs, reissued every 8 hours.
#include "core/service/cycle.h"
#include "core/service/fleet_service.h"
#include "core/service/metrics_service.h"
#include "tests/observe/observe_fixture.h"

#include <cmath>

namespace {

constexpr int Rounds = 48; // at hours 0 to 47

using metrics::Counters;
using metrics::Indicator;
using service::MetricsReport;
using service::SubjectMetrics;

lab::Fault during(const QString& target, lab::FaultKind kind, int from, int to)
{
    return {.target = target,
            .kind = kind,
            .from = ObserveFixture::Start + std::chrono::hours(from),
            .to = ObserveFixture::Start + std::chrono::hours(to)};
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDarkRepositoryByHand();
    void anObjectThatIsMissingByHand();
    void aHashThatDoesNotMatchByHand();
    void churnByHand();
    void aRestartChangesNoFigure();
    void whatTheRepositoriesWereAskedFor();
    void theServersClocksAreRight();
    void issuesBeginAndEndWithTheirFaults();
    void availabilityOfEachPublicationPoint();
    void windowsAddUpToTheWhole();

private:
    void openCycle();
    void runRounds();
    SubjectMetrics of(const QString& subject, Duration window = 48h) const;
    SubjectMetrics repository(const QString& name) const;
    qint64 reissues(const QString& ca) const;
    std::vector<health::Episode> episodes(const QString& ca, health::IssueKind kind) const;

    std::unique_ptr<ObserveFixture> m_lab;
    std::unique_ptr<service::Cycle> m_cycle;
    std::vector<RoundResult> m_looks;
};

void TestMetrics::openCycle()
{
    m_cycle.reset();
    service::Config config;
    config.databasePath = m_lab->folder.filePath(u"c.db"_s);
    config.outbox = m_lab->folder.filePath(u"outbox"_s);
    config.vantage = VantageName::fromString(u"here"_s);
    auto workspace = service::Workspace::open(config, store::Database::Mode::Create);
    QVERIFY2(workspace.has_value(), workspace ? "" : qPrintable(workspace.error().toString()));
    if (m_looks.empty())
        QVERIFY(service::importCas(workspace->database, m_lab->fleet, {u"test"_s, m_lab->Start}).has_value());
    auto cycle = service::Cycle::create(std::move(*workspace), m_lab->now);
    QVERIFY2(cycle.has_value(), cycle ? "" : qPrintable(cycle.error().toString()));
    m_cycle = std::move(*cycle);
}

void TestMetrics::runRounds()
{
    for (int hour = 0; hour < Rounds; ++hour) {
        if (hour == 12 || hour == 22)
            openCycle(); // the monitor restarts, once while the island is dark, once while an object is
                         // missing
        m_looks.push_back(m_lab->lookAfter(std::chrono::hours(hour)));
        const auto taken = m_cycle->take({m_looks.back()}, m_lab->now);
        QVERIFY2(taken.has_value(), taken ? "" : qPrintable(taken.error().toString()));
    }
}

void TestMetrics::initTestCase()
{
    m_lab = std::make_unique<ObserveFixture>();
    m_lab->breakIt(during(u"island"_s, lab::FaultKind::Dark, 10, 16));
    m_lab->breakIt(during(u"a"_s, lab::FaultKind::MissingObject, 20, 24));
    m_lab->breakIt(during(u"b"_s, lab::FaultKind::HashMismatch, 30, 33));
    openCycle();
    runRounds();
    QCOMPARE(m_looks.size(), std::size_t(Rounds));
}

SubjectMetrics TestMetrics::of(const QString& subject, Duration window) const
{
    const auto report = service::metricsReport(m_cycle->workspace(), {.subject = subject, .window = window});
    if (!report)
        qFatal("%s", qPrintable(report.error().toString()));
    return report->subjects.front();
}

SubjectMetrics TestMetrics::repository(const QString& name) const
{
    for (const lab::CaInfo& ca : m_lab->world.cas())
        if (ca.repository.name == name)
            return of(ca.notification.toString());
    qFatal("no such repository");
}

/// How often a look saw another manifest than the look before that saw any.
qint64 TestMetrics::reissues(const QString& ca) const
{
    std::optional<rpki::ManifestFacts> last;
    qint64 count = 0;
    for (const RoundResult& look : m_looks)
        if (const auto& manifest = ::of(look, ca).manifest) {
            count += last && last->hash != manifest->hash ? 1 : 0;
            last = manifest;
        }
    return count;
}

std::vector<health::Episode> TestMetrics::episodes(const QString& ca, health::IssueKind kind) const
{
    std::vector<health::Episode> found;
    for (const store::StoredEpisode& stored : of(ca).issues)
        if (stored.episode.kind == kind)
            found.push_back(stored.episode);
    return found;
}

/// 48 looks; from hour 10 to hour 15, six of them, nobody answers: 42 of 48 = 0.875 connect and synchronise.
/// "localhost" always resolves.
void TestMetrics::aDarkRepositoryByHand()
{
    const SubjectMetrics island = repository(u"island"_s);
    const Counters& counters = island.windows.at(0).counters;
    const auto indicator = [&](Indicator i) { return island.windows.at(0).indicators.at(std::size_t(i)); };
    QCOMPARE(counters.base.looks, 48);
    QCOMPARE(counters.base.connectionsAttempted, 48);
    QCOMPARE(counters.base.connectionsSucceeded, 42);
    QCOMPARE(counters.base.syncsSucceeded, 42);
    QCOMPARE(*indicator(Indicator::TransportReachability), 0.875);
    QCOMPARE(*indicator(Indicator::SyncSuccess), 0.875);
    QCOMPARE(*indicator(Indicator::DnsResolution), 1.0);
    // Its one CA's manifest and the three objects on it, 42 times.
    QCOMPARE(counters.base.objects, 42 * 4);
    QCOMPARE(*indicator(Indicator::ValidationSuccess), 1.0);
}

/// One of the six objects that are listed in "cloud" is not there in four of 48 looks: 284 of 288 present.
void TestMetrics::anObjectThatIsMissingByHand()
{
    const Counters cloud = repository(u"cloud"_s).windows.at(0).counters;
    QCOMPARE(cloud.base.referenced, 48 * 6);
    QCOMPARE(cloud.base.referencedPresent, 48 * 6 - 4);
    const SubjectMetrics a = of(u"a"_s);
    QCOMPARE(*a.windows.at(0).indicators.at(std::size_t(Indicator::ObjectCompleteness)), 140.0 / 144.0);
    // With its manifest, it was asked for four objects a look.
    QCOMPARE(*a.windows.at(0).indicators.at(std::size_t(Indicator::FetchSuccess)), 188.0 / 192.0);
}

/// Three looks find one object with other bytes than listed; every present object's hash is checked.
void TestMetrics::aHashThatDoesNotMatchByHand()
{
    const SubjectMetrics cloud = repository(u"cloud"_s);
    QCOMPARE(cloud.windows.at(0).counters.base.hashMismatches, 3);
    QCOMPARE(*cloud.windows.at(0).indicators.at(std::size_t(Indicator::HashMismatch)), 3.0 / 284.0);
    const auto alert = std::ranges::find_if(cloud.alerts, [](const metrics::Alert& a) {
        return a.rule.indicator == Indicator::HashMismatch; // any is critical
    });
    QVERIFY(alert != cloud.alerts.end());
}

/// Each reissue that the looks saw (about every 8 hours) modified a manifest and a CRL. The ROA of a is
/// removed and added, the one of b modified twice. 47 comparisons of 8 objects, but of 7 where the one before
/// lacked the ROA (those of hours 21 to 24).
void TestMetrics::churnByHand()
{
    const metrics::ChurnCounters cloud = repository(u"cloud"_s).windows.at(0).counters.churn;
    QCOMPARE(cloud.comparisons, 47);
    QVERIFY((cloud.roas == metrics::Churn{.added = 1, .removed = 1, .modified = 2, .previous = 47 * 4 - 4}));
    QVERIFY((cloud.objects == metrics::Churn{.added = 1,
                                             .removed = 1,
                                             .modified = 2 * (reissues(u"a"_s) + reissues(u"b"_s)) + 2,
                                             .previous = 47 * 8 - 4}));
    QVERIFY(reissues(u"a"_s) >= 5);
    QVERIFY((cloud.products == cloud.roas));
    const metrics::ChurnCounters a = of(u"a"_s).windows.at(0).counters.churn;
    QVERIFY(
        (a.objects ==
         metrics::Churn{.added = 1, .removed = 1, .modified = 2 * reissues(u"a"_s), .previous = 47 * 4 - 4}));
    QCOMPARE(cloud.serialRegressions, 0);
    QVERIFY(cloud.serialProgress >= 5); // each issue is a serial
    QCOMPARE(cloud.sessions, 0);
}

/// The island was compared 41 times: 42 snapshots, those around the dark hours with each other. The restarts
/// at hours 12 and 22 lost nothing: the first comparison after one is with what the store kept.
void TestMetrics::aRestartChangesNoFigure()
{
    const metrics::ChurnCounters island = repository(u"island"_s).windows.at(0).counters.churn;
    QCOMPARE(island.comparisons, 41);
    QVERIFY((island.objects == metrics::Churn{.modified = 2 * reissues(u"c"_s), .previous = 41 * 4}));
}

void TestMetrics::whatTheRepositoriesWereAskedFor()
{
    qint64 requests = 0;
    qint64 bytes = 0;
    const QString key = repository(u"cloud"_s).subject.name;
    for (const RoundResult& look : m_looks)
        for (const RepositoryOutcome& repository : look.repositories)
            if (repository.key == key) {
                requests += repository.requests;
                bytes += repository.bytes;
            }
    const Counters cloud = repository(u"cloud"_s).windows.at(0).counters;
    QVERIFY(requests >= Rounds);
    QCOMPARE(cloud.base.requests, requests);
    QCOMPARE(cloud.base.bytes, bytes);
}

void TestMetrics::theServersClocksAreRight()
{
    const auto* endpoint = endpointOf(::of(m_looks.back(), u"a"_s), Transport::Rrdp);
    QVERIFY(endpoint && endpoint->clockOffset);
    QVERIFY(std::chrono::abs(*endpoint->clockOffset) < 30s);
    QVERIFY(::of(m_looks.back(), u"a"_s).objectExpiry->at > m_lab->now + 24h);
}

void TestMetrics::issuesBeginAndEndWithTheirFaults()
{
    using health::IssueKind;
    const auto missing = episodes(u"a"_s, IssueKind::InconsistentPublication);
    QCOMPARE(missing.size(), 1U);
    QVERIFY(missing[0].began == m_lab->Start + 20h);
    QVERIFY(missing[0].ended == m_lab->Start + 24h);
    const auto mismatch = episodes(u"b"_s, IssueKind::HashMismatch);
    QCOMPARE(mismatch.size(), 1U);
    QVERIFY(mismatch[0].began == m_lab->Start + 30h);
    QVERIFY(mismatch[0].ended == m_lab->Start + 33h);
    QVERIFY(episodes(u"b"_s, IssueKind::FrequentManifests).empty());
    QVERIFY(episodes(u"c"_s, IssueKind::ClockSkew).empty());
}

/// Looks hour by hour from 0 to 47, 47 hours watched. The island was down from the look at 10 to the one
/// at 16.
void TestMetrics::availabilityOfEachPublicationPoint()
{
    const SubjectMetrics c = of(u"c"_s);
    QVERIFY(c.availability.size() >= 2);
    QVERIFY(c.availability[0].uri.isEmpty());
    for (const service::PointAvailability& point : c.availability)
        if (point.uri.startsWith("https://"_L1)) {
            QVERIFY(point.availability.down == 6h);
            QVERIFY(point.availability.up == 41h);
        }
    QVERIFY(c.availability[0].availability.down == 6h);
    QCOMPARE(*of(u"a"_s).availability[0].availability.share(), 1.0);
    QVERIFY(c.latency.at(0).retrieval.count == 42);
}

void TestMetrics::windowsAddUpToTheWhole()
{
    const store::MetricsStore store(m_cycle->workspace().database);
    const metrics::Subject a{metrics::SubjectKind::Ca, u"a"_s};
    const VantageName here = VantageName::fromString(u"here"_s);
    for (const int cut : {1, 13, 24, 47}) {
        Counters sum;
        const Instant middle = m_lab->Start + std::chrono::hours(cut);
        for (const auto& [from, to] : {std::pair{m_lab->Start, middle - 1s}, {middle, m_lab->now}}) {
            const auto hours = store.hours(here, a, from, to);
            QVERIFY(hours.has_value());
            for (const metrics::HourCounters& hour : *hours)
                sum += hour.counters;
        }
        QVERIFY(sum == of(u"a"_s).windows.at(0).counters);
    }
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
