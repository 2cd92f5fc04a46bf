// SPDX-License-Identifier: GPL-3.0-or-later
//
// When alerts are judged, by which hours, and whose they are. Over a real store; no network.
#include "core/policy/policy.h"
#include "core/service/alert_watch.h"
#include "tests/store/store_fixture.h"

#include <QTest>

#include <random>

using namespace caretaker;
using namespace caretaker::service;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using health::MetricAlert;
using metrics::AlertRule;
using metrics::Counters;
using metrics::Indicator;
using metrics::Subject;
using metrics::SubjectKind;
using observe::Blame;
using store::must;

namespace {

const Instant Start = store::at(0);
const VantageName Here = VantageName::fromString(u"here"_s);

fleet::DelegatedCa ca(const QString& handle, const QString& repository, const QString& host)
{
    const RsyncUri folder =
        *RsyncUri::tryFromString(u"rsync://%1.example/repo/%2/"_s.arg(repository, handle));
    return {.handle = CaHandle::fromString(handle),
            .manifestUris = {*folder.file(u"ca.mft"_s)},
            .caRepository = folder,
            .notification = HttpsUri::tryFromString(u"https://%1.example/n.xml"_s.arg(repository)),
            .repositoryOperator = host};
}

/// a and b share a cloud; c runs its own repository.
const std::vector<fleet::DelegatedCa> Fleet{ca(u"a"_s, u"cloud"_s, u"Example Cloud"_s),
                                            ca(u"b"_s, u"cloud"_s, u"Example Cloud"_s),
                                            ca(u"c"_s, u"island"_s, {})};
const Subject Cloud{SubjectKind::Repository, u"https://cloud.example/n.xml"_s};
const Subject Island{SubjectKind::Repository, u"https://island.example/n.xml"_s};
const Subject A{SubjectKind::Ca, u"a"_s};

const AlertRule Sync{.indicator = Indicator::SyncSuccess, .below = 0.9, .window = 2h};
const AlertRule Fetch{.indicator = Indicator::FetchSuccess, .below = 0.9, .window = 2h};
const AlertRule Expired{.indicator = Indicator::ExpiredObjects, .above = 0, .window = 2h};
const AlertRule RoaChurn{.indicator = Indicator::RoaChurn, .deviation = 6, .atLeast = 10, .window = 24h * 7};

Counters syncs(qint64 attempted, qint64 succeeded)
{
    return {{.syncsAttempted = attempted, .syncsSucceeded = succeeded}, {}};
}

Counters roas(qint64 changed) { return {{}, {.comparisons = 1, .roas = {.modified = changed}}}; }

class Watch
{
public:
    explicit Watch(const std::vector<AlertRule>& rules)
        : m_database(m_fixture.open()), watch(m_database, Here, Fleet, {.baselineHours = 5, .alerts = rules})
    {
    }
    void add(const Subject& subject, Duration after, const Counters& counters)
    {
        store::inTransaction(m_database, [&](store::Transaction& transaction) {
            return store::MetricsStore(m_database).add(transaction, Here, subject, Start + after, counters);
        });
    }
    std::vector<MetricAlert> of(const QString& handle, Duration after)
    {
        must(watch.advance(Start + after));
        return watch.of(CaHandle::fromString(handle));
    }
    std::vector<metrics::HourCounters> hours(const Subject& subject, Duration to) const
    {
        return must(store::MetricsStore(m_database).hours(Here, subject, Start, Start + to));
    }

private:
    store::Fixture m_fixture;
    store::Database m_database;

public:
    AlertWatch watch;
};

} // namespace

class TestAlertWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesOnceAnHour();
    void aSharedRepositoryAnswersItself();
    void whoIsAloneInItsOwnRepositoryAnswers();
    void whatIsPublishedInARepositoryIsItsPublishersMatter();
    void aCaIsNotChargedForFetchesThatFailedWithItsRepository();
    void deviationsAreOfTheLastWholeHour();
    void thresholdsAreThoseOfAllHours();
    void startsATimeline();
};

void TestAlertWatch::judgesOnceAnHour()
{
    Watch watch({Sync});
    watch.add(Cloud, 0min, syncs(1, 1));
    QVERIFY(watch.of(u"a"_s, 0min).empty());
    watch.add(Cloud, 10min, syncs(9, 0));
    QVERIFY(watch.of(u"a"_s, 59min).empty());
    QCOMPARE(watch.of(u"a"_s, 60min).size(), 1U);
    watch.add(Cloud, 70min, syncs(999, 999));
    QCOMPARE(watch.of(u"a"_s, 119min).size(), 1U);
    QVERIFY(watch.of(u"a"_s, 120min).empty());
}

