// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/store_fixture.h"

#include <QFile>
#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

namespace {

QVariant valueOf(const Database& database, const QString& sql, const QVariantList& values = {})
{
    return must(database.selectFirst(sql, values, [](const QSqlQuery& row) { return row.value(0); }))
        .value_or(QVariant());
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

QString refusal(const Fixture& fixture, Database::Mode mode = Database::Mode::Create)
{
    const auto database = Database::open(fixture.path(), mode);
    return database ? u"opened"_s : database.error().toString().remove(fixture.path() + ": "_L1);
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheSchemaFromNothing();
    void openingAgainChangesNothing();
    void setsUpSqliteForSafety();
    void twoConnectionsSeeTheSame();
    void takesPathsAndUrls();
    void refusesAFileOfAnotherKind();
    void refusesAnotherProgramsDatabase();
    void refusesANewerSchema();
    void bringsEveryOlderSchemaUp();
    void refusesWhatIsNotThere();
    void refusesAFolder();
    void refusesAPlaceThatCannotBeWritten();
    void readOnlyReadsAndRefusesToWrite();
    void findsDamage();
    void bindsNullTextAsEmptyAndInvalidAsNull();
    void keepsForeignKeys();
    void refusesWrongValues();
};

void TestDatabase::makesTheSchemaFromNothing()
{
    Fixture fixture;
    const Database database = fixture.open();
    QVERIFY(database.schemaVersion() >= 1);
    QCOMPARE(valueOf(database, u"PRAGMA user_version"_s).toInt(), database.schemaVersion());
    QCOMPARE(valueOf(database, u"PRAGMA application_id"_s).toInt(), 0x43415245);
    QCOMPARE(valueOf(database, u"SELECT count(*) FROM audit"_s).toInt(), 0);
    QVERIFY(database.checkIntegrity());
}

void TestDatabase::openingAgainChangesNothing()
{
    Fixture fixture;
    {
        const Database database = fixture.open();
        must(database.execute(u"INSERT INTO setting (key, value) VALUES ('a', 'b')"_s));
    }
    const QString schema = u"SELECT group_concat(sql) FROM sqlite_master"_s;
    const QVariant before = runRaw(fixture.path(), {schema});
    const Database again = fixture.open();
    QCOMPARE(valueOf(again, schema), before);
    QCOMPARE(valueOf(again, u"SELECT value FROM setting"_s).toString(), u"b"_s);
}

void TestDatabase::setsUpSqliteForSafety()
{
    Fixture fixture;
    const Database database = fixture.open();
    QCOMPARE(valueOf(database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(valueOf(database, u"PRAGMA foreign_keys"_s).toInt(), 1);
    QCOMPARE(valueOf(database, u"PRAGMA synchronous"_s).toInt(), 2);
    QCOMPARE(valueOf(database, u"PRAGMA recursive_triggers"_s).toInt(), 1);
}

void TestDatabase::twoConnectionsSeeTheSame()
{
    Fixture fixture;
    const Database one = fixture.open();
    const Database two = fixture.open();
    must(one.execute(u"INSERT INTO setting (key, value) VALUES (?, ?)"_s, {u"a"_s, u"b"_s}));
    QCOMPARE(valueOf(two, u"SELECT value FROM setting"_s).toString(), u"b"_s);
}

void TestDatabase::takesPathsAndUrls()
{
    QCOMPARE(must(Database::pathOf(u"a/b.db"_s)), u"a/b.db"_s);
    QCOMPARE(must(Database::pathOf(u"sqlite:a/b.db"_s)), u"a/b.db"_s);
    QCOMPARE(must(Database::pathOf(u"sqlite:///a/b%20c.db"_s)), u"/a/b c.db"_s);
    QCOMPARE(Database::pathOf(u"postgresql://host/db"_s).error().kind, Error::Kind::Usage);
    QCOMPARE(Database::pathOf(u""_s).error().kind, Error::Kind::Usage);
}

void TestDatabase::refusesAFileOfAnotherKind()
{
    Fixture fixture;
    writeFile(fixture.path(), "This is not a database, it is a letter to the editor.\n");
    QCOMPARE(refusal(fixture), u"not a Caretaker database (name another file with --database)"_s);
    writeFile(fixture.path(), "SQLite format 3\0"_ba + QByteArray(5000, 'x'));
    QCOMPARE(refusal(fixture), u"not a Caretaker database (name another file with --database)"_s);
}

void TestDatabase::refusesAnotherProgramsDatabase()
{
    Fixture fixture;
    runRaw(fixture.path(), {u"CREATE TABLE bookmarks (url TEXT)"_s});
    QCOMPARE(refusal(fixture), u"a SQLite database of another program (name another file with --database)"_s);
    QCOMPARE(runRaw(fixture.path(), {u"SELECT count(*) FROM sqlite_master"_s}).toInt(), 1);
}

void TestDatabase::refusesANewerSchema()
{
    Fixture fixture;
    const int known = fixture.open().schemaVersion();
    runRaw(fixture.path(), {u"PRAGMA user_version = 999"_s});
    QCOMPARE(
        refusal(fixture),
        u"the database has schema 999, this program knows up to %1 (install a newer Caretaker)"_s.arg(known));
    QCOMPARE(Database::open(fixture.path()).error().kind, Error::Kind::Refused);
}

void TestDatabase::bringsEveryOlderSchemaUp()
{
    const int newest = Fixture().open().schemaVersion();
    for (int schema = 1; schema < newest; ++schema) {
        Fixture fixture;
        makeOldDatabase(fixture.path(), schema);
        const Database database = fixture.open(Database::Mode::ReadWrite);
        QCOMPARE(database.schemaVersion(), newest);
        must(database.checkIntegrity());
    }
}

void TestDatabase::refusesWhatIsNotThere()
{
    Fixture fixture;
    QCOMPARE(refusal(fixture, Database::Mode::ReadWrite),
             u"there is no database (name an existing file with --database)"_s);
    QVERIFY(!QFile::exists(fixture.path()));
}

void TestDatabase::refusesAFolder()
{
    Fixture fixture;
    const auto database = Database::open(fixture.folder());
    QVERIFY(!database);
    QCOMPARE(database.error().toString(), fixture.folder() + ": this is a folder (name a file in it)"_L1);
}

void TestDatabase::refusesAPlaceThatCannotBeWritten()
{
    Fixture fixture;
    const auto database = Database::open(fixture.folder() + "/absent/caretaker.db"_L1);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Error::Kind::Failed);
}

void TestDatabase::readOnlyReadsAndRefusesToWrite()
{
    Fixture fixture;
    must(fixture.open().execute(u"INSERT INTO setting (key, value) VALUES ('a', 'b')"_s));
    const Database database = fixture.open(Database::Mode::ReadOnly);
    QCOMPARE(valueOf(database, u"SELECT value FROM setting"_s).toString(), u"b"_s);
    const auto written = database.execute(u"DELETE FROM setting"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Refused);
    QVERIFY(written.error().what.contains("read-only"_L1));
}

void TestDatabase::findsDamage()
{
    Fixture fixture;
    {
        const Database database = fixture.open();
        Transaction transaction = must(Transaction::begin(database));
        for (int i = 0; i < 2000; ++i)
            must(database.execute(u"INSERT INTO setting (key, value) VALUES (?, ?)"_s,
                                  {u"key%1"_s.arg(i), u"value"_s}));
        must(transaction.commit());
    }
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 4096));
    QCOMPARE(file.write(QByteArray(4096, '\xff')), 4096);
    file.close();
    const auto database = Database::open(fixture.path());
    QVERIFY(!database || !database->checkIntegrity());
}

void TestDatabase::bindsNullTextAsEmptyAndInvalidAsNull()
{
    Fixture fixture;
    const Database database = fixture.open();
    must(database.execute(u"INSERT INTO setting (key, value) VALUES (?, ?)"_s, {u"a"_s, QString()}));
    QCOMPARE(valueOf(database, u"SELECT typeof(value) FROM setting"_s).toString(), u"text"_s);
    QVERIFY(!database.execute(u"INSERT INTO setting (key, value) VALUES (?, ?)"_s, {u"b"_s, QVariant()}));
}

void TestDatabase::refusesWrongValues()
{
    Fixture fixture;
    const Database database = fixture.open();
    const QString sql = u"INSERT INTO setting (key, value) VALUES (?, ?)"_s;
    for (const QVariantList& wrong :
         {QVariantList{u"a"_s}, QVariantList{u"a"_s, u"b"_s, u"c"_s}, QVariantList{u"a"_s, QVariantList{1}}})
        QVERIFY(!database.execute(sql, wrong));
    QVERIFY(!database.execute(u"INSERT INTO nowhere VALUES (1)"_s));
    QCOMPARE(valueOf(database, u"SELECT count(*) FROM setting"_s).toInt(), 0);
    QCOMPARE(must(database.execute(sql, {u"a"_s, u"b"_s})), 1); // and goes on
}

void TestDatabase::keepsForeignKeys()
{
    Fixture fixture;
    const Database database = fixture.open();
    QVERIFY(!database.execute(u"INSERT INTO case_event (case_id, seq, audit_seq) VALUES ('none', 1, 1)"_s));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
