// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/store_fixture.h"

#include <QProcess>
#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

namespace {

void append(const Database& database, int number)
{
    inTransaction(database, [&](Transaction& transaction) {
        return AuditChain(database).append(transaction, alice(number), u"test.entry"_s, u"alpha"_s,
                                           {{u"n"_s, number}});
    });
}

/// A database with entries 1 to 5, closed; the head that its owner exported.
AuditHead fiveEntries(const Fixture& fixture)
{
    const Database database = fixture.open();
    for (int i = 1; i <= 5; ++i)
        append(database, i);
    return must(AuditChain(database).head());
}

const QStringList WithoutTriggers{u"DROP TRIGGER audit_no_update"_s, u"DROP TRIGGER audit_no_delete"_s,
                                  u"DROP TRIGGER audit_in_order"_s};

} // namespace

class TestAuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyChainIsIntact();
    void entriesFollowEachOther();
    void theHashIsWhatTheHeaderSays();
    void theHashCanBeRecomputedWithPlainTools();
    void refusesTextThatIsNotPlain();
    void theDatabaseItselfRefusesToForget_data();
    void theDatabaseItselfRefusesToForget();
    void findsTampering_data();
    void findsTampering();
    void findsARewrittenChainByTheExportedHead();
    void growsAfterAnExportedHead();
    void exportsWhatCameSince();
    void aRollbackLeavesNoGap();
    void twoWritersDoNotForkIt();
};

void TestAuditChain::anEmptyChainIsIntact()
{
    Fixture fixture;
    const Database database = fixture.open();
    const AuditReport report = must(AuditChain(database).verify());
    QVERIFY(report.intact());
    QCOMPARE(report.entries, 0);
    QCOMPARE(report.head, must(AuditChain(database).head()));
}

void TestAuditChain::entriesFollowEachOther()
{
    Fixture fixture;
    const AuditHead head = fiveEntries(fixture);
    const AuditReport report = must(AuditChain(fixture.open()).verify(head));
    QVERIFY2(report.intact(), qPrintable(report.problem));
    QCOMPARE(report.entries, 5);
    QCOMPARE(report.head, head);
    QCOMPARE(head.seq, 5);
}

void TestAuditChain::theHashIsWhatTheHeaderSays()
{
    Fixture fixture;
    const Database database = fixture.open();
    append(database, 7);
    const AuditEntry entry = must(AuditChain(database).exportSince(0)).at(0);
    QCOMPARE(entry.payload, "{\"n\":7}"_ba);
    const QByteArray text =
        QByteArray(64, '0') + "\n1\n2026-01-01T00:00:07Z\nos:alice\ntest.entry\nalpha\n{\"n\":7}";
    QCOMPARE(entry.hash.toHex(), sha256Of(text).toHex());
}

void TestAuditChain::theHashCanBeRecomputedWithPlainTools()
{
    Fixture fixture;
    const Database database = fixture.open();
    append(database, 7);
    const AuditEntry entry = must(AuditChain(database).exportSince(0)).at(0);
    QProcess sum;
    sum.start(u"sha256sum"_s, {});
    QVERIFY2(sum.waitForStarted(), "sha256sum (coreutils) is missing");
    sum.write(QByteArray(64, '0') + "\n1\n2026-01-01T00:00:07Z\nos:alice\ntest.entry\nalpha\n{\"n\":7}");
    sum.closeWriteChannel();
    QVERIFY(sum.waitForFinished());
    QCOMPARE(QString::fromLatin1(sum.readAllStandardOutput().left(64).toUpper()), entry.hash.toHex());
}

void TestAuditChain::refusesTextThatIsNotPlain()
{
    Fixture fixture;
    const Database database = fixture.open();
    Transaction transaction = must(Transaction::begin(database));
    QVERIFY(!AuditChain(database).append(transaction, alice(), u"test"_s, u"a\nb"_s, {}));
    QVERIFY(!AuditChain(database).append(transaction, alice(), u"test"_s, QString(QChar(0xd800)), {}));
    QVERIFY(!AuditChain(database).append(transaction, {u"os:\x01"_s, at(0)}, u"test"_s, u"a"_s, {}));
}

void TestAuditChain::theDatabaseItselfRefusesToForget_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << u"UPDATE audit SET actor = 'mallory' WHERE seq = 3"_s;
    QTest::newRow("delete") << u"DELETE FROM audit WHERE seq = 5"_s;
    QTest::newRow("replace")
        << u"INSERT OR REPLACE INTO audit SELECT seq, at, 'mallory', kind, subject, payload, previous,"
           " hash FROM audit WHERE seq = 5"_s;
    QTest::newRow("leave a gap")
        << u"INSERT INTO audit SELECT 7, at, actor, kind, subject, payload, hash, hash"
           " FROM audit WHERE seq = 5"_s;
    QTest::newRow("fork") << u"INSERT INTO audit SELECT 6, at, actor, kind, subject, payload, previous, hash"
                             " FROM audit WHERE seq = 5"_s;
    QTest::newRow("before the start")
        << u"INSERT INTO audit SELECT 0, at, actor, kind, subject, payload, hash, hash"
           " FROM audit WHERE seq = 5"_s;
}

