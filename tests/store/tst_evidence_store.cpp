// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_store.h"
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

namespace {

Sha256 put(const Database& database, const QByteArray& bytes, qint64 seen, qint64 expires)
{
    return inTransaction(database, [&](Transaction& t) {
        return EvidenceStore(database).put(t, bytes, u"manifest"_s, u"rsync://h/m/a.mft"_s, at(seen),
                                           at(expires));
    });
}

} // namespace

class TestEvidenceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheSameBytes_data();
    void givesBackTheSameBytes();
    void storesTheSameBytesOnce();
    void expiresOnlyWhatNobodyNeeds();
    void noticesChangedBytes();
};

void TestEvidenceStore::givesBackTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("small") << "\x30\x00\xff"_ba;
    QTest::newRow("repetitive") << "abc"_ba.repeated(100'000);
}

void TestEvidenceStore::givesBackTheSameBytes()
{
    QFETCH(QByteArray, bytes);
    Fixture fixture;
    const Database database = fixture.open();
    const Sha256 id = put(database, bytes, 0, 100);
    QVERIFY(id == sha256Of(bytes));
    QCOMPARE(must(EvidenceStore(database).bytes(id)).value(), bytes);
    QCOMPARE(must(EvidenceStore(database).info(id))->size, bytes.size());
    QVERIFY(!must(EvidenceStore(database).bytes(sha256Of("other"))));
}

void TestEvidenceStore::storesTheSameBytesOnce()
{
    Fixture fixture;
    const Database database = fixture.open();
    const Sha256 id = put(database, "x"_ba.repeated(100'000), 10, 100);
    put(database, "x"_ba.repeated(100'000), 20, 50);
    const EvidenceInfo info = must(EvidenceStore(database).info(id)).value();
    QVERIFY(info.firstSeen == at(10) && info.lastSeen == at(20) && info.expires == at(100));
    QCOMPARE(runRaw(fixture.path(), {u"SELECT count(*) FROM evidence"_s}).toInt(), 1);
    QVERIFY(runRaw(fixture.path(), {u"SELECT length(data) FROM evidence"_s}).toInt() < 1000);
}

void TestEvidenceStore::expiresOnlyWhatNobodyNeeds()
{
    Fixture fixture;
    const Database database = fixture.open();
    const Sha256 old = put(database, "old", 0, 50);
    const Sha256 renewed = put(database, "renewed", 0, 50);
    put(database, "renewed", 10, 200);
    const auto expire = [&](qint64 now) {
        return inTransaction(database,
                             [&](Transaction& t) { return EvidenceStore(database).expire(t, at(now)); });
    };
    QCOMPARE(expire(49), 0);
    QCOMPARE(expire(50), 1);
    QVERIFY(!must(EvidenceStore(database).bytes(old)));
    QVERIFY(must(EvidenceStore(database).bytes(renewed)));
}

void TestEvidenceStore::noticesChangedBytes()
{
    Fixture fixture;
    Sha256 id({});
    {
        id = put(fixture.open(), "genuine", 0, 100);
        put(fixture.open(), "forged", 0, 100);
    }
    runRaw(fixture.path(), {u"UPDATE evidence SET data = (SELECT data FROM evidence WHERE size = 6)"_s});
    QVERIFY(!EvidenceStore(fixture.open()).bytes(id));
}

QTEST_GUILESS_MAIN(TestEvidenceStore)
#include "tst_evidence_store.moc"
