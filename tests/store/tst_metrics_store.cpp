// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/metrics_store.h"
#include "core/store/snapshot_store.h"
#include "tests/store/store_fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using metrics::Counters;
using metrics::Subject;
using metrics::SubjectKind;

namespace {

const VantageName Here = VantageName::fromString(u"here"_s);
const Subject Repository{SubjectKind::Repository, u"https://localhost/notification.xml"_s};
const Subject Ca{SubjectKind::Ca, u"h1"_s};
constexpr qint64 Hour = 3600;

Counters syncs(qint64 attempted, qint64 succeeded)
{
    return {{.syncsAttempted = attempted, .syncsSucceeded = succeeded}, {}};
}

Counters reissued(qint64 count) { return {{}, {.comparisons = 1, .products = {.modified = count}}}; }

void add(const Database& database, const Subject& subject, qint64 seconds, const Counters& counters)
{
    inTransaction(database, [&](Transaction& t) {
        return MetricsStore(database).add(t, Here, subject, at(seconds), counters);
    });
}

std::vector<metrics::HourCounters> hours(const Database& database, const Subject& subject, qint64 from,
                                         qint64 to)
{
    return must(MetricsStore(database).hours(Here, subject, at(from), at(to)));
}

using Objects = QMap<QString, Sha256>;

Objects objectsOf(const Database& database, qint64 subject)
{
    Objects objects;
    must(SnapshotStore(database).forEach(
        subject, [&](const SnapshotObject& o) { objects.insert(o.folder + o.name, *o.hash); }));
    return objects;
}

} // namespace

class TestMetricsStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksOfOneHourAddUp();
    void everyCounterSurvives();
    void anyCountersAddUp();
    void subjectsAndVantagesStandApart();
    void windowsAreWholeHours();
    void tellsWhichCasChanged();
    void sumsAWindowForEachSubject();
    void forgets();
    void aNumberGivenInARollbackIsNotRemembered();
    void snapshotsAreUpdatedByDifferences();
    void headsOfSnapshotsSurvive();
};

void TestMetricsStore::looksOfOneHourAddUp()
{
    Fixture fixture;
    const Database database = fixture.open();
    add(database, Repository, 60, syncs(1, 1));
    add(database, Repository, 1800, syncs(1, 0));
    add(database, Repository, Hour, syncs(1, 1));
    const auto found = hours(database, Repository, 0, Hour);
    QCOMPARE(found.size(), 2U);
    QVERIFY((found[0] == metrics::HourCounters{at(0), syncs(2, 1)}));
    QVERIFY((found[1] == metrics::HourCounters{at(Hour), syncs(1, 1)}));
}

void TestMetricsStore::everyCounterSurvives()
{
    Fixture fixture;
    const Database database = fixture.open();
    Counters all;
    qint64 value = 1'000'000'000'000;
    for (const auto& field : metrics::counterFields())
        field.of(all) = ++value;
    add(database, Ca, 0, all);
    QVERIFY(hours(database, Ca, 0, 0).at(0).counters == all);
}

/// Whichever of the counters a look adds to, and however many different sets of them there are.
void TestMetricsStore::anyCountersAddUp()
{
    Fixture fixture;
    const Database database = fixture.open();
    MetricsStore store(database);
    QRandomGenerator random(7);
    Counters expected;
    inTransaction(database, [&](Transaction& transaction) -> Expected<void> {
        for (int look = 0; look < 500; ++look) {
            Counters counters;
            for (const auto& field : metrics::counterFields())
                field.of(counters) = random.bounded(2) == 0 ? 0 : random.bounded(1000);
            if (look % 100 == 1)
                counters = {}; // nothing at all is an hour, too
            expected += counters;
            if (auto added = store.add(transaction, Here, Ca, at(look), counters); !added)
                return added;
        }
        return {};
    });
    QVERIFY(hours(database, Ca, 0, 0).at(0).counters == expected);
}

void TestMetricsStore::subjectsAndVantagesStandApart()
{
    Fixture fixture;
    const Database database = fixture.open();
    add(database, Repository, 0, syncs(1, 1));
    add(database, Ca, 0, syncs(2, 2));
    const VantageName there = VantageName::fromString(u"there"_s);
    inTransaction(database, [&](Transaction& t) {
        return MetricsStore(database).add(t, there, Ca, at(0), syncs(4, 4));
    });
    QCOMPARE(hours(database, Ca, 0, 0).at(0).counters.base.syncsAttempted, 2);
    QCOMPARE(must(MetricsStore(database).subjects(there)).size(), 1U);
    QCOMPARE(must(MetricsStore(database).subjects(Here)).size(), 2U);
    QCOMPARE(must(MetricsStore(database).vantages()).size(), 2U);
}

void TestMetricsStore::windowsAreWholeHours()
{
    Fixture fixture;
    const Database database = fixture.open();
    for (qint64 hour = 0; hour < 10; ++hour)
        add(database, Ca, hour * Hour, syncs(1, 1));
    QCOMPARE(hours(database, Ca, 3 * Hour + 1, 5 * Hour - 1).size(), 2U); // hours 3 and 4
    QCOMPARE(hours(database, Ca, -100 * Hour, 100 * Hour).size(), 10U);
    QVERIFY(hours(database, Ca, 20 * Hour, 30 * Hour).empty());
}

