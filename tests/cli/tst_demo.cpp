// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/caretaker_process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <unistd.h>

using namespace Qt::StringLiterals;
using caretaker::test::Ran;
using caretaker::test::run;

namespace {

QJsonObject caseOf(const QJsonObject& demo, const QString& ca, const QString& timeline)
{
    for (const QJsonValue& value : demo.value("cases"_L1).toArray())
        if (value["ca"_L1].toString() == ca && value["timeline"_L1].toString() == timeline)
            return value.toObject();
    return {};
}

QJsonObject stepOf(const QJsonObject& enforcementCase, const QString& id)
{
    for (const QJsonValue& step : enforcementCase.value("steps"_L1).toArray())
        if (step["id"_L1].toString() == id)
            return step.toObject();
    return {};
}

QDateTime at(const QJsonObject& step)
{
    return QDateTime::fromString(step.value("at"_L1).toString(), Qt::ISODate);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString integrityOf(const QString& path)
{
    QString result;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s);
        db.setDatabaseName(path);
        if (db.open()) {
            QSqlQuery query(u"PRAGMA integrity_check"_s, db);
            result = query.next() ? query.value(0).toString() : u"no answer"_s;
        }
    }
    QSqlDatabase::removeDatabase(u"check"_s);
    return result;
}

} // namespace

/// What `caretaker demo` showed when ctest made the lab's history, and what the other commands say of it
/// afterwards.
class DemoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void livesThroughAtLeastAHundredDaysOfLooks();
    void everyStateOccurs();
    void aDeadCaReachesAProposalThatWaitsForTwoPeople();
    void theLadderKeepsItsTimes();
    void oneCaRecoversAndItsCaseResolves();
    void oneCaRelapsesAndItsCaseIsReopened();
    void theMonitorsOwnOutageStartsNoCase();
    void nothingWasRevoked();
    void everyNoticeIsAMessageInTheOutbox();
    void checklistsAreWritten();
    void statusHasTheAgreedShape();
    void theOtherCommandsWorkOnTheResult();
    void caseListFitsAHundredColumns();
    void caseShowTellsTheWholeStory();
    void aRevocationNeedsTwoPeople();
    void everyVerdictComesOutAgain();
    void whySaysItInWords();
    void anExecutionTakesAPersonAndAReason();
    void aRejectedProposalIsMadeAgainByPeopleOnly();
    void probationEndsForThoseInIt();
    void listsFitAnOrdinaryTerminal();
    void theAuditChainIsIntact();
    void theChainCanBeCheckedElsewhere();
    void aCaseCanBeCheckedElsewhere();
    void aSecondDemoDoesNotOverwriteTheFirst();
    void killedAtAnyMomentTheDatabaseIsWhole();

private:
    QString db() const { return m_dir.filePath(u"demo/caretaker.db"_s); }
    /// With the demo's own configuration: its people are named there.
    Ran on(const QStringList& arguments) const
    {
        return run(QStringList{u"--config"_s, m_dir.filePath(u"demo/caretaker.toml"_s)} + arguments);
    }
    Ran json(const QStringList& arguments) const { return on(QStringList{u"--json"_s} + arguments); }

    QString written(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    bool copyDemo(const QString& made) const;

    QTemporaryDir m_dir;
    QJsonObject m_demo;
};

void DemoTest::initTestCase()
{
    const QString made = qEnvironmentVariable("CARETAKER_LAB_HISTORY");
    if (made.isEmpty())
        QSKIP("CARETAKER_LAB_HISTORY names no demo: run ctest, which makes one (lab/history)");
    QVERIFY(copyDemo(made));
    m_demo = QJsonDocument::fromJson(contentOf(m_dir.filePath(u"demo/demo.json"_s))).object();
    QCOMPARE(QJsonDocument::fromJson(contentOf(made + "/../printed.json"_L1)).object(), m_demo);
    QCOMPARE(m_demo.value("schema"_L1).toString(), u"caretaker/demo/1"_s);
}

