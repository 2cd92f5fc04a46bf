// SPDX-License-Identifier: GPL-3.0-or-later
//
// What hostile repositories do at sockets, in TLS and in HTTP answers, seen from outside. Of what does not
// end a part is read.
#include "core/lab/hostile_answers.h"
#include "core/lab/server.h"
#include "core/rrdp/snapshot_file.h"
#include "lab_client.h"
#include "lab_fixture.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::lab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Silence = 300; ///< milliseconds in which a mute server says nothing

WorldOptions options()
{
    WorldOptions options = smallOptions(0);
    options.cas = 3;
    options.ownPorts = true;
    return options;
}

} // namespace

class TestHostileServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void muteTcpAcceptsAndSaysNothing();
    void muteTlsShakesHandsAndSaysNothing();
    void certificates_data();
    void certificates();
    void refusals_data();
    void refusals();
    void endlessBodyBeginsWellAndGoesOn();
    void wrongContentLengthAnnouncesMoreThanItSends();
    void gzipBombIsAThousandfold();
    void redirectLoopLeadsToItself();
    void crossOriginRedirectLeadsToTheFile();
    void clockOffShowsInTheDate();
    void attacksServeThoseWhoHaveTheFile();
    void actsCompose();
    void hugeSnapshotIsStreamed();
    void everySecondNotificationIsAnother();

private:
    void begin(FaultKind kind, std::optional<qint64> amount = {})
    {
        const Fault fault{.target = u"cloud"_s, .kind = kind, .amount = amount};
        const auto set = m_lab.world().setFaults({fault});
        QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().toString()));
        serve();
    }
    void serve()
    {
        m_lab.publish(Start);
        const auto updated = m_server.update(m_lab.world());
        QVERIFY2(updated.has_value(), updated ? "" : qPrintable(updated.error().toString()));
    }
    quint16 port() const { return m_lab.world().options().repositories[1].httpsPort; }
    Reply get(const QByteArray& fields = {}, qsizetype most = 1 << 24, const QByteArray& host = "localhost",
              const QString& path = u"/cloud/notification.xml"_s)
    {
        Client client(m_lab.world());
        if (!client.connectTo(port()))
            return {};
        client.ask(path, fields, host);
        return client.answer(most);
    }

    mutable LabFixture m_lab{options()};
    Server m_server{m_lab.world()};
};

/// Recovery is the end of the fault, whatever it was: also of the socket.
void TestHostileServer::cleanup()
{
    m_lab.world().clearFaults();
    serve();
    const Reply reply = get();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.startsWith("<notification"));
}

void TestHostileServer::muteTcpAcceptsAndSaysNothing()
{
    begin(FaultKind::MuteTcp);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port());
    QVERIFY(socket.waitForConnected(Patience));
    socket.write("hello\r\n\r\n");
    QVERIFY(!socket.waitForReadyRead(Silence));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    m_lab.world().clearFaults();
    serve();
    QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(Patience));
}

void TestHostileServer::muteTlsShakesHandsAndSaysNothing()
{
    begin(FaultKind::MuteTls);
    Client client(m_lab.world());
    QVERIFY(client.connectTo(port()));
    client.ask(u"/cloud/notification.xml"_s);
    QVERIFY(!client.socket().waitForReadyRead(Silence));
    QCOMPARE(client.socket().state(), QAbstractSocket::ConnectedState);
}

void TestHostileServer::certificates_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<QSslError::SslError>>("errors");
    using Errors = QList<QSslError::SslError>;
    QTest::newRow("expired") << static_cast<int>(FaultKind::TlsExpired)
                             << Errors{QSslError::CertificateExpired};
    QTest::newRow("wrong name") << static_cast<int>(FaultKind::TlsWrongName)
                                << Errors{QSslError::HostNameMismatch};
    QTest::newRow("untrusted") << static_cast<int>(FaultKind::TlsUntrusted)
                               << Errors{QSslError::UnableToGetLocalIssuerCertificate,
                                         QSslError::UnableToVerifyFirstCertificate};
}

void TestHostileServer::certificates()
{
    QFETCH(int, kind);
    QFETCH(QList<QSslError::SslError>, errors);
    begin(static_cast<FaultKind>(kind));
    Client client(m_lab.world());
    QVERIFY(!client.connectTo(port()));
    for (const QSslError::SslError error : client.tlsErrors())
        QVERIFY2(errors.contains(error), qPrintable(QString::number(error)));
    QVERIFY(!client.tlsErrors().isEmpty());
}

void TestHostileServer::refusals_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("429") << static_cast<int>(FaultKind::Http429) << 429;
    QTest::newRow("503") << static_cast<int>(FaultKind::Http503) << 503;
}

void TestHostileServer::refusals()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    begin(static_cast<FaultKind>(kind), 77);
    const Reply reply = get();
    QCOMPARE(reply.status, status);
    QCOMPARE(Client::fieldOf(reply.head, "Retry-After: "), "77");
}

void TestHostileServer::endlessBodyBeginsWellAndGoesOn()
{
    begin(FaultKind::EndlessBody);
    const Reply reply = get({}, 5'000'000);
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.head.contains("Content-Length"));
    QVERIFY(reply.body.size() >= 5'000'000);
    QVERIFY(reply.body.trimmed().endsWith("</notification>"));
}

