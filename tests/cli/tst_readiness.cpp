// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/options.h"
#include "tests/cli/caretaker_process.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using caretaker::test::Ran;
using caretaker::test::run;

/// `readiness` as a CA operator runs it, and `ca admit` as a registry does, against a served lab.
class ReadinessCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aHealthyRepositoryIsReady();
    void theTextIsForEightyColumns();
    void aHistoryGrowsByOnce();
    void theReportAdmitsTheApplicant();
    void aBrokenOneIsNotReadyAndSaysWhy();
    void aBadFileIsNamedWithItsLine();
    void namesAndExplainsTests();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();

private:
    QString path(const QString& name) const { return m_dir.filePath(name); }
    Ran check(const QStringList& more) const;
    Ran on(const QStringList& arguments) const
    {
        return run(QStringList{u"--json"_s, u"--database"_s, path(u"c.db"_s)} + arguments);
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_dir;
    QProcess m_lab;
    QString m_tal, m_caBundle;
    QJsonObject m_ca;
};

void ReadinessCommandTest::initTestCase()
{
    const auto ports = caretaker::lab::findFreePorts(2);
    QVERIFY(ports.has_value());
    const Ran made = run({u"--json"_s, u"lab"_s, u"make"_s, path(u"lab"_s), u"--cas"_s, u"2"_s, u"--roas"_s,
                          u"2"_s, u"--https-port"_s, QString::number(ports->at(0)), u"--rsync-port"_s,
                          QString::number(ports->at(1))});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    m_tal = made.json().value("tal"_L1).toString();
    m_caBundle = made.json().value("ca_bundle"_L1).toString();
    QFile fleet(made.json().value("fleet"_L1).toString());
    QVERIFY(fleet.open(QIODevice::ReadOnly));
    m_ca = QJsonDocument::fromJson(fleet.readAll())["cas"_L1][0].toObject();
    m_lab.start(caretaker::test::programPath(), {u"lab"_s, u"serve"_s, path(u"lab"_s)});
    QVERIFY(m_lab.waitForStarted());
    while (m_lab.bytesAvailable() == 0)
        QVERIFY(m_lab.waitForReadyRead(60'000));
}

void ReadinessCommandTest::cleanupTestCase()
{
    m_lab.terminate();
    m_lab.waitForFinished(10'000);
}

Ran ReadinessCommandTest::check(const QStringList& more) const
{
    return run(QStringList{u"readiness"_s, u"--notify"_s, m_ca.value("notification_uri"_L1).toString(),
                           u"--rsync"_s, m_ca.value("ca_repository"_L1).toString(), u"--tal"_s, m_tal,
                           u"--ca-bundle"_s, m_caBundle, u"--allow-private"_s, u"--no-load"_s} +
               more);
}

void ReadinessCommandTest::aHealthyRepositoryIsReady()
{
    const Ran ran = check({u"--format"_s, u"json"_s, u"--output"_s, path(u"report.json"_s)});
    QFile file(path(u"report.json"_s));
    QVERIFY2(file.open(QIODevice::ReadOnly), ran.err.constData());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json.value("schema"_L1).toString(), u"caretaker/readiness/1"_s);
    QVERIFY2(json.value("ready"_L1).toBool(),
             QJsonDocument(json.value("tags"_L1).toArray()).toJson().constData());
    QCOMPARE(ran.exitCode, 0);
}

void ReadinessCommandTest::theTextIsForEightyColumns()
{
    const Ran ran = check({});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.contains("\nREADY ("));
    QVERIFY(!ran.out.contains('\033'));
    const QStringList lines = QString::fromUtf8(ran.out).split(u'\n');
    for (const QString& line : lines)
        QVERIFY2(line.size() <= 80 || !line.trimmed().contains(u' '), qPrintable(line));
}

void ReadinessCommandTest::aHistoryGrowsByOnce()
{
    const QString history = path(u"h.ndjson"_s);
    const Ran ran = check({u"--once"_s, u"--history"_s, history, u"--format"_s, u"json"_s});
    QCOMPARE(ran.exitCode, 1); // not stable for 30 days yet
    QCOMPARE(ran.json().value("tags"_L1).toArray().at(0).toString(), u"OPS_NOT_STABLE_YET"_s);
    QFile file(history);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(1).contains("\"good\":true"));
    const Ran other = run(
        {u"readiness"_s, u"--rsync"_s, u"rsync://other.example/m/"_s, u"--once"_s, u"--history"_s, history});
    QCOMPARE(other.exitCode, 3);
    QVERIFY(other.err.contains("h.ndjson:1"));
}

