// SPDX-License-Identifier: GPL-3.0-or-later
// `caretaker policy` as a black box.
#include "tests/cli/caretaker_process.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace caretaker::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Ours = R"(schema = "caretaker/policy/1"
extends = "bcp-default"
name = "ours"
mode = "watch"
[[timeline]]
id = "dead"
[[timeline.step]]
id = "revoke"
after = "50d"
[[timeline.step]]
id = "remind-60d"
remove = true
[[timeline.step]]
id = "final-warning"
remove = true
)";

/// The line of a table that begins with `path`, in words.
QStringList lineOf(const QByteArray& table, const QString& path)
{
    for (const QString& line : QString::fromUtf8(table).split(u'\n'))
        if (line.startsWith(path + u' '))
            return line.simplified().split(u' ');
    return {};
}

} // namespace

class PolicyCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpHasAnExample_data();
    void helpHasAnExample();
    void showSaysWhereEachValueComesFrom();
    void showAsJson();
    void showPlainIsAPolicyOfTheSameRules();
    void checkWarnsAndExitsWith0();
    void checkLooksAtTheDatabase();
    void errorsNameTheBasesFile();
    void diffExitsWith0WhenTheRulesAreTheSame();
    void diffExitsWith1WhenTheyDiffer();
    void diffAsJson();
    void diffOfWhatIsNoPolicyExitsWith3();
    void schemaIsWhatIsPublished();

private:
    QTemporaryDir m_dir;
    QString m_ours;
};

void PolicyCliTest::initTestCase()
{
    m_ours = m_dir.filePath(u"ours.toml"_s);
    QFile file(m_ours);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(Ours);
}

void PolicyCliTest::helpHasAnExample_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command : {"list", "show", "check", "diff", "schema"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void PolicyCliTest::helpHasAnExample()
{
    QFETCH(QString, command);
    const Ran ran = run({u"policy"_s, command, u"--help"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.out.contains("Example:\n  caretaker "), ran.out.constData());
}

void PolicyCliTest::showSaysWhereEachValueComesFrom()
{
    const Ran ran = run({u"policy"_s, u"show"_s, m_ours});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(lineOf(ran.out, u"mode"_s), (QStringList{u"mode"_s, u"\"watch\""_s, m_ours + ":4"_L1}));
    QCOMPARE(lineOf(ran.out, u"timeline.dead.step.revoke.after"_s).last(), m_ours + ":9"_L1);
    QVERIFY(lineOf(ran.out, u"health.dead.after"_s).last().startsWith(u"bcp-default.toml:"_s));
    QCOMPARE(lineOf(ran.out, u"metrics.alert.fetch-success.window"_s).last(), u"default"_s);
}

void PolicyCliTest::showAsJson()
{
    const QJsonObject json = run({u"--json"_s, u"policy"_s, u"show"_s, m_ours}).json();
    QCOMPARE(json["schema"_L1].toString(), u"caretaker/policy/1"_s);
    QCOMPARE(json["mode"_L1].toString(), u"watch"_s);
    const QJsonArray values = json["values"_L1].toArray();
    const auto valueAt = [&](const QString& path) {
        for (const QJsonValue& value : values)
            if (value["path"_L1] == path)
                return value.toObject();
        return QJsonObject();
    };
    const QJsonObject revoke = valueAt(u"timeline.dead.step.revoke.after"_s);
    QCOMPARE(revoke["file"_L1].toString(), m_ours);
    QCOMPARE(revoke["line"_L1].toInt(), 9);
    QCOMPARE(revoke["column"_L1].toInt(), 9);
    QVERIFY(valueAt(u"metrics.alert.fetch-success.window"_s)["file"_L1].isNull());
}

void PolicyCliTest::showPlainIsAPolicyOfTheSameRules()
{
    const QString plain = m_dir.filePath(u"plain.toml"_s);
    QFile file(plain);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(run({u"policy"_s, u"show"_s, m_ours, u"--plain"_s}).out);
    file.close();
    QCOMPARE(run({u"policy"_s, u"diff"_s, m_ours, plain}).exitCode, 0);
}

void PolicyCliTest::checkWarnsAndExitsWith0()
{
    const Ran ran = run({u"policy"_s, u"check"_s, m_ours});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.out.contains("warning: " + m_ours.toUtf8() +
                              ":9:9: step \"revoke\" proposes to revoke after 50d"),
             ran.out.constData());
    const QJsonObject json = run({u"--json"_s, u"policy"_s, u"check"_s, m_ours}).json();
    QCOMPARE(json["warnings"_L1].toArray().size(), 1);
    QCOMPARE(json["warnings"_L1][0]["where"_L1].toString(), m_ours + ":9:9"_L1);
}

void PolicyCliTest::checkLooksAtTheDatabase()
{
    const QString database = m_dir.filePath(u"c.db"_s);
    const QString fleet = m_dir.filePath(u"fleet.csv"_s);
    QFile file(fleet);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("handle,manifest_uri,ca_repository\n"
               "h1,rsync://ca.example.net/repo/h1.mft,rsync://ca.example.net/repo/\n");
    file.close();
    const Ran imported = run({u"--database"_s, database, u"ca"_s, u"import"_s, fleet});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    const Ran ran = run({u"--database"_s, database, u"policy"_s, u"check"_s, m_ours});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.out.contains("need 2 vantages that agree and there is 1 known"), ran.out.constData());
}