/// Its configuration names files of the folder in which it was made.
bool DemoTest::copyDemo(const QString& made) const
{
    const QString copy = m_dir.filePath(u"demo"_s);
    std::error_code error;
    std::filesystem::copy(made.toStdString(), copy.toStdString(), std::filesystem::copy_options::recursive,
                          error);
    QByteArray config = contentOf(made + "/caretaker.toml"_L1);
    return !error && !config.isEmpty() &&
           !written(u"demo/caretaker.toml"_s, config.replace(made.toUtf8(), copy.toUtf8())).isEmpty();
}

void DemoTest::livesThroughAtLeastAHundredDaysOfLooks()
{
    QVERIFY(m_demo.value("virtual_days"_L1).toInt() >= 100);
    QVERIFY(m_demo.value("rounds"_L1).toInt() >=
            2400 - 72); // hourly, but for three days in which the monitor does not run
    QVERIFY(m_demo.value("cas"_L1).toInt() >= 14);
    QVERIFY(m_demo.value("fetches"_L1).toInteger() > 2 * m_demo.value("rounds"_L1).toInteger());
    QVERIFY(m_demo.value("objects_validated"_L1).toInteger() > m_demo.value("fetches"_L1).toInteger());
}

void DemoTest::everyStateOccurs()
{
    const QJsonArray seen = m_demo.value("states_seen"_L1).toArray();
    for (const char* state : {"healthy", "slow", "partial", "flapping", "dead"})
        QVERIFY2(seen.contains(QString::fromLatin1(state)), state);
}

void DemoTest::aDeadCaReachesAProposalThatWaitsForTwoPeople()
{
    const QJsonObject dead = caseOf(m_demo, u"kiwi-fibre"_s, u"dead"_s);
    QCOMPARE(dead.value("state"_L1).toString(), u"dead"_s);
    QCOMPARE(dead.value("status"_L1).toString(), u"proposed"_s);
    QCOMPARE(stepOf(dead, u"revoke"_s).value("status"_L1).toString(), u"proposed"_s);
    const QJsonObject shown = json({u"case"_s, u"show"_s, u"kiwi-fibre"_s}).json();
    QCOMPARE(shown.value("waiting_for"_L1).toString(), u"2 more approvals"_s);
}

void DemoTest::theLadderKeepsItsTimes()
{
    const QJsonObject dead = caseOf(m_demo, u"kiwi-fibre"_s, u"dead"_s);
    const QDateTime opened = QDateTime::fromString(dead.value("opened"_L1).toString(), Qt::ISODate);
    const auto hoursAfter = [&](const QString& step, const QDateTime& from) {
        return static_cast<double>(from.secsTo(at(stepOf(dead, step)))) / 3600.0;
    };
    QVERIFY(hoursAfter(u"notify"_s, opened) >= 24 && hoursAfter(u"notify"_s, opened) <= 48);
    QVERIFY(hoursAfter(u"publish"_s, opened) >= 6 * 24 && hoursAfter(u"publish"_s, opened) <= 7 * 24);
    // 90 days after the first notice, and the week in which the monitor saw nothing does not count.
    const double days = hoursAfter(u"revoke"_s, at(stepOf(dead, u"notify"_s))) / 24;
    QVERIFY2(days >= 97 && days <= 98, qPrintable(QString::number(days)));
}

void DemoTest::oneCaRecoversAndItsCaseResolves()
{
    const QJsonObject resolved = caseOf(m_demo, u"dune-telecom"_s, u"dead"_s);
    QCOMPARE(resolved.value("status"_L1).toString(), u"resolved"_s);
    QCOMPARE(resolved.value("state"_L1).toString(), u"healthy"_s);
}

void DemoTest::oneCaRelapsesAndItsCaseIsReopened()
{
    QCOMPARE(caseOf(m_demo, u"sierra-wireless"_s, u"dead"_s).value("reopened"_L1).toInt(), 1);
}

void DemoTest::theMonitorsOwnOutageStartsNoCase()
{
    QVERIFY(m_demo.value("blind_rounds"_L1).toInt() >= 90);
    for (const QJsonValue& value : m_demo.value("cases"_L1).toArray())
        QVERIFY(value["ca"_L1].toString() != "alder-net"_L1 && value["ca"_L1].toString() != "elm-coop"_L1);
}