void TestAlertWatch::aSharedRepositoryAnswersItself()
{
    Watch watch({Sync});
    watch.add(Cloud, 0h, syncs(10, 5));
    for (const QString& handle : {u"a"_s, u"b"_s}) {
        const auto alerts = watch.of(handle, 1min);
        QCOMPARE(alerts.size(), 1U);
        QCOMPARE(alerts[0].repository, Cloud.name);
        QVERIFY(alerts[0].blame == Blame::Repository);
        QCOMPARE(alerts[0].alert.value, 0.5);
    }
    QVERIFY(watch.of(u"c"_s, 1min).empty());
}

void TestAlertWatch::whoIsAloneInItsOwnRepositoryAnswers()
{
    Watch watch({Sync});
    watch.add(Island, 0h, syncs(10, 5));
    const auto alerts = watch.of(u"c"_s, 1min);
    QCOMPARE(alerts.size(), 1U);
    QCOMPARE(alerts[0].repository, Island.name);
    QVERIFY(alerts[0].blame == Blame::Ca);
}

/// One CA's expired objects count in its repository's numbers, too; its neighbours have no part in them.
void TestAlertWatch::whatIsPublishedInARepositoryIsItsPublishersMatter()
{
    Watch watch({Expired});
    const Counters expired{{.objects = 10, .expiredObjects = 1}, {}};
    watch.add(Cloud, 0h, expired);
    watch.add(A, 0h, expired);
    const auto alerts = watch.of(u"a"_s, 1min);
    QCOMPARE(alerts.size(), 1U);
    QVERIFY(alerts[0].repository.isEmpty() && alerts[0].blame == Blame::Ca);
    QVERIFY(watch.of(u"b"_s, 1min).empty());
}

void TestAlertWatch::aCaIsNotChargedForFetchesThatFailedWithItsRepository()
{
    const auto failed = [](qint64 fetches, qint64 failedSyncs) {
        Watch watch({Fetch});
        watch.add(A, 0h,
                  {{.syncsAttempted = 10,
                    .syncsSucceeded = 10 - failedSyncs,
                    .fetchesAttempted = 10,
                    .fetchesSucceeded = 10 - fetches},
                   {}});
        const auto alerts = watch.of(u"a"_s, 1min);
        return alerts.size() == 1 ? std::optional(alerts[0].blame) : std::nullopt;
    };
    QVERIFY(failed(2, 2) == Blame::Repository);
    QVERIFY(failed(3, 2) == Blame::Ca); // one more than the repository's part
    QVERIFY(failed(2, 0) == Blame::Ca);
    QVERIFY(!failed(0, 10));
}

/// Twelve usual hours, one that is not; and nine of ten looks of the hour that goes on, which says nothing
/// yet.
void TestAlertWatch::deviationsAreOfTheLastWholeHour()
{
    Watch watch({RoaChurn});
    for (int hour = 0; hour < 12; ++hour)
        watch.add(A, std::chrono::hours(hour), roas(1 + hour % 2));
    QVERIFY(watch.of(u"a"_s, 12h).empty());
    watch.add(A, 12h + 30min, roas(120));
    QVERIFY(watch.of(u"a"_s, 12h + 59min).empty());
    watch.add(A, 13h, roas(0));
    const auto alerts = watch.of(u"a"_s, 13h);
    QCOMPARE(alerts.size(), 1U);
    QCOMPARE(alerts[0].alert.value, 120.0);
    QVERIFY(alerts[0].alert.deviation > 6);
    QVERIFY(watch.of(u"a"_s, 14h).empty());
}

/// The sum that the store makes of a window says what `caretaker metrics` makes of its hours.
void TestAlertWatch::thresholdsAreThoseOfAllHours()
{
    std::mt19937 random(3);
    const std::vector<AlertRule> rules{Sync,
                                       {.indicator = Indicator::SyncSuccess, .below = 0.5, .window = 5h}};
    Watch watch(rules);
    int raised = 0;
    for (int hour = 0; hour < 60; ++hour) {
        const auto attempted = static_cast<qint64>(random() % 4);
        const auto succeeded = static_cast<qint64>(random() % 4);
        watch.add(Cloud, std::chrono::hours(hour), syncs(attempted, std::min(attempted, succeeded)));
        const Duration now = std::chrono::hours(hour) + std::chrono::minutes(random() % 60);
        const metrics::History history{watch.hours(Cloud, now), {}, Start + now};
        std::vector<metrics::Alert> alerts;
        for (const MetricAlert& alert : watch.of(u"b"_s, now))
            alerts.push_back(alert.alert);
        QVERIFY(alerts == metrics::alertsOf(history, {.alerts = rules}));
        raised += static_cast<int>(alerts.size());
    }
    QVERIFY(raised > 5 && raised < 100);
}

/// As every kind of issue: `when = "metric_alert"`.
void TestAlertWatch::startsATimeline()
{
    QVERIFY(policy::conditionFromString(u"metric_alert"_s) ==
            policy::Condition(health::IssueKind::MetricAlert));
}

QTEST_GUILESS_MAIN(TestAlertWatch)
#include "tst_alert_watch.moc"
