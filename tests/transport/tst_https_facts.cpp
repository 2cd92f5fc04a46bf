// SPDX-License-Identifier: GPL-3.0-or-later
//
// What HttpsFetcher tells beside the body: address families, TLS, connections, counters, transcript; and that
// DNS cannot lead it elsewhere.
#include "tests/transport/dns_test_server.h"
#include "tests/transport/https_fetch.h"

#include <QCryptographicHash>

using namespace caretaker;
using namespace caretaker::transport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = FetchFailure::Kind;

namespace {

QByteArray derOf(const QString& fixture)
{
    QFile file(HttpsTestServer::fixture(fixture));
    return file.open(QIODevice::ReadOnly) ? QSslCertificate(&file).toDer() : QByteArray();
}

const FamilyOutcome* outcomeOf(const HttpsResult& result, AddressFamily family)
{
    const auto found = std::ranges::find(result.families, family, &FamilyOutcome::family);
    return found == result.families.end() ? nullptr : &*found;
}

} // namespace

class TestHttpsFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void seesABrokenIpv6BesideAFineIpv4();
    void comesByIpv6WhenIpv4IsBroken();
    void namesNoFamilyThatTheNameDoesNotHave();
    void triesNoFamilyBesideAReusedConnection();
    void doesNotWaitLongForTheOtherFamily();
    void tellsTlsFacts();
    void tellsTlsFactsOfAReusedConnection();
    void tellsTlsFactsOfARejectedChain_data();
    void tellsTlsFactsOfARejectedChain();
    void believesOnlyTheBundle();
    void followsNoSecondAnswerOfDns();
    void staysWithTheAddressThatConnected();
    void needsNoHandshakeInTheNextRound();
    void bearsThatAKeptConnectionIsClosed_data();
    void bearsThatAKeptConnectionIsClosed();
    void opensNoMoreConnectionsAHostThanAllowed();
    void waitsForAConnectionWithinItsTotal();
    void hasTwoHundredUnderWay();
    void keepsALargeBodyInAFile();
    void countsRedirectsAndBytes();
    void readsAgeAndRetryAfter();
    void usesNoProxyOfTheEnvironment();
    void writesATranscript();
    void boundsTheTranscriptAndKeepsItPrintable();

private:
    HttpsOptions options() const
    {
        HttpsOptions result = loopbackOptions();
        result.dnsServers = {m_dns->server()};
        return result;
    }
    HttpsRequest request(const QString& path = u"/"_s, const QString& host = u"repo.test"_s) const
    {
        return {httpsUri(m_server->uri(path, host)), 10'000'000};
    }
    HttpsResult fetchOnce(const HttpsRequest& request) const
    {
        const auto fetcher = makeFetcher(options());
        return fetch(*fetcher, request);
    }
    void answerDns(const QStringList& addresses) const
    {
        m_dns->handler = [addresses](const QString&, int) { return DnsReply{0, addresses}; };
    }

    std::unique_ptr<DnsTestServer> m_dns;
    std::unique_ptr<HttpsTestServer> m_server;
};

void TestHttpsFacts::init()
{
    m_dns = std::make_unique<DnsTestServer>();
    answerDns({u"127.0.0.1"_s});
    m_server = std::make_unique<HttpsTestServer>();
    m_server->handler = [](const QByteArray&) { return Answer{httpAnswer("200 OK", "hello")}; };
}

void TestHttpsFacts::cleanup()
{
    m_server.reset();
    m_dns.reset();
}

void TestHttpsFacts::seesABrokenIpv6BesideAFineIpv4()
{
    if (!hasIpv6Loopback())
        QSKIP("this machine has no ::1");
    answerDns({u"127.0.0.1"_s, u"::1"_s});
    const HttpsResult result = fetchOnce(request());
    QVERIFY(result.ok());
    QCOMPARE(result.families.size(), std::size_t(2));
    const FamilyOutcome* ipv4 = outcomeOf(result, AddressFamily::Ipv4);
    QVERIFY(ipv4 && ipv4->reachable && ipv4->address == u"127.0.0.1" && ipv4->detail.isEmpty());
    const FamilyOutcome* ipv6 = outcomeOf(result, AddressFamily::Ipv6);
    QVERIFY(ipv6 && !ipv6->reachable);
    QCOMPARE(ipv6->address, u"::1"_s);
    QCOMPARE(ipv6->detail, u"connection refused"_s);
    QCOMPARE(result.layers.at(0).detail, u"1 A, 1 AAAA"_s);
}

