// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

namespace {

Expected<void> addSetting(const Database& database, const QString& key)
{
    return database.execute(u"INSERT INTO setting (key, value) VALUES (?, '')"_s, {key}).map([](int) {});
}

qint64 settings(const Database& database)
{
    return must(database.selectFirst(u"SELECT count(*) FROM setting"_s, {},
                                     [](const QSqlQuery& row) { return row.value(0).toLongLong(); }))
        .value_or(-1);
}

} // namespace

class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitKeepsAll();
    void leavingTheScopeKeepsNothing();
    void aFailureInTheMiddleKeepsNothing();
    void othersDoNotSeeItBeforeTheCommit();
    void isNotNested();
    void cannotCommitTwice();
    void movingItLeavesOneOwner();
    void statementsAreSplitAtEmptyLinesOnly();
};

void TestTransaction::commitKeepsAll()
{
    Fixture fixture;
    const Database database = fixture.open();
    inTransaction(database, [&](Transaction&) { return addSetting(database, u"a"_s); });
    QCOMPARE(settings(fixture.open()), 1);
    QVERIFY(!database.inTransaction());
}

void TestTransaction::leavingTheScopeKeepsNothing()
{
    Fixture fixture;
    const Database database = fixture.open();
    {
        const Transaction transaction = must(Transaction::begin(database));
        must(addSetting(database, u"a"_s));
        QVERIFY(database.inTransaction());
    }
    QVERIFY(!database.inTransaction());
    QCOMPARE(settings(database), 0);
    QCOMPARE(database.rollbackCount(), 1);
}

void TestTransaction::aFailureInTheMiddleKeepsNothing()
{
    Fixture fixture;
    const Database database = fixture.open();
    {
        const Transaction transaction = must(Transaction::begin(database));
        must(addSetting(database, u"a"_s));
        QVERIFY(!addSetting(database, u"a"_s));
    }
    QCOMPARE(settings(database), 0);
    inTransaction(database, [&](Transaction&) { return addSetting(database, u"b"_s); });
    QCOMPARE(settings(database), 1);
}

void TestTransaction::othersDoNotSeeItBeforeTheCommit()
{
    Fixture fixture;
    const Database writer = fixture.open();
    const Database reader = fixture.open(Database::Mode::ReadOnly);
    Transaction transaction = must(Transaction::begin(writer));
    must(addSetting(writer, u"a"_s));
    QCOMPARE(settings(reader), 0);
    must(transaction.commit());
    QCOMPARE(settings(reader), 1);
}

void TestTransaction::isNotNested()
{
    Fixture fixture;
    const Database database = fixture.open();
    const Transaction outer = must(Transaction::begin(database));
    QVERIFY(!Transaction::begin(database));
    QVERIFY(database.inTransaction());
}

void TestTransaction::cannotCommitTwice()
{
    Fixture fixture;
    const Database database = fixture.open();
    Transaction transaction = must(Transaction::begin(database));
    must(transaction.commit());
    QVERIFY(!transaction.commit());
    QCOMPARE(database.rollbackCount(), 0);
}

void TestTransaction::movingItLeavesOneOwner()
{
    Fixture fixture;
    const Database database = fixture.open();
    Transaction first = must(Transaction::begin(database));
    {
        Transaction second = std::move(first);
        must(addSetting(database, u"a"_s));
        must(second.commit());
    }
    QCOMPARE(settings(database), 1);
}

void TestTransaction::statementsAreSplitAtEmptyLinesOnly()
{
    const QString sql =
        u"-- a title\n-- of two lines\n\n-- why\nCREATE TABLE a (b);\n\n\n  \nCREATE TRIGGER t\nBEGIN\n"
        "  SELECT 1;\n  SELECT 2;\nEND;\n"_s;
    const QStringList statements = statementsOf(sql);
    QCOMPARE(statements.size(), 2);
    QVERIFY(statements[0].endsWith("CREATE TABLE a (b);"_L1));
    QVERIFY(statements[1].startsWith("CREATE TRIGGER"_L1) && statements[1].contains("SELECT 2"_L1));
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
