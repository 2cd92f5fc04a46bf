// SPDX-License-Identifier: GPL-3.0-or-later
//
// HttpsFetcher against servers that stall or send what was not asked for: each deadline by its name, and
// nothing is ever decompressed.
#include "tests/transport/dns_test_server.h"
#include "tests/transport/https_fetch.h"

using namespace caretaker;
using namespace caretaker::transport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = FetchFailure::Kind;

class TestHttpsRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void namesThePhaseThatTookTooLong_data();
    void namesThePhaseThatTookTooLong();
    void timesOutAtDns();
    void timesOutAtConnect();
    void timesOutAtTls();
    void letsASlowButSteadyBodyCome();
    void refusesEncodedBodies_data();
    void refusesEncodedBodies();
    void saysHowShortABodyWas();
    void refusesEndlessHeaders();
    void refusesLengthsThatContradict();
    void readsNoErrorBodyToItsEnd();
    void tellsTheStatusThoughItsBodyStalls();
    void takesABodyThatEndsWithItsConnection();
    void refusesABodyWhoseConnectionIsCut();
    void followsNoRedirectAfterItsTime();
    void tellsTheFailureThatTheServerHadAPartIn();
    void opensNoConnectionForALiteralThatIsRefused();

private:
    HttpsOptions options() const
    {
        HttpsOptions result = loopbackOptions();
        result.dnsServers = {m_dns->server()};
        return result;
    }
    HttpsRequest request(quint16 port) const
    {
        HttpsRequest result{httpsUri(u"https://repo.test:%1/"_s.arg(port)), 1'000'000};
        result.deadlines = patient();
        return result;
    }
    HttpsResult fetchOnce(const HttpsRequest& request) const
    {
        const auto fetcher = makeFetcher(options());
        return fetch(*fetcher, request);
    }
    static Deadlines patient() { return {20s, 20s, 20s, 20s, 0, 20s}; }

    std::unique_ptr<DnsTestServer> m_dns;
    std::unique_ptr<HttpsTestServer> m_server;
};

void TestHttpsRefusals::init()
{
    m_dns = std::make_unique<DnsTestServer>();
    m_dns->handler = [](const QString&, int) { return DnsReply{0, {u"127.0.0.1"_s}}; };
    m_server = std::make_unique<HttpsTestServer>();
    m_server->handler = [](const QByteArray&) { return Answer{httpAnswer("200 OK", "hello")}; };
}

void TestHttpsRefusals::cleanup()
{
    m_server.reset();
    m_dns.reset();
}

void TestHttpsRefusals::namesThePhaseThatTookTooLong_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("words");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n";
    QTest::newRow("first byte") << static_cast<int>(Phase::FirstByte) << QByteArray()
                                << u"timed out at first byte: no answer within 0.4 s"_s;
    QTest::newRow("idle") << static_cast<int>(Phase::Idle) << head
                          << u"timed out at idle: nothing more for 0.4 s"_s;
    QTest::newRow("minimum rate") << static_cast<int>(Phase::Rate) << head
                                  << u"timed out at minimum rate: below 5000 bytes a second over 0.4 s"_s;
    QTest::newRow("total") << static_cast<int>(Phase::Total) << head
                           << u"timed out at total: not finished within 0.4 s"_s;
}

void TestHttpsRefusals::namesThePhaseThatTookTooLong()
{
    QFETCH(int, phase);
    QFETCH(QByteArray, sent);
    QFETCH(QString, words);
    const bool drips = phase == static_cast<int>(Phase::Rate) || phase == static_cast<int>(Phase::Total);
    m_server->handler = [&](const QByteArray&) {
        return Answer{sent, false, drips ? QByteArray(9000, 'x') : QByteArray(), 20ms};
    };
    HttpsRequest impatient = request(m_server->port());
    Deadlines& deadlines = impatient.deadlines;
    if (phase == static_cast<int>(Phase::FirstByte))
        deadlines.firstByte = 400ms;
    if (phase == static_cast<int>(Phase::Idle))
        deadlines.idle = 400ms;
    if (phase == static_cast<int>(Phase::Total))
        deadlines.total = 400ms;
    if (phase == static_cast<int>(Phase::Rate)) {
        deadlines.minimumRate = 5000;
        deadlines.minimumRateOver = 400ms;
    }
    const HttpsResult result = fetchOnce(impatient);
    QVERIFY(result.failure && result.failure->kind == Kind::TimedOut && result.failure->layer == Layer::Http);
    QCOMPARE(result.failure->detail, words);
    QCOMPARE(static_cast<int>(result.failure->phase.value()), phase);
    QVERIFY(result.body.isEmpty() && result.total < 10s);
}

