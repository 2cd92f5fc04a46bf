// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/caretaker_process.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using caretaker::test::Ran;
using caretaker::test::run;

namespace {

const QString Data = QStringLiteral(CARETAKER_SHARED_DATA);

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray OneCa = "handle,manifest_uri,ca_repository\n"
                         "alder,rsync://localhost/repo/alder/alder.mft,rsync://localhost/repo/alder/\n";

} // namespace

/// The command line as people and scripts meet it: exit codes, output, error sentences (DESIGN section 8).
class CliTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCommandHasHelpWithAnExample_data();
    void everyCommandHasHelpWithAnExample();
    void wrongUsageIsExitCode2WithOneSentence_data();
    void wrongUsageIsExitCode2WithOneSentence();
    void badInputIsExitCode3AndNamesFileAndLine();
    void anAbsentDatabaseIsNotMadeByReading();
    void importsAndListsWithoutContacts();
    void theBrakeIsShownAndLetGoOnlyByWhoMay();
    void anImportIsAllOrNone();
    void statusOfAFleetNeverLookedAtIsUnknown();
    void everyShippedPolicyIsListedShownAndGood();
    void aWrongPolicyIsNamedByLineAndColumn();
    void explainsEveryFinding();
    void validatesARealRegistrysSnapshot();
    void validatesARealOperatorsTree();
    void linksNoGui();
};

/// All commands that have none below them, as the program itself lists them.
static void addCommandsBelow(const QStringList& command)
{
    const QString help = QString::fromUtf8(run(command + QStringList{u"--help"_s}).out);
    const QString below = help.section(u"Subcommands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
    if (below.isEmpty())
        QTest::newRow(qPrintable(command.join(u' '))) << command;
    for (const QString& line : below.split(u'\n', Qt::SkipEmptyParts))
        if (line.startsWith(u"  "_s) && !line.startsWith(u"   "_s))
            addCommandsBelow(command + QStringList{line.trimmed().section(u' ', 0, 0)});
}

void CliTest::everyCommandHasHelpWithAnExample_data()
{
    QTest::addColumn<QStringList>("command");
    addCommandsBelow({});
}

void CliTest::everyCommandHasHelpWithAnExample()
{
    QFETCH(QStringList, command);
    const Ran ran = run(command + QStringList{u"--help"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.out.contains("Example:\n  caretaker "), ran.out.constData());
    QVERIFY(ran.err.isEmpty());
}

void CliTest::wrongUsageIsExitCode2WithOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"status"_s, u"--frobnicate"_s};
    QTest::newRow("no source") << QStringList{u"validate"_s, u"--tal"_s, u"x.tal"_s};
    QTest::newRow("not a time") << QStringList{u"validate"_s, u"--tal"_s, u"x.tal"_s,    u"--tree"_s,
                                               u"/"_s,        u"--at"_s,  u"yesterday"_s};
    QTest::newRow("unknown language")
        << QStringList{u"notice"_s, u"preview"_s, u"--sample"_s, u"--language"_s, u"tlh"_s};
    QTest::newRow("unknown finding") << QStringList{u"explain"_s, u"NO_SUCH_THING"_s};
    QTest::newRow("unknown fault") << QStringList{u"demo"_s, u"--days"_s, u"0"_s};
}

void CliTest::wrongUsageIsExitCode2WithOneSentence()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.startsWith("caretaker: ") && ran.err.count('\n') == 1, ran.err.constData());
}

void CliTest::badInputIsExitCode3AndNamesFileAndLine()
{
    const QTemporaryDir dir;
    const QString csv = dir.filePath(u"fleet.csv"_s);
    write(csv, OneCa + "birch,not-a-uri,rsync://localhost/repo/birch/\n");
    const Ran ran = run({u"--database"_s, dir.filePath(u"c.db"_s), u"ca"_s, u"import"_s, csv});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains("fleet.csv:3"), ran.err.constData());
    const Ran absent = run({u"validate"_s, u"--tal"_s, dir.filePath(u"no.tal"_s), u"--tree"_s, dir.path()});
    QCOMPARE(absent.exitCode, 3);
    QVERIFY2(absent.err.contains("no.tal"), absent.err.constData());
}

