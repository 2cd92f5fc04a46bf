// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/incoming.h"

#include <QTest>

using namespace caretaker::post;
using namespace Qt::StringLiterals;
using Kind = Incoming::Kind;

class IncomingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsABounce();
    void readsTheHeadersThatABounceBrings();
    void aDelayIsNoBounce();
    void readsAnAnswer();
    void readsTheTagOfAGroup();
    void automaticAnswersAreNone_data();
    void automaticAnswersAreNone();
    void whatHasNoIdIsKnownByItsBytes();
    void refusesWhatIsTooLarge();
    void survivesNesting();
};

namespace {

/// RFC 3464 appendix E, in short.
QByteArray dsn(const QByteArray& action, const QByteArray& third)
{
    return "From: MAILER-DAEMON@mail.example\r\nTo: rpki-ops@nir.example\r\nSubject: Undelivered\r\n"
           "Message-ID: <dsn1@mail.example>\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n"
           "--b\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n"
           "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
           "Reporting-MTA: dns; mail.example\r\n\r\n"
           "Final-Recipient: rfc822; noc@member.example\r\nAction: " +
           action +
           "\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n  <noc@member.example> no such "
           "user\r\n\r\n" +
           third + "--b--\r\n";
}

const QByteArray Returned = "--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <ours@nir.example>\r\n"
                            "Subject: [case C-1/alder] x\r\n\r\ntext\r\n";
const QByteArray ReturnedHeaders = "--b\r\nContent-Type: text/rfc822-headers\r\n\r\nSubject: x\r\n"
                                   "Message-ID:\r\n <ours@nir.example>\r\n\r\n";

QByteArray reply(const QByteArray& headers)
{
    return "From: NOC <noc@member.example>\r\nMessage-ID: <r1@member.example>\r\n" + headers +
           "\r\nWe are on it.\r\n";
}

} // namespace

void IncomingTest::readsABounce()
{
    const auto bounce = readIncoming(dsn("failed", Returned));
    QVERIFY(bounce && bounce->kind == Kind::Bounce);
    QCOMPARE(bounce->id, u"<dsn1@mail.example>"_s);
    QCOMPARE(bounce->refersTo, QStringList{u"<ours@nir.example>"_s});
    QCOMPARE(bounce->diagnostic, u"5.1.1 smtp; 550 5.1.1 <(address)> no such user"_s);
}

void IncomingTest::readsTheHeadersThatABounceBrings()
{
    const auto bounce = readIncoming(dsn("failed", ReturnedHeaders));
    QVERIFY(bounce && bounce->kind == Kind::Bounce);
    QCOMPARE(bounce->refersTo, QStringList{u"<ours@nir.example>"_s});
}

void IncomingTest::aDelayIsNoBounce()
{
    QVERIFY(readIncoming(dsn("delayed", Returned))->kind == Kind::Delay);
    QVERIFY(readIncoming(dsn("relayed", Returned))->kind == Kind::Delivered);
    QVERIFY(readIncoming(dsn("Failed (bad)", Returned))->kind == Kind::Bounce);
    QVERIFY(readIncoming(dsn("nonsense", Returned))->kind == Kind::Delay);
}

void IncomingTest::readsAnAnswer()
{
    const auto answer = readIncoming(reply("Subject: =?utf-8?q?Re:_dead_[case_C-12ab/alder]?=\r\n"
                                           "In-Reply-To: <ours@nir.example>\r\n"
                                           "References: <thread@nir.example>\r\n <ours@nir.example>\r\n"));
    QVERIFY(answer && answer->kind == Kind::Reply);
    QCOMPARE(answer->refersTo, (QStringList{u"<ours@nir.example>"_s, u"<thread@nir.example>"_s}));
    QCOMPARE(answer->caseId, u"C-12ab"_s);
    QCOMPARE(answer->ca, u"alder"_s);
}

void IncomingTest::readsTheTagOfAGroup()
{
    const auto answer = readIncoming(reply("Subject: AW: [case C-1/alder +39] x\r\n"));
    QCOMPARE(answer->caseId, u"C-1"_s);
    QCOMPARE(answer->ca, u"alder"_s);
}

void IncomingTest::automaticAnswersAreNone_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("RFC 3834") << QByteArray("Auto-Submitted: auto-replied (vacation)\r\n");
    QTest::newRow("a list") << QByteArray("List-Id: <x.example>\r\n");
    QTest::newRow("bulk") << QByteArray("Precedence: bulk\r\n");
    QTest::newRow("old") << QByteArray("X-Autoreply: yes\r\n");
    QTest::newRow("empty return path") << QByteArray("Return-Path: <>\r\n");
}

void IncomingTest::automaticAnswersAreNone()
{
    QFETCH(QByteArray, headers);
    QVERIFY(readIncoming(reply("In-Reply-To: <ours@nir.example>\r\n" + headers))->kind == Kind::AutoReply);
    QVERIFY(readIncoming(reply("Auto-Submitted: no\r\n"))->kind == Kind::Reply);
}

void IncomingTest::whatHasNoIdIsKnownByItsBytes()
{
    const auto a = readIncoming("From: x\r\nSubject: a\r\n\r\ntext");
    const auto b = readIncoming("From: x\r\nSubject: b\r\n\r\ntext");
    QVERIFY(a && b && a->id.startsWith("sha256:"_L1) && a->id != b->id);
}

void IncomingTest::refusesWhatIsTooLarge()
{
    QVERIFY(!readIncoming(QByteArray(MaxMessageBytes + 1, 'x')));
    QVERIFY(!readIncoming({}));
}

void IncomingTest::survivesNesting()
{
    QByteArray message = "From: x\r\nSubject: [case " + QByteArray(5000, 'x') + "/y]\r\nReferences: ";
    for (int i = 0; i < 1000; ++i)
        message += "<" + QByteArray::number(i) + "@x>\r\n ";
    message += "\r\nMIME-Version: 1.0\r\n";
    for (int i = 0; i < 500; ++i)
        message += "Content-Type: multipart/mixed; boundary=\"b" + QByteArray::number(i) + "\"\r\n\r\n--b" +
                   QByteArray::number(i) + "\r\n";
    const auto read = readIncoming(message);
    QVERIFY(!read || (read->refersTo.size() <= 50 && read->caseId.isEmpty()));
}

QTEST_GUILESS_MAIN(IncomingTest)
#include "tst_incoming.moc"