void ReadinessCommandTest::theReportAdmitsTheApplicant()
{
    const QString handle = m_ca.value("handle"_L1).toString();
    const QString repository = m_ca.value("ca_repository"_L1).toString();
    const Ran added = on({u"ca"_s, u"add"_s, handle, u"--stage"_s, u"applicant"_s, u"--manifest"_s,
                          repository + u"x.mft"_s, u"--repository"_s, repository, u"--notification"_s,
                          m_ca.value("notification_uri"_L1).toString()});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const QStringList admit{u"ca"_s, u"admit"_s, handle, u"--readiness"_s, path(u"report.json"_s)};
    const Ran admitted = on(admit);
    QVERIFY2(admitted.exitCode == 0, admitted.err.constData());
    QCOMPARE(on({u"ca"_s, u"show"_s, handle}).json().value("stage"_L1).toString(), u"probation"_s);
    QCOMPARE(on(admit).exitCode, 5); // no applicant any more
}

void ReadinessCommandTest::aBrokenOneIsNotReadyAndSaysWhy()
{
    const Ran ran =
        run({u"readiness"_s, u"--notify"_s,
             m_ca.value("notification_uri"_L1).toString().replace("notification.xml"_L1, "nothing.xml"_L1),
             u"--ca-bundle"_s, m_caBundle, u"--allow-private"_s, u"--no-load"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.out.contains("NOT READY") && ran.out.contains("RRDP_HTTP_STATUS"));
    QVERIFY(ran.out.contains("What to fix first"));
    QVERIFY(ran.out.contains("no rsync URI was given"));
}

void ReadinessCommandTest::aBadFileIsNamedWithItsLine()
{
    write(u"attest.toml"_s, "[[attest]]\nid = \"OPS-77\"\n");
    const Ran ran = check({u"--attest"_s, path(u"attest.toml"_s)});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains("attest.toml:2:"), ran.err.constData());
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
}

void ReadinessCommandTest::namesAndExplainsTests()
{
    const QJsonArray tests =
        run({u"--json"_s, u"readiness"_s, u"--list-tests"_s}).json().value("tests"_L1).toArray();
    QVERIFY(tests.size() > 50);
    const Ran test = run({u"readiness"_s, u"--explain"_s, u"fmt-02"_s});
    QCOMPARE(test.exitCode, 0);
    QVERIFY(test.out.contains("FMT_BPKI_NOT_CA") && test.out.contains("RFC 8183"));
    QVERIFY(run({u"readiness"_s, u"--explain"_s, u"FMT_NO_RRDP"_s}).out.contains("To fix it"));
    QCOMPARE(run({u"readiness"_s, u"--explain"_s, u"XYZ"_s}).exitCode, 3);
}

void ReadinessCommandTest::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("once without history") << QStringList{u"--rsync"_s, u"rsync://h/m/"_s, u"--once"_s};
    QTest::newRow("unknown format") << QStringList{u"--rsync"_s, u"rsync://h/m/"_s, u"--format"_s, u"doc"_s};
    QTest::newRow("no time") << QStringList{u"--rsync"_s, u"rsync://h/m/"_s, u"--watch"_s,
                                            u"30"_s,      u"--history"_s,    u"/tmp/none.ndjson"_s};
}

void ReadinessCommandTest::wrongUsageIsTold()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(QStringList{u"readiness"_s} + arguments).exitCode, 2);
}

QTEST_GUILESS_MAIN(ReadinessCommandTest)
#include "tst_readiness.moc"