void PolicyCliTest::errorsNameTheBasesFile()
{
    const QString base = m_dir.filePath(u"base.toml"_s);
    QFile file(base);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("schema = \"caretaker/policy/1\"\nname = \"base\"\n[health.dead]\nafter = 24\n");
    file.close();
    const QString derived = m_dir.filePath(u"derived.toml"_s);
    QFile other(derived);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("schema = \"caretaker/policy/1\"\nextends = \"base.toml\"\nname = \"derived\"\n");
    other.close();
    const Ran ran = run({u"policy"_s, u"check"_s, derived});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains("base.toml:4:9: \"after\" in [health.dead] must be a duration with its unit"),
             ran.err.constData());
}

void PolicyCliTest::diffExitsWith0WhenTheRulesAreTheSame()
{
    const Ran ran = run({u"policy"_s, u"diff"_s, u"bcp-default"_s, u"bcp-default"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.isEmpty());
}

void PolicyCliTest::diffExitsWith1WhenTheyDiffer()
{
    const Ran ran = run({u"policy"_s, u"diff"_s, u"bcp-default"_s, m_ours});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.out.trimmed().split('\n').size(),
             3 + 2 * 4); // a header, two values, and two steps with four values each
    QCOMPARE(lineOf(ran.out, u"timeline.dead.step.revoke.after"_s).mid(1),
             (QStringList{u"\"90d\""_s, u"\"50d\""_s}));
    QCOMPARE(lineOf(ran.out, u"mode"_s).mid(1), (QStringList{u"\"enforce\""_s, u"\"watch\""_s}));
}

void PolicyCliTest::diffAsJson()
{
    const Ran ran = run({u"--json"_s, u"policy"_s, u"diff"_s, u"ripe-2025-02"_s, u"apnic-prop-166"_s});
    QCOMPARE(ran.exitCode, 1);
    const QJsonObject json = ran.json();
    QCOMPARE(json["schema"_L1].toString(), u"caretaker/policy-diff/1"_s);
    QCOMPARE(json["a"_L1]["name"_L1].toString(), u"ripe-2025-02"_s);
    QStringList changed;
    const QJsonArray differences = json["differences"_L1].toArray();
    for (const QJsonValue& difference : differences)
        if (!difference["b"_L1].isNull())
            changed << difference["path"_L1].toString();
    QCOMPARE(changed, (QStringList{u"scope.roles"_s, u"timeline.dead.step.revoke.after"_s}));
    QCOMPARE(differences[1]["a"_L1].toString(), u"\"remind-60d\""_s); // APNIC has none: null
}

void PolicyCliTest::diffOfWhatIsNoPolicyExitsWith3()
{
    QCOMPARE(run({u"policy"_s, u"diff"_s, u"bcp-default"_s, u"none.toml"_s}).exitCode, 3);
    QCOMPARE(run({u"policy"_s, u"diff"_s, u"bcp-default"_s}).exitCode, 2);
}

void PolicyCliTest::schemaIsWhatIsPublished()
{
    QFile file(QStringLiteral(CARETAKER_SOURCE_DIR "/resources/schema/policy-1.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(run({u"policy"_s, u"schema"_s}).out, file.readAll());
}

QTEST_GUILESS_MAIN(PolicyCliTest)
#include "tst_policy.moc"
