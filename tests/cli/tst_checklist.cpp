// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/caretaker_process.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using caretaker::test::Ran;
using caretaker::test::run;

/// Checklists as people and scripts meet them.
class ChecklistCliTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyCommandHasHelpWithAnExample_data();
    void everyCommandHasHelpWithAnExample();
    void everyFormIsWritten_data();
    void everyFormIsWritten();
    void aTickStandsUntilItIsTakenBack();
    void historyIsEmptyBeforeTheFirstClosing();
    void whatIsOverdueIsExitCode1OnRequest();
    void wrongUsageIsExitCode2_data();
    void wrongUsageIsExitCode2();
    void aWrongDefinitionIsNamedByLineAndColumn();

private:
    Ran on(const QStringList& arguments) const
    {
        return run(QStringList{u"--database"_s, m_dir.filePath(u"c.db"_s)} + arguments);
    }
    Ran json(const QStringList& arguments) const { return on(QStringList{u"--json"_s} + arguments); }
    static QString statusOf(const Ran& ran, const QString& item);

    QTemporaryDir m_dir;
};

void ChecklistCliTest::initTestCase()
{
    QFile csv(m_dir.filePath(u"fleet.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("handle,manifest_uri,ca_repository,contacts\nalder,rsync://localhost/repo/alder/alder.mft,"
              "rsync://localhost/repo/alder/,technical:noc@alder.example.net:ja\n");
    csv.close();
    QCOMPARE(on({u"ca"_s, u"import"_s, csv.fileName()}).exitCode, 0);
}

QString ChecklistCliTest::statusOf(const Ran& ran, const QString& item)
{
    for (const auto& value : ran.json().value("items"_L1).toArray())
        if (value.toObject().value("id"_L1).toString() == item)
            return value.toObject().value("status"_L1).toString();
    return {};
}

void ChecklistCliTest::everyCommandHasHelpWithAnExample_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command : {"daily", "weekly", "monthly", "quarterly", "pre-delegation", "tick", "untick",
                                "annotate", "close", "list", "history", "check"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void ChecklistCliTest::everyCommandHasHelpWithAnExample()
{
    QFETCH(QString, command);
    const Ran ran = run({u"checklist"_s, command, u"--help"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.out.contains("Example:\n  caretaker checklist " + command.toLatin1()), ran.out.constData());
}

void ChecklistCliTest::everyFormIsWritten_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("text") << u"text"_s << QByteArray("Daily checklist of the registry\n");
    QTest::newRow("md") << u"md"_s << QByteArray("# Daily checklist of the registry\n");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("json") << u"json"_s << QByteArray("{");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
}

void ChecklistCliTest::everyFormIsWritten()
{
    QFETCH(QString, form);
    QFETCH(QByteArray, begins);
    const QString path = m_dir.filePath(u"list."_s + form);
    const Ran ran = on({u"checklist"_s, u"daily"_s, u"--format"_s, form, u"--output"_s, path});
    if (ran.exitCode == 4 && ran.err.contains("weasyprint"))
        QSKIP("WeasyPrint is not installed");
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(begins.size()), begins);
}

void ChecklistCliTest::aTickStandsUntilItIsTakenBack()
{
    const QString item = u"registry-quarterly/restore"_s;
    const Ran ticked = on({u"checklist"_s, u"tick"_s, item, u"--note"_s, u"restored on host b"_s});
    QVERIFY2(ticked.exitCode == 0, ticked.err.constData());
    const auto quarterly = [this] { return json({u"checklist"_s, u"quarterly"_s}); };
    QCOMPARE(statusOf(quarterly(), u"restore"_s), u"attested"_s);
    QVERIFY(on({u"checklist"_s, u"quarterly"_s}).out.contains("restored on host b"));
    const Ran annotated =
        on({u"checklist"_s, u"annotate"_s, item, u"--evidence"_s, u"https://t.example/1"_s});
    QVERIFY2(annotated.exitCode == 0, annotated.err.constData());
    QCOMPARE(on({u"checklist"_s, u"untick"_s, item}).exitCode, 0);
    QCOMPARE(statusOf(quarterly(), u"restore"_s), u"open"_s);
    QCOMPARE(on({u"checklist"_s, u"untick"_s, item}).exitCode, 5);
    QCOMPARE(on({u"checklist"_s, u"tick"_s, u"registry-daily/nothing"_s}).exitCode, 3);
    QCOMPARE(on({u"audit"_s, u"verify"_s}).exitCode, 0);
}

void ChecklistCliTest::historyIsEmptyBeforeTheFirstClosing()
{
    const Ran ran = json({u"checklist"_s, u"history"_s});
    QCOMPARE(ran.json().value("schema"_L1).toString(), u"caretaker/checklist-history/1"_s);
    QVERIFY(ran.json().value("checklists"_L1).toArray().isEmpty());
}

void ChecklistCliTest::whatIsOverdueIsExitCode1OnRequest()
{
    const QStringList list{u"checklist"_s, u"list"_s};
    QCOMPARE(on(list).exitCode, 0);
    QCOMPARE(json(list).json().value("checklists"_L1).toArray().size(), 4);
    // The one CA has never been seen functional, and no case follows it.
    QCOMPARE(on(list + QStringList{u"--exit-code"_s}).exitCode, 1);
}

void ChecklistCliTest::wrongUsageIsExitCode2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("form") << QStringList{u"daily"_s, u"--format"_s, u"papyrus"_s};
    QTest::newRow("audience") << QStringList{u"daily"_s, u"--audience"_s, u"public"_s};
    QTest::newRow("operator without CA") << QStringList{u"monthly"_s, u"--audience"_s, u"operator"_s};
    QTest::newRow("no item") << QStringList{u"tick"_s, u"registry-daily"_s};
    QTest::newRow("no list") << QStringList{u"tick"_s, u"nothing/feedback"_s};
    QTest::newRow("nothing noted") << QStringList{u"annotate"_s, u"registry-daily/feedback"_s};
    QTest::newRow("to come") << QStringList{u"tick"_s, u"registry-daily/feedback"_s, u"--at"_s,
                                            u"2999-01-01T00:00:00Z"_s};
}

void ChecklistCliTest::wrongUsageIsExitCode2()
{
    QFETCH(QStringList, arguments);
    const Ran ran = on(QStringList{u"checklist"_s} + arguments);
    QVERIFY2(ran.exitCode == 2, ran.err.constData());
    QVERIFY2(ran.err.startsWith("caretaker: ") && ran.err.count('\n') == 1, ran.err.constData());
}

void ChecklistCliTest::aWrongDefinitionIsNamedByLineAndColumn()
{
    QFile file(m_dir.filePath(u"registry-daily.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id = 'registry-daily'\ntitle = 'T'\naudience = 'registry'\nperiod = 'hourly'\n");
    file.close();
    const Ran wrong = on({u"checklist"_s, u"check"_s, file.fileName()});
    QCOMPARE(wrong.exitCode, 3);
    QVERIFY2(wrong.err.contains("registry-daily.toml:4:10"), wrong.err.constData());
    const Ran good = json({u"checklist"_s, u"check"_s,
                           QStringLiteral(CARETAKER_SOURCE_DIR "/policies/checklists/registry-daily.toml")});
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.json().value("id"_L1).toString(), u"registry-daily"_s);
}

QTEST_GUILESS_MAIN(ChecklistCliTest)
#include "tst_checklist.moc"