void TestHostileServer::wrongContentLengthAnnouncesMoreThanItSends()
{
    begin(FaultKind::WrongContentLength);
    QElapsedTimer timer;
    timer.start();
    const Reply reply = get();
    QCOMPARE(reply.status, 200);
    QCOMPARE(Client::fieldOf(reply.head, "Content-Length: ").toLongLong(), reply.body.size() + 1000);
    QVERIFY(reply.body.endsWith("</notification>\n"));
    QVERIFY(timer.elapsed() < Patience); // closed, not left open
}

void TestHostileServer::gzipBombIsAThousandfold()
{
    begin(FaultKind::GzipBomb);
    const Reply reply = get("Accept-Encoding: identity\r\n");
    QCOMPARE(Client::fieldOf(reply.head, "Content-Encoding: "), "gzip");
    QCOMPARE(reply.body, gzippedZeros(10'000'000));
    const auto inflated = rrdp::gunzipIfNeeded(reply.body, 20'000'000);
    QVERIFY(inflated.has_value());
    QCOMPARE(inflated->size(), 10'000'000);
    QCOMPARE(inflated->count('\0'), 10'000'000);
    QVERIFY2(reply.body.size() * 1000 <= inflated->size(), qPrintable(QString::number(reply.body.size())));
}

void TestHostileServer::redirectLoopLeadsToItself()
{
    begin(FaultKind::RedirectLoop);
    const Reply reply = get();
    QCOMPARE(reply.status, 302);
    QCOMPARE(QString::fromLatin1(Client::fieldOf(reply.head, "Location: ")),
             u"https://localhost:%1/cloud/notification.xml"_s.arg(port()));
}

void TestHostileServer::crossOriginRedirectLeadsToTheFile()
{
    begin(FaultKind::CrossOriginRedirect);
    const Reply reply = get();
    QCOMPARE(reply.status, 302);
    const QByteArray other = "127.0.0.1:" + QByteArray::number(port());
    QCOMPARE(Client::fieldOf(reply.head, "Location: "), "https://" + other + "/cloud/notification.xml");
    const Reply there = get({}, 1 << 24, other);
    QCOMPARE(there.status, 200);
    QVERIFY(there.body.startsWith("<notification"));
}

void TestHostileServer::clockOffShowsInTheDate()
{
    begin(FaultKind::ClockOff);
    QVERIFY(Client::fieldOf(get().head, "Date: ").startsWith("Sun, 01 Mar 2026 03:00:"));
}

void TestHostileServer::attacksServeThoseWhoHaveTheFile()
{
    const QByteArray etag = Client::fieldOf(get().head, "ETag: ");
    const QByteArray condition = "If-None-Match: " + etag + "\r\n";
    QCOMPARE(get(condition).status, 304);
    begin(FaultKind::WrongContentLength);
    QCOMPARE(get(condition).status, 200);
}

void TestHostileServer::actsCompose()
{
    const FaultScript script{{.target = u"cloud"_s, .kind = FaultKind::EndlessBody},
                             {.target = u"cloud"_s, .kind = FaultKind::ClockOff, .skew = -1h},
                             {.target = u"cloud"_s, .kind = FaultKind::DripFeed, .bytesPerSecond = 20'000}};
    QVERIFY(m_lab.world().setFaults(script).has_value());
    serve();
    QElapsedTimer timer;
    timer.start();
    const Reply reply = get({}, 8000);
    QVERIFY(Client::fieldOf(reply.head, "Date: ").startsWith("Sat, 28 Feb 2026 23:00:"));
    QVERIFY(reply.body.size() >= 8000);
    QVERIFY2(timer.elapsed() > 250, qPrintable(QString::number(timer.elapsed())));
}

void TestHostileServer::hugeSnapshotIsStreamed()
{
    begin(FaultKind::HugeFile, 9'000'000);
    const auto files = m_lab.world().served()[1].files;
    QString path;
    for (auto file = files->begin(); file != files->end(); ++file)
        path = file->filling ? file.key() : path;
    QVERIFY(files->value(path).bytes.size() < 100'000);
    const Reply reply = get({}, 1 << 24, "localhost", path);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.size(), files->value(path).bytes.size() + 12'000'000);
    const QByteArray hash = sha256Of(reply.body).toHex().toLower().toLatin1();
    QVERIFY(get().body.contains("hash=\"" + hash + '"'));
}

void TestHostileServer::everySecondNotificationIsAnother()
{
    const auto serial = [](const QByteArray& xml) {
        return xml.sliced(xml.indexOf(" serial=\"") + 9, 4).split('"').first().toInt();
    };
    const int before = serial(get().body);
    begin(FaultKind::SerialRegress);
    const QList<QByteArray> bodies{get().body, get().body, get().body, get().body};
    QCOMPARE(serial(bodies[0]), before + 5);
    QCOMPARE(serial(bodies[1]), before);
    QVERIFY(bodies[2] == bodies[0] && bodies[3] == bodies[1]);
}

QTEST_GUILESS_MAIN(TestHostileServer)
#include "tst_hostile_server.moc"
