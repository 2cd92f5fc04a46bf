// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lab's name server: what it answers, and that it does so over UDP, faults included.
#include "core/lab/dns_message.h"
#include "core/lab/server.h"
#include "lab_client.h"
#include "lab_fixture.h"

#include <QNetworkDatagram>
#include <QUdpSocket>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::lab;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 A = 1;
constexpr quint16 Aaaa = 28;
constexpr int Silence = 300;

QByteArray query(const QByteArray& name, quint16 type)
{
    QByteArray bytes = QByteArray::fromHex("abcd01000001000000000000");
    for (const QByteArray& label : name.split('.'))
        bytes += static_cast<char>(label.size()) + label;
    return bytes + '\0' + '\0' + static_cast<char>(type) + QByteArray::fromHex("0001");
}

struct Answer
{
    int code;
    int count;
    QByteArray address; ///< the end of the message
};

Answer read(const QByteArray& message)
{
    if (message.size() < 12 || !message.startsWith(QByteArray::fromHex("abcd")))
        return {-1, -1, {}};
    const int count = message[7];
    const qsizetype size = count == 0                                                     ? 0
                           : static_cast<unsigned char>(message[message.size() - 5]) == 4 ? 4
                                                                                          : 16;
    return {message[3] & 0xf, count, message.last(size)};
}

const QByteArray Ipv4 = QByteArray::fromHex("7f000001");

} // namespace

class TestDns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersForItsNames();
    void keepsSilentAboutWhatIsNoQuery();
    void survivesEveryCutAndEveryByte();
    void servesNamesAndFaultsOverUdp();
    void repositoryAnswersUnderItsName();
    void ipv6BrokenHasAnAddressThatRefuses();

private:
    static WorldOptions options()
    {
        WorldOptions options = smallOptions(0);
        options.cas = 3;
        options.ownPorts = options.labNames = true;
        return options;
    }
    void serve(const FaultScript& script)
    {
        QVERIFY(m_lab.world().setFaults(script).has_value());
        m_lab.publish(Start);
        const auto updated = m_server.update(m_lab.world());
        QVERIFY2(updated.has_value(), updated ? "" : qPrintable(updated.error().toString()));
    }
    std::optional<Answer> ask(const QByteArray& name, quint16 type) const
    {
        QUdpSocket socket;
        const quint16 port = m_server.dnsServer().section(u':', 1).toUShort();
        socket.writeDatagram(query(name, type), QHostAddress::LocalHost, port);
        if (!socket.waitForReadyRead(Silence))
            return std::nullopt;
        return read(socket.receiveDatagram().data());
    }

    LabFixture m_lab{options()};
    Server m_server{m_lab.world()};
};

void TestDns::answersForItsNames()
{
    const DnsZone zone{{u"one.lab.test"_s, {}},
                       {u"six.lab.test"_s, {.ipv6 = true}},
                       {u"gone.lab.test"_s, {.exists = false}},
                       {u"ill.lab.test"_s, {.fails = true}},
                       {u"mute.lab.test"_s, {.mute = true}}};
    const auto answer = [&](const char* name, quint16 type) {
        return read(answerDns(query(name, type), zone).value_or(""));
    };
    QCOMPARE(answer("one.lab.test", A).address, Ipv4);
    QCOMPARE(answer("ONE.Lab.Test", A).address, Ipv4);
    QCOMPARE(answer("one.lab.test", Aaaa).code, 0);
    QCOMPARE(answer("one.lab.test", Aaaa).count, 0);
    QCOMPARE(answer("six.lab.test", Aaaa).address, QByteArray(15, '\0') + '\1');
    QCOMPARE(answer("gone.lab.test", A).code, 3);
    QCOMPARE(answer("other.lab.test", A).code, 3);
    QCOMPARE(answer("ill.lab.test", A).code, 2);
    QVERIFY(!answerDns(query("mute.lab.test", A), zone));
}