void CliTest::anAbsentDatabaseIsNotMadeByReading()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"c.db"_s);
    QVERIFY(run({u"--database"_s, path, u"status"_s}).exitCode >= 3);
    QVERIFY(!QFile::exists(path));
}

void CliTest::theBrakeIsShownAndLetGoOnlyByWhoMay()
{
    const QTemporaryDir dir;
    const QString db = dir.filePath(u"c.db"_s), csv = dir.filePath(u"fleet.csv"_s);
    write(csv, OneCa);
    QCOMPARE(run({u"--database"_s, db, u"ca"_s, u"import"_s, csv}).exitCode, 0);
    const Ran shown = run({u"--database"_s, db, u"--json"_s, u"brake"_s, u"show"_s});
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.json()[u"schema"_s].toString(), u"caretaker/brake/1"_s);
    QVERIFY(shown.json()[u"incident"_s].isNull());
    const QStringList letGo{u"--database"_s, db, u"brake"_s, u"override"_s, u"--reason"_s, u"x"_s};
    const Ran refused = run(letGo); // nobody is an approver where nobody was named
    QCOMPARE(refused.exitCode, 5);
    QVERIFY2(refused.err.startsWith("caretaker: ") && refused.err.count('\n') == 1, refused.err.constData());
}

void CliTest::importsAndListsWithoutContacts()
{
    const QTemporaryDir dir;
    const QString db = dir.filePath(u"c.db"_s);
    const QString csv = dir.filePath(u"fleet.csv"_s);
    write(csv, "handle,manifest_uri,ca_repository,contacts\nalder,rsync://localhost/repo/alder/alder.mft,"
               "rsync://localhost/repo/alder/,technical:noc@alder.example.net:en\n");
    const Ran added = run({u"--json"_s, u"--database"_s, db, u"ca"_s, u"import"_s, csv});
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.json().value("added"_L1).toInt(), 1);
    QCOMPARE(run({u"--json"_s, u"--database"_s, db, u"ca"_s, u"import"_s, csv})
                 .json()
                 .value("unchanged"_L1)
                 .toInt(),
             1);
    const Ran list = run({u"--json"_s, u"--database"_s, db, u"ca"_s, u"list"_s});
    QCOMPARE(list.json().value("cas"_L1).toArray().size(), 1);
    QVERIFY(!list.out.contains("noc@alder"));
    QVERIFY(run({u"--database"_s, db, u"ca"_s, u"show"_s, u"alder"_s, u"--with-contacts"_s})
                .out.contains("noc@alder"));
    QCOMPARE(run({u"--database"_s, db, u"ca"_s, u"show"_s, u"nobody"_s}).exitCode, 3);
}

void CliTest::anImportIsAllOrNone()
{
    const QTemporaryDir dir;
    const QString db = dir.filePath(u"c.db"_s);
    const QString csv = dir.filePath(u"fleet.csv"_s);
    write(csv, OneCa + "birch,not-a-uri,rsync://localhost/repo/birch/\n");
    QCOMPARE(run({u"--database"_s, db, u"ca"_s, u"import"_s, csv}).exitCode, 3);
    write(csv, OneCa);
    QCOMPARE(
        run({u"--json"_s, u"--database"_s, db, u"ca"_s, u"import"_s, csv}).json().value("added"_L1).toInt(),
        1);
}

void CliTest::statusOfAFleetNeverLookedAtIsUnknown()
{
    const QTemporaryDir dir;
    const QString db = dir.filePath(u"c.db"_s);
    const QString csv = dir.filePath(u"fleet.csv"_s);
    write(csv, OneCa);
    QCOMPARE(run({u"--database"_s, db, u"ca"_s, u"import"_s, csv}).exitCode, 0);
    const Ran status = run({u"--json"_s, u"--database"_s, db, u"status"_s});
    QCOMPARE(status.exitCode, 0);
    QCOMPARE(status.json().value("schema"_L1).toString(), u"caretaker/status/1"_s);
    const QJsonObject ca = status.json().value("cas"_L1).toArray().first().toObject();
    QCOMPARE(ca.value("state"_L1).toString(), u"unknown"_s);
    QVERIFY(ca.value("candidate"_L1).isNull() && ca.value("case"_L1).isNull());
    QCOMPARE(run({u"--database"_s, db, u"status"_s, u"--exit-code"_s}).exitCode, 1);
}

