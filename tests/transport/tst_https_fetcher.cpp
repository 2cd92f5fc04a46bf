// SPDX-License-Identifier: GPL-3.0-or-later
//
// HttpsFetcher against real sockets on loopback: what it brings, what it refuses, and at which layer it says
// that a fetch failed.
#include "tests/transport/https_fetch.h"

#include <QSignalSpy>
#include <QTcpSocket>

using namespace caretaker;
using namespace caretaker::transport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = FetchFailure::Kind;

namespace {

HttpsUri uri(const QString& text) { return httpsUri(text); }

std::unique_ptr<HttpsFetcher> makeFetcher(bool allowLoopback = true, bool trustFixture = true)
{
    HttpsOptions options = loopbackOptions();
    options.addresses.allowSpecialPurpose = allowLoopback;
    if (!trustFixture)
        options.caBundle.clear();
    return transport::makeFetcher(options);
}

HttpsResult fetch(const HttpsRequest& request)
{
    const auto fetcher = makeFetcher();
    return fetch(*fetcher, request);
}

Deadlines shortDeadlines() { return {2000ms, 300ms, 300ms, 600ms}; }

std::vector<Layer> layersOf(const HttpsResult& result)
{
    std::vector<Layer> layers;
    for (const LayerOutcome& outcome : result.layers)
        layers.push_back(outcome.layer);
    return layers;
}

const std::vector<Layer> AllLayers{Layer::Dns, Layer::Tcp, Layer::Tls, Layer::Http};

} // namespace

class TestHttpsFetcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void bringsBodyValidatorsAndTimings();
    void sendsAPlainRequestForTheName();
    void asksConditionally();
    void reusesConnections();
    void runsManyAtOnce();
    void refusesAnAnnouncedBodyOverTheLimit();
    void refusesAnUnannouncedBodyOverTheLimit();
    void aBodyThatFillsTheSpoolLeavesRoomForOthers();
    void namesAnHttpError();
    void refusesACutOffBody();
    void refusesWhatIsNotHttp();
    void givesUpWithoutFirstByte();
    void givesUpOnDrippingHeaders();
    void givesUpWhenABodyStalls();
    void givesUpWhenABodyDrips();
    void tellsARefusedConnection();
    void tellsAHangingTlsHandshake();
    void tellsAServerWithoutTls();
    void refusesAnUnknownIssuer();
    void refusesAnotherName();
    void refusesLoopbackUnlessAllowed();
    void tellsAnUnknownName();
    void followsRedirectsWithinTheOrigin();
    void refusesRedirectsToAnotherOrigin();
    void endsRedirectLoops();
    void saysNothingToADeadContext();
    void hangsUpWithItsContext();
    void diesWithFetchesUnderWay();
    void refusesACaBundleWithoutCertificates();

private:
    HttpsRequest request(const QString& path = u"/"_s) const { return {uri(m_server->uri(path)), 1000}; }
    std::unique_ptr<HttpsTestServer> m_server;
};

void TestHttpsFetcher::init()
{
    m_server = std::make_unique<HttpsTestServer>();
    m_server->handler = [](const QByteArray&) { return Answer{httpAnswer("200 OK", "hello")}; };
}

void TestHttpsFetcher::cleanup() { m_server.reset(); }

void TestHttpsFetcher::bringsBodyValidatorsAndTimings()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{httpAnswer("200 OK", "hello",
                                 "ETag: \"e1\"\r\nLast-Modified: Tue, 02 Jan 2024 03:04:05 GMT\r\n"
                                 "Date: Wed, 03 Jan 2024 00:00:00 GMT\r\n")};
    };
    const HttpsResult result = fetch(request());
    QVERIFY(result.ok());
    QCOMPARE(result.status, 200);
    QCOMPARE(result.body.bytes(), QByteArray("hello"));
    QCOMPARE(result.etag, QByteArray("\"e1\""));
    QCOMPARE(result.lastModified, QByteArray("Tue, 02 Jan 2024 03:04:05 GMT"));
    QCOMPARE(result.serverDate, parseRfc3339(u"2024-01-03T00:00:00Z"));
    QCOMPARE(result.address, u"127.0.0.1"_s);
    QVERIFY(result.firstByte && *result.firstByte <= result.total);
    QCOMPARE(layersOf(result), AllLayers);
    for (const LayerOutcome& layer : result.layers)
        QVERIFY(layer.ok && layer.elapsed <= result.total);
}

