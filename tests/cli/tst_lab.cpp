// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/options.h"
#include "core/store/writer_lock.h"
#include "tests/cli/caretaker_process.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using caretaker::test::Ran;
using caretaker::test::run;

/// `lab make`, `serve` and `break`, and a real cycle against them, all through the command line.
class LabCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void makesATreeThatValidates();
    void servesUntilSigterm();
    void cyclesAgainstTheServedLab();
    void aFaultIsSeenByTheNextLook();
    void listsWhatCanBreak();
    void socketFaultsNeedOwnPorts();
    void namesAreServed();
    void aSecondCycleAtOnceIsRefused();

private:
    QString dir() const { return m_dir.filePath(u"lab"_s); }
    QString config() const { return m_dir.filePath(u"caretaker.toml"_s); }
    Ran on(const QStringList& arguments) const
    {
        return run(QStringList{u"--json"_s, u"--config"_s, config()} + arguments);
    }
    bool serve(QProcess& process) const;
    static bool stop(QProcess& process);

    QTemporaryDir m_dir;
    QString m_httpsPort, m_rsyncPort;
    QJsonObject m_made;
};

void LabCommandTest::initTestCase()
{
    const auto ports = caretaker::lab::findFreePorts(2);
    QVERIFY(ports.has_value());
    m_httpsPort = QString::number(ports->at(0));
    m_rsyncPort = QString::number(ports->at(1));
    const Ran made =
        run({u"--json"_s, u"lab"_s, u"make"_s, dir(), u"--cas"_s, u"4"_s, u"--roas"_s, u"2"_s, u"--seed"_s,
             u"1"_s, u"--https-port"_s, m_httpsPort, u"--rsync-port"_s, m_rsyncPort});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    m_made = made.json();
    QFile file(config());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        u"[trust_anchor]\ntal = \"%1\"\n[observe]\nca_bundle = \"%2\"\nallow_private_addresses = true\nrsync_probe = \"0s\"\n"_s
            .arg(m_made.value("tal"_L1).toString(), m_made.value("ca_bundle"_L1).toString())
            .toUtf8());
    file.close();
    const Ran imported = on({u"ca"_s, u"import"_s, m_made.value("fleet"_L1).toString()});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    QCOMPARE(imported.json().value("added"_L1).toInt(), 4);
}

bool LabCommandTest::serve(QProcess& process) const
{
    process.start(caretaker::test::programPath(), {u"lab"_s, u"serve"_s, dir()}, QIODevice::ReadOnly);
    return process.waitForStarted() && process.waitForReadyRead(60'000) &&
           process.readAllStandardOutput().startsWith("Ready: ");
}

bool LabCommandTest::stop(QProcess& process)
{
    process.terminate(); // SIGTERM
    const bool stopped = process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit &&
                         process.exitCode() == 0;
    if (!stopped)
        qWarning("exit code %d, error %d: %s", process.exitCode(), process.error(),
                 process.readAllStandardError().constData());
    return stopped;
}

void LabCommandTest::makesATreeThatValidates()
{
    const Ran ran = run({u"--json"_s, u"validate"_s, u"--tree"_s, m_made.value("tree"_L1).toString(),
                         u"--tal"_s, m_made.value("tal"_L1).toString()});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(ran.json().value("vrps"_L1).toInt(), 16); // 4 CAs, 2 ROAs, 2 prefixes each
    QCOMPARE(ran.json().value("non_functional"_L1).toInt(), 0);
}

void LabCommandTest::servesUntilSigterm()
{
    QProcess server;
    QVERIFY(serve(server));
    QVERIFY(stop(server));
}

void LabCommandTest::cyclesAgainstTheServedLab()
{
    QProcess server;
    QVERIFY(serve(server));
    const Ran cycle = on({u"cycle"_s});
    QVERIFY2(cycle.exitCode == 0, cycle.err.constData());
    QCOMPARE(cycle.json().value("observations"_L1).toInt(), 4);
    for (const QJsonValue& ca : on({u"status"_s}).json().value("cas"_L1).toArray())
        QCOMPARE(ca["state"_L1].toString(), u"healthy"_s);
    QVERIFY(stop(server));
}

void LabCommandTest::aFaultIsSeenByTheNextLook()
{
    QCOMPARE(run({u"lab"_s, u"break"_s, dir(), u"ca-0001"_s, u"withdrawn-manifest"_s}).exitCode, 0);
    QProcess server;
    QVERIFY(serve(server));
    const Ran look = on({u"observe"_s, u"ca-0001"_s, u"ca-0002"_s});
    QVERIFY2(look.exitCode == 0, look.err.constData());
    const QJsonArray cas = look.json().value("cas"_L1).toArray();
    QCOMPARE(cas.at(0)["reading"_L1].toString(), u"failed"_s);
    QVERIFY(!cas.at(0)["findings"_L1].toArray().isEmpty());
    QCOMPARE(cas.at(1)["reading"_L1].toString(), u"good"_s);
    QVERIFY(stop(server));
    QCOMPARE(run({u"lab"_s, u"break"_s, dir(), u"--clear"_s}).exitCode, 0);
}

void LabCommandTest::listsWhatCanBreak()
{
    const Ran text = run({u"lab"_s, u"break"_s, u"--list"_s});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.contains("gzip-bomb") && text.out.contains("repository"));
    const QJsonArray kinds =
        run({u"--json"_s, u"lab"_s, u"break"_s, u"--list"_s}).json()["kinds"_L1].toArray();
    int hostile = 0;
    for (const QJsonValue& kind : kinds) {
        QVERIFY(!kind["description"_L1].toString().isEmpty());
        hostile += kind["target"_L1].toString() == "repository"_L1 ? 1 : 0;
    }
    QVERIFY2(hostile >= 30, qPrintable(QString::number(hostile)));
    QCOMPARE(run({u"lab"_s, u"break"_s}).exitCode, 2); // whose faults?
}