void TestHttpsRefusals::timesOutAtDns()
{
    m_dns->handler = [](const QString&, int) { return DnsReply{0, {}, 0, true}; };
    HttpsRequest impatient = request(m_server->port());
    impatient.deadlines.connect = 300ms;
    const HttpsResult result = fetchOnce(impatient);
    QVERIFY(result.failure && result.failure->phase == Phase::Dns && result.failure->layer == Layer::Dns);
    QVERIFY(result.families.empty() && result.address.isEmpty());
}

/// A black hole of ours: its queue of connections is full, so that further ones get no answer.
void TestHttpsRefusals::timesOutAtConnect()
{
    QTcpServer hole;
    hole.setListenBacklogSize(1);
    QVERIFY(hole.listen(QHostAddress(QHostAddress::LocalHost)));
    hole.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> fillers;
    bool full = false;
    for (int i = 0; i < 10 && !full; ++i) {
        fillers.push_back(std::make_unique<QTcpSocket>());
        fillers.back()->connectToHost(hole.serverAddress(), hole.serverPort());
        full = !fillers.back()->waitForConnected(300);
    }
    QVERIFY(full);
    HttpsRequest impatient = request(hole.serverPort());
    impatient.deadlines.connect = 400ms;
    const HttpsResult result = fetchOnce(impatient);
    QVERIFY(result.failure && result.failure->phase == Phase::Connect && result.failure->layer == Layer::Tcp);
    QCOMPARE(result.failure->detail, u"timed out at connect: no connection within 0.4 s"_s);
    QVERIFY(result.families.size() == 1 && !result.families.front().reachable);
    QVERIFY(result.layers.back().elapsed >= 300ms);
}

void TestHttpsRefusals::timesOutAtTls()
{
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress(QHostAddress::LocalHost)));
    HttpsRequest impatient = request(mute.serverPort());
    impatient.deadlines.connect = 400ms;
    const HttpsResult result = fetchOnce(impatient);
    QVERIFY(result.failure && result.failure->phase == Phase::Tls && result.failure->layer == Layer::Tls);
    QCOMPARE(result.failure->detail, u"timed out at tls: no handshake within 0.4 s"_s);
    QVERIFY(result.families.size() == 1 && result.families.front().reachable);
    QVERIFY(result.layers.at(1).ok && result.layers.at(2).elapsed >= 300ms && !result.tls);
}

void TestHttpsRefusals::letsASlowButSteadyBodyCome()
{
    m_server->handler = [&](const QByteArray&) {
        return Answer{"HTTP/1.1 200 OK\r\nContent-Length: 150\r\n\r\n", false, QByteArray(150, 'x'), 10ms};
    };
    HttpsRequest slow = request(m_server->port());
    slow.deadlines.idle = 5s;
    slow.deadlines.minimumRate = 5; // twenty times slower than it comes, for a busy machine
    slow.deadlines.minimumRateOver = 400ms;
    QVERIFY(fetchOnce(slow).ok());
}

void TestHttpsRefusals::refusesEncodedBodies_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray bomb = QByteArray::fromHex("1f8b0800000000000203") + QByteArray(100, '\0');
    QTest::newRow("gzip") << httpAnswer("200 OK", bomb, "Content-Encoding: gzip\r\n");
    QTest::newRow("deflate") << httpAnswer("200 OK", bomb, "Content-Encoding: deflate\r\n");
    QTest::newRow("transfer encoding")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n6e\r\n" + bomb + "\r\n0\r\n\r\n";
}

void TestHttpsRefusals::refusesEncodedBodies()
{
    QFETCH(QByteArray, answer);
    m_server->handler = [&](const QByteArray&) { return Answer{answer}; };
    const HttpsResult result = fetchOnce(request(m_server->port()));
    QVERIFY(result.failure && result.failure->kind == Kind::Protocol && result.failure->layer == Layer::Http);
    QVERIFY2(result.failure->detail.contains(u"encoding"_s), qPrintable(result.failure->detail));
    QVERIFY(result.body.isEmpty() && result.status == 200);
}

void TestHttpsRefusals::saysHowShortABodyWas()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this", true};
    };
    const HttpsResult result = fetchOnce(request(m_server->port()));
    QVERIFY(result.failure && result.failure->kind == Kind::Protocol);
    QCOMPARE(result.failure->detail, u"the body ended after 9 of 100 bytes"_s);
}

void TestHttpsRefusals::refusesEndlessHeaders()
{
    m_server->handler = [](const QByteArray&) {
        QByteArray headers;
        for (int i = 0; i < 3000; ++i)
            headers += "X-" + QByteArray::number(i) + ": 0123456789012345678901234567890123456789\r\n";
        return Answer{httpAnswer("200 OK", "x", headers)};
    };
    const HttpsResult result = fetchOnce(request(m_server->port()));
    QVERIFY(result.failure && result.failure->kind == Kind::Protocol);
    QCOMPARE(result.failure->detail, u"too many headers"_s);
}