void TestHttpsFetcher::sendsAPlainRequestForTheName()
{
    QVERIFY(fetch(request(u"/a/b.xml"_s)).ok());
    const QByteArray sent = m_server->requests.value(0);
    QVERIFY(sent.startsWith("GET /a/b.xml HTTP/1.1\r\n"));
    QVERIFY(sent.contains("Host: localhost:" + QByteArray::number(m_server->port()) + "\r\n"));
    QVERIFY(sent.contains("Accept-Encoding: identity\r\n"));
    QVERIFY(!sent.contains("If-None-Match") && !sent.contains("Cookie"));
}

void TestHttpsFetcher::asksConditionally()
{
    m_server->handler = [](const QByteArray& sent) {
        return Answer{sent.contains("If-None-Match: \"e1\"\r\n")
                          ? QByteArray("HTTP/1.1 304 Not Modified\r\n\r\n")
                          : httpAnswer("200 OK", "hello")};
    };
    HttpsRequest conditional = request();
    conditional.etag = "\"e1\"";
    const HttpsResult unchanged = fetch(conditional);
    QVERIFY(unchanged.ok() && unchanged.notModified && unchanged.body.isEmpty());
    conditional.etag = "\"e2\"";
    const HttpsResult changed = fetch(conditional);
    QVERIFY(changed.ok() && !changed.notModified);
    QCOMPARE(changed.body.bytes(), QByteArray("hello"));
}

void TestHttpsFetcher::reusesConnections()
{
    const auto fetcher = makeFetcher();
    QVERIFY(fetch(*fetcher, request()).ok());
    const HttpsResult second = fetch(*fetcher, request());
    QVERIFY(second.ok());
    QCOMPARE(m_server->connections, 1);
    QCOMPARE(second.layers.at(1).detail, u"connection reused"_s);
    QCOMPARE(second.layers.at(1).elapsed, 0ms);
    QCOMPARE(fetcher->requestCount(), 2);
}

void TestHttpsFetcher::runsManyAtOnce()
{
    const auto fetcher = makeFetcher();
    int done = 0;
    for (int i = 0; i < 40; ++i)
        fetcher->fetch(request(u"/%1"_s.arg(i)), this,
                       [&done](const HttpsResult& result) { done += result.ok(); });
    QTRY_COMPARE(done, 40);
    QVERIFY(m_server->connections <= 6);
}

void TestHttpsFetcher::refusesAnAnnouncedBodyOverTheLimit()
{
    m_server->handler = [](const QByteArray&) { return Answer{httpAnswer("200 OK", QByteArray(1001, 'x'))}; };
    const HttpsResult result = fetch(request());
    QVERIFY(result.failure && result.failure->kind == Kind::TooLarge);
    QVERIFY(result.body.isEmpty());
    m_server->handler = [](const QByteArray&) { return Answer{httpAnswer("200 OK", QByteArray(1000, 'x'))}; };
    QCOMPARE(fetch(request()).body.size(), 1000);
}

