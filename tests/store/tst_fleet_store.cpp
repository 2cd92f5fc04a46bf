// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fleet_store.h"
#include "tests/fleet/sample_ca.h"
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;
using fleet::fullCa;
using fleet::plainCa;

namespace {

Upsert upsert(const Database& database, const fleet::DelegatedCa& ca)
{
    return inTransaction(database,
                         [&](Transaction& t) { return FleetStore(database).upsert(t, ca, alice()); });
}

} // namespace

class TestFleetStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingOfACa();
    void importingAgainMergesTheLineage();
    void replacingStoresExactly();
    void retiringKeepsItOffTheWatchedList();
    void unknownHandlesAreAnError();
    void everyChangeIsAuditedWithoutContacts();
};

void TestFleetStore::keepsEverythingOfACa()
{
    Fixture fixture;
    QVERIFY(upsert(fixture.open(), fullCa(u"beta"_s)) == Upsert::Added);
    QVERIFY(upsert(fixture.open(), plainCa(u"alpha"_s)) == Upsert::Added);
    const FleetStore store(fixture.open());
    QCOMPARE(must(store.get(CaHandle::fromString(u"beta"_s))), fullCa(u"beta"_s));
    QCOMPARE(must(store.list()), (std::vector{plainCa(u"alpha"_s), fullCa(u"beta"_s)}));
    QVERIFY(!must(store.get(CaHandle::fromString(u"gamma"_s))));
}

void TestFleetStore::importingAgainMergesTheLineage()
{
    Fixture fixture;
    const Database database = fixture.open();
    upsert(database, fullCa(u"a"_s));
    QVERIFY(upsert(database, fullCa(u"a"_s)) == Upsert::Unchanged);
    fleet::DelegatedCa rolled = fullCa(u"a"_s);
    rolled.skis = {fleet::skiOf('7')};
    QVERIFY(upsert(database, rolled) == Upsert::Changed);
    QCOMPARE(must(FleetStore(database).get(rolled.handle))->skis,
             (std::vector{fleet::skiOf('1'), fleet::skiOf('2'), fleet::skiOf('7')}));
}

void TestFleetStore::replacingStoresExactly()
{
    Fixture fixture;
    const Database database = fixture.open();
    upsert(database, fullCa(u"a"_s));
    inTransaction(database,
                  [&](Transaction& t) { return FleetStore(database).replace(t, plainCa(u"a"_s), alice()); });
    QCOMPARE(must(FleetStore(database).get(CaHandle::fromString(u"a"_s))), plainCa(u"a"_s));
}

void TestFleetStore::retiringKeepsItOffTheWatchedList()
{
    Fixture fixture;
    const Database database = fixture.open();
    upsert(database, plainCa(u"a"_s));
    inTransaction(database, [&](Transaction& t) {
        return FleetStore(database).retire(t, CaHandle::fromString(u"a"_s), alice());
    });
    const FleetStore store(database);
    QVERIFY(must(store.list()).empty());
    QCOMPARE(must(store.list(FleetStore::Include::All)).size(), std::size_t(1));
    QVERIFY(upsert(database, plainCa(u"a"_s)) == Upsert::Unchanged); // an import does not bring it back
}

void TestFleetStore::unknownHandlesAreAnError()
{
    Fixture fixture;
    const Database database = fixture.open();
    Transaction transaction = must(Transaction::begin(database));
    FleetStore store(database);
    QCOMPARE(store.retire(transaction, CaHandle::fromString(u"x"_s), alice()).error().kind,
             Error::Kind::BadInput);
    QVERIFY(!store.replace(transaction, plainCa(u"x"_s), alice()));
}

void TestFleetStore::everyChangeIsAuditedWithoutContacts()
{
    Fixture fixture;
    const Database database = fixture.open();
    upsert(database, fullCa(u"a"_s));
    upsert(database, fullCa(u"a"_s));
    fleet::DelegatedCa changed = fullCa(u"a"_s);
    changed.contacts.front().email = u"new@example.net"_s;
    upsert(database, changed);
    const auto entries = must(AuditChain(database).exportSince(0));
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].kind, u"fleet.added"_s);
    QCOMPARE(entries[1].kind, u"fleet.changed"_s);
    QVERIFY(entries[1].payload.contains("\"changed\":[\"contacts\"]"));
    for (const AuditEntry& entry : entries)
        QVERIFY(!entry.payload.contains('@'));
}

QTEST_GUILESS_MAIN(TestFleetStore)
#include "tst_fleet_store.moc"