void TestDns::keepsSilentAboutWhatIsNoQuery()
{
    const DnsZone zone{{u"one.lab.test"_s, {}}};
    const QByteArray good = query("one.lab.test", A);
    QVERIFY(answerDns(good, zone));
    QVERIFY(!answerDns({}, zone));
    QVERIFY(!answerDns(QByteArray(good).replace(2, 1, "\x81"),
                       zone)); // an answer: two servers could play for ever
    QVERIFY(!answerDns(QByteArray(good).replace(5, 1, "\x02"), zone));               // two questions
    QVERIFY(!answerDns(QByteArray(good).replace(12, 1, "\xc0"), zone));              // a pointer
    QVERIFY(!answerDns(QByteArray(good).replace(good.size() - 1, 1, "\x03"), zone)); // CHAOS
    QVERIFY(!answerDns(good + QByteArray(600, 'x'), zone));
}

void TestDns::survivesEveryCutAndEveryByte()
{
    const DnsZone zone{{u"one.lab.test"_s, {}}};
    const QByteArray good = query("one.lab.test", A);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QVERIFY(!answerDns(good.first(i), zone));
        for (int byte = 0; byte < 256; ++byte) {
            const auto answer =
                answerDns(QByteArray(good).replace(i, 1, QByteArray(1, static_cast<char>(byte))), zone);
            QVERIFY(!answer || answer->size() <= 512);
        }
    }
}

void TestDns::servesNamesAndFaultsOverUdp()
{
    serve({});
    QCOMPARE(ask("cloud.lab.test", A)->address, Ipv4);
    QCOMPARE(ask("localhost", A)->address, Ipv4); // rsync is there
    serve({{.target = u"cloud"_s, .kind = FaultKind::DnsNxdomain}});
    QCOMPARE(ask("cloud.lab.test", A)->code, 3);
    QCOMPARE(ask("registry.lab.test", A)->address, Ipv4);
    serve({{.target = u"cloud"_s, .kind = FaultKind::DnsServfail}});
    QCOMPARE(ask("cloud.lab.test", A)->code, 2);
    serve({{.target = u"cloud"_s, .kind = FaultKind::DnsMute}});
    QVERIFY(!ask("cloud.lab.test", A));
    QCOMPARE(ask("registry.lab.test", A)->code, 0);
    serve({});
    QCOMPARE(ask("cloud.lab.test", A)->address, Ipv4);
}

void TestDns::repositoryAnswersUnderItsName()
{
    serve({});
    const RepositoryOptions& cloud = m_lab.world().options().repositories[1];
    QCOMPARE(cloud.httpsBase(), u"https://cloud.lab.test:%1/cloud/"_s.arg(cloud.httpsPort));
    QVERIFY(cloud.rsyncBase().startsWith("rsync://localhost:"_L1));
    Client client(m_lab.world());
    client.socket().setPeerVerifyName(u"cloud.lab.test"_s); // the certificate is for this name, too
    client.socket().connectToHostEncrypted(u"127.0.0.1"_s, cloud.httpsPort, u"cloud.lab.test"_s);
    QVERIFY(client.socket().waitForEncrypted(Patience));
    client.ask(u"/cloud/notification.xml"_s, {}, "cloud.lab.test");
    const Reply reply = client.answer();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains("https://cloud.lab.test:"));
}

void TestDns::ipv6BrokenHasAnAddressThatRefuses()
{
    serve({{.target = u"cloud"_s, .kind = FaultKind::Ipv6Broken}});
    QCOMPARE(ask("cloud.lab.test", Aaaa)->address, QByteArray(15, '\0') + '\1');
    QCOMPARE(ask("cloud.lab.test", A)->address, Ipv4);
    const quint16 port = m_lab.world().options().repositories[1].httpsPort;
    QTcpSocket ipv6;
    ipv6.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), port);
    QVERIFY(!ipv6.waitForConnected(Patience));
    QVERIFY(!refusesConnections(port));
}

QTEST_GUILESS_MAIN(TestDns)
#include "tst_dns.moc"
