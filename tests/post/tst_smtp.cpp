// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/sendmail_courier.h"
#include "core/post/smtp_courier.h"
#include "tests/post/smtp_ground.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace caretaker;
using namespace caretaker::post;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Result = Handover::Result;

namespace {

Parcel aParcel(const QString& key = u"k"_s)
{
    return {.ca = CaHandle::fromString(u"alder"_s),
            .kind = u"formal-notice"_s,
            .date = *parseRfc3339(u"2026-03-17T10:00:00Z"),
            .idempotencyKey = key,
            .message = "Message-ID: <" + key.toUtf8() +
                       "@nir.example>\r\nTo: noc@member.example\r\nSubject: x\r\n\r\n.dot\r\ntext\r\n",
            .from = u"rpki-ops@nir.example"_s,
            .to = {u"noc@member.example"_s}};
}

#define REQUIRE_SERVER(ground)                                                                               \
    if (!(ground).isThere())                                                                                 \
    QSKIP(SmtpGround::skipText())

} // namespace

/// Against a real server on loopback, with TLS.
class SmtpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_ground = std::make_unique<SmtpGround>(); }
    void submitsWithStartTlsAndLogin();
    void submitsWithImplicitTls();
    void refusesACertificate_data();
    void refusesACertificate();
    void refusesToGoOnWithoutTls();
    void aWrongPasswordIsOursToMend();
    void whatAnAnswerMeans_data();
    void whatAnAnswerMeans();
    void oneConnectionTakesSeveralMessagesAndFailures();
    void noAnswerAfterTheFinalDotIsTriedAgain();
    void nobodyListens();
    void repliesNameNobody();
    void sendmailTakesTheMessageOnItsStandardInput();
    void sendmailsExitCodes_data();
    void sendmailsExitCodes();

private:
    std::unique_ptr<SmtpGround> m_ground; ///< of the tests that want nothing special
};

void SmtpTest::submitsWithStartTlsAndLogin()
{
    const SmtpGround ground({.auth = u"caretaker:se:cret"_s});
    REQUIRE_SERVER(ground);
    SmtpCourier courier(ground.server());
    const Handover done = courier.deliver(aParcel());
    QVERIFY2(done.result == Result::Taken, qPrintable(done.reply));
    QVERIFY(done.reply.startsWith("250"_L1));
    const auto arrived = ground.messages();
    QCOMPARE(arrived.size(), std::size_t(1));
    QVERIFY(arrived[0].startsWith("X-Envelope-To: noc@member.example"));
    QVERIFY(arrived[0].contains("\n.dot")); // dot-stuffing was undone
}

void SmtpTest::submitsWithImplicitTls()
{
    const SmtpGround ground({.implicit = true});
    REQUIRE_SERVER(ground);
    SmtpCourier courier(ground.server());
    const Handover done = courier.deliver(aParcel());
    QVERIFY2(done.result == Result::Taken, qPrintable(done.reply));
    QCOMPARE(ground.messages().size(), std::size_t(1));
}

void SmtpTest::refusesACertificate_data()
{
    QTest::addColumn<int>("flaw");
    QTest::addColumn<bool>("implicit");
    for (const bool implicit : {false, true}) {
        const char* how = implicit ? "implicit" : "starttls";
        QTest::addRow("expired, %s", how) << int(lab::TlsFlaw::Expired) << implicit;
        QTest::addRow("another name, %s", how) << int(lab::TlsFlaw::WrongName) << implicit;
        QTest::addRow("untrusted, %s", how) << int(lab::TlsFlaw::Untrusted) << implicit;
    }
}

void SmtpTest::refusesACertificate()
{
    QFETCH(int, flaw);
    QFETCH(bool, implicit);
    const SmtpGround ground({.flaw = static_cast<lab::TlsFlaw>(flaw), .implicit = implicit});
    REQUIRE_SERVER(ground);
    SmtpCourier courier(ground.server());
    const Handover done = courier.deliver(aParcel());
    QVERIFY(done.result == Result::Later);
    QVERIFY2(done.reply.contains("SSL"_L1) || done.reply.contains("certificate"_L1), qPrintable(done.reply));
    QVERIFY(ground.messages().empty());
}

/// A server, or somebody in between, that offers no STARTTLS gets nothing.
void SmtpTest::refusesToGoOnWithoutTls()
{
    const SmtpGround ground({.plain = true});
    REQUIRE_SERVER(ground);
    SmtpServer server = ground.server();
    QVERIFY(SmtpCourier(server).deliver(aParcel()).result == Result::Later);
    QVERIFY(ground.messages().empty());
    server.tls = SmtpTls::None; // asked for, as for a server on this machine
    QVERIFY(SmtpCourier(server).deliver(aParcel()).result == Result::Taken);
}

void SmtpTest::aWrongPasswordIsOursToMend()
{
    const SmtpGround ground({.auth = u"caretaker:secret"_s});
    REQUIRE_SERVER(ground);
    SmtpServer server = ground.server();
    server.password = u"wrong-word"_s;
    const Handover done = SmtpCourier(server).deliver(aParcel());
    QVERIFY(done.result == Result::Later);
    QVERIFY2(done.reply.startsWith("535"_L1), qPrintable(done.reply));
    QVERIFY(!done.reply.contains("wrong-word"_L1));
}

