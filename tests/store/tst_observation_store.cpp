// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/likeness.h"
#include "core/store/observation_store.h"
#include "tests/store/store_fixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using observe::Observation;

namespace {

constexpr qint64 Hour = 3600;

const CaHandle Alpha = CaHandle::fromString(u"alpha"_s);
const VantageName Probe = VantageName::fromString(u"probe"_s);

Observation lookAt(qint64 seconds, Milliseconds firstByte = 80ms, Milliseconds retrieval = 900ms)
{
    observe::EndpointOutcome endpoint{.transport = observe::Transport::Rrdp,
                                      .uri = u"https://h/n.xml"_s,
                                      .synchronised = true,
                                      .firstByte = firstByte,
                                      .retrieval = retrieval,
                                      .layers = {{observe::Layer::Dns, true, firstByte / 2, {}}}};
    return {.ca = Alpha,
            .vantage = Probe,
            .at = at(seconds),
            .blind = false,
            .blindReason = {},
            .functional = true,
            .complete = true,
            .endpoints = {endpoint},
            .manifest = {},
            .validUntil = {},
            .objects = {},
            .findings = {},
            .evidence = {}};
}

Observation failedLookAt(qint64 seconds)
{
    Observation look = lookAt(seconds);
    look.functional = look.complete = false;
    look.endpoints.front().synchronised = false;
    look.endpoints.front().firstByte.reset();
    look.endpoints.front().retrieval.reset();
    return look;
}

void append(ObservationStore& store, const Database& database, const std::vector<Observation>& looks)
{
    inTransaction(database, [&](Transaction& transaction) -> Expected<void> {
        for (const Observation& look : looks)
            if (auto stored = store.append(transaction, look); !stored)
                return stored;
        return {};
    });
}

std::vector<ObservationRun> allRuns(const ObservationStore& store)
{
    return must(store.runs(Alpha, at(-1000 * Hour), at(1000 * Hour)));
}

std::vector<qint64> countsOf(const ObservationStore& store)
{
    std::vector<qint64> counts;
    for (const ObservationRun& run : allRuns(store))
        counts.push_back(run.count);
    return counts;
}

} // namespace

class TestObservationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldRollupsBecomeDailyAndSayTheSame();
    void theFirstLookReadsBackExactly();
    void jitterExtendsTheRun();
    void aServersClockJittersUntilItIsOff();
    void aChangeStartsARun();
    void slownessStartsARun();
    void aGapStartsARun();
    void newEvidenceStartsARunAndNoneExtendsIt();
    void failedLooksHaveNoLatency();
    void vantagesAndCasHaveRunsOfTheirOwn();
    void theLastLookAgainChangesNothing();
    void refusesToGoBackInTime();
    void readsRunsThatOverlapThePeriod();
    void latestIsTheLastRunOfEachVantage();
    void fillsInWhereNothingIsStored();
    void lastSeenIsTheLatestOfOthers();
    void goesOnWithRunsOfAnOlderSchema();
    void aRolledBackSeriesIsForgotten();
    void aRolledBackLookIsForgotten();
    void othersMayWriteInBetween();
    void severalMayTakeTurns();
    void whatIsFilledInLastIsTheLast();
    void rollsLatencyUpByTheHour();
    void rollupsAreWhatEachLookSays();
    void percentilesComeFromTheHistogram();
    void latencyClassesFollowTheDefaults();
    void isCheap();
};

void TestObservationStore::theFirstLookReadsBackExactly()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    append(store, database, {lookAt(0)});
    const auto runs = allRuns(store);
    QCOMPARE(runs.size(), std::size_t(1));
    QVERIFY(runs[0].observation == lookAt(0));
    QVERIFY(runs[0].firstAt == at(0) && runs[0].lastAt == at(0));
    QCOMPARE(runs[0].firstByte, (LatencyFigures{1, 80ms, 80ms, 80ms}));
}

void TestObservationStore::jitterExtendsTheRun()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    append(store, database, {lookAt(0, 80ms), lookAt(Hour, 40ms, 1s), lookAt(2 * Hour, 120ms, 500ms)});
    const auto runs = allRuns(store);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].count, 3);
    QVERIFY(runs[0].lastAt == at(2 * Hour));
    QCOMPARE(runs[0].firstByte, (LatencyFigures{3, 40ms, 120ms, 240ms}));
    QCOMPARE(runs[0].retrieval, (LatencyFigures{3, 500ms, 1000ms, 2400ms}));
    QVERIFY(runs[0].observation == lookAt(0));
}