/// Two that would each take all of the room are refused; one of ordinary size is not, while one of the two is
/// still under way. What is let go of makes room again.
void TestHttpsFetcher::aBodyThatFillsTheSpoolLeavesRoomForOthers()
{
    HttpsOptions options = loopbackOptions();
    options.maxSpoolBytes = 8'000'000;
    const auto fetcher = makeFetcher(options);
    const auto sized = [](qsizetype size) { return Answer{httpAnswer("200 OK", QByteArray(size, 'x'))}; };
    m_server->handler = [&](const QByteArray& head) {
        return sized(head.startsWith("GET /huge") ? 7'000'000 : 1'500'000);
    };
    const auto get = [&](const QString& path) {
        return transport::fetch(*fetcher,
                                {.uri = httpsUri(m_server->uri(path)), .maxBytes = limits::MaxSnapshotBytes});
    };
    HttpsResult kept = get(u"/one"_s);
    QVERIFY(kept.ok() && kept.body.descriptor() >= 0);
    const HttpsResult huge = get(u"/huge"_s);
    QVERIFY(huge.failure && huge.failure->kind == Kind::TooLarge && huge.body.isEmpty());
    const HttpsResult other = get(u"/other"_s);
    QVERIFY(other.ok() && other.body.size() == 1'500'000);
    HttpsResult more[] = {get(u"/a"_s), get(u"/b"_s),
                          get(u"/c"_s)}; // 4.5 MB are held, 6 MB, and then 2 are left
    QVERIFY(more[0].ok() && more[1].ok());
    QVERIFY(more[2].failure && more[2].failure->kind == Kind::TooLarge);
    kept = {};
    more[0] = {};
    QVERIFY(get(u"/again"_s).ok());
}

void TestHttpsFetcher::refusesAnUnannouncedBodyOverTheLimit()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" + QByteArray(1001, 'x') +
                      "\r\n"};
    };
    const HttpsResult result = fetch(request());
    QVERIFY(result.failure && result.failure->kind == Kind::TooLarge);
}

void TestHttpsFetcher::namesAnHttpError()
{
    for (const char* status :
         {"404 Not Found", "500 Oops", "204 No Content", "304 Not Modified", "401 Unauthorized"}) {
        m_server->handler = [status](const QByteArray&) {
            return Answer{httpAnswer(status, "", "WWW-Authenticate: Basic\r\n")};
        };
        const HttpsResult result = fetch(request());
        QVERIFY2(result.failure && result.failure->kind == Kind::HttpStatus, status);
        QCOMPARE(result.failure->detail, u"HTTP "_s + QString::fromLatin1(status).left(3));
        QCOMPARE(layersOf(result), AllLayers);
        QVERIFY(!result.layers.back().ok);
    }
}

void TestHttpsFetcher::refusesACutOffBody()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this", true};
    };
    const HttpsResult result = fetch(request());
    QVERIFY(result.failure && result.failure->layer == Layer::Http);
    QVERIFY(result.body.isEmpty());
}

void TestHttpsFetcher::refusesWhatIsNotHttp()
{
    m_server->handler = [](const QByteArray&) { return Answer{"@RSYNCD: 31.0\n", true}; };
    const HttpsResult result = fetch(request());
    QVERIFY(result.failure && result.failure->layer == Layer::Http);
}

void TestHttpsFetcher::givesUpWithoutFirstByte()
{
    m_server->handler = [](const QByteArray&) { return Answer{}; };
    HttpsRequest impatient = request();
    impatient.deadlines = shortDeadlines();
    const HttpsResult result = fetch(impatient);
    QVERIFY(result.failure && result.failure->kind == Kind::TimedOut && result.failure->layer == Layer::Http);
    QVERIFY(result.total >= 290ms && result.total < 5s);
    QVERIFY(!result.firstByte);
}

void TestHttpsFetcher::givesUpOnDrippingHeaders()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{"HTTP/1.1 200 OK\r\n", false, QByteArray(1000, 'x')};
    };
    HttpsRequest impatient = request();
    impatient.deadlines = shortDeadlines();
    const HttpsResult result = fetch(impatient);
    QVERIFY(result.failure && result.failure->kind == Kind::TimedOut && !result.firstByte);
}

void TestHttpsFetcher::givesUpWhenABodyStalls()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this"};
    };
    HttpsRequest impatient = request();
    impatient.deadlines = shortDeadlines();
    impatient.deadlines.total = 10s;
    const HttpsResult result = fetch(impatient);
    QVERIFY(result.failure && result.failure->kind == Kind::TimedOut);
    QVERIFY(result.firstByte.has_value());
    QVERIFY(result.total < 5s);
}