void TestHttpsFacts::comesByIpv6WhenIpv4IsBroken()
{
    if (!hasIpv6Loopback())
        QSKIP("this machine has no ::1");
    m_server = std::make_unique<HttpsTestServer>(u"server.pem"_s, QHostAddress(QHostAddress::LocalHostIPv6));
    m_server->handler = [](const QByteArray&) { return Answer{httpAnswer("200 OK", "hello")}; };
    answerDns({u"127.7.7.1"_s, u"127.7.7.2"_s, u"::1"_s});
    const HttpsResult result = fetchOnce(request());
    QVERIFY2(result.ok(), result.transcript.constData());
    QCOMPARE(result.address, u"::1"_s);
    const FamilyOutcome* ipv4 = outcomeOf(result, AddressFamily::Ipv4);
    QVERIFY(ipv4 && !ipv4->reachable && ipv4->detail == u"connection refused");
    QVERIFY(outcomeOf(result, AddressFamily::Ipv6)->reachable);
    QVERIFY(result.transcript.contains("127.7.7.1: connection refused"));
}

void TestHttpsFacts::namesNoFamilyThatTheNameDoesNotHave()
{
    const HttpsResult result = fetchOnce(request());
    QVERIFY(result.ok() && result.families.size() == 1 && outcomeOf(result, AddressFamily::Ipv4)->reachable);
    m_server.reset();
    m_server = std::make_unique<HttpsTestServer>();
    const HttpsRequest gone = request();
    m_server.reset();
    const HttpsResult failed = fetchOnce(gone);
    QVERIFY(failed.failure && failed.failure->kind == Kind::ConnectionRefused);
    QVERIFY(failed.families.size() == 1 && !failed.families.front().reachable);
}

void TestHttpsFacts::triesNoFamilyBesideAReusedConnection()
{
    answerDns({u"127.0.0.1"_s, u"::1"_s});
    const auto fetcher = makeFetcher(options());
    QVERIFY(!fetch(*fetcher, request()).connectionReused);
    const HttpsResult second = fetch(*fetcher, request());
    QVERIFY(second.ok() && second.connectionReused && second.families.empty());
}

/// A black hole of ours: its queue of connections is full, so that further ones get no answer.
void TestHttpsFacts::doesNotWaitLongForTheOtherFamily()
{
    if (!hasIpv6Loopback())
        QSKIP("this machine has no ::1");
    QTcpServer hole;
    hole.setListenBacklogSize(1);
    QVERIFY(hole.listen(QHostAddress(QHostAddress::LocalHostIPv6), m_server->port()));
    hole.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> fillers;
    bool full = false;
    for (int i = 0; i < 10 && !full; ++i) {
        fillers.push_back(std::make_unique<QTcpSocket>());
        fillers.back()->connectToHost(hole.serverAddress(), hole.serverPort());
        full = !fillers.back()->waitForConnected(300);
    }
    QVERIFY(full);
    answerDns({u"127.0.0.1"_s, u"::1"_s});
    const HttpsResult result = fetchOnce(request());
    QVERIFY(result.ok());
    const FamilyOutcome* ipv6 = outcomeOf(result, AddressFamily::Ipv6);
    QVERIFY(ipv6 && !ipv6->reachable);
    QCOMPARE(ipv6->detail, u"timed out at connect"_s);
    QVERIFY(result.total < 2s); // of the content
}

void TestHttpsFacts::tellsTlsFacts()
{
    const HttpsResult result = fetchOnce(request());
    QVERIFY(result.ok() && result.tls);
    QVERIFY(result.tls->version == u"TLSv1.3" || result.tls->version == u"TLSv1.2");
    QVERIFY(!result.tls->cipher.isEmpty());
    QCOMPARE(result.tls->chain, std::vector{derOf(u"server.pem"_s)});
    QVERIFY(result.tls->notBefore && result.tls->notAfter > parseRfc3339(u"2100-01-01T00:00:00Z"));
}

