// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/message.h"
#include "tests/notice/sample_facts.h"

#include <QJsonDocument>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::notice;
using namespace Qt::StringLiterals;

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWhatEveryMailNeeds();
    void everyLineEndsInCrlfAndIsShort();
    void textAndFactsSurviveTransport();
    void encodesNamesBeyondAscii();
    void isTheSameBytesEveryTime();
    void messageIdFollowsTheKeyAlone();
    void messagesOfOneCaseFormAThread();
    void nothingCanAddAHeader();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void errorsNameNoContact();
};

namespace {

RenderedNotice aNotice() { return *render(Kind::FormalNotice, sample::deadCa()); }

Envelope anEnvelope()
{
    return {u"Example NIR"_s,
            u"rpki-ops@nir.example"_s,
            {u"noc@member.example"_s, u"admin@member.example"_s},
            sample::time("2026-03-17T10:00:00Z"),
            u"NIR-0042/notify/1"_s};
}

QByteArray composed(const RenderedNotice& notice, const Envelope& envelope)
{
    const auto message = composeMessage(notice, envelope);
    if (!message)
        qFatal("%s", qPrintable(message.error().toString()));
    return *message;
}

QByteArray headersOf(const QByteArray& message)
{
    return message.left(message.indexOf("\r\n\r\n") + 2).replace("\r\n\t", " ").replace("\r\n ", " ");
}

/// The value of a header; fails the caller's comparison when it is there twice.
QByteArray header(const QByteArray& message, const QByteArray& name)
{
    QByteArrayList values;
    for (const QByteArray& line : headersOf(message).split('\n'))
        if (line.toLower().startsWith(name.toLower() + ':'))
            values << line.mid(name.size() + 1).trimmed();
    return values.join(" AND ");
}

/// The body of the part of that content type, quoted-printable undone (RFC 2045 section 6.7).
QByteArray part(const QByteArray& message, const QByteArray& type)
{
    const qsizetype start = message.indexOf("\r\n\r\n", message.indexOf("Content-Type: " + type)) + 4;
    const qsizetype named = message.indexOf("boundary=") + 9;
    const QByteArray boundary = message.mid(named, message.indexOf("\r\n", named) - named);
    QByteArray text = message.mid(start, message.indexOf("\r\n--" + boundary, start) - start);
    text.replace("=\r\n", "");
    return QByteArray::fromPercentEncoding(text, '=').replace("\r\n", "\n");
}

} // namespace

void MessageTest::hasWhatEveryMailNeeds()
{
    const QByteArray message = composed(aNotice(), anEnvelope());
    QCOMPARE(header(message, "From"), "Example NIR <rpki-ops@nir.example>");
    QCOMPARE(header(message, "To"), "noc@member.example, admin@member.example");
    QCOMPARE(header(message, "Subject"),
             "[case NIR-0042/member-17] Formal notice: delegated CA does not work");
    QCOMPARE(header(message, "Date"), formatRfc5322Date(anEnvelope().date).toLatin1());
    QCOMPARE(header(message, "MIME-Version"), "1.0");
    QCOMPARE(header(message, "Auto-Submitted"), "auto-generated");
    QVERIFY(header(message, "Content-Type").startsWith("multipart/mixed;"));
}

void MessageTest::everyLineEndsInCrlfAndIsShort()
{
    NoticeFacts facts = sample::deadCa();
    facts.vantages[0].endpoints[0].uri = u"https://a.example/"_s + QString(2000, u'x');
    const QByteArray message = composed(*render(Kind::FormalNotice, facts), anEnvelope());
    QCOMPARE(message.count('\n'), message.count("\r\n"));
    QCOMPARE(message.count('\r'), message.count("\r\n"));
    for (const QByteArray& line : message.split('\n'))
        QVERIFY2(line.size() <= 79, line.constData()); // 78 and the CR (RFC 5322 section 2.1.1)
    for (const char c : message)
        QVERIFY(static_cast<unsigned char>(c) < 0x80);
}

void MessageTest::textAndFactsSurviveTransport()
{
    NoticeFacts facts = sample::deadCa();
    facts.operatorName = u"Ñandú 日本 = §"_s;
    const RenderedNotice notice = *render(Kind::FormalNotice, facts);
    const QByteArray message = composed(notice, anEnvelope());
    QVERIFY(message.contains("Content-Type: text/plain; charset=utf-8\r\n"));
    QCOMPARE(QString::fromUtf8(part(message, "text/plain")).trimmed(), notice.body.trimmed());
    QCOMPARE(QJsonDocument::fromJson(part(message, "application/json")).object(), notice.attachment);
}