void DemoTest::nothingWasRevoked()
{
    for (const QJsonValue& value : m_demo.value("cases"_L1).toArray()) {
        QVERIFY(value["status"_L1].toString() != "executed"_L1);
        QVERIFY(value["status"_L1].toString() != "approved"_L1);
    }
}

void DemoTest::everyNoticeIsAMessageInTheOutbox()
{
    const QDir outbox(m_dir.filePath(u"demo/outbox"_s));
    const QStringList files = outbox.entryList({u"*.eml"_s}, QDir::Files);
    QCOMPARE(files.size(), m_demo.value("notices"_L1).toInt());
    for (const QString& name : files) {
        QFile file(outbox.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray message = file.readAll();
        for (const char* header :
             {"From: ", "To: ", "Subject: ", "Date: ", "Message-ID: ", "MIME-Version: 1.0"})
            QVERIFY2(message.toLower().contains(QByteArray(header).toLower()),
                     qPrintable(name + u' ' + QString::fromLatin1(header)));
    }
}

void DemoTest::checklistsAreWritten()
{
    for (const char* name : {"daily", "weekly", "monthly", "quarterly"})
        for (const char* ending : {".md", ".json", ".html"})
            QVERIFY(QFile(m_dir.filePath(u"demo/checklists/"_s + QLatin1StringView(name) +
                                         QLatin1StringView(ending)))
                        .size() > 0);
    // One operator's, in another language; PDFs where they can be made.
    const QDir folder(m_dir.filePath(u"demo/checklists"_s));
    QCOMPARE(folder.entryList({u"monthly-*.html"_s}).size(), 1);
    if (!QStandardPaths::findExecutable(u"weasyprint"_s).isEmpty())
        QCOMPARE(folder.entryList({u"*.pdf"_s}).size(), 5);
    QCOMPARE(json({u"checklist"_s, u"daily"_s}).json().value("schema"_L1).toString(),
             u"caretaker/checklist/1"_s);
}

void DemoTest::statusHasTheAgreedShape()
{
    const Ran ran = json({u"status"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(ran.json().value("schema"_L1).toString(), u"caretaker/status/1"_s);
    const QJsonArray cas = ran.json().value("cas"_L1).toArray();
    QCOMPARE(cas.size(), m_demo.value("cas"_L1).toInt());
    for (const QJsonValue& value : cas) {
        QStringList keys = value.toObject().keys();
        QCOMPARE(keys, (QStringList{u"blame"_s, u"candidate"_s, u"case"_s, u"functional"_s, u"handle"_s,
                                    u"issues"_s, u"since"_s, u"state"_s}));
        if (value["handle"_L1].toString() != "kiwi-fibre"_L1)
            continue;
        QCOMPARE(value["state"_L1].toString(), u"dead"_s);
        QVERIFY(!value["functional"_L1].toBool());
        QCOMPARE(value["case"_L1].toObject().keys(),
                 (QStringList{u"due"_s, u"id"_s, u"next_step"_s, u"status"_s}));
    }
    QVERIFY(on({u"status"_s}).out.contains("kiwi-fibre"));
}

void DemoTest::theOtherCommandsWorkOnTheResult()
{
    for (const QStringList& command :
         {QStringList{u"case"_s, u"list"_s, u"--all"_s}, QStringList{u"case"_s, u"show"_s, u"kiwi-fibre"_s},
          QStringList{u"notice"_s, u"list"_s}, QStringList{u"notice"_s, u"show"_s, u"1"_s},
          QStringList{u"ca"_s, u"list"_s}, QStringList{u"checklist"_s, u"weekly"_s},
          QStringList{u"checklist"_s, u"monthly"_s, u"--audience"_s, u"operator"_s, u"kiwi-fibre"_s}}) {
        const Ran text = on(command);
        QVERIFY2(text.exitCode == 0 && !text.out.isEmpty(), text.err.constData());
        const Ran object = json(command);
        QVERIFY2(object.json().value("schema"_L1).toString().startsWith("caretaker/"_L1),
                 object.out.constData());
    }
}

void DemoTest::caseListFitsAHundredColumns()
{
    const Ran ran = on({u"case"_s, u"list"_s, u"--all"_s});
    const QStringList lines = QString::fromUtf8(ran.out).split(u'\n');
    QVERIFY(lines.size() > 5 && lines.front().startsWith("CASE"_L1));
    for (const QString& line : lines)
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void DemoTest::caseShowTellsTheWholeStory()
{
    const QString story = QString::fromUtf8(on({u"case"_s, u"show"_s, u"kiwi-fibre"_s}).out);
    for (const QString& part :
         {u"Case C-"_s, u"Clocks: continuous "_s, u"case opened, by policy: dead since"_s,
          u"step notify done"_s, u"clock stopped, by policy: we could not see"_s,
          u"step publish approved, by mara"_s, u"step revoke proposed"_s, u"Next: revoke"_s})
        QVERIFY2(story.contains(part), qPrintable(part + u" in\n"_s + story));
}

void DemoTest::aRevocationNeedsTwoPeople()
{
    if (geteuid() != 0)
        QSKIP("only root can act as two people in one test");
    const auto approve = [this](const QString& name, bool reviewed) {
        QStringList arguments{u"case"_s, u"approve"_s, u"kiwi-fibre"_s,         u"--as"_s,
                              name,      u"--why"_s,   u"contacts were tried"_s};
        if (reviewed)
            arguments << u"--impact-reviewed"_s;
        return on(arguments);
    };
    QCOMPARE(approve(u"stranger"_s, true).exitCode, 5); // not among the people of the configuration
    QCOMPARE(approve(u"mara"_s, false).exitCode, 5);    // without reading the impact report
    const Ran first = approve(u"mara"_s, true);
    QVERIFY2(first.exitCode == 0, first.err.constData());
    QCOMPARE(approve(u"mara"_s, true).exitCode, 5); // the same person again
    QCOMPARE(json({u"case"_s, u"show"_s, u"kiwi-fibre"_s}).json().value("status"_L1).toString(),
             u"proposed"_s);
    QCOMPARE(approve(u"joon"_s, true).exitCode, 0);
    QCOMPARE(json({u"case"_s, u"show"_s, u"kiwi-fibre"_s}).json().value("status"_L1).toString(),
             u"approved"_s);
}

/// After people have acted, too.
void DemoTest::everyVerdictComesOutAgain()
{
    const Ran ran = json({u"assess"_s, u"--recompute"_s, u"--check"_s});
    QVERIFY2(ran.exitCode == 0, ran.out.constData());
    const QJsonObject result = ran.json();
    QCOMPARE(result.value("schema"_L1).toString(), u"caretaker/assess/1"_s);
    QCOMPARE(result.value("rounds"_L1).toInt(), m_demo.value("rounds"_L1).toInt());
    QCOMPARE(result.value("difference_count"_L1).toInt(), 0);
    QVERIFY(result.value("transitions"_L1).toInt() >= 20);
    const QJsonObject printed = json({u"assess"_s, u"--recompute"_s}).json();
    QCOMPARE(printed.value("changes"_L1).toArray().size(), result.value("transitions"_L1).toInt());
    QCOMPARE(printed.value("states"_L1).toArray().size(), m_demo.value("cas"_L1).toInt());
    QCOMPARE(printed.value("cases"_L1).toArray().size(), m_demo.value("cases"_L1).toArray().size());
    QCOMPARE(on({u"assess"_s}).exitCode, 2);
}

void DemoTest::whySaysItInWords()
{
    const Ran text = on({u"why"_s, u"kiwi-fibre"_s});
    QVERIFY2(text.out.startsWith("kiwi-fibre is dead since "), text.out.constData());
    QVERIFY(text.out.contains("connection refused"));
    const QJsonObject today = json({u"why"_s, u"kiwi-fibre"_s}).json();
    QCOMPARE(today.value("schema"_L1).toString(), u"caretaker/why/1"_s);
    const QJsonObject last = today.value("transitions"_L1).toArray().first().toObject();
    QCOMPARE(last.value("to"_L1).toString(), u"dead"_s);
    QCOMPARE(last.value("policy_hash"_L1), today.value("policy"_L1)["hash"_L1]);
    // An hour before it was declared dead.
    const QDateTime dead = QDateTime::fromString(last.value("at"_L1).toString(), Qt::ISODate);
    const QString before = dead.addSecs(-3600).toString(Qt::ISODate);
    const QJsonObject then = json({u"why"_s, u"kiwi-fibre"_s, u"--at"_s, before}).json();
    QCOMPARE(then.value("state"_L1).toString(), u"healthy"_s);
    QCOMPARE(then.value("candidate"_L1)["state"_L1].toString(), u"dead"_s);
    QCOMPARE(on({u"why"_s, u"nobody"_s}).exitCode, 3);
}

void DemoTest::anExecutionTakesAPersonAndAReason()
{
    if (geteuid() != 0)
        QSKIP("only root can act as another person");
    const Ran noReason = on({u"case"_s, u"execute"_s, u"kiwi-fibre"_s, u"--as"_s, u"mara"_s});
    QCOMPARE(noReason.exitCode, 5);
    QVERIFY2(noReason.err.contains("a reason is missing"), noReason.err.constData());
    const Ran reinstate =
        on({u"case"_s, u"reinstate"_s, u"kiwi-fibre"_s, u"--as"_s, u"mara"_s, u"--why"_s, u"x"_s});
    QCOMPARE(reinstate.exitCode, 5);
    const Ran stranger =
        on({u"case"_s, u"execute"_s, u"kiwi-fibre"_s, u"--as"_s, u"stranger"_s, u"--why"_s, u"done"_s});
    QCOMPARE(stranger.exitCode, 5);
    QVERIFY2(stranger.err.contains("approver"), stranger.err.constData());
}

void DemoTest::aRejectedProposalIsMadeAgainByPeopleOnly()
{
    if (geteuid() != 0)
        QSKIP("only root can act as another person");
    const auto propose = [&](const QString& who) {
        return on({u"case"_s, u"propose"_s, u"kiwi-fibre"_s, u"--as"_s, who, u"--why"_s, u"no move"_s});
    };
    const Ran nothing = propose(u"root"_s); // who keeps the demo, and may do everything
    QCOMPARE(nothing.exitCode, 5);
    QVERIFY2(nothing.err.contains("nothing is rejected"), nothing.err.constData());
    const Ran stranger = propose(u"stranger"_s);
    QCOMPARE(stranger.exitCode, 5);
    QVERIFY2(stranger.err.contains("editor"), stranger.err.constData());
}

void DemoTest::probationEndsForThoseInIt()
{
    const Ran ran = on({u"ca"_s, u"activate"_s, u"kiwi-fibre"_s});
    QCOMPARE(ran.exitCode, 5);
    QVERIFY2(ran.err.contains("the CA is active"), ran.err.constData());
    QCOMPARE(on({u"ca"_s, u"activate"_s, u"nobody"_s}).exitCode, 3);
}

void DemoTest::listsFitAnOrdinaryTerminal()
{
    for (const QStringList& list : {QStringList{u"notice"_s, u"list"_s}, QStringList{u"contact"_s, u"list"_s},
                                    QStringList{u"checklist"_s, u"list"_s}}) {
        const Ran ran = on(list);
        QCOMPARE(ran.exitCode, 0);
        const QStringList lines = QString::fromUtf8(ran.out).split(u'\n');
        QVERIFY(lines.size() > 1);
        for (const QString& line : lines)
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
}

void DemoTest::theAuditChainIsIntact()
{
    const Ran ran = json({u"audit"_s, u"verify"_s});
    QVERIFY2(ran.exitCode == 0, ran.out.constData());
    QVERIFY(ran.json().value("entries"_L1).toInt() > 100);
}

void DemoTest::theChainCanBeCheckedElsewhere()
{
    const QString head = QString::fromLatin1(on({u"audit"_s, u"head"_s}).out).trimmed();
    QCOMPARE(on({u"audit"_s, u"verify"_s, u"--head"_s, head}).exitCode, 0);
    QString forged = head;
    forged.back() = forged.back() == u'0' ? u'1' : u'0';
    QCOMPARE(on({u"audit"_s, u"verify"_s, u"--head"_s, forged}).exitCode, 1);
    QCOMPARE(on({u"audit"_s, u"verify"_s, u"--head"_s, u"nonsense"_s}).exitCode, 2);

    const QString path = m_dir.filePath(u"audit.ndjson"_s);
    const Ran exported = on({u"audit"_s, u"export"_s, u"--since"_s, u"10"_s, path});
    QVERIFY2(exported.exitCode == 0 && exported.err.contains(head.toLatin1()), exported.err.constData());
    QCOMPARE(on({u"audit"_s, u"export"_s, u"--since"_s, u"10"_s}).out, contentOf(path));
    QCOMPARE(run({u"audit"_s, u"verify"_s, u"--export"_s, path}).exitCode, 0);
    QCOMPARE(on({u"audit"_s, u"verify"_s, u"--export"_s, path}).exitCode, 0);
    const Ran changed = run({u"audit"_s, u"verify"_s, u"--export"_s,
                             written(u"changed.ndjson"_s, contentOf(path).replace("policy", "Policy"))});
    QCOMPARE(changed.exitCode, 1);
    QCOMPARE(
        run({u"audit"_s, u"verify"_s, u"--export"_s, written(u"cut.ndjson"_s, contentOf(path).chopped(9))})
            .exitCode,
        3);
}

/// A CA that was dead, recovered and relapsed: raw objects were there to be kept.
void DemoTest::aCaseCanBeCheckedElsewhere()
{
    const QString path = m_dir.filePath(u"sierra.tar"_s);
    const Ran exported = run({u"--config"_s, m_dir.filePath(u"demo/caretaker.toml"_s), u"--json"_s, u"case"_s,
                              u"export"_s, u"sierra-wireless"_s, path});
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    QVERIFY(exported.json().value("evidence"_L1).toInt() > 0);
    const Ran sound = run({u"--json"_s, u"audit"_s, u"verify"_s, path});
    QVERIFY2(sound.exitCode == 0, sound.out.constData());
    QVERIFY(sound.json().value("sound"_L1).toBool());
    const Ran text = run({u"audit"_s, u"verify"_s, path});
    static const QRegularExpression validated(
        u"raw objects of [1-9]\\d* looks, validated from the trust anchor"_s);
    QVERIFY2(QString::fromUtf8(text.out).contains(validated), text.out.constData());
    QVERIFY(!contentOf(path).contains("noc@sierra-wireless"));

    const Ran changed = run(
        {u"audit"_s, u"verify"_s,
         written(u"changed.tar"_s, contentOf(path).replace("\"functional\":true", "\"functional\":null"))});
    QVERIFY(changed.exitCode == 1 || changed.exitCode == 3);
    QCOMPARE(run({u"audit"_s, u"verify"_s, written(u"cut.tar"_s, contentOf(path).chopped(512))}).exitCode, 3);
}

void DemoTest::aSecondDemoDoesNotOverwriteTheFirst()
{
    const Ran ran = run({u"demo"_s, u"--dir"_s, m_dir.filePath(u"demo"_s)});
    QCOMPARE(ran.exitCode, 5);
}

void DemoTest::killedAtAnyMomentTheDatabaseIsWhole()
{
    for (int round = 0; round < 3; ++round) {
        const QString dir = m_dir.filePath(u"killed-%1"_s.arg(round));
        QProcess demo;
        demo.start(caretaker::test::programPath(), {u"demo"_s, u"--dir"_s, dir}, QIODevice::ReadOnly);
        QVERIFY(demo.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(dir + "/caretaker.db"_L1), 120'000);
        demo.waitForFinished(QRandomGenerator::global()->bounded(200, 3000)); // a random moment of its run
        ::kill(static_cast<pid_t>(demo.processId()), SIGKILL);
        QVERIFY(demo.waitForFinished(10'000));
        QCOMPARE(integrityOf(dir + "/caretaker.db"_L1), u"ok"_s);
        const Ran status = run({u"--json"_s, u"--database"_s, dir + "/caretaker.db"_L1, u"status"_s});
        QVERIFY2(status.exitCode == 0, status.err.constData());
        QCOMPARE(run({u"--database"_s, dir + "/caretaker.db"_L1, u"audit"_s, u"verify"_s}).exitCode, 0);
        const Ran again =
            run({u"--database"_s, dir + "/caretaker.db"_L1, u"assess"_s, u"--recompute"_s, u"--check"_s});
        QVERIFY2(again.exitCode == 0, again.out.constData());
    }
}

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