void TestHttpsFacts::tellsTlsFactsOfAReusedConnection()
{
    const auto fetcher = makeFetcher(options());
    const HttpsResult first = fetch(*fetcher, request());
    const HttpsResult second = fetch(*fetcher, request());
    QVERIFY(second.connectionReused && first.tls);
    QCOMPARE(second.tls, first.tls);
}

void TestHttpsFacts::tellsTlsFactsOfARejectedChain_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << u"expired.pem"_s << u"repo.test"_s << true << u"expired"_s;
    QTest::newRow("unknown issuer") << u"server.pem"_s << u"repo.test"_s << false << u"issuer"_s;
    QTest::newRow("another name") << u"server.pem"_s << u"other.test"_s << true << u"host name"_s;
}

void TestHttpsFacts::tellsTlsFactsOfARejectedChain()
{
    QFETCH(QString, identity);
    QFETCH(QString, host);
    QFETCH(bool, trusted);
    QFETCH(QString, words);
    m_server = std::make_unique<HttpsTestServer>(identity);
    HttpsOptions ours = options();
    if (!trusted)
        ours.caBundle.clear();
    const auto fetcher = makeFetcher(ours);
    const HttpsResult result = fetch(*fetcher, request(u"/"_s, host));
    QVERIFY(result.failure && result.failure->kind == Kind::TlsRejected &&
            result.failure->layer == Layer::Tls);
    QVERIFY2(result.failure->detail.contains(words), qPrintable(result.failure->detail));
    QVERIFY(result.tls && result.tls->version.startsWith(u"TLSv1."_s));
    QCOMPARE(result.tls->chain, std::vector{derOf(identity)});
    if (identity == u"expired.pem")
        QCOMPARE(result.tls->notAfter, parseRfc3339(u"2020-02-01T00:00:00Z"));
    QVERIFY(result.transcript.contains("certificate CN=localhost, issued by CN=Caretaker test CA"));
    QVERIFY(m_server->requests.isEmpty());
}

void TestHttpsFacts::believesOnlyTheBundle()
{
    qputenv("SSL_CERT_FILE", QFile::encodeName(HttpsTestServer::fixture(u"ca.pem"_s)));
    HttpsOptions ours = options();
    ours.caBundle = HttpsTestServer::fixture(u"expired.pem"_s); // a certificate, but no issuer of anything
    const auto fetcher = makeFetcher(ours);
    const HttpsResult result = fetch(*fetcher, request());
    qunsetenv("SSL_CERT_FILE");
    QVERIFY(result.failure && result.failure->kind == Kind::TlsRejected);
}

/// DNS rebinding: whoever answers differently the second time is not asked a second time.
void TestHttpsFacts::followsNoSecondAnswerOfDns()
{
    HttpsTestServer elsewhere(u"server.pem"_s, QHostAddress(u"127.0.0.2"_s), m_server->port());
    elsewhere.handler = [](const QByteArray&) { return Answer{httpAnswer("200 OK", "stolen")}; };
    m_server->handler = [](const QByteArray& sent) {
        return Answer{sent.startsWith("GET /new ") ? httpAnswer("200 OK", "hello")
                                                   : httpAnswer("302 Found", "", "Location: /new\r\n"),
                      true}; // so that the second request needs a connection of its own
    };
    m_dns->handler = [this](const QString& name, int type) {
        const bool isFirst = m_dns->asked(name, type) == 1;
        return DnsReply{0, {isFirst ? u"127.0.0.1"_s : u"127.0.0.2"_s}};
    };
    const HttpsResult result = fetchOnce(request());
    QVERIFY(result.ok());
    QCOMPARE(result.body.bytes(), QByteArray("hello"));
    QCOMPARE(m_server->connections, 2);
    QCOMPARE(elsewhere.connections, 0);
    QCOMPARE(m_dns->asked(u"repo.test"_s, DnsTestServer::A), 1);
}

