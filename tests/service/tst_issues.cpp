// SPDX-License-Identifier: GPL-3.0-or-later
//
// Issues that need memory, over a lab in virtual time, with the monitor restarted on the way.
#include "core/service/cycle.h"
#include "core/service/fleet_service.h"
#include "core/service/status_service.h"
#include "tests/observe/observe_fixture.h"

using health::Episode;
using health::IssueKind;

namespace {

lab::Fault during(const QString& target, lab::FaultKind kind, Duration from, Duration to)
{
    return {.target = target,
            .kind = kind,
            .from = ObserveFixture::Start + from,
            .to = ObserveFixture::Start + to};
}

/// A lab that is watched, by a cycle that can be begun anew at any time.
struct Watched
{
    ObserveFixture lab;
    std::unique_ptr<service::Cycle> cycle;
    std::vector<metrics::AlertRule> alerts = metrics::defaultAlerts();

    service::Config config() const
    {
        service::Config config;
        config.databasePath = lab.folder.filePath(u"c.db"_s);
        config.outbox = lab.folder.filePath(u"outbox"_s);
        config.vantage = VantageName::fromString(u"here"_s);
        return config;
    }
    void restart()
    {
        cycle.reset();
        auto workspace = service::Workspace::open(config(), store::Database::Mode::Create);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().toString()));
        workspace->policy.metrics.alerts = alerts;
        // Known CAs are left as they are.
        static_cast<void>(service::importCas(workspace->database, lab.fleet, {u"test"_s, lab.Start}));
        auto made = service::Cycle::create(std::move(*workspace), lab.now);
        if (!made)
            qFatal("%s", qPrintable(made.error().toString()));
        cycle = std::move(*made);
    }
    RoundResult round(Duration after)
    {
        if (!cycle)
            restart();
        RoundResult look = lab.lookAfter(after);
        take(look);
        return look;
    }
    void take(const RoundResult& look)
    {
        const auto taken = cycle->take({look}, look.at);
        if (!taken)
            qFatal("%s", qPrintable(taken.error().toString()));
    }
    std::vector<Episode> episodes(const QString& ca, IssueKind kind) const
    {
        auto all = service::issueEpisodes(cycle->workspace(), CaHandle::fromString(ca), 1000h);
        if (!all)
            qFatal("%s", qPrintable(all.error().toString()));
        std::erase_if(*all, [kind](const Episode& episode) { return episode.kind != kind; });
        return *all;
    }
};

} // namespace

class TestIssues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPrefixThatComesAndGoes();
    void roasAndAspasThatContradictEachOther();
    void alertsBeginAndEndAndNameWhoAnswers();
    void blindRoundsEndNothing();
    void anEpisodeSurvivesARestart();
    void aRoundThatWasRolledBackIsTakenAgain();
};

/// The first ROA of c is withdrawn at hours 2 and 6 and back at hours 4 and 8: four changes of one prefix and
/// origin within a day make the issue, at hour 8. The restart at hour 5 forgets none of them.
void TestIssues::aPrefixThatComesAndGoes()
{
    Watched watched;
    lab::Fault flip = during(u"c"_s, lab::FaultKind::MissingObject, 2h, 8h);
    flip.cycle = lab::FaultCycle{2h, 2h};
    watched.lab.breakIt(flip);
    for (int hour = 0; hour < 8; ++hour) {
        if (hour == 5)
            watched.restart();
        watched.round(std::chrono::hours(hour));
    }
    QVERIFY(watched.episodes(u"c"_s, IssueKind::InconsistentPolicies).empty()); // three, up to now
    watched.round(8h);
    const auto found = watched.episodes(u"c"_s, IssueKind::InconsistentPolicies);
    QCOMPARE(found.size(), 1U);
    QVERIFY(found[0].began == ObserveFixture::Start + 8h);
    QVERIFY(found[0].reasons[0].arguments.value(u"payload"_s).contains(u" AS"_s));
    QCOMPARE(found[0].reasons[0].arguments.value(u"changes"_s), u"4"_s);
    QVERIFY(watched.episodes(u"a"_s, IssueKind::InconsistentPolicies).empty());
    // The change of hour 2 leaves the day at hour 26: three are left, and no issue; known two readings later.
    for (int hour = 9; hour <= 29; ++hour)
        watched.round(std::chrono::hours(hour));
    const auto over = watched.episodes(u"c"_s, IssueKind::InconsistentPolicies);
    QCOMPARE(over.size(), 1U);
    QVERIFY(over[0].ended == ObserveFixture::Start + 26h);
}

/// From hour 2 to hour 5, c disavows the prefixes of its first ROA and has two ASPAs of one customer.
void TestIssues::roasAndAspasThatContradictEachOther()
{
    Watched watched;
    watched.lab.breakIt(during(u"c"_s, lab::FaultKind::Contradiction, 2h, 5h));
    for (int hour = 0; hour <= 8; ++hour)
        watched.round(std::chrono::hours(hour));
    const auto found = watched.episodes(u"c"_s, IssueKind::InconsistentPolicies);
    QCOMPARE(found.size(), 1U);
    QVERIFY(found[0].began == ObserveFixture::Start + 2h);
    QVERIFY(found[0].ended == ObserveFixture::Start + 5h);
    QMap<QString, health::Reason> reasons;
    for (const health::Reason& reason : found[0].reasons)
        reasons.insert(reason.code, reason);
    const auto disavowed = reasons.value(u"ROA_AS0_CONTRADICTED"_s).arguments;
    QVERIFY(disavowed.value(u"prefix"_s).contains(u'/'));
    QVERIFY(disavowed.value(u"origins"_s).startsWith(u"AS0, AS"_s));
    QVERIFY(disavowed.value(u"authorised_by"_s).contains(disavowed.value(u"origins"_s).sliced(5)));
    QCOMPARE(reasons.value(u"ASPA_DIVIDED"_s).arguments.value(u"providers"_s), u"AS65536 | AS65537"_s);
    QVERIFY(watched.episodes(u"c"_s, IssueKind::MalformedObjects).empty()); // each by itself is sound
    QVERIFY(watched.episodes(u"a"_s, IssueKind::InconsistentPolicies).empty());
}

