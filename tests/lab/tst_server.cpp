// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server over real sockets on loopback. Waits are for events, with a time-out that is never reached when
// all is well.
#include "core/lab/server.h"
#include "lab_client.h"
#include "lab_fixture.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::lab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Two repositories on ports of their own, or on a shared one.
WorldOptions serverOptions(bool ownPorts)
{
    WorldOptions options = smallOptions(0);
    options.cas = 3;
    if (ownPorts)
        options.repositories = {{.name = u"registry"_s, .operatorName = u"registry"_s},
                                {.name = u"cloud"_s, .operatorName = u"Example Cloud"_s}};
    return options;
}

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void servesFilesAndKeepsTheConnection();
    void answers304And404();
    void dateIsVirtual();
    void newWorldIsServedAtOnce();
    void slowRepositoryDelaysOnlyItself();
    void dripFeedsOneByteAfterTheOther();
    void rrdpDownIs503();
    void darkOnAPortOfItsOwnRefuses();
    void darkOnASharedPortCloses();
    void largeFilesArriveWhole();
    void servesRsyncModules();
    void rsyncModuleComesAndGoes();
    void takenPortIsAnError();
    void rsyncDaemonEndsWithTheServer();
    void rsyncDaemonEndsWithAKilledProcess();

private:
    static Reply get(const World& world, quint16 port, const QString& path, const QByteArray& fields = {})
    {
        Client client(world);
        if (!client.connectTo(port))
            return {};
        client.ask(path, fields);
        return client.answer();
    }
    static void serve(Server& server, LabFixture& lab, const FaultScript& script, Instant at = Start)
    {
        QVERIFY(lab.world().setFaults(script).has_value());
        lab.publish(at);
        const auto updated = server.update(lab.world());
        QVERIFY2(updated.has_value(), updated ? "" : qPrintable(updated.error().toString()));
    }
    static quint16 httpsPort(LabFixture& lab, size_t i)
    {
        return lab.world().options().repositories[i].httpsPort;
    }
    static quint16 rsyncPort(LabFixture& lab, size_t i)
    {
        return lab.world().options().repositories[i].rsyncPort;
    }
};

void TestServer::initTestCase()
{
    if (QStandardPaths::findExecutable(u"rsync"_s).isEmpty())
        QSKIP("rsync is not installed");
}

void TestServer::servesFilesAndKeepsTheConnection()
{
    LabFixture lab(serverOptions(true));
    Server server(lab.world());
    serve(server, lab, {});
    Client client(lab.world());
    QVERIFY(client.connectTo(httpsPort(lab, 1)));
    for (int i = 0; i < 3; ++i) {
        client.ask(u"/cloud/notification.xml"_s);
        const Reply reply = client.answer();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, lab.world().served()[1].files->value(u"/cloud/notification.xml"_s).bytes);
    }
    client.ask(u"/cloud/notification.xml"_s, "Connection: close\r\n");
    QCOMPARE(client.answer().status, 200);
    QVERIFY(client.waitClosed());
    QCOMPARE(server.requestsServed(), 4);
}

void TestServer::answers304And404()
{
    LabFixture lab(serverOptions(true));
    Server server(lab.world());
    serve(server, lab, {});
    const QByteArray etag = lab.world().served()[0].files->value(u"/registry/notification.xml"_s).etag;
    const Reply unchanged = get(lab.world(), httpsPort(lab, 0), u"/registry/notification.xml"_s,
                                "If-None-Match: " + etag + "\r\n");
    QCOMPARE(unchanged.status, 304);
    QVERIFY(unchanged.body.isEmpty());
    QCOMPARE(get(lab.world(), httpsPort(lab, 0), u"/registry/nothing.xml"_s).status, 404);
    QCOMPARE(get(lab.world(), httpsPort(lab, 0), u"/"_s).status, 404);
}

void TestServer::dateIsVirtual()
{
    LabFixture lab(serverOptions(true));
    Server server(lab.world());
    serve(server, lab, {});
    const Reply reply = get(lab.world(), httpsPort(lab, 0), u"/registry/ta.cer"_s);
    QVERIFY(Client::fieldOf(reply.head, "Date: ").startsWith("Sun, 01 Mar 2026 00:00:"));
}