void TestObservationStore::aServersClockJittersUntilItIsOff()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    std::vector<Observation> looks;
    for (const Duration offset : {0s, 2s, -3s, 59s, 3600s, 3700s}) {
        looks.push_back(lookAt(static_cast<qint64>(looks.size()) * Hour));
        looks.back().endpoints[0].clockOffset = offset;
    }
    append(store, database, looks);
    const auto runs = allRuns(store);
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[0].count, 4);
    QCOMPARE(runs[1].count, 2); // an hour off
}

void TestObservationStore::aChangeStartsARun()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    Observation incomplete = lookAt(2 * Hour);
    incomplete.complete = false;
    Observation found = lookAt(4 * Hour);
    found.findings = {{FindingId::MFT_EXPIRED, u"rsync://h/m/a.mft"_s}};
    append(store, database, {lookAt(0), lookAt(Hour), incomplete, lookAt(3 * Hour), found});
    QCOMPARE(countsOf(store), (std::vector<qint64>{2, 1, 1, 1}));
}

void TestObservationStore::slownessStartsARun()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    append(store, database,
           {lookAt(0, 9999ms), lookAt(Hour, 10000ms), lookAt(2 * Hour, 10001ms), lookAt(3 * Hour, 12s)});
    QCOMPARE(countsOf(store), (std::vector<qint64>{2, 2}));
}

void TestObservationStore::aGapStartsARun()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database, 2h);
    append(store, database, {lookAt(0), lookAt(2 * Hour), lookAt(4 * Hour + 1), lookAt(5 * Hour)});
    const auto runs = allRuns(store);
    QCOMPARE(countsOf(store), (std::vector<qint64>{2, 2}));
    QVERIFY(runs[0].lastAt == at(2 * Hour));
    QVERIFY(runs[1].firstAt == at(4 * Hour + 1));
}

void TestObservationStore::newEvidenceStartsARunAndNoneExtendsIt()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    Observation first = lookAt(0);
    first.evidence = {sha256Of("a")};
    Observation same = lookAt(2 * Hour);
    same.evidence = first.evidence;
    Observation other = lookAt(3 * Hour);
    other.evidence = {sha256Of("b")};
    append(store, database, {first, lookAt(Hour), same, other});
    QCOMPARE(countsOf(store), (std::vector<qint64>{3, 1}));
    QCOMPARE(allRuns(store)[1].observation.evidence, other.evidence);
}

void TestObservationStore::failedLooksHaveNoLatency()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    append(store, database, {failedLookAt(0), failedLookAt(Hour)});
    const auto runs = allRuns(store);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].firstByte, LatencyFigures{});
    QVERIFY(must(store.rollups(Alpha, Probe, Latency::FirstByte, at(0), at(Hour))).empty());
}

void TestObservationStore::vantagesAndCasHaveRunsOfTheirOwn()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    Observation elsewhere = failedLookAt(0);
    elsewhere.vantage = VantageName::fromString(u"other"_s);
    Observation another = lookAt(0);
    another.ca = CaHandle::fromString(u"beta"_s);
    append(store, database, {lookAt(0), elsewhere, another, lookAt(Hour)});
    QCOMPARE(allRuns(store).size(), std::size_t(2));
    QCOMPARE(must(store.runs(Alpha, at(0), at(Hour), elsewhere.vantage)).size(), std::size_t(1));
    QCOMPARE(must(store.runs(another.ca, at(0), at(Hour))).size(), std::size_t(1));
}

void TestObservationStore::theLastLookAgainChangesNothing()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    append(store, database, {lookAt(0), lookAt(Hour)});
    append(store, database, {lookAt(Hour)});
    QCOMPARE(countsOf(store), (std::vector<qint64>{2}));
}

void TestObservationStore::refusesToGoBackInTime()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    append(store, database, {lookAt(Hour)});
    Transaction transaction = must(Transaction::begin(database));
    for (const Observation& look : {lookAt(0), failedLookAt(Hour)}) {
        const auto stored = store.append(transaction, look);
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::BadInput);
    }
}

