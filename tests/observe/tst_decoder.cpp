// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a document does to its decoder is the document's repository's trouble alone. Real processes.
#include "core/observe/decoder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>

using namespace caretaker;
using namespace caretaker::observe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rrdp::DecodeTask;

namespace {

const QByteArray Notification =
    R"(<notification xmlns="http://www.ripe.net/rpki/rrdp" version="1" )"
    R"(session_id="9df4b597-af9e-4dca-bdda-719cce2c4e28" serial="3">)"
    R"(<snapshot uri="https://h.example/s.xml" hash="0000000000000000000000000000000000000000000000000000000000000000"/>)"
    R"(</notification>)";
const QString Uri = u"https://h.example/n.xml"_s;

std::unique_ptr<Decoder> decoderOf(const QString& program, Duration baseTime = 10s)
{
    auto decoder = Decoder::create(
        {.program = QStringLiteral(CARETAKER_BIN_DIR) + u'/' + program, .baseTime = baseTime});
    if (!decoder)
        qFatal("%s", qPrintable(decoder.error().toString()));
    return std::move(*decoder);
}

DecodeOutcome outcomeOf(Decoder& decoder, const QByteArray& document, int descriptor = -1,
                        DecodeTask::Kind kind = DecodeTask::Kind::Notification)
{
    QObject context;
    std::optional<DecodeOutcome> outcome;
    decoder.decode({kind, Uri}, document, descriptor, &context,
                   [&](const DecodeOutcome& got) { outcome = got; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 60'000); }();
    return outcome.value_or(DecodeOutcome{});
}

} // namespace

class TestDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodesInAnotherProcess();
    void decodesAFileWithoutCopyingIt();
    void aBadDocumentIsAFindingAndNoCrash();
    void whatADocumentDoesIsSaid_data();
    void whatADocumentDoesIsSaid();
    void othersGoOnWhileOneHangs();
    void aKilledProgramIsStartedAgain();
    void aLostContextIsNotTold();
    void theSandboxHolds();
    void needsItsProgram();
};

void TestDecoder::decodesInAnotherProcess()
{
    const auto decoder = decoderOf(u"caretaker-decoder"_s);
    const auto outcome = outcomeOf(*decoder, Notification);
    QVERIFY(!outcome.crash && !outcome.localFault);
    const auto decoded = rrdp::notificationFromWire(outcome.answer);
    QVERIFY(decoded && decoded->value && decoded->findings.empty());
    QCOMPARE(decoded->value, rrdp::decodeNotification(Notification, *HttpsUri::tryFromString(Uri)).value);
    QVERIFY(decoder->isSandboxed().has_value());
}

void TestDecoder::decodesAFileWithoutCopyingIt()
{
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(Notification) == Notification.size() && file.flush());
    const auto decoder = decoderOf(u"caretaker-decoder"_s);
    const auto decoded = rrdp::notificationFromWire(outcomeOf(*decoder, Notification, file.handle()).answer);
    QVERIFY(decoded && decoded->value);
}

void TestDecoder::aBadDocumentIsAFindingAndNoCrash()
{
    const auto decoder = decoderOf(u"caretaker-decoder"_s);
    const auto decoded = rrdp::notificationFromWire(outcomeOf(*decoder, "<!DOCTYPE x><x/>").answer);
    QVERIFY(decoded && !decoded->value);
    QCOMPARE(decoded->findings.front().id, FindingId::RRDP_MALFORMED);
}

void TestDecoder::whatADocumentDoesIsSaid_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("said");
    QTest::newRow("crash") << QByteArray("crash") << u"was killed by signal 11"_s;
    QTest::newRow("abort") << QByteArray("abort") << u"was killed by signal 6"_s;
    QTest::newRow("endless loop") << QByteArray("spin") << u"took more than 1 s"_s;
    QTest::newRow("memory bomb") << QByteArray("eat") << u"needed more than 512 MB of memory"_s;
    QTest::newRow("network") << QByteArray("phone home") << u"tried what its sandbox forbids"_s;
    QTest::newRow("huge answer") << QByteArray("blow up") << u"decoded to more than 16 MB"_s;
    QTest::newRow("signal") << QByteArray("kill the zygote") << u"tried what its sandbox forbids"_s;
}

void TestDecoder::whatADocumentDoesIsSaid()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, said);
#ifdef CARETAKER_ADDRESS_SANITIZER
    if (document == "eat")
        QSKIP("AddressSanitizer needs more address space than any limit leaves");
#endif
    const auto decoder = decoderOf(u"misbehaving-decoder"_s, 1s);
    const auto bad = outcomeOf(*decoder, document);
    QVERIFY(!bad.localFault && bad.answer.isEmpty());
    QCOMPARE(bad.crash.value_or(u"no crash"_s), said);
    QCOMPARE(outcomeOf(*decoder, "next").answer, QByteArray("NEXT"));
}

void TestDecoder::othersGoOnWhileOneHangs()
{
    const auto decoder = decoderOf(u"misbehaving-decoder"_s, 2s);
    QObject context;
    std::optional<DecodeOutcome> hung;
    decoder->decode({DecodeTask::Kind::Snapshot, Uri}, "spin", -1, &context,
                    [&](const DecodeOutcome& got) { hung = got; });
    for (int i = 0; i < 20; ++i)
        QCOMPARE(outcomeOf(*decoder, "a").answer, QByteArray("A"));
    QVERIFY(!hung);
    QTRY_VERIFY_WITH_TIMEOUT(hung && hung->crash, 30'000);
}

void TestDecoder::aKilledProgramIsStartedAgain()
{
    const auto decoder = decoderOf(u"misbehaving-decoder"_s);
    QCOMPARE(outcomeOf(*decoder, "a").answer, QByteArray("A"));
    QProcess::execute(u"pkill"_s, {u"-KILL"_s, u"-P"_s, QString::number(QCoreApplication::applicationPid()),
                                   u"-f"_s, u"misbehaving-decoder"_s});
    QCOMPARE(outcomeOf(*decoder, "b").answer, QByteArray("B"));
}

void TestDecoder::aLostContextIsNotTold()
{
    const auto decoder = decoderOf(u"misbehaving-decoder"_s);
    bool told = false;
    {
        QObject context;
        decoder->decode({DecodeTask::Kind::Delta, Uri}, "a", -1, &context,
                        [&](const DecodeOutcome&) { told = true; });
    }
    QCOMPARE(outcomeOf(*decoder, "b").answer, QByteArray("B"));
    QVERIFY(!told);
}

void TestDecoder::theSandboxHolds()
{
    const auto probe = decoderOf(u"caretaker-decoder"_s);
    (void)outcomeOf(*probe, Notification);
    if (!probe->isSandboxed().value_or(false))
        QSKIP("this kernel has no seccomp");
    QProcess process;
    process.start(probe->program(), {u"--self-test"_s});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, said.constData());
}

void TestDecoder::needsItsProgram()
{
    const auto decoder = Decoder::create({.program = u"/nowhere/caretaker-decoder"_s});
    QVERIFY(!decoder);
    QCOMPARE(decoder.error().exitCode(), 4);
}

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