void TestHttpsFacts::staysWithTheAddressThatConnected()
{
    m_dns->handler = [this](const QString& name, int type) { // turns its addresses around, as many servers do
        const bool odd = m_dns->asked(name, type) % 2 == 1;
        return DnsReply{0, odd ? QStringList{u"127.0.0.1"_s, u"127.0.0.2"_s}
                               : QStringList{u"127.0.0.2"_s, u"127.0.0.1"_s}};
    };
    const auto fetcher = makeFetcher(options());
    QVERIFY(fetch(*fetcher, request()).ok());
    const HttpsResult second = fetch(*fetcher, request());
    QVERIFY(second.ok() && second.connectionReused);
    QCOMPARE(m_dns->asked(u"repo.test"_s, DnsTestServer::A), 2);
}

void TestHttpsFacts::needsNoHandshakeInTheNextRound()
{
    const auto fetcher = makeFetcher(options());
    for (int round = 0; round < 2; ++round) {
        int done = 0;
        for (int i = 0; i < 30; ++i)
            fetcher->fetch(request(u"/"_s, u"r%1.repo.test"_s.arg(i)), this,
                           [&, round](const HttpsResult& result) {
                               done += result.ok() && result.connectionReused == (round == 1);
                           });
        QTRY_COMPARE_WITH_TIMEOUT(done, 30, 20'000);
    }
    QCOMPARE(m_server->connections, 30);
}

void TestHttpsFacts::bearsThatAKeptConnectionIsClosed_data()
{
    QTest::addColumn<bool>("cut");
    QTest::newRow("in order") << false;
    QTest::newRow("cut") << true;
}

void TestHttpsFacts::bearsThatAKeptConnectionIsClosed()
{
    QFETCH(bool, cut);
    m_server->handler = [cut](const QByteArray&) {
        Answer answer{httpAnswer("200 OK", "hello"), !cut};
        answer.cut = cut;
        return answer;
    };
    const auto fetcher = makeFetcher(options());
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(fetch(*fetcher, request()).ok());
        QCOMPARE(m_server->connections, i);
    }
}