void TestObservationStore::readsRunsThatOverlapThePeriod()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    append(store, database,
           {lookAt(0), lookAt(Hour), failedLookAt(2 * Hour), lookAt(3 * Hour), lookAt(4 * Hour)});
    QCOMPARE(must(store.runs(Alpha, at(Hour), at(2 * Hour))).size(), std::size_t(2));
    QCOMPARE(must(store.runs(Alpha, at(Hour + 1), at(2 * Hour - 1))).size(), std::size_t(0));
    QCOMPARE(must(store.runs(Alpha, at(3 * Hour + 5), at(3 * Hour + 6))).size(), std::size_t(1));
}

void TestObservationStore::latestIsTheLastRunOfEachVantage()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    Observation elsewhere = failedLookAt(0);
    elsewhere.vantage = VantageName::fromString(u"other"_s);
    append(store, database, {elsewhere, lookAt(0), failedLookAt(Hour)});
    const auto latest = must(store.latest(Alpha));
    QCOMPARE(latest.size(), std::size_t(2));
    QCOMPARE(latest[0].observation.vantage.toString(), u"other"_s);
    QVERIFY(latest[1].observation == failedLookAt(Hour));
}

void TestObservationStore::fillsInWhereNothingIsStored()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    append(store, database, {lookAt(10 * Hour), lookAt(11 * Hour), lookAt(12 * Hour)});
    const auto fillIn = [&](const Observation& look) {
        return inTransaction(database, [&](Transaction& t) { return store.fillIn(t, look); });
    };
    QVERIFY(fillIn(failedLookAt(5 * Hour)));
    QVERIFY(!fillIn(failedLookAt(11 * Hour))); // what was said then stands
    QVERIFY(!fillIn(failedLookAt(5 * Hour)));
    QCOMPARE(countsOf(store), (std::vector<qint64>{1, 3}));
    append(store, database, {lookAt(13 * Hour)}); // goes on as if nothing had been filled in
    QCOMPARE(countsOf(store), (std::vector<qint64>{1, 4}));
    QVERIFY(must(store.latest(Alpha)).front().observation.functional);
}

void TestObservationStore::lastSeenIsTheLatestOfOthers()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    const VantageName far = VantageName::fromString(u"far"_s);
    Observation early = failedLookAt(Hour);
    early.vantage = far;
    Observation late = lookAt(2 * Hour);
    late.vantage = far;
    append(store, database, {lookAt(0), early, late, lookAt(3 * Hour)});
    const auto others = must(store.lastSeen(at(0), at(4 * Hour), {Probe}));
    QCOMPARE(others.size(), std::size_t(1));
    QVERIFY(others[0] == late);
    QCOMPARE(must(store.lastSeen(at(0), at(4 * Hour))).size(), std::size_t(2));
    QCOMPARE(must(store.lastSeen(at(2 * Hour + 1), at(4 * Hour), {Probe})).size(), std::size_t(0));
    QCOMPARE(must(store.lastSeen(at(0), at(Hour), {Probe})).size(), std::size_t(0)); // only the latest counts
}

/// Schema 8 indexed runs by when they ended.
void TestObservationStore::goesOnWithRunsOfAnOlderSchema()
{
    Fixture fixture;
    const QString run =
        u"INSERT INTO observation_run (id, series, first_at, last_at, count, first_byte_count,"
        " first_byte_min, first_byte_max, first_byte_sum, retrieval_count, retrieval_min,"
        " retrieval_max, retrieval_sum, likeness) VALUES (%1, 1, %2, %3, 2, 2, 80, 80, 160, 2, 900,"
        " 900, 1800, x'%4')"_s;
    const auto seconds = [](qint64 s) { return at(s).time_since_epoch().count(); };
    const QString content = QString::fromUtf8(QJsonDocument(observe::toJson(lookAt(0))).toJson());
    makeOldDatabase(fixture.path(), 8,
                    {u"INSERT INTO series (id, ca, vantage) VALUES (1, 'alpha', 'probe')"_s,
                     run.arg(1).arg(seconds(0)).arg(seconds(600)).arg(sha256Of("of another hash").toHex()),
                     run.arg(2).arg(seconds(1200)).arg(seconds(1800)).arg(likenessOf(lookAt(0)).toHex()),
                     u"INSERT INTO observation_content SELECT id, '%1' FROM observation_run"_s.arg(content)});
    const Database database = fixture.open();
    ObservationStore store(database);
    append(store, database, {lookAt(2400)});
    QCOMPARE(countsOf(store), (std::vector<qint64>{2, 3}));
    Transaction transaction = must(Transaction::begin(database));
    QVERIFY(!store.append(transaction, failedLookAt(600))); // it knows what was there
}