void TestHttpsFetcher::givesUpWhenABodyDrips()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", false, QByteArray(500, 'x'), 100ms};
    };
    HttpsRequest impatient = request();
    impatient.deadlines = {10s, 10s, 10s, 600ms}; // only the whole takes too long
    const HttpsResult result = fetch(impatient);
    QVERIFY(result.failure.has_value());
    QVERIFY2(result.failure->kind == Kind::TimedOut, qPrintable(result.failure->detail));
    QVERIFY(result.total >= 590ms); // and far below the 50 s that the body takes
    QVERIFY(result.total < 10s);
}

void TestHttpsFetcher::tellsARefusedConnection()
{
    const HttpsRequest gone = request();
    m_server.reset();
    const HttpsResult result = fetch(gone);
    QVERIFY(result.failure && result.failure->kind == Kind::ConnectionRefused);
    QCOMPARE(layersOf(result), (std::vector{Layer::Dns, Layer::Tcp}));
    QVERIFY(result.layers.front().ok && !result.layers.back().ok);
}

void TestHttpsFetcher::tellsAHangingTlsHandshake()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    HttpsRequest impatient{uri(u"https://localhost:%1/"_s.arg(silent.serverPort())), 1000};
    impatient.deadlines = shortDeadlines();
    const HttpsResult result = fetch(impatient);
    QVERIFY(result.failure && result.failure->kind == Kind::TimedOut);
    QCOMPARE(layersOf(result), (std::vector{Layer::Dns, Layer::Tcp, Layer::Tls}));
    QVERIFY(result.layers[1].ok && !result.layers[2].ok);
}

void TestHttpsFetcher::tellsAServerWithoutTls()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        while (QTcpSocket* socket = plain.nextPendingConnection())
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    const HttpsResult result = fetch({uri(u"https://localhost:%1/"_s.arg(plain.serverPort())), 1000});
    QVERIFY(result.failure && result.failure->kind == Kind::TlsRejected &&
            result.failure->layer == Layer::Tls);
}

void TestHttpsFetcher::refusesAnUnknownIssuer()
{
    const auto fetcher = makeFetcher(true, false);
    const HttpsResult result = fetch(*fetcher, request());
    QVERIFY(result.failure && result.failure->kind == Kind::TlsRejected);
    QVERIFY(m_server->requests.isEmpty());
}

void TestHttpsFetcher::refusesAnotherName()
{
    const HttpsResult result = fetch({uri(u"https://127.0.0.1:%1/"_s.arg(m_server->port())), 1000});
    QVERIFY(result.failure && result.failure->kind == Kind::TlsRejected);
    QVERIFY2(result.failure->detail.contains(u"host name"_s), qPrintable(result.failure->detail));
}

void TestHttpsFetcher::refusesLoopbackUnlessAllowed()
{
    const auto fetcher = makeFetcher(false);
    const QString port = QString::number(m_server->port());
    for (const QString& host : {u"localhost"_s, u"127.0.0.1"_s, u"[::1]"_s, u"[::ffff:127.0.0.1]"_s}) {
        const HttpsResult result = fetch(*fetcher, {uri(u"https://%1:%2/"_s.arg(host, port)), 1000});
        QVERIFY2(result.failure && result.failure->kind == Kind::AddressRefused, qPrintable(host));
        QCOMPARE(layersOf(result), (std::vector{Layer::Dns}));
    }
    QCOMPARE(m_server->connections, 0);
}

void TestHttpsFetcher::tellsAnUnknownName()
{
    HttpsRequest unknown{uri(u"https://does-not-exist.invalid/"_s), 1000};
    unknown.deadlines.connect = 2s; // RFC 6761: never resolves, but a resolver may keep us waiting
    const HttpsResult result = fetch(unknown);
    QVERIFY(result.failure && result.failure->layer == Layer::Dns);
    QCOMPARE(layersOf(result), (std::vector{Layer::Dns}));
}