void LabCommandTest::socketFaultsNeedOwnPorts()
{
    const Ran refused = run({u"lab"_s, u"break"_s, dir(), u"cloud"_s, u"mute-tcp"_s});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.err.contains("shares with") && refused.err.contains("ports of their own"),
             refused.err.constData());
    const Ran amount =
        run({u"--json"_s, u"lab"_s, u"break"_s, dir(), u"cloud"_s, u"many-files"_s, u"--amount"_s, u"7"_s});
    QCOMPARE(amount.exitCode, 0);
    QCOMPARE(amount.json()["faults"_L1].toArray().at(0)["amount"_L1].toInt(), 7);
    QCOMPARE(run({u"lab"_s, u"break"_s, dir(), u"--clear"_s}).exitCode, 0);
}

void LabCommandTest::namesAreServed()
{
    const QString named = m_dir.filePath(u"named"_s);
    QCOMPARE(run({u"--quiet"_s, u"lab"_s, u"make"_s, named, u"--cas"_s, u"1"_s, u"--roas"_s, u"1"_s,
                  u"--own-ports"_s, u"--names"_s})
                 .exitCode,
             0);
    for (const QString& kind : {u"tls-expired"_s, u"dns-nxdomain"_s})
        QCOMPARE(run({u"lab"_s, u"break"_s, named, u"cloud"_s, kind}).exitCode, 0);
    QProcess server;
    server.start(caretaker::test::programPath(), {u"lab"_s, u"serve"_s, named}, QIODevice::ReadOnly);
    QByteArray said;
    while (!said.contains("DNS: 127.0.0.1:") && server.waitForReadyRead(60'000))
        said += server.readAllStandardOutput();
    QVERIFY2(said.contains("https://registry.lab.test:"), said.constData());
    QVERIFY2(said.contains("DNS: 127.0.0.1:"), said.constData());
    QVERIFY(stop(server));
}

void LabCommandTest::aSecondCycleAtOnceIsRefused()
{
    const QString database = m_dir.filePath(u"caretaker.db"_s);
    const auto held = caretaker::store::WriterLock::acquire(database, u"this test"_s, caretaker::Instant{});
    QVERIFY(held.has_value());
    for (const QStringList& command : {QStringList{u"cycle"_s}, QStringList{u"notice"_s, u"send"_s}}) {
        const Ran ran = on(command);
        QCOMPARE(ran.exitCode, 5);
        QVERIFY2(ran.err.contains("this test"), ran.err.constData()); // names who holds it
    }
}

QTEST_GUILESS_MAIN(LabCommandTest)
#include "tst_lab.moc"