void TestObservationStore::aRolledBackSeriesIsForgotten()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    {
        Transaction transaction = must(Transaction::begin(database));
        must(store.append(transaction, lookAt(0)));
    }
    Observation another = lookAt(0);
    another.ca = CaHandle::fromString(u"beta"_s);
    append(store, database, {another, lookAt(0)});
    QCOMPARE(allRuns(store).size(), std::size_t(1));
    QVERIFY(allRuns(store)[0].observation.ca == Alpha);
}

void TestObservationStore::aRolledBackLookIsForgotten()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    append(store, database, {lookAt(0), lookAt(600)});
    {
        Transaction transaction = must(Transaction::begin(database));
        must(store.append(transaction, lookAt(900)));
        must(store.append(transaction, failedLookAt(1200)));
    }
    append(store, database, {lookAt(700)}); // later than what is stored
    QCOMPARE(countsOf(store), (std::vector<qint64>{3}));
    QCOMPARE(must(store.rollups(Alpha, Probe, Latency::FirstByte, at(0), at(Hour)))[0].count, 3);
}

void TestObservationStore::othersMayWriteInBetween()
{
    Fixture fixture;
    const Database here = fixture.open();
    const Database there = fixture.open();
    ObservationStore ours(here);
    ObservationStore theirs(there);
    append(ours, here, {lookAt(0)});
    append(theirs, there, {lookAt(600), failedLookAt(1200)});
    append(ours, here, {failedLookAt(1800)}); // goes on with theirs
    QCOMPARE(countsOf(ours), (std::vector<qint64>{2, 2}));
    append(theirs, there, {failedLookAt(2400)});
    Transaction transaction = must(Transaction::begin(here));
    QVERIFY(!ours.append(transaction, failedLookAt(2100))); // they were later
}

void TestObservationStore::severalMayTakeTurns()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore one(database);
    ObservationStore other(database);
    append(one, database, {lookAt(0)});
    append(other, database, {failedLookAt(600)});
    append(one, database, {failedLookAt(1200)});
    QCOMPARE(countsOf(one), (std::vector<qint64>{1, 2}));
    inTransaction(database, [&](Transaction& transaction) { // in one transaction, too
        return other.append(transaction, lookAt(1800)).and_then([&] {
            return one.append(transaction, lookAt(2400));
        });
    });
    QCOMPARE(countsOf(one), (std::vector<qint64>{1, 2, 2}));
}

void TestObservationStore::whatIsFilledInLastIsTheLast()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    append(store, database, {lookAt(0)});
    const auto fillIn = [&](const Observation& look) {
        return inTransaction(database, [&](Transaction& t) { return store.fillIn(t, look); });
    };
    QVERIFY(fillIn(failedLookAt(600)));
    append(store, database, {failedLookAt(1200)});
    QCOMPARE(countsOf(store), (std::vector<qint64>{1, 2}));
}

void TestObservationStore::rollsLatencyUpByTheHour()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    append(store, database, {lookAt(0, 50ms), lookAt(600, 51ms), failedLookAt(1200), lookAt(Hour, 70s)});
    const auto hours = must(store.rollups(Alpha, Probe, Latency::FirstByte, at(0), at(Hour)));
    QCOMPARE(hours.size(), std::size_t(2));
    QVERIFY(hours[0].from == at(0));
    QCOMPARE(hours[0].count, 2);
    QVERIFY(hours[0].sum == 101ms && hours[0].max == 51ms);
    QCOMPARE(hours[0].histogram[0], 1);
    QCOMPARE(hours[0].histogram[1], 1);
    QCOMPARE(hours[1].histogram[11], 1);
    QCOMPARE(must(store.rollups(Alpha, Probe, Latency::Retrieval, at(Hour), at(Hour))).size(),
             std::size_t(1));
}