void TestHttpsFetcher::followsRedirectsWithinTheOrigin()
{
    m_server->handler = [](const QByteArray& sent) {
        return Answer{sent.startsWith("GET /new ") ? httpAnswer("200 OK", "moved")
                                                   : httpAnswer("302 Found", "gone", "Location: /new\r\n")};
    };
    const HttpsResult result = fetch(request(u"/old"_s));
    QVERIFY(result.ok());
    QCOMPARE(result.body.bytes(), QByteArray("moved"));
}

void TestHttpsFetcher::refusesRedirectsToAnotherOrigin()
{
    HttpsTestServer other;
    other.handler = m_server->handler;
    for (const QString& target : {other.uri(u"/"_s), u"http://localhost/"_s, u"//127.0.0.1/"_s, u""_s}) {
        m_server->handler = [target](const QByteArray&) {
            return Answer{httpAnswer("301 Moved", "", "Location: " + target.toLatin1() + "\r\n")};
        };
        const HttpsResult result = fetch(request());
        QVERIFY2(result.failure && result.failure->kind == Kind::ForeignRedirect, qPrintable(target));
    }
    QCOMPARE(other.connections, 0);
}

void TestHttpsFetcher::endsRedirectLoops()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{httpAnswer("307 Again", "", "Location: /\r\n")};
    };
    const HttpsResult result = fetch(request());
    QVERIFY(result.failure && result.failure->kind == Kind::ForeignRedirect);
    QCOMPARE(m_server->requests.size(), limits::MaxRedirects + 1);
}

void TestHttpsFetcher::saysNothingToADeadContext()
{
    const auto fetcher = makeFetcher();
    bool called = false;
    auto context = std::make_unique<QObject>();
    fetcher->fetch(request(), context.get(), [&called](const HttpsResult&) { called = true; });
    context.reset();
    QVERIFY(fetch(*fetcher, request()).ok());
    QVERIFY(!called);
}

void TestHttpsFetcher::hangsUpWithItsContext()
{
    m_server->handler = [](const QByteArray&) {
        return Answer{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"};
    };
    const auto fetcher = makeFetcher();
    bool called = false;
    auto context = std::make_unique<QObject>();
    fetcher->fetch(request(), context.get(), [&called](const HttpsResult&) { called = true; });
    QTRY_COMPARE(m_server->requests.size(), 1);
    QCOMPARE(m_server->disconnections, 0);
    context.reset();
    QTRY_COMPARE(m_server->disconnections, 1);
    QVERIFY(!called);
}

void TestHttpsFetcher::diesWithFetchesUnderWay()
{
    m_server->handler = [](const QByteArray& sent) {
        return sent.startsWith("GET /done ") ? Answer{httpAnswer("200 OK", "hello")} : Answer{};
    };
    auto fetcher = makeFetcher();
    int called = 0;
    for (const QString& path : {u"/1"_s, u"/2"_s, u"/3"_s, u"/4"_s, u"/5"_s, u"/6"_s}) // more than have room
        fetcher->fetch(request(path), this, [&called](const HttpsResult&) { ++called; });
    fetcher->fetch({uri(u"https://127.0.0.1:%1/"_s.arg(m_server->port())), 1000}, this, // another origin
                   [&](const HttpsResult&) {
                       ++called;
                       fetcher.reset();
                   });
    QTRY_VERIFY(!fetcher);
    QTRY_COMPARE(m_server->disconnections, m_server->connections);
    QCOMPARE(called, 1);
}

void TestHttpsFetcher::refusesACaBundleWithoutCertificates()
{
    HttpsOptions options;
    options.caBundle = HttpsTestServer::fixture(u"make.sh"_s);
    QCOMPARE(HttpsFetcher::create(options).error().kind, Error::Kind::BadInput);
    options.caBundle = u"/nowhere/ca.pem"_s;
    QVERIFY(!HttpsFetcher::create(options));
}

QTEST_GUILESS_MAIN(TestHttpsFetcher)
#include "tst_https_fetcher.moc"