void TestAuditChain::theDatabaseItselfRefusesToForget()
{
    QFETCH(QString, sql);
    Fixture fixture;
    const AuditHead head = fiveEntries(fixture);
    const Database database = fixture.open();
    QVERIFY(!database.execute(sql));
    QVERIFY(must(AuditChain(database).verify(head)).intact());
}

void TestAuditChain::findsTampering_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("brokenAt");

    for (const QString& column : {u"actor"_s, u"kind"_s, u"subject"_s, u"payload"_s})
        QTest::addRow("edited %s", qPrintable(column))
            << QStringList{u"UPDATE audit SET %1 = %1 || ' ' WHERE seq = 3"_s.arg(column)} << 3;
    QTest::newRow("edited time") << QStringList{u"UPDATE audit SET at = at + 1 WHERE seq = 3"_s} << 3;
    QTest::newRow("edited hash") << QStringList{u"UPDATE audit SET hash = zeroblob(32) WHERE seq = 3"_s} << 3;
    QTest::newRow("hash of the wrong size")
        << QStringList{u"UPDATE audit SET hash = x'00' WHERE seq = 3"_s} << 3;
    QTest::newRow("deleted") << QStringList{u"DELETE FROM audit WHERE seq = 3"_s} << 3;
    QTest::newRow("deleted and closed up") << QStringList{u"DELETE FROM audit WHERE seq = 3"_s,
                                                          u"UPDATE audit SET seq = seq - 1 WHERE seq > 3"_s}
                                           << 3;
    QTest::newRow("first deleted") << QStringList{u"DELETE FROM audit WHERE seq = 1"_s} << 1;
    QTest::newRow("re-ordered") << QStringList{u"UPDATE audit SET seq = 99 WHERE seq = 3"_s,
                                               u"UPDATE audit SET seq = 3 WHERE seq = 4"_s,
                                               u"UPDATE audit SET seq = 4 WHERE seq = 99"_s}
                                << 3;
    QTest::newRow("inserted at the end")
        << QStringList{u"INSERT INTO audit SELECT 6, at, actor, kind, subject, payload,"
                       " hash, previous FROM audit WHERE seq = 5"_s}
        << 6;
    QTest::newRow("inserted before the start")
        << QStringList{u"INSERT INTO audit SELECT -1, at, actor, kind, subject,"
                       " payload, previous, hash FROM audit WHERE seq = 1"_s}
        << 1;
    QTest::newRow("end cut off") << QStringList{u"DELETE FROM audit WHERE seq > 3"_s} << 4;
    QTest::newRow("all gone") << QStringList{u"DELETE FROM audit"_s} << 1;
}

void TestAuditChain::findsTampering()
{
    QFETCH(QStringList, statements);
    QFETCH(int, brokenAt);
    Fixture fixture;
    const AuditHead head = fiveEntries(fixture);
    runRaw(fixture.path(), WithoutTriggers + statements);
    const AuditReport report = must(AuditChain(fixture.open()).verify(head));
    QVERIFY(!report.intact());
    QCOMPARE(*report.brokenAt, brokenAt);
    QVERIFY(!report.problem.isEmpty());
}

void TestAuditChain::findsARewrittenChainByTheExportedHead()
{
    Fixture genuine;
    const AuditHead head = fiveEntries(genuine);
    Fixture forged; // every hash fits, but not to what was exported
    {
        const Database database = forged.open();
        for (int i = 1; i <= 6; ++i)
            append(database, i * 10);
    }
    const AuditChain chain(forged.open());
    QVERIFY(must(chain.verify()).intact());
    QCOMPARE(*must(chain.verify(head)).brokenAt, 5);
}

void TestAuditChain::growsAfterAnExportedHead()
{
    Fixture fixture;
    const AuditHead head = fiveEntries(fixture);
    const Database database = fixture.open();
    append(database, 6);
    QVERIFY(must(AuditChain(database).verify(head)).intact());
}

void TestAuditChain::exportsWhatCameSince()
{
    Fixture fixture;
    fiveEntries(fixture);
    const AuditChain chain(fixture.open());
    const auto entries = must(chain.exportSince(3));
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].seq, 4);
    QCOMPARE(entries[1].previous, entries[0].hash);
    QCOMPARE(must(chain.exportSince(0, 2)).size(), std::size_t(2));
    QCOMPARE(toJson(entries[0]).value(u"payload"_s).toString(), u"{\"n\":4}"_s);
}

void TestAuditChain::aRollbackLeavesNoGap()
{
    Fixture fixture;
    const Database database = fixture.open();
    {
        Transaction transaction = must(Transaction::begin(database));
        must(AuditChain(database).append(transaction, alice(), u"test"_s, u"a"_s, {}));
    }
    append(database, 1);
    QVERIFY(must(AuditChain(database).verify()).intact());
}

void TestAuditChain::twoWritersDoNotForkIt()
{
    Fixture fixture;
    const Database one = fixture.open();
    const Database two = fixture.open();
    for (int i = 0; i < 5; ++i) {
        append(one, i);
        append(two, i);
    }
    const AuditReport report = must(AuditChain(one).verify());
    QVERIFY2(report.intact(), qPrintable(report.problem));
    QCOMPARE(report.entries, 10);
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_audit_chain.moc"