void TestMetricsStore::tellsWhichCasChanged()
{
    Fixture fixture;
    const Database database = fixture.open();
    add(database, Ca, 0, reissued(3));
    add(database, Ca, Hour, reissued(0));
    add(database, Repository, 0, reissued(3));
    const auto changed = must(MetricsStore(database).changedHours(Here, at(0)));
    QCOMPARE(changed.size(), 1U);
    QCOMPARE(changed[0].ca.toString(), u"h1"_s);
    QCOMPARE(changed[0].hour.counters.churn.products.modified, 3);
}

void TestMetricsStore::sumsAWindowForEachSubject()
{
    const Fixture fixture;
    const Database database = fixture.open();
    for (qint64 hour = 0; hour < 4; ++hour)
        add(database, Repository, hour * Hour, syncs(10, hour));
    add(database, Ca, Hour, syncs(1, 1));
    const auto sums = must(MetricsStore(database).sums(Here, at(Hour + 1800), at(2 * Hour)));
    QCOMPARE(sums.size(), 2U);
    for (const MetricsStore::SubjectSum& sum : sums)
        QVERIFY(sum.counters == (sum.subject == Ca ? syncs(1, 1) : syncs(20, 3)));
    QVERIFY(must(MetricsStore(database).sums(VantageName::fromString(u"there"_s), at(0), at(Hour))).empty());
    QVERIFY(must(MetricsStore(database).sums(Here, at(9 * Hour), at(9 * Hour))).empty());
}

void TestMetricsStore::forgets()
{
    Fixture fixture;
    const Database database = fixture.open();
    add(database, Ca, 0, syncs(1, 1));
    add(database, Ca, Hour, syncs(1, 1));
    inTransaction(database, [&](Transaction& t) { return MetricsStore(database).forget(t, at(Hour)); });
    QCOMPARE(hours(database, Ca, 0, Hour).size(), 1U);
}

void TestMetricsStore::aNumberGivenInARollbackIsNotRemembered()
{
    Fixture fixture;
    const Database database = fixture.open();
    MetricsStore store(database);
    {
        Transaction lost = must(Transaction::begin(database));
        must(store.add(lost, Here, Repository, at(0), syncs(1, 1)));
    }
    inTransaction(database, [&](Transaction& t) { return store.add(t, Here, Ca, at(0), syncs(2, 2)); });
    inTransaction(database,
                  [&](Transaction& t) { return store.add(t, Here, Repository, at(0), syncs(4, 4)); });
    QCOMPARE(hours(database, Ca, 0, 0).at(0).counters.base.syncsAttempted, 2);
    QCOMPARE(hours(database, Repository, 0, 0).at(0).counters.base.syncsAttempted, 4);
}

void TestMetricsStore::snapshotsAreUpdatedByDifferences()
{
    Fixture fixture;
    const Database database = fixture.open();
    SnapshotStore store(database);
    const QString folder = u"rsync://localhost/repo/"_s;
    const auto apply = [&](const std::vector<SnapshotObject>& objects) {
        return inTransaction(database, [&](Transaction& t) -> Expected<qint64> {
            const auto id = MetricsStore(database).idOf(t, Here, Repository);
            must(store.putHead(t, *id, {at(0), at(0), {}}));
            for (const SnapshotObject& object : objects)
                must(store.apply(t, *id, object));
            return *id;
        });
    };
    const qint64 id = apply({{folder, u"a.roa"_s, sha256Of("a")}, {folder, u"b.roa"_s, sha256Of("b")}});
    QVERIFY((objectsOf(database, id) ==
             Objects{{folder + u"a.roa"_s, sha256Of("a")}, {folder + u"b.roa"_s, sha256Of("b")}}));
    apply({{folder, u"a.roa"_s, sha256Of("A")},
           {folder, u"b.roa"_s, {}},
           {folder + u"x/"_s, u"a.roa"_s, sha256Of("x")}});
    QVERIFY((objectsOf(database, id) ==
             Objects{{folder + u"a.roa"_s, sha256Of("A")}, {folder + u"x/a.roa"_s, sha256Of("x")}}));
}

void TestMetricsStore::headsOfSnapshotsSurvive()
{
    Fixture fixture;
    const Database database = fixture.open();
    SnapshotStore store(database);
    QVERIFY(!must(store.headOf(Here.toString(), Repository.name)));
    const SnapshotHead head{at(5), at(3), metrics::RrdpPosition{u"session"_s, 18'446'744'073'709'551'615U}};
    const qint64 id = inTransaction(database, [&](Transaction& t) -> Expected<qint64> {
        const auto number = MetricsStore(database).idOf(t, Here, Repository);
        must(store.putHead(t, *number, head));
        return *number;
    });
    QVERIFY(must(store.head(id)) == head);
    QVERIFY(must(store.headOf(Here.toString(), Repository.name)) == head);
    inTransaction(database, [&](Transaction& t) { return store.putHead(t, id, {at(9), at(9), {}}); });
    QVERIFY(!must(store.head(id))->position);
}

QTEST_GUILESS_MAIN(TestMetricsStore)
#include "tst_metrics_store.moc"