/// Looks with both latencies, one or none, some of them rolled back, are in the rollups as if each had been
/// added by itself.
void TestObservationStore::rollupsAreWhatEachLookSays()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    QRandomGenerator random(5);
    std::map<std::pair<Latency, Instant>, LatencyRollup> expected;
    const auto note = [&](Latency latency, Instant at, std::optional<Milliseconds> value) {
        if (!value)
            return;
        LatencyRollup& rollup = expected[{latency, std::chrono::floor<std::chrono::hours>(at)}];
        const auto bucket = std::ranges::lower_bound(LatencyBounds, *value) - LatencyBounds.begin();
        LatencyRollup one{.from = {}, .count = 1, .sum = *value, .max = *value};
        one.histogram[static_cast<std::size_t>(bucket)] = 1;
        rollup += one;
    };
    for (qint64 time = 0; time < 5 * Hour; time += 60) {
        Observation look =
            lookAt(time, Milliseconds(random.bounded(200)), Milliseconds(random.bounded(9000)));
        if (random.bounded(4) == 0)
            look.endpoints[0].firstByte.reset();
        if (random.bounded(4) == 0)
            look.endpoints[0].retrieval.reset();
        Transaction transaction = must(Transaction::begin(database));
        must(store.append(transaction, look));
        if (random.bounded(5) == 0)
            continue;
        must(transaction.commit());
        note(Latency::FirstByte, look.at, look.firstByte());
        note(Latency::Retrieval, look.at, look.retrieval());
    }
    for (const auto& [key, rollup] : expected) {
        const auto stored = must(store.rollups(Alpha, Probe, key.first, key.second, key.second));
        QCOMPARE(stored.size(), std::size_t(1));
        QVERIFY(std::tie(stored[0].count, stored[0].sum, stored[0].max, stored[0].histogram) ==
                std::tie(rollup.count, rollup.sum, rollup.max, rollup.histogram));
    }
}

void TestObservationStore::percentilesComeFromTheHistogram()
{
    LatencyRollup rollup{.from = at(0), .count = 100, .max = 25s};
    rollup.histogram[1] = 90; // up to 100 ms
    rollup.histogram[5] = 9;  // up to 2 s
    rollup.histogram[9] = 1;  // up to 30 s
    QVERIFY(rollup.percentile(50) == 100ms);
    QVERIFY(rollup.percentile(90) == 100ms);
    QVERIFY(rollup.percentile(91) == 2s);
    QVERIFY(rollup.percentile(99) == 2s);
    QVERIFY(rollup.percentile(100) == 25s);
}

void TestObservationStore::latencyClassesFollowTheDefaults()
{
    QCOMPARE(latencyClass(std::nullopt), 0);
    QCOMPARE(latencyClass(10s), 1);
    QCOMPARE(latencyClass(10001ms), 2);
    QCOMPARE(latencyClass(30s), 3);
    QCOMPARE(latencyClass(30001ms), 4);
    QCOMPARE(latencyClass(1h), 6);
}

void TestObservationStore::isCheap()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    std::vector<Observation> looks;
    for (int ca = 0; ca < 20; ++ca) {
        looks.push_back(lookAt(0));
        looks.back().ca = CaHandle::fromString(u"ca%1"_s.arg(ca));
    }
    int round = 0;
    QBENCHMARK_ONCE
    {
        for (; round < 50; ++round) {
            for (Observation& look : looks)
                look.at = at(round * Hour);
            append(store, database, looks);
        }
    }
    QCOMPARE(must(store.runs(looks[7].ca, at(0), at(100 * Hour))).size(), std::size_t(1));
}

void TestObservationStore::oldRollupsBecomeDailyAndSayTheSame()
{
    Fixture fixture;
    const Database database = fixture.open();
    ObservationStore store(database);
    std::vector<Observation> looks;
    for (int hour = 0; hour < 72; ++hour)
        looks.push_back(lookAt(hour * Hour, Milliseconds(40 + 70 * hour)));
    append(store, database, looks);
    const auto sum = [&](qint64 from, qint64 to) {
        const auto rollups = must(store.rollups(Alpha, Probe, Latency::FirstByte, at(from), at(to)));
        LatencyRollup all;
        for (const LatencyRollup& rollup : rollups)
            all += rollup;
        return std::tuple(all.count, all.sum, all.max, all.histogram);
    };
    const auto firstDay = sum(0, 24 * Hour - 1);
    const auto all = sum(0, 72 * Hour);
    for (int round = 0; round < 40; ++round) // the middle of the third day: two whole ones are older
        inTransaction(database, [&](Transaction& t) { return store.thinRollups(t, at(60 * Hour)); });
    QVERIFY(sum(0, 24 * Hour - 1) == firstDay);
    QVERIFY(sum(0, 72 * Hour) == all);
    QCOMPARE(must(store.rollups(Alpha, Probe, Latency::FirstByte, at(0), at(72 * Hour))).size(),
             std::size_t(1 + 1 + 24));
}

QTEST_GUILESS_MAIN(TestObservationStore)
#include "tst_observation_store.moc"