void TestServer::newWorldIsServedAtOnce()
{
    LabFixture lab(serverOptions(true));
    Server server(lab.world());
    serve(server, lab, {});
    Client client(lab.world());
    QVERIFY(client.connectTo(httpsPort(lab, 0)));
    client.ask(u"/registry/notification.xml"_s);
    QVERIFY(client.answer().body.contains("serial=\"1\""));
    serve(server, lab, {}, Start + 8h);
    client.ask(u"/registry/notification.xml"_s); // on the same connection
    QVERIFY(client.answer().body.contains("serial=\"2\""));
}

void TestServer::slowRepositoryDelaysOnlyItself()
{
    LabFixture lab(serverOptions(false));
    Server server(lab.world());
    serve(server, lab,
          {{.target = u"cloud"_s, .kind = FaultKind::Slow, .firstByteDelay = Milliseconds(600)}});
    Client slow(lab.world());
    QVERIFY(slow.connectTo(httpsPort(lab, 0)));
    slow.ask(u"/cloud/notification.xml"_s);
    const Reply quick =
        get(lab.world(), httpsPort(lab, 0), u"/registry/notification.xml"_s); // same port, meanwhile
    QCOMPARE(quick.status, 200);
    const Reply late = slow.answer();
    QCOMPARE(late.status, 200);
    QVERIFY2(late.firstByteMs >= 600, qPrintable(QString::number(late.firstByteMs)));
    QVERIFY2(quick.firstByteMs < 600, qPrintable(QString::number(quick.firstByteMs)));
}

void TestServer::dripFeedsOneByteAfterTheOther()
{
    LabFixture lab(serverOptions(true));
    Server server(lab.world());
    serve(server, lab, {{.target = u"registry"_s, .kind = FaultKind::DripFeed, .bytesPerSecond = 2000}});
    QElapsedTimer timer;
    timer.start();
    const Reply reply = get(lab.world(), httpsPort(lab, 0), u"/registry/ta.cer"_s);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.size() > 1000);
    QVERIFY2(timer.elapsed() > 500, qPrintable(QString::number(timer.elapsed()))); // 1.4 kB at 200 a tenth
}

void TestServer::rrdpDownIs503()
{
    LabFixture lab(serverOptions(true));
    Server server(lab.world());
    serve(server, lab, {{.target = u"registry"_s, .kind = FaultKind::RrdpDown}});
    QCOMPARE(get(lab.world(), httpsPort(lab, 0), u"/registry/notification.xml"_s).status, 503);
    QCOMPARE(get(lab.world(), httpsPort(lab, 1), u"/cloud/notification.xml"_s).status, 200);
    QVERIFY(!rsyncList(lab.world().options().repositories[0].rsyncBase()).isEmpty());
}

void TestServer::darkOnAPortOfItsOwnRefuses()
{
    LabFixture lab(serverOptions(true));
    Server server(lab.world());
    serve(server, lab, {});
    Client client(lab.world());
    QVERIFY(client.connectTo(httpsPort(lab, 1)));
    serve(server, lab, {{.target = u"cloud"_s, .kind = FaultKind::Dark}});
    QVERIFY(client.waitClosed());
    QVERIFY(refusesConnections(httpsPort(lab, 1)));
    QVERIFY(refusesConnections(rsyncPort(lab, 1)));
    QCOMPARE(get(lab.world(), httpsPort(lab, 0), u"/registry/ta.cer"_s).status, 200);
    serve(server, lab, {});
    QCOMPARE(get(lab.world(), httpsPort(lab, 1), u"/cloud/notification.xml"_s).status, 200);
    QVERIFY(!rsyncList(lab.world().options().repositories[1].rsyncBase()).isEmpty());
}

void TestServer::darkOnASharedPortCloses()
{
    LabFixture lab(serverOptions(false));
    Server server(lab.world());
    serve(server, lab, {{.target = u"cloud"_s, .kind = FaultKind::Dark}});
    const Reply dark = get(lab.world(), httpsPort(lab, 0), u"/cloud/notification.xml"_s);
    QVERIFY(dark.connected);
    QCOMPARE(dark.status, 0);
    QCOMPARE(get(lab.world(), httpsPort(lab, 0), u"/registry/notification.xml"_s).status, 200);
}

