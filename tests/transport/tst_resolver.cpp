// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resolver against a name server of the test's own.
#include "core/transport/resolver.h"
#include "tests/transport/dns_test_server.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::transport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = FetchFailure::Kind;

class TestResolver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksForBothFamilies();
    void needsNoServerForLiteralsAndLocalhost();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void oneFamilysTroubleIsNotTheOthers_data();
    void oneFamilysTroubleIsNotTheOthers();
    void waitsForTheOtherFamilyNotForLong();
    void tellsASilentServer();
    void tellsThatNoServerIsThere();
    void asksTheNextServer_data();
    void asksTheNextServer();
    void keepsRefusedAddressesApart();
    void believesAnAnswerAsLongAsItSays();
    void asksOnceForAllWhoWait();
    void saysNothingToADeadContext();

private:
    Resolution resolve(const QString& host, Milliseconds deadline = 10s, bool allowLoopback = true);
    std::unique_ptr<DnsTestServer> m_server;
    std::unique_ptr<Resolver> m_resolver;
};

void TestResolver::init()
{
    m_server = std::make_unique<DnsTestServer>();
    m_server->handler = [](const QString&, int) {
        return DnsReply{0, {u"127.0.0.1"_s, u"127.0.0.2"_s, u"::1"_s}};
    };
    m_resolver = std::make_unique<Resolver>(std::vector{m_server->server()});
}

void TestResolver::cleanup()
{
    m_resolver.reset();
    m_server.reset();
}

Resolution TestResolver::resolve(const QString& host, Milliseconds deadline, bool allowLoopback)
{
    std::optional<Resolution> result;
    QObject context;
    m_resolver->resolve(host, {allowLoopback}, deadline, &context, [&](Resolution got) { result = got; });
    [&] {
        QVERIFY(!result); // never from inside
        QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 20'000);
    }();
    return result.value_or(Resolution{});
}

void TestResolver::asksForBothFamilies()
{
    const Resolution found = resolve(u"repo.test"_s);
    QVERIFY(!found.failure && found.layer.ok);
    QCOMPARE(found.addresses,
             (QList{QHostAddress(u"127.0.0.1"_s), QHostAddress(u"127.0.0.2"_s), QHostAddress(u"::1"_s)}));
    QCOMPARE(found.layer.detail, u"2 A, 1 AAAA"_s);
    QCOMPARE(m_server->questions.size(), 2); // and no search domain
}

void TestResolver::needsNoServerForLiteralsAndLocalhost()
{
    for (const QString& host : {u"127.0.0.1"_s, u"::1"_s, u"localhost"_s, u"a.localhost"_s}) {
        const Resolution found = resolve(host);
        QVERIFY2(!found.failure && !found.addresses.isEmpty(), qPrintable(host));
        QVERIFY(found.addresses.first().isLoopback());
    }
    QVERIFY(m_server->questions.isEmpty());
}

void TestResolver::tellsWhatIsWrong_data()
{
    QTest::addColumn<int>("rcode");
    QTest::addColumn<bool>("garbage");
    QTest::addColumn<QString>("words");
    QTest::newRow("NXDOMAIN") << 3 << false << u"no such name (NXDOMAIN)"_s;
    QTest::newRow("SERVFAIL") << 2 << false << u"the name servers failed (SERVFAIL)"_s;
    QTest::newRow("REFUSED") << 5 << false << u"the name server refused (REFUSED)"_s;
    QTest::newRow("no data") << 0 << false << u"no address (no data)"_s;
    QTest::newRow("malformed") << 0 << true << u"the name server's answer is malformed"_s;
}

void TestResolver::tellsWhatIsWrong()
{
    QFETCH(int, rcode);
    QFETCH(bool, garbage);
    QFETCH(QString, words);
    m_server->handler = [&](const QString&, int) { return DnsReply{rcode, {}, 0, false, garbage}; };
    const Resolution found = resolve(u"repo.test"_s);
    QVERIFY(found.failure && !found.layer.ok && found.addresses.isEmpty());
    QCOMPARE(found.failure->detail, words);
    QVERIFY(found.failure->kind == Kind::NameNotFound && found.failure->layer == Layer::Dns);
}

void TestResolver::oneFamilysTroubleIsNotTheOthers_data()
{
    QTest::addColumn<int>("brokenType");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::newRow("AAAA") << DnsTestServer::Aaaa << u"127.0.0.1"_s
                          << u"2 A, AAAA: the name servers failed (SERVFAIL)"_s;
    QTest::newRow("A") << DnsTestServer::A << u"::1"_s << u"A: the name servers failed (SERVFAIL), 1 AAAA"_s;
}

void TestResolver::oneFamilysTroubleIsNotTheOthers()
{
    QFETCH(int, brokenType);
    QFETCH(QString, address);
    QFETCH(QString, words);
    m_server->handler = [&, good = m_server->handler](const QString& name, int type) {
        return type == brokenType ? DnsReply{2} : good(name, type);
    };
    const Resolution found = resolve(u"repo.test"_s);
    QVERIFY(!found.failure);
    QCOMPARE(found.addresses.first(), QHostAddress(address));
    QCOMPARE(found.layer.detail, words);
}