void TestHttpsRefusals::refusesLengthsThatContradict()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{httpAnswer("200 OK", "xx", "Content-Length: 1\r\n")};
    };
    const HttpsResult result = fetchOnce(request(m_server->port()));
    QVERIFY(result.failure && result.failure->kind == Kind::Protocol && result.failure->layer == Layer::Http);
}

void TestHttpsRefusals::readsNoErrorBodyToItsEnd()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{"HTTP/1.1 500 Oops\r\nContent-Length: 2000000000\r\n\r\n" + QByteArray(500'000, 'x')};
    };
    const HttpsResult result = fetchOnce(request(m_server->port()));
    QVERIFY(result.failure && result.failure->kind == Kind::HttpStatus && result.total < 10s);
    QVERIFY(result.bytesReceived < 200'000);
}

void TestHttpsRefusals::tellsTheStatusThoughItsBodyStalls()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{"HTTP/1.1 503 Busy\r\nContent-Length: 50\r\nRetry-After: 9\r\n\r\n"};
    };
    HttpsRequest impatient = request(m_server->port());
    impatient.deadlines.idle = 300ms;
    const HttpsResult result = fetchOnce(impatient);
    QVERIFY(result.failure && result.failure->kind == Kind::HttpStatus && result.retryAfter == Duration(9));
}

void TestHttpsRefusals::takesABodyThatEndsWithItsConnection()
{
    m_server->handler = [](const QByteArray&) { return Answer{"HTTP/1.1 200 OK\r\n\r\nhello", true}; };
    const HttpsResult result = fetchOnce(request(m_server->port()));
    QVERIFY(result.ok());
    QCOMPARE(result.body.bytes(), QByteArray("hello"));
}

/// Without a length only the farewell of TLS tells the end from a cut.
void TestHttpsRefusals::refusesABodyWhoseConnectionIsCut()
{
    m_server->handler = [](const QByteArray&) {
        Answer answer{"HTTP/1.1 200 OK\r\n\r\nhel"};
        answer.cut = true;
        return answer;
    };
    const HttpsResult result = fetchOnce(request(m_server->port()));
    QVERIFY(result.failure && result.failure->kind == Kind::Unreachable &&
            result.failure->layer == Layer::Http);
    QCOMPARE(result.failure->detail, u"the connection was cut in the middle of the body"_s);
    QVERIFY(result.body.isEmpty());
}

/// The redirect's own body stalls until the time is over: it is too late to follow it.
void TestHttpsRefusals::followsNoRedirectAfterItsTime()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{"HTTP/1.1 302 Found\r\nLocation: /new\r\nContent-Length: 50\r\n\r\n"};
    };
    HttpsRequest impatient = request(m_server->port());
    impatient.deadlines.total = 500ms;
    const HttpsResult result = fetchOnce(impatient);
    QVERIFY(result.failure && result.failure->phase == Phase::Total && result.redirects == 0);
    QCOMPARE(m_server->requests.size(), 1);
}

/// An address without a way to it (link-local, of no link) comes last, and tells nothing about the server.
void TestHttpsRefusals::tellsTheFailureThatTheServerHadAPartIn()
{
    m_dns->handler = [](const QString&, int) { return DnsReply{0, {u"127.0.0.1"_s, u"fe80::1"_s}}; };
    const HttpsRequest gone = request(m_server->port());
    m_server.reset();
    const HttpsResult result = fetchOnce(gone);
    QVERIFY(result.failure && result.failure->kind == Kind::ConnectionRefused);
    QVERIFY(result.families.size() == 2 && !result.families.at(1).reachable);
}

void TestHttpsRefusals::opensNoConnectionForALiteralThatIsRefused()
{
    HttpsOptions strict = options();
    strict.addresses.allowSpecialPurpose = false;
    const auto fetcher = makeFetcher(strict);
    for (const QString& host :
         {u"127.1"_s, u"0x7f000001"_s, u"2130706433"_s, u"0177.0.0.1"_s, u"repo.test"_s}) {
        const auto odd = HttpsUri::tryFromString(u"https://%1:%2/"_s.arg(host).arg(m_server->port()));
        if (!odd)
            continue; // refused even earlier
        const HttpsResult result = fetch(*fetcher, {*odd, 1000});
        QVERIFY2(result.failure && result.failure->layer == Layer::Dns, qPrintable(host));
    }
    QCOMPARE(m_server->connections, 0);
}

QTEST_GUILESS_MAIN(TestHttpsRefusals)
#include "tst_https_refusals.moc"