void CliTest::everyShippedPolicyIsListedShownAndGood()
{
    const QJsonArray policies =
        run({u"--json"_s, u"policy"_s, u"list"_s}).json().value("policies"_L1).toArray();
    QCOMPARE(policies.size(), 5);
    for (const QJsonValue& policy : policies) {
        const QString name = policy["name"_L1].toString();
        QCOMPARE(run({u"policy"_s, u"check"_s, name}).exitCode, 0);
        const QTemporaryDir dir;
        const QString copy = dir.filePath(u"shown.toml"_s);
        write(copy, run({u"policy"_s, u"show"_s, name, u"--plain"_s}).out);
        const Ran reread = run({u"policy"_s, u"check"_s, copy}); // what is shown is a policy, too
        QVERIFY2(reread.exitCode == 0, reread.err.constData());
    }
}

void CliTest::aWrongPolicyIsNamedByLineAndColumn()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"ours.toml"_s);
    write(path, "schema = \"caretaker/policy/1\"\nname = \"ours\"\n[health.dead]\nafter = 24\n");
    const Ran ran = run({u"policy"_s, u"check"_s, path});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains("ours.toml:4:"), ran.err.constData());
}

void CliTest::explainsEveryFinding()
{
    const Ran all = run({u"explain"_s});
    QCOMPARE(all.exitCode, 0);
    QVERIFY(all.out.contains("MFT_EXPIRED"));
    const Ran one = run({u"explain"_s, u"MFT_EXPIRED"_s});
    QVERIFY(one.out.contains("RFC 9286") && one.out.contains("What to do:"));
    const Ran json = run({u"--json"_s, u"explain"_s});
    const QJsonObject listed = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(listed[u"schema"_s].toString(), u"caretaker/explain/1"_s);
    QCOMPARE(listed[u"findings"_s].toArray().size(), all.out.count('\n'));
    const Ran page = run({u"explain"_s, u"--markdown"_s});
    QVERIFY(page.out.startsWith("# Findings\n") && page.out.contains("| `MFT_EXPIRED` | error |"));
}

void CliTest::validatesARealRegistrysSnapshot()
{
    const QString folder = Data + "/ripe-pilot-2023/"_L1;
    if (!QFile::exists(folder))
        QSKIP("the third-party data (../shared/data/ripe-pilot-2023) is not here");
    const QTemporaryDir dir;
    const QString vrps = dir.filePath(u"vrps.csv"_s);
    const Ran ran =
        run({u"--json"_s, u"validate"_s, u"--snapshot"_s, folder + "snapshot.xml.gz"_L1, u"--tal"_s,
             folder + "ripe-pilot.tal"_L1, u"--at"_s, u"2023-08-04T12:00:00Z"_s, u"--vrps"_s, vrps});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(ran.json().value("vrps"_L1).toInt(), 782);
    QCOMPARE(ran.json().value("non_functional"_L1).toInt(), 1);
    QCOMPARE(read(vrps), read(folder + "expected-vrps-20230804120000.csv"_L1));
}

void CliTest::validatesARealOperatorsTree()
{
    const QString folder = Data + "/xtom-2026-synthetic-ta/"_L1;
    if (!QFile::exists(folder))
        QSKIP("the third-party data (../shared/data/xtom-2026-synthetic-ta) is not here");
    const Ran ran =
        run({u"validate"_s, u"--tree"_s, folder + "tree"_L1, u"--tal"_s, folder + "xtom-synthetic.tal"_L1,
             u"--at"_s, u"2026-03-16T10:00:00Z"_s, u"--vrps"_s, u"-"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(ran.out, read(folder + "expected-vrps-20260316100000.csv"_L1));
}

void CliTest::linksNoGui()
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {caretaker::test::programPath()});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    QVERIFY(!libraries.contains("libQt6Gui") && !libraries.contains("libQt6Widgets"));
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