void TestResolver::waitsForTheOtherFamilyNotForLong()
{
    m_server->handler = [&, good = m_server->handler](const QString& name, int type) {
        return type == DnsTestServer::Aaaa ? DnsReply{0, {}, 0, true} : good(name, type);
    };
    const Resolution found = resolve(u"repo.test"_s, 60s);
    QVERIFY(!found.failure);
    QCOMPARE(found.layer.detail, u"2 A, AAAA: no answer from the name servers"_s);
    QVERIFY(found.layer.elapsed < 8s);
    const Resolution impatient = resolve(u"repo.test"_s, 300ms);
    QVERIFY(!impatient.failure); // one family is enough
    QCOMPARE(impatient.addresses.size(), 2);
}

void TestResolver::tellsASilentServer()
{
    m_server->handler = [](const QString&, int) { return DnsReply{0, {}, 0, true}; };
    const Resolution found = resolve(u"repo.test"_s, 300ms);
    QVERIFY(found.failure && found.failure->kind == Kind::TimedOut && found.failure->phase == Phase::Dns);
    QCOMPARE(found.failure->detail, u"timed out at dns: no answer from the name servers"_s);
    QVERIFY(found.layer.elapsed >= 280ms);
}

/// Our side's fault, and nothing about the name.
void TestResolver::tellsThatNoServerIsThere()
{
    const DnsServer gone = m_server->server();
    m_server.reset();
    m_resolver = std::make_unique<Resolver>(std::vector{gone});
    const Resolution found = resolve(u"repo.test"_s);
    QCOMPARE(found.failure->detail, u"no name server can be reached"_s);
    QVERIFY(found.failure->kind == Kind::LocalFault);
}

void TestResolver::asksTheNextServer_data()
{
    QTest::addColumn<int>("firstCode");
    QTest::addColumn<int>("secondCode");
    QTest::addColumn<QString>("words");
    QTest::newRow("which knows") << 2 << 0 << u"2 A, 1 AAAA"_s;
    QTest::newRow("which knows better") << 5 << 3 << u"no such name (NXDOMAIN)"_s;
    QTest::newRow("which fails, too") << 2 << 2 << u"the name servers failed (SERVFAIL)"_s;
}

void TestResolver::asksTheNextServer()
{
    QFETCH(int, firstCode);
    QFETCH(int, secondCode);
    QFETCH(QString, words);
    DnsTestServer second;
    second.handler = [secondCode, good = m_server->handler](const QString& name, int type) {
        return secondCode == 0 ? good(name, type) : DnsReply{secondCode};
    };
    m_server->handler = [firstCode](const QString&, int) { return DnsReply{firstCode}; };
    m_resolver = std::make_unique<Resolver>(std::vector{m_server->server(), second.server()});
    QCOMPARE(resolve(u"repo.test"_s).layer.detail, words);
}

void TestResolver::keepsRefusedAddressesApart()
{
    m_server->handler = [](const QString&, int) {
        return DnsReply{0, {u"8.8.8.8"_s, u"10.0.0.1"_s, u"::1"_s}};
    };
    const Resolution mixed = resolve(u"repo.test"_s, 10s, false);
    QVERIFY(!mixed.failure);
    QCOMPARE(mixed.addresses, QList{QHostAddress(u"8.8.8.8"_s)});
    QCOMPARE(mixed.refused, (QList{QHostAddress(u"10.0.0.1"_s), QHostAddress(u"::1"_s)}));
    m_server->handler = [](const QString&, int) { return DnsReply{0, {u"127.0.0.1"_s}}; };
    QVERIFY(resolve(u"other.test"_s, 10s, false).failure->kind == Kind::AddressRefused);
}

void TestResolver::believesAnAnswerAsLongAsItSays()
{
    m_server->handler = [](const QString& name, int) {
        return DnsReply{0, {u"127.0.0.1"_s}, name == u"long.test" ? 3600U : 0U};
    };
    for (const QString& host : {u"long.test"_s, u"short.test"_s, u"long.test"_s, u"short.test"_s})
        QVERIFY(!resolve(host).failure);
    QCOMPARE(m_server->asked(u"long.test"_s, DnsTestServer::A), 1);
    QCOMPARE(m_server->asked(u"short.test"_s, DnsTestServer::A), 2);
}

void TestResolver::asksOnceForAllWhoWait()
{
    int done = 0;
    for (int i = 0; i < 50; ++i)
        m_resolver->resolve(u"repo.test"_s, {true}, 10s, this,
                            [&done](const Resolution& found) { done += !found.failure; });
    QTRY_COMPARE(done, 50);
    QCOMPARE(m_server->questions.size(), 2);
}

void TestResolver::saysNothingToADeadContext()
{
    bool called = false;
    auto context = std::make_unique<QObject>();
    m_resolver->resolve(u"repo.test"_s, {true}, 10s, context.get(),
                        [&](const Resolution&) { called = true; });
    context.reset();
    QVERIFY(!resolve(u"repo.test"_s).failure);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
