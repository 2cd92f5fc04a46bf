// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/transport/http_head.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::transport;
using namespace Qt::StringLiterals;

namespace {

HttpHead headOf(const QByteArray& text)
{
    HttpHead head;
    for (const QByteArray& line : text.split('\n'))
        [&] { QVERIFY(head.take(line + "\r\n")); }();
    return head;
}

} // namespace

class TestHttpHead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatAFetchNeeds();
    void passesOverInterimAnswers();
    void knowsNoStatusInOddStatusLines();
    void readsTheAgeOnlyAsANumber();
    void readsRetryAfterInBothForms();
    void complainsOfEncodings_data();
    void complainsOfEncodings();
    void complainsOfLengthsThatContradict();
    void refusesEndlessHeaders();
    void forgetsValidatorsThatCannotBeSentBack();
    void takesNoTrailers();
    void followsNoOddLocation();
};

void TestHttpHead::readsWhatAFetchNeeds()
{
    const HttpHead head = headOf("HTTP/1.1 200 OK\nETAG:\"e\" \nlast-modified: x\nContent-Type: "
                                 "text/xml\nDate: Wed, 03 Jan 2024 00:00:00 GMT\n"
                                 "Age: 7\nContent-Length: 12\n");
    QVERIFY(head.isComplete());
    QCOMPARE(head.status(), 200);
    QCOMPARE(head.etag(), QByteArray("\"e\""));
    QCOMPARE(head.lastModified(), QByteArray("x"));
    QCOMPARE(head.contentType(), QByteArray("text/xml"));
    QCOMPARE(head.date(), parseRfc3339(u"2024-01-03T00:00:00Z"));
    QCOMPARE(head.age(), Duration(7));
    QCOMPARE(head.contentLength(), qint64(12));
    QVERIFY(head.complaint().isEmpty() && !head.isRedirect());
    QVERIFY(head.text().startsWith("HTTP/1.1 200 OK\nETAG:"));
}

void TestHttpHead::passesOverInterimAnswers()
{
    const HttpHead head = headOf("HTTP/1.1 103 Early Hints\nETag: \"no\"\n\nHTTP/1.1 404 Not Found\n");
    QVERIFY(head.isComplete());
    QCOMPARE(head.status(), 404);
    QVERIFY(head.etag().isEmpty());
}

void TestHttpHead::knowsNoStatusInOddStatusLines()
{
    for (const char* line :
         {"HTTP/1.1", "HTTP/1.1 20", "HTTP/1.1 2000 OK", "HTTP/1.1 -20 OK", "HTTP/1.1 abc"})
        QVERIFY2(headOf(line).status() == 0 && !headOf(line).isComplete(), line);
}

void TestHttpHead::readsTheAgeOnlyAsANumber()
{
    for (const char* age : {"-1", "1.5", "", "99999999999999999999", "x"})
        QVERIFY2(!headOf(QByteArray("HTTP/1.1 200 OK\nAge: ") + age).age(), age);
}

void TestHttpHead::readsRetryAfterInBothForms()
{
    QCOMPARE(headOf("HTTP/1.1 503 No\nRetry-After: 120").retryAfter(), Duration(120));
    const QByteArray date = "HTTP/1.1 503 No\nRetry-After: Wed, 03 Jan 2024 00:01:00 GMT";
    QCOMPARE(headOf(date + "\nDate: Wed, 03 Jan 2024 00:00:00 GMT").retryAfter(), Duration(60));
    QCOMPARE(headOf(date + "\nDate: Wed, 03 Jan 2024 00:02:00 GMT").retryAfter(), Duration(0));
    QVERIFY(!headOf(date).retryAfter()); // counted from whose clock?
    QVERIFY(!headOf("HTTP/1.1 503 No\nRetry-After: soon").retryAfter());
}

void TestHttpHead::complainsOfEncodings_data()
{
    QTest::addColumn<bool>("refused");
    for (const char* header :
         {"Content-Encoding: gzip", "content-encoding: br", "Content-Encoding: identity, gzip",
          "Content-Encoding: ", "Transfer-Encoding: gzip, chunked", "Transfer-Encoding: gzip",
          "Transfer-Encoding: chunked, chunked"})
        QTest::newRow(header) << true;
    for (const char* header :
         {"Content-Encoding: Identity", "Transfer-Encoding: Chunked", "Vary: Content-Encoding"})
        QTest::newRow(header) << false;
}

void TestHttpHead::complainsOfEncodings()
{
    QFETCH(bool, refused);
    const HttpHead head = headOf(QByteArray("HTTP/1.1 200 OK\n") + QTest::currentDataTag());
    QCOMPARE(!head.complaint().isEmpty(), refused);
}

void TestHttpHead::complainsOfLengthsThatContradict()
{
    QVERIFY(headOf("HTTP/1.1 200 OK\nContent-Length: 5\nContent-Length: 5").complaint().isEmpty());
    for (const char* length : {"5\nContent-Length: 6", "-5", "5, 5", "x", "", "99999999999999999999"})
        QVERIFY2(!headOf(QByteArray("HTTP/1.1 200 OK\nContent-Length: ") + length).complaint().isEmpty(),
                 length);
}

void TestHttpHead::refusesEndlessHeaders()
{
    HttpHead head;
    QVERIFY(head.take("HTTP/1.1 200 OK\r\n"));
    QVERIFY(head.take("A: " + QByteArray(limits::MaxHttpHeaderBytes - 100, 'x') + "\r\n"));
    QVERIFY(!head.take("B: " + QByteArray(100, 'x') + "\r\n"));
    HttpHead interim; // an endless row of interim answers
    int lines = 0;
    while (interim.take("HTTP/1.1 100 Continue\r\n") && interim.take("\r\n"))
        ++lines;
    QVERIFY(lines < limits::MaxHttpHeaderBytes / 20);
}

void TestHttpHead::forgetsValidatorsThatCannotBeSentBack()
{
    QVERIFY(headOf("HTTP/1.1 200 OK\nETag: " + QByteArray(1025, 'x')).etag().isEmpty());
    QCOMPARE(headOf("HTTP/1.1 200 OK\nETag: " + QByteArray(1024, 'x')).etag().size(), 1024);
    for (const char odd : {'\r', '\0', '\x7f', '\xe9', '\t'})
        QVERIFY(headOf(QByteArray("HTTP/1.1 200 OK\nETag: a") + odd + "b").etag().isEmpty());
}

void TestHttpHead::takesNoTrailers()
{
    const HttpHead head = headOf("HTTP/1.1 200 OK\nETag: \"a\"\n\nETag: \"b\"");
    QCOMPARE(head.etag(), QByteArray("\"a\""));
}

void TestHttpHead::followsNoOddLocation()
{
    const HttpsUri base = *HttpsUri::tryFromString(u"https://a.example/x/y"_s);
    const auto target = [&](const QByteArray& location) {
        return headOf("HTTP/1.1 302 Found\nLocation: " + location).redirectTarget(base);
    };
    QCOMPARE(target("z")->toString(), u"https://a.example/x/z"_s);
    for (const char* odd :
         {"", "http://a.example/", "ftp://a.example/", "https://u:p@a.example/", "//[", "\x01"})
        QVERIFY2(!target(odd), odd);
}

QTEST_GUILESS_MAIN(TestHttpHead)
#include "tst_http_head.moc"