void SmtpTest::whatAnAnswerMeans_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<int>("result");
    QTest::addColumn<QString>("reply");
    QTest::newRow("greylisted") << u"451"_s << int(Result::Later) << u"451"_s;
    QTest::newRow("no such user") << u"550"_s << int(Result::Refused) << u"550"_s;
    QTest::newRow("later, after the text") << u"data-451"_s << int(Result::Later) << u"451"_s;
    QTest::newRow("not this message") << u"data-554"_s << int(Result::Refused) << u"554"_s;
}

void SmtpTest::whatAnAnswerMeans()
{
    QFETCH(QString, act);
    QFETCH(int, result);
    QFETCH(QString, reply);
    const SmtpGround& ground = *m_ground;
    REQUIRE_SERVER(ground);
    const std::size_t before = ground.messages().size();
    ground.script({act});
    const Handover done = SmtpCourier(ground.server()).deliver(aParcel());
    QCOMPARE(int(done.result), result);
    QVERIFY2(done.reply.startsWith(reply), qPrintable(done.reply));
    QCOMPARE(ground.messages().size(), before);
}

void SmtpTest::oneConnectionTakesSeveralMessagesAndFailures()
{
    const SmtpGround& ground = *m_ground;
    REQUIRE_SERVER(ground);
    const std::size_t before = ground.messages().size();
    ground.script({u"ok"_s, u"550"_s, u"ok"_s, u"451"_s, u"ok"_s});
    SmtpCourier courier(ground.server());
    QList<int> results;
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        results << int(courier.deliver(aParcel(key)).result);
    QCOMPARE(results, (QList<int>{int(Result::Taken), int(Result::Refused), int(Result::Taken),
                                  int(Result::Later), int(Result::Taken)}));
    QCOMPARE(ground.messages().size(), before + 3);
}

void SmtpTest::noAnswerAfterTheFinalDotIsTriedAgain()
{
    const SmtpGround& ground = *m_ground;
    REQUIRE_SERVER(ground);
    const std::size_t before = ground.messages().size();
    ground.script({u"close"_s, u"stall"_s, u"ok"_s});
    SmtpServer server = ground.server();
    SmtpCourier courier(server);
    QVERIFY(courier.deliver(aParcel(u"unknown"_s)).result == Result::Later);
    server.timeout = 1s;
    QVERIFY(SmtpCourier(server).deliver(aParcel(u"unknown"_s)).result == Result::Later);
    QVERIFY(courier.deliver(aParcel(u"unknown"_s)).result == Result::Taken);
    const auto arrived = ground.messages(); // nobody can know; but they are the same message
    QCOMPARE(arrived.size(), before + 3);
    std::set<QByteArray> kinds;
    for (const QByteArray& message : arrived)
        if (message.contains("<unknown@nir.example>"))
            kinds.insert(message);
    QCOMPARE(kinds.size(), std::size_t(1));
}

void SmtpTest::nobodyListens()
{
    const SmtpServer server{.host = u"127.0.0.1"_s, .port = 1, .timeout = 5s};
    const Handover done = SmtpCourier(server).deliver(aParcel());
    QVERIFY(done.result == Result::Later);
    QVERIFY(!done.reply.isEmpty());
}

void SmtpTest::repliesNameNobody()
{
    const SmtpGround& ground = *m_ground;
    REQUIRE_SERVER(ground);
    ground.script({u"550"_s});
    const Handover done = SmtpCourier(ground.server()).deliver(aParcel());
    QCOMPARE(done.reply, u"550 5.1.1 <(address)>: no such user here"_s);
}

namespace {

QString aProgram(const QTemporaryDir& dir, const QByteArray& script)
{
    QFile file(dir.filePath(u"sendmail"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0)
        qFatal("cannot write the program");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

} // namespace

void SmtpTest::sendmailTakesTheMessageOnItsStandardInput()
{
    const QTemporaryDir dir;
    const QString program = aProgram(dir, "echo \"$@\" > " + dir.filePath(u"said"_s).toUtf8() + "; cat >> " +
                                              dir.filePath(u"said"_s).toUtf8());
    const Handover done = SendmailCourier(program, 10s).deliver(aParcel());
    QVERIFY2(done.result == Result::Taken, qPrintable(done.reply));
    QFile said(dir.filePath(u"said"_s));
    QVERIFY(said.open(QIODevice::ReadOnly));
    const QByteArray text = said.readAll();
    QVERIFY(text.startsWith("-t -i -f rpki-ops@nir.example\nMessage-ID: <k@nir.example>\n"));
    QVERIFY(!text.contains('\r'));
}

void SmtpTest::sendmailsExitCodes_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("result");
    QTest::newRow("temporary") << QByteArray("cat >/dev/null; exit 75") << int(Result::Later);
    QTest::newRow("no user") << QByteArray("cat >/dev/null; exit 67") << int(Result::Refused);
    QTest::newRow("no configuration") << QByteArray("cat >/dev/null; exit 78") << int(Result::Later);
    QTest::newRow("too slow") << QByteArray("exec sleep 30") << int(Result::Later);
}

void SmtpTest::sendmailsExitCodes()
{
    QFETCH(QByteArray, script);
    QFETCH(int, result);
    const QTemporaryDir dir;
    const QString program = aProgram(dir, script);
    QCOMPARE(int(SendmailCourier(program, 500ms).deliver(aParcel()).result), result);
    QVERIFY(SendmailCourier(dir.filePath(u"absent"_s), 1s).deliver(aParcel()).result == Result::Later);
}

QTEST_GUILESS_MAIN(SmtpTest)
#include "tst_smtp.moc"