void MessageTest::encodesNamesBeyondAscii()
{
    Envelope envelope = anEnvelope();
    envelope.fromName = u"Registro Ñandú"_s;
    RenderedNotice notice = aNotice();
    notice.subject = u"[case 1/カ] Aviso"_s;
    const QByteArray message = composed(notice, envelope);
    QVERIFY(header(message, "From").contains("=?UTF-8?"));
    QVERIFY(header(message, "Subject").contains("=?UTF-8?"));
}

void MessageTest::isTheSameBytesEveryTime()
{
    QCOMPARE(composed(aNotice(), anEnvelope()), composed(aNotice(), anEnvelope()));
}

void MessageTest::messageIdFollowsTheKeyAlone()
{
    Envelope later = anEnvelope();
    later.date += Duration{3600};
    RenderedNotice other = aNotice();
    other.body = u"other\n"_s;
    QCOMPARE(header(composed(other, later), "Message-Id"),
             header(composed(aNotice(), anEnvelope()), "Message-Id"));
    QCOMPARE(header(composed(aNotice(), anEnvelope()), "Message-Id"),
             messageIdFor(u"NIR-0042/notify/1"_s, u"rpki-ops@nir.example"_s).toLatin1());
    later.idempotencyKey = u"NIR-0042/notify/2"_s;
    QVERIFY(header(composed(aNotice(), later), "Message-Id") !=
            header(composed(aNotice(), anEnvelope()), "Message-Id"));
}

void MessageTest::messagesOfOneCaseFormAThread()
{
    Envelope second = anEnvelope();
    second.idempotencyKey = u"NIR-0042/remind/1"_s;
    const QByteArray thread = header(composed(aNotice(), anEnvelope()), "References");
    QVERIFY(thread.endsWith("@nir.example>"));
    QCOMPARE(header(composed(*render(Kind::Reminder, sample::deadCa()), second), "References"), thread);
}

void MessageTest::nothingCanAddAHeader()
{
    const QString attack = u"x\r\nBcc: thief@evil.example\r\n\r\nbody\u2028Cc: a@b"_s;
    Envelope envelope = anEnvelope();
    envelope.fromName = attack;
    envelope.idempotencyKey = attack;
    RenderedNotice notice = aNotice();
    notice.subject = attack;
    notice.caseId = attack;
    notice.attachment.insert(u"x"_s, attack);
    const QByteArray message = composed(notice, envelope);
    QCOMPARE(header(message, "Bcc"), "");
    QCOMPARE(header(message, "Cc"), "");
    QCOMPARE(headersOf(message).count("\r\n"), headersOf(composed(aNotice(), anEnvelope())).count("\r\n"));
    for (const QString& to :
         {u"a@b.example\r\nBcc: c@d.example"_s, u"a@b.example, c@d.example"_s, u"a@b.example\n"_s}) {
        envelope = anEnvelope();
        envelope.to = {to};
        QVERIFY2(!composeMessage(aNotice(), envelope), qPrintable(to));
        envelope = anEnvelope();
        envelope.fromAddress = to;
        QVERIFY2(!composeMessage(aNotice(), envelope), qPrintable(to));
    }
}

void MessageTest::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("address");
    for (const char* text : {"", "noc", "@member.example", "noc@", "a b@c.example", "<noc@member.example>",
                             "a@b@c", "noc..x@member.example", "noc@member..example", "\"x\"@member.example"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    QTest::newRow("too long") << QString(260, u'a') + u"@member.example"_s;
}

void MessageTest::refusesWhatIsNoAddress()
{
    QFETCH(QString, address);
    Envelope envelope = anEnvelope();
    envelope.to.push_back(address);
    const auto result = composeMessage(aNotice(), envelope);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::BadInput);
}

void MessageTest::errorsNameNoContact()
{
    Envelope envelope = anEnvelope();
    envelope.to = {u"private person@member.example"_s};
    QVERIFY(!composeMessage(aNotice(), envelope).error().toString().contains("person"_L1));
    envelope.to.clear();
    QVERIFY(!composeMessage(aNotice(), envelope));
}

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
