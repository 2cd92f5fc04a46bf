// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/health_store.h"
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

namespace {

const CaHandle Alpha = CaHandle::fromString(u"alpha"_s);
const CaHandle Beta = CaHandle::fromString(u"beta"_s);

health::HealthRecord lookedAt(qint64 seconds)
{
    health::HealthRecord record;
    record.lastReadingAt = at(seconds);
    return record;
}

void put(const Database& database, const StoredHealthDetails& details, const health::HealthRecord& record)
{
    inTransaction(database, [&](Transaction& t) {
        return HealthStore(database).putRecord(t, details.ca, record).and_then([&] {
            return HealthStore(database).putDetails(t, details);
        });
    });
}

void record(const Database& database, const StoredTransition& transition)
{
    inTransaction(database, [&](Transaction& t) {
        return HealthStore(database).recordTransition(t, transition, u"caretaker"_s);
    });
}

} // namespace

class TestHealthStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestRecord();
    void aRoundWithoutNewsLeavesTheDetails();
    void readsWhatWasWrittenBeforeRecordsLayApart();
    void aDamagedRecordIsAnError();
    void transitionsAreAppendOnly();
    void keepsEveryTransitionInOrder();
    void transitionsAreAudited();
};

void TestHealthStore::keepsTheNewestRecord()
{
    Fixture fixture;
    const Database database = fixture.open();
    HealthStore store(database);
    put(database, {Beta, u"healthy"_s, at(0), at(0), {{u"n"_s, 1}}}, lookedAt(0));
    put(database, {Alpha, u"dead"_s, at(5), at(9), {{u"n"_s, 2}}}, lookedAt(9));
    put(database, {Beta, u"slow"_s, at(7), at(9), {{u"n"_s, 3}}}, lookedAt(9));
    const StoredHealth beta = must(store.get(Beta)).value();
    QCOMPARE(beta.state, u"slow"_s);
    QVERIFY(beta.since == at(7) && beta.updatedAt == at(9));
    QCOMPARE(beta.record, (QJsonObject{{u"n"_s, 3}, {u"health"_s, health::toJson(lookedAt(9))}}));
    const auto all = must(store.all());
    QCOMPARE(all.size(), std::size_t(2));
    QVERIFY(all[0].ca == Alpha);
    QVERIFY(!must(store.get(CaHandle::fromString(u"gamma"_s))));
}

void TestHealthStore::aRoundWithoutNewsLeavesTheDetails()
{
    Fixture fixture;
    const Database database = fixture.open();
    put(database, {Alpha, u"healthy"_s, at(0), at(0), {{u"n"_s, 1}}}, lookedAt(0));
    inTransaction(database,
                  [&](Transaction& t) { return HealthStore(database).putRecord(t, Alpha, lookedAt(9)); });
    const StoredHealth alpha = must(HealthStore(database).get(Alpha)).value();
    QVERIFY(alpha.since == at(0) && alpha.updatedAt == at(9));
    QCOMPARE(alpha.record, (QJsonObject{{u"n"_s, 1}, {u"health"_s, health::toJson(lookedAt(9))}}));
}

void TestHealthStore::readsWhatWasWrittenBeforeRecordsLayApart()
{
    Fixture fixture;
    const Database database = fixture.open();
    const QJsonObject old{{u"n"_s, 1}, {u"health"_s, health::toJson(lookedAt(4))}};
    inTransaction(database, [&](Transaction& t) {
        return HealthStore(database).putDetails(t, {Alpha, u"healthy"_s, at(0), at(4), old});
    });
    const StoredHealth alpha = must(HealthStore(database).get(Alpha)).value();
    QVERIFY(alpha.updatedAt == at(4));
    QCOMPARE(alpha.record, old);
}

void TestHealthStore::aDamagedRecordIsAnError()
{
    Fixture fixture;
    const Database database = fixture.open();
    put(database, {Alpha, u"healthy"_s, at(0), at(0), {{u"n"_s, 1}}}, lookedAt(0));
    must(database.execute(u"UPDATE health_record SET record = zeroblob(length(record))"_s));
    QVERIFY(!HealthStore(database).get(Alpha));
    QVERIFY(!HealthStore(database).all());
    QVERIFY(!HealthStore(database).forEach([](const auto&, const auto&, const auto&) {}));
    must(database.execute(u"DELETE FROM health_record"_s)); // and nothing among the details either
    const auto gone = HealthStore(database).get(Alpha);
    QVERIFY(!gone);
    QVERIFY(gone.error().toString().contains(u"alpha"_s));
}

void TestHealthStore::keepsEveryTransitionInOrder()
{
    Fixture fixture;
    const Database database = fixture.open();
    record(database, {Alpha, at(10), u"healthy"_s, u"dead"_s, {{u"failed_for"_s, u"24h"_s}}});
    record(database, {Beta, at(20), u"healthy"_s, u"slow"_s, {}});
    record(database, {Alpha, at(30), u"dead"_s, u"healthy"_s, {}});
    const HealthStore store(database);
    const auto alpha = must(store.transitions(at(0), at(100), Alpha));
    QCOMPARE(alpha.size(), std::size_t(2));
    QCOMPARE(alpha[0].to, u"dead"_s);
    QCOMPARE(alpha[0].details.value(u"failed_for"_s).toString(), u"24h"_s);
    QCOMPARE(alpha[1].from, u"dead"_s);
    QCOMPARE(must(store.transitions(at(15), at(25))).size(), std::size_t(1));
    QCOMPARE(must(store.transitionCount()), 3);
}

void TestHealthStore::transitionsAreAudited()
{
    Fixture fixture;
    const Database database = fixture.open();
    record(database, {Alpha, at(10), u"healthy"_s, u"dead"_s, {{u"why"_s, 1}}});
    const AuditEntry entry = must(AuditChain(database).exportSince(0)).at(0);
    QCOMPARE(entry.kind, u"health.transition"_s);
    QCOMPARE(entry.subject, u"alpha"_s);
    QCOMPARE(entry.payload, "{\"from\":\"healthy\",\"to\":\"dead\",\"why\":1}"_ba);
}

void TestHealthStore::transitionsAreAppendOnly()
{
    Fixture fixture;
    const Database database = fixture.open();
    record(database, {Alpha, at(10), u"healthy"_s, u"dead"_s, {}});
    QVERIFY(!database.execute(u"UPDATE transition SET to_state = 'slow'"_s));
    QVERIFY(!database.execute(u"DELETE FROM transition"_s));
    QCOMPARE(must(HealthStore(database).transitionCount()), 1);
}

QTEST_GUILESS_MAIN(TestHealthStore)
#include "tst_health_store.moc"