void TestServer::largeFilesArriveWhole()
{
    LabFixture lab(serverOptions(true));
    auto files = std::make_shared<HttpFiles>();
    files->insert(u"/big/file"_s, {QByteArray(3'000'001, 'x') + 'y', "text/plain", "\"1\"", Start});
    const auto port = findFreePorts(1)->front();
    const ServedRepository big{
        {.name = u"big"_s, .operatorName = {}, .httpsPort = port, .httpsPath = u"big/"_s}, files, {}, {}};
    Server server(lab.world());
    QVERIFY(server.update({big}, Start).has_value());
    QVERIFY(get(lab.world(), port, u"/big/file"_s).body == files->value(u"/big/file"_s).bytes);
    QCOMPARE(server.bytesServed(), 3'000'002);
}

void TestServer::servesRsyncModules()
{
    LabFixture lab(serverOptions(false));
    Server server(lab.world());
    serve(server, lab, {});
    for (const ServedRepository& repository : lab.world().served()) {
        const QStringList lines = rsyncList(repository.where.rsyncBase());
        const auto files = std::count_if(lines.begin(), lines.end(),
                                         [](const QString& line) { return line.startsWith(u'-'); });
        QVERIFY(files > 0);
        QDirIterator onDisk(repository.modulePath, QDir::Files, QDirIterator::Subdirectories);
        qsizetype expected = 0;
        for (; onDisk.hasNext(); onDisk.next())
            ++expected;
        QCOMPARE(files, expected);
    }
}

void TestServer::rsyncModuleComesAndGoes()
{
    LabFixture lab(serverOptions(false));
    Server server(lab.world());
    serve(server, lab, {{.target = u"cloud"_s, .kind = FaultKind::RsyncDown}});
    QVERIFY(rsyncList(lab.world().options().repositories[1].rsyncBase()).isEmpty());
    QVERIFY(!rsyncList(lab.world().options().repositories[0].rsyncBase()).isEmpty());
    QCOMPARE(get(lab.world(), httpsPort(lab, 1), u"/cloud/notification.xml"_s).status, 200);
    serve(server, lab, {});
    QVERIFY(!rsyncList(lab.world().options().repositories[1].rsyncBase()).isEmpty());
}

void TestServer::takenPortIsAnError()
{
    LabFixture lab(serverOptions(true));
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress::LocalHost, httpsPort(lab, 0)));
    Server server(lab.world());
    const auto updated = server.update(lab.world());
    QVERIFY(!updated);
    QVERIFY(updated.error().where.contains(QString::number(httpsPort(lab, 0))));
}

void TestServer::rsyncDaemonEndsWithTheServer()
{
    LabFixture lab(serverOptions(true));
    {
        Server server(lab.world());
        serve(server, lab, {});
        QVERIFY(!refusesConnections(rsyncPort(lab, 0)));
    }
    QVERIFY(refusesConnections(rsyncPort(lab, 0)));
    QVERIFY(refusesConnections(httpsPort(lab, 0)));
}

/// The child process is this program again, see main().
void TestServer::rsyncDaemonEndsWithAKilledProcess()
{
    LabFixture lab(serverOptions(true));
    QVERIFY(lab.world().save().has_value());
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, lab.path()});
    QVERIFY(child.waitForReadyRead(Patience));
    QVERIFY(!refusesConnections(rsyncPort(lab, 0)));
    child.kill();
    QVERIFY(child.waitForFinished(Patience));
    QTRY_VERIFY_WITH_TIMEOUT(refusesConnections(rsyncPort(lab, 0)), Patience);
}

namespace {

int serveUntilKilled(const QString& dir)
{
    auto world = World::load(dir);
    if (!world || !world->publishAt(world->publishedAt()))
        return 1;
    Server server(*world);
    if (!server.update(*world))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--serve"_L1)
        return serveUntilKilled(arguments[2]);
    TestServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_server.moc"