/// The cloud, where a and b are, is dark from hour 2 to hour 4; an object of c is missing from hour 2 to 3.
/// The rules look two hours back.
void TestIssues::alertsBeginAndEndAndNameWhoAnswers()
{
    Watched watched;
    watched.alerts = {{.indicator = metrics::Indicator::SyncSuccess, .below = 0.9, .window = 2h},
                      {.indicator = metrics::Indicator::ObjectCompleteness, .below = 0.99, .window = 2h},
                      {.indicator = metrics::Indicator::FetchSuccess, .below = 0.9, .window = 2h}};
    watched.lab.breakIt(during(u"cloud"_s, lab::FaultKind::Dark, 2h, 4h));
    watched.lab.breakIt(during(u"c"_s, lab::FaultKind::MissingObject, 2h, 3h));
    for (int hour = 0; hour <= 10; ++hour) {
        if (hour == 4)
            watched.restart();
        watched.round(std::chrono::hours(hour));
    }
    for (const QString& ca : {u"a"_s, u"b"_s}) {
        const auto found = watched.episodes(ca, IssueKind::MetricAlert);
        QCOMPARE(found.size(), 1U);
        QVERIFY(found[0].began == ObserveFixture::Start + 2h);
        QVERIFY(found[0].ended == ObserveFixture::Start + 6h); // hour 3 leaves the window
        for (const health::Reason& reason : found[0].reasons)
            QCOMPARE(reason.arguments.value(u"blame"_s), u"repository"_s);
        QVERIFY(std::ranges::any_of(found[0].reasons, [](const health::Reason& reason) {
            return reason.code == "repository-metric"_L1 &&
                   reason.arguments.value(u"repository"_s).contains(u"cloud"_s) &&
                   reason.arguments.value(u"indicator"_s) == "sync-success"_L1;
        }));
    }
    const auto own = watched.episodes(u"c"_s, IssueKind::MetricAlert);
    QCOMPARE(own.size(), 1U);
    QCOMPARE(own[0].reasons.size(), 1U);
    QCOMPARE(own[0].reasons[0].code, u"metric"_s);
    QCOMPARE(own[0].reasons[0].arguments.value(u"indicator"_s), u"object-completeness"_s);
    QCOMPARE(own[0].reasons[0].arguments.value(u"blame"_s), u"ca"_s);
    QVERIFY(own[0].began == ObserveFixture::Start + 2h);
    QVERIFY(own[0].ended == ObserveFixture::Start + 5h);
}

void TestIssues::blindRoundsEndNothing()
{
    Watched watched;
    watched.lab.breakIt(during(u"a"_s, lab::FaultKind::MissingObject, 1h, 2h));
    watched.round(0h);
    watched.round(1h);
    for (int hour = 2; hour < 8; ++hour) {
        RoundResult look{.at = ObserveFixture::Start + std::chrono::hours(hour),
                         .vantage = VantageName::fromString(u"here"_s)};
        look.blind = true;
        for (const fleet::DelegatedCa& ca : watched.lab.fleet) {
            Observation seen{.ca = ca.handle, .vantage = look.vantage, .at = look.at};
            seen.blind = true;
            look.observations.push_back(seen);
        }
        watched.take(look);
    }
    const auto found = watched.episodes(u"a"_s, IssueKind::InconsistentPublication);
    QCOMPARE(found.size(), 1U);
    QVERIFY(found[0].isOpen());
    QCOMPARE(found[0].absentReadings, 0);
}

void TestIssues::anEpisodeSurvivesARestart()
{
    Watched watched;
    watched.lab.breakIt(during(u"a"_s, lab::FaultKind::MissingObject, 1h, 3h));
    for (int hour = 0; hour < 7; ++hour) {
        watched.restart(); // before every round
        watched.round(std::chrono::hours(hour));
    }
    const auto found = watched.episodes(u"a"_s, IssueKind::InconsistentPublication);
    QCOMPARE(found.size(), 1U);
    QVERIFY(found[0].began == ObserveFixture::Start + 1h);
    QVERIFY(found[0].ended == ObserveFixture::Start + 3h);
}

/// A round that cannot be stored leaves no trace in memory either: taken once more, it counts once.
void TestIssues::aRoundThatWasRolledBackIsTakenAgain()
{
    Watched watched;
    watched.round(0h);
    watched.lab.breakIt(during(u"a"_s, lab::FaultKind::MissingObject, 1h, 9h));
    const RoundResult look = watched.lab.lookAfter(1h);
    RoundResult early = look;
    early.observations.back().at = ObserveFixture::Start - 1h; // refused: older than the last one stored
    QVERIFY(!watched.cycle->take({early}, look.at).has_value());
    QVERIFY(watched.episodes(u"a"_s, IssueKind::InconsistentPublication).empty());
    watched.take(look);
    QCOMPARE(watched.episodes(u"a"_s, IssueKind::InconsistentPublication).size(), 1U);
    const store::MetricsStore store(watched.cycle->workspace().database);
    const auto hours = store.hours(look.vantage, {metrics::SubjectKind::Ca, u"a"_s}, look.at, look.at);
    QCOMPARE(hours->at(0).counters.base.looks, 1);
    QCOMPARE(hours->at(0).counters.churn.roas.removed, 1);
}

QTEST_GUILESS_MAIN(TestIssues)
#include "tst_issues.moc"
