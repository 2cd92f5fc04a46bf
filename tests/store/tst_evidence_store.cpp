// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_store.h"
#include "core/store/observation_store.h"
#include "tests/store/store_fixture.h"

#include <QFile>
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

const CaHandle Alpha = CaHandle::fromString(u"alpha"_s);
const CaHandle Beta = CaHandle::fromString(u"beta"_s);
const VantageName Probe = VantageName::fromString(u"probe"_s);

void link(const Database& database, const Sha256& id, const CaHandle& ca, qint64 seconds)
{
    inTransaction(database, [&](Transaction& t) {
        return EvidenceStore(database).link(t, id, ca, Probe, at(seconds));
    });
}

Trimmed trim(const Database& database, qint64 most, const std::set<CaHandle>& kept = {})
{
    return inTransaction(database,
                         [&](Transaction& t) { return EvidenceStore(database).trim(t, most, kept); });
}

bool isThere(const Database& database, const Sha256& id)
{
    return must(EvidenceStore(database).info(id)).has_value();
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
    void namesWhatAnObservationProves();
    void neverExpiresWhatAnOpenCaseNeeds();
    void makesRoomUnreferencedFirstThenOldest();
    void migrationLinksWhatOlderObservationsName();
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

void TestEvidenceStore::namesWhatAnObservationProves()
{
    Fixture fixture;
    const Database database = fixture.open();
    const Sha256 id = put(database, "x", 0, 100);
    link(database, id, Alpha, 10);
    link(database, id, Alpha, 10); // once more changes nothing
    link(database, id, Alpha, 5);
    link(database, sha256Of("expired long ago"), Alpha, 7);
    link(database, id, Beta, 20);
    const auto uses = must(EvidenceStore(database).of(Alpha));
    QCOMPARE(uses.size(), std::size_t(3));
    QVERIFY(uses[0].at == at(5) && uses[0].info && uses[0].info->kind == u"manifest"_s);
    QVERIFY(uses[1].at == at(7) && !uses[1].info);
    QVERIFY(uses[2].at == at(10) && uses[2].id == id && uses[2].vantage == Probe);
}

void TestEvidenceStore::neverExpiresWhatAnOpenCaseNeeds()
{
    Fixture fixture;
    const Database database = fixture.open();
    const Sha256 needed = put(database, "needed", 0, 50);
    const Sha256 free = put(database, "free", 0, 50);
    link(database, needed, Alpha, 0);
    link(database, free, Beta, 0);
    inTransaction(database,
                  [&](Transaction& t) { return EvidenceStore(database).expire(t, at(99), {Alpha}); });
    QVERIFY(isThere(database, needed) && !isThere(database, free));
    inTransaction(database, [&](Transaction& t) { return EvidenceStore(database).expire(t, at(99)); });
    QVERIFY(!isThere(database, needed));
}

void TestEvidenceStore::makesRoomUnreferencedFirstThenOldest()
{
    Fixture fixture;
    const Database database = fixture.open();
    const Sha256 oldest = put(database, "0123456789", 1, 1000);
    const Sha256 newer = put(database, "newer of a", 2, 1000);
    const Sha256 orphan = put(database, "no mention", 3, 1000);
    const Sha256 needed = put(database, "open case!", 0, 1000);
    link(database, oldest, Alpha, 1);
    link(database, newer, Alpha, 2);
    link(database, needed, Beta, 0);
    QCOMPARE(trim(database, 40, {Beta}).deleted, 0);
    QCOMPARE(trim(database, 39, {Beta}).deleted, 1);
    QVERIFY(!isThere(database, orphan));
    QCOMPARE(trim(database, 20, {Beta}).deleted, 1);
    QVERIFY(!isThere(database, oldest) && isThere(database, newer));
    const Trimmed full = trim(database, 1, {Beta});
    QCOMPARE(full.deleted, 1);
    QCOMPARE(full.bytes, 10); // more than there is room for, and it stays
    QVERIFY(isThere(database, needed));
    QCOMPARE(trim(database, 1).bytes, 0);
}

void TestEvidenceStore::migrationLinksWhatOlderObservationsName()
{
    Fixture fixture;
    const Sha256 id = put(fixture.open(), "x", 0, 100);
    {
        const Database database = fixture.open();
        const observe::Observation seen{
            .ca = Alpha, .vantage = Probe, .at = at(30), .evidence = {id, sha256Of("gone")}};
        inTransaction(database, [&](Transaction& t) { return ObservationStore(database).append(t, seen); });
    }
    QFile schema(QStringLiteral(CARETAKER_SOURCE_DIR "/resources/schema/0003_vantages.sql"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    QStringList statements{u"DROP INDEX evidence_by_age"_s};
    for (const char* table : {"observation_evidence", "stranger", "validator_output", "vantage"})
        statements << u"DROP TABLE %1"_s.arg(QLatin1StringView(table));
    for (const QString& statement : QString::fromUtf8(schema.readAll()).split(u"\n\n"_s))
        if (statement.contains(u"CREATE"_s) || statement.contains(u"INSERT"_s))
            statements << statement;
    runRaw(fixture.path(), statements);
    const auto uses = must(EvidenceStore(fixture.open()).of(Alpha));
    QCOMPARE(uses.size(), std::size_t(1));
    QVERIFY(uses[0].id == id && uses[0].at == at(30) && uses[0].vantage == Probe);
}

QTEST_GUILESS_MAIN(TestEvidenceStore)
#include "tst_evidence_store.moc"
