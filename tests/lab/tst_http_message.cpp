// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/http_message.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::lab;
using namespace Qt::StringLiterals;

class TestHttpMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequest();
    void closesForHttp10AndOnRequest();
    void refusesWhatIsNoRequest();
    void answersWithTheFile();
    void headHasLengthButNoBody();
    void unchangedIs304();
    void unknownIs404AndOtherMethodsAre405();

private:
    const Instant m_at = *parseRfc3339(u"1994-11-06T08:49:37Z");
    const HttpFile m_file{"hello", "text/plain", "\"e1\"", m_at};
};

void TestHttpMessage::readsARequest()
{
    const auto request =
        parseHttpRequest("GET /a/b.xml?x=1 HTTP/1.1\r\nHost: localhost\r\nIF-None-Match: \"e1\"\r\n"
                         "If-Modified-Since: then");
    QVERIFY(request.has_value());
    QCOMPARE(request->method, "GET");
    QCOMPARE(request->path, u"/a/b.xml"_s);
    QCOMPARE(request->ifNoneMatch, "\"e1\"");
    QCOMPARE(request->ifModifiedSince, "then");
    QVERIFY(request->keepAlive);
}

void TestHttpMessage::closesForHttp10AndOnRequest()
{
    QVERIFY(!parseHttpRequest("GET / HTTP/1.0")->keepAlive);
    QVERIFY(parseHttpRequest("GET / HTTP/1.0\r\nConnection: keep-alive")->keepAlive);
    QVERIFY(!parseHttpRequest("GET / HTTP/1.1\r\nConnection: Close")->keepAlive);
}

void TestHttpMessage::refusesWhatIsNoRequest()
{
    for (const char* head : {"", "GET", "GET /", "GET a HTTP/1.1", "GET / FTP/1", "\x16\x03\x01"})
        QVERIFY2(!parseHttpRequest(head), head);
}

void TestHttpMessage::answersWithTheFile()
{
    const auto answer = answerWithFile({.method = "GET", .path = u"/"_s}, &m_file, m_at);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "hello");
    QVERIFY(answer.head.startsWith("HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"));
    QVERIFY(answer.head.contains("Content-Length: 5\r\n"));
    QVERIFY(answer.head.contains("ETag: \"e1\"\r\n"));
    QVERIFY(answer.head.endsWith("\r\n\r\n"));
}

void TestHttpMessage::headHasLengthButNoBody()
{
    const auto answer = answerWithFile({.method = "HEAD", .path = u"/"_s}, &m_file, m_at);
    QVERIFY(answer.head.contains("Content-Length: 5\r\n"));
    QVERIFY(answer.body.isEmpty());
}

void TestHttpMessage::unchangedIs304()
{
    const QByteArray since = "Sun, 06 Nov 1994 08:49:37 GMT";
    const auto status = [&](const HttpRequest& request) {
        return answerWithFile(request, &m_file, m_at).status;
    };
    QCOMPARE(status({.method = "GET", .path = u"/"_s, .ifNoneMatch = "\"e1\""}), 304);
    QCOMPARE(status({.method = "GET", .path = u"/"_s, .ifNoneMatch = "\"e0\", \"e1\""}), 304);
    QCOMPARE(status({.method = "GET", .path = u"/"_s, .ifNoneMatch = "\"e2\""}), 200);
    QCOMPARE(status({.method = "GET", .path = u"/"_s, .ifModifiedSince = since}), 304);
    QCOMPARE(status({.method = "GET", .path = u"/"_s, .ifNoneMatch = "\"e2\"", .ifModifiedSince = since}),
             200);
    const auto answer = answerWithFile({.method = "GET", .path = u"/"_s, .ifNoneMatch = "*"}, &m_file, m_at);
    QVERIFY(answer.body.isEmpty() && !answer.head.contains("Content-Length"));
}

void TestHttpMessage::unknownIs404AndOtherMethodsAre405()
{
    QCOMPARE(answerWithFile({.method = "GET", .path = u"/"_s}, nullptr, m_at).status, 404);
    QCOMPARE(answerWithFile({.method = "POST", .path = u"/"_s}, &m_file, m_at).status, 405);
}

QTEST_GUILESS_MAIN(TestHttpMessage)
#include "tst_http_message.moc"