void TestHttpsFacts::opensNoMoreConnectionsAHostThanAllowed()
{
    HttpsOptions ours = options();
    ours.maxConnectionsPerHost = 2;
    const auto fetcher = makeFetcher(ours);
    int done = 0;
    for (int i = 0; i < 30; ++i)
        fetcher->fetch(request(), this, [&](const HttpsResult& result) { done += result.ok(); });
    QTRY_COMPARE_WITH_TIMEOUT(done, 30, 20'000);
    QCOMPARE(m_server->connections, 2);
}

void TestHttpsFacts::waitsForAConnectionWithinItsTotal()
{
    m_server->handler = [](const QByteArray&) { return Answer{}; };
    HttpsOptions ours = options();
    ours.maxConnectionsPerHost = 1;
    const auto fetcher = makeFetcher(ours);
    QObject first;
    fetcher->fetch(request(), &first, [](const HttpsResult&) {});
    HttpsRequest second = request();
    second.deadlines.total = 500ms;
    const HttpsResult result = fetch(*fetcher, second);
    QVERIFY(result.failure && result.failure->kind == Kind::TimedOut &&
            result.failure->phase == Phase::Total);
    m_server->handler = [](const QByteArray&) { return Answer{httpAnswer("200 OK", "hello")}; };
    const HttpsResult elsewhere = fetch(*fetcher, request(u"/"_s, u"other.repo.test"_s));
    QVERIFY(elsewhere.ok()); // another origin does not wait
}

void TestHttpsFacts::hasTwoHundredUnderWay()
{
    constexpr int Many = 200;
    m_server->handler = [](const QByteArray&) {
        return Answer{"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"};
    };
    const auto fetcher = makeFetcher(options());
    int done = 0;
    for (int i = 0; i < Many; ++i)
        fetcher->fetch(request(u"/"_s, u"r%1.repo.test"_s.arg(i)), this,
                       [&done](const HttpsResult& result) { done += result.ok(); });
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests.size(), Many, 25'000);
    QCOMPARE(done, 0); // all of them wait for their bodies
    m_server->sendToAll("hello");
    QTRY_COMPARE_WITH_TIMEOUT(done, Many, 20'000);
}

void TestHttpsFacts::keepsALargeBodyInAFile()
{
    const QByteArray large = QByteArray("0123456789abcdef").repeated(200'000);
    m_server->handler = [&](const QByteArray&) { return Answer{httpAnswer("200 OK", large)}; };
    const HttpsResult result = fetchOnce(request());
    QVERIFY(result.ok());
    QVERIFY(result.body.descriptor() >= 0);
    QVERIFY(result.body.bytes() == large);
    QCOMPARE(result.body.hash().toByteArray(), QCryptographicHash::hash(large, QCryptographicHash::Sha256));
}

void TestHttpsFacts::countsRedirectsAndBytes()
{
    const QByteArray moved = httpAnswer("302 Found", "gone", "Location: /new\r\n");
    const QByteArray found = httpAnswer("200 OK", "hello");
    m_server->handler = [&](const QByteArray& sent) {
        return Answer{sent.startsWith("GET /new ") ? found : moved};
    };
    const HttpsResult result = fetchOnce(request());
    QVERIFY(result.ok() && !result.connectionReused);
    QCOMPARE(result.redirects, 1);
    QCOMPARE(result.bytesReceived, moved.size() + found.size());
    QVERIFY(result.layers.at(1)
                .detail.isEmpty()); // its connection was a new one, though the redirect used it again
}

void TestHttpsFacts::readsAgeAndRetryAfter()
{
    m_server->handler = [](const QByteArray&) { return Answer{httpAnswer("200 OK", "x", "Age: 3600\r\n")}; };
    QCOMPARE(fetchOnce(request()).age, Duration(3600));
    for (const char* status : {"503 Busy", "429 Too Many"}) {
        m_server->handler = [&](const QByteArray&) {
            return Answer{httpAnswer(status, "", "Retry-After: 120\r\n")};
        };
        const HttpsResult result = fetchOnce(request());
        QVERIFY(result.failure && result.failure->kind == Kind::HttpStatus);
        QCOMPARE(result.retryAfter, Duration(120));
    }
}

void TestHttpsFacts::usesNoProxyOfTheEnvironment()
{
    for (const char* name : {"https_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"})
        qputenv(name, "http://127.0.0.1:1");
    const HttpsResult result = fetchOnce(request());
    for (const char* name : {"https_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"})
        qunsetenv(name);
    QVERIFY(result.ok());
}

void TestHttpsFacts::writesATranscript()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{httpAnswer("404 Not Here", "", "X-Why: because\r\n")};
    };
    const QByteArray text = fetchOnce(request(u"/a/b.xml?c"_s)).transcript;
    for (const QByteArray& line : {QByteArray("resolved repo.test: 127.0.0.1 (1 A, 0 AAAA)"),
                                   "connected to 127.0.0.1 port " + QByteArray::number(m_server->port()),
                                   QByteArray("> GET /a/b.xml?c HTTP/1.1"),
                                   QByteArray("< HTTP/1.1 404 Not Here"), QByteArray("< X-Why: because"),
                                   QByteArray("certificate CN=localhost, issued by CN=Caretaker test CA"),
                                   QByteArray("ipv4 127.0.0.1: reachable"), QByteArray("ended: HTTP 404")})
        QVERIFY2((u'\n' + QString::fromLatin1(text)).contains(u'\n' + QString::fromLatin1(line) + u'\n'),
                 (line + " is not in\n" + text).constData());
    QVERIFY(text.contains("\nTLSv1.") && text.contains("\nvalid from "));
}

void TestHttpsFacts::boundsTheTranscriptAndKeepsItPrintable()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{
            httpAnswer("200 OK", "x",
                       "X-Bad: \x1b[31m\xff\r\nX-Long: " + QByteArray(60'000, 'y') + "\r\nX-More: z\r\n")};
    };
    const HttpsResult result = fetchOnce(request());
    QVERIFY(result.ok());
    QVERIFY(result.transcript.size() <= limits::MaxTranscriptBytes);
    QVERIFY(result.transcript.contains("X-Bad: \\x1b[31m\\xff"));
    QVERIFY(
        std::ranges::all_of(result.transcript, [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); }));
}

QTEST_GUILESS_MAIN(TestHttpsFacts)
#include "tst_https_facts.moc"
