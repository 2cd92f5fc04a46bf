// SPDX-License-Identifier: GPL-3.0-or-later
// `caretaker policy backtest` as people call it: formats, periods, and what it says of bad input.
#include "tests/cli/caretaker_process.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;
using caretaker::test::Ran;
using caretaker::test::run;

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesFileAndLineOfABadLine_data();
    void namesFileAndLineOfABadLine();
    void skipsBlankLinesAndNotesUnknownKeys();
    void readsGzip();
    void refusesATruncatedGzip();
    void looksAtThePeriodOnly();
    void writesOneCsvRowAThing();
    void putsPoliciesSideBySide();
    void needsOneSource();
    void anEmptyTraceLeadsToNothing();

private:
    QString write(const QByteArray& bytes, const QString& name = u"t.ndjson"_s)
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    Ran on(const QString& trace, const QStringList& more = {u"--json"_s}) const
    {
        return run(
            QStringList{u"policy"_s, u"backtest"_s, u"--policy"_s, u"ripe-2025-02"_s, u"--trace"_s, trace} +
            more);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

const QByteArray Good = R"({"ca":"h1","at":"2026-01-01T00:00:00Z","functional":true})"
                        "\n";

/// Good at midnight, then failed each hour.
QByteArray deadFor(int hours)
{
    QByteArray trace = Good;
    for (int h = 1; h <= hours; ++h)
        trace += QStringLiteral(R"({"ca":"h1","at":"2026-01-%1T%2:00:00Z","functional":false})")
                     .arg(1 + h / 24, 2, 10, QChar(u'0'))
                     .arg(h % 24, 2, 10, QChar(u'0'))
                     .toUtf8() +
                 '\n';
    return trace;
}

QByteArray gzip(const QByteArray& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, static_cast<uLong>(bytes.size()))), Qt::Uninitialized);
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

void TestCommand::init() { m_dir = std::make_unique<QTemporaryDir>(); }

void TestCommand::namesFileAndLineOfABadLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no JSON") << QByteArray("{\"ca\":") << QByteArray("is not JSON");
    QTest::newRow("no object") << QByteArray("[1]") << QByteArray("is not an object");
    QTest::newRow("no ca") << QByteArray(R"({"at":"2026-01-01T00:00:00Z","functional":true})")
                           << QByteArray("\"ca\" is missing");
    QTest::newRow("no time") << QByteArray(R"({"ca":"h1","functional":true})")
                             << QByteArray("\"at\" is missing");
    QTest::newRow("no verdict") << QByteArray(R"({"ca":"h1","at":"2026-01-01T01:00:00Z"})")
                                << QByteArray("\"functional\" is missing");
    QTest::newRow("no such day") << QByteArray(R"({"ca":"h1","at":"2026-02-30T00:00:00Z","functional":true})")
                                 << QByteArray("\"at\" is not a time");
    QTest::newRow("text for a verdict")
        << QByteArray(R"({"ca":"h1","at":"2026-01-01T01:00:00Z","functional":"yes"})")
        << QByteArray("\"functional\" is not true or false");
    QTest::newRow("negative")
        << QByteArray(R"({"ca":"h1","at":"2026-01-01T01:00:00Z","functional":true,"first_byte_ms":-1})")
        << QByteArray("\"first_byte_ms\" is not a number of milliseconds");
    QTest::newRow("number")
        << QByteArray(R"({"ca":"h1","at":"2026-01-01T01:00:00Z","functional":true,"manifest_number":"x"})")
        << QByteArray("\"manifest_number\" is not a manifest number");
    QTest::newRow("older") << QByteArray(R"({"ca":"h2","at":"2025-12-31T23:59:59Z","functional":true})")
                           << QByteArray("older than the line before");
    QTest::newRow("twice") << QByteArray(R"({"ca":"h1","at":"2026-01-01T00:00:00Z","functional":false})")
                           << QByteArray("already");
    QTest::newRow("too long") << QByteArray(200'000, ' ') << QByteArray("longer than");
}

void TestCommand::namesFileAndLineOfABadLine()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, says);
    const Ran ran = on(write(Good + line + "\n"));
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains("t.ndjson:2: "), ran.err.constData());
    QVERIFY2(ran.err.contains(says), ran.err.constData());
    QCOMPARE(ran.out, QByteArray());
}

void TestCommand::skipsBlankLinesAndNotesUnknownKeys()
{
    const QString trace = write(
        "\n" + Good +
        R"({"ca":"h1","at":"2026-01-01T01:00:00Z","functional":true,"colour":"red","findings":["NEW_THING"]})");
    const Ran ran = on(trace, {});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.err.contains("key \"colour\""), ran.err.constData());
    QVERIFY2(ran.err.contains("finding \"NEW_THING\""), ran.err.constData());
    QCOMPARE(on(trace).json()[u"summary"][u"rounds"].toInt(), 2);
}

void TestCommand::readsGzip()
{
    const QJsonObject plain = on(write(deadFor(30))).json();
    const QJsonObject packed = on(write(gzip(deadFor(30)), u"t.ndjson.gz"_s)).json();
    QCOMPARE(plain[u"cases"].toArray().size(), 1);
    QCOMPARE(packed, plain);
}

void TestCommand::refusesATruncatedGzip()
{
    const QByteArray packed = gzip(deadFor(600));
    const Ran ran = on(write(packed.first(packed.size() / 2)));
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains("cannot be read") || ran.err.contains("is not JSON"), ran.err.constData());
}

void TestCommand::looksAtThePeriodOnly()
{
    const QString trace = write(deadFor(40));
    const auto rounds = [&](const QStringList& period) {
        return on(trace, QStringList{u"--json"_s} + period).json()[u"summary"][u"rounds"].toInt();
    };
    QCOMPARE(rounds({}), 41);
    QCOMPARE(rounds({u"--from"_s, u"2026-01-01T10:00:00Z"_s}), 31);
    QCOMPARE(rounds({u"--from"_s, u"2026-01-01T10:00:00Z"_s, u"--to"_s, u"2026-01-01T12:00:00Z"_s}), 3);
    QCOMPARE(
        on(trace, {u"--from"_s, u"2026-01-02T00:00:00Z"_s, u"--to"_s, u"2026-01-01T00:00:00Z"_s}).exitCode,
        2);
    QCOMPARE(on(trace, {u"--from"_s, u"yesterday"_s}).exitCode, 2);
}

void TestCommand::writesOneCsvRowAThing()
{
    const Ran ran = on(write(deadFor(30)), {u"--csv"_s});
    QCOMPARE(ran.exitCode, 0);
    const QByteArrayList rows = ran.out.trimmed().split('\n');
    QCOMPARE(rows.size(), 1 + 2 + 1 + 2); // head, two transitions, a case, alert and notify
    QCOMPARE(rows[0].trimmed(),
             QByteArray("policy,what,ca,at,from,to,timeline,step,action,until,held_back_by"));
    QCOMPARE(rows[2].trimmed(),
             QByteArray("ripe-2025-02,transition,h1,2026-01-02T01:00:00Z,healthy,dead,,,,,"));
    QCOMPARE(
        rows[5].trimmed(),
        QByteArray("ripe-2025-02,step,h1,2026-01-02T01:00:00Z,,,dead,notify,notify,2026-01-04T01:00:00Z,"));
}

void TestCommand::putsPoliciesSideBySide()
{
    const QString trace = QStringLiteral(CARETAKER_SOURCE_DIR "/tests/backtest/traces/ninety-days.ndjson");
    const Ran text = on(trace, {u"--policy"_s, u"apnic-prop-166"_s});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.contains("ripe-2025-02"), text.out.constData());
    QVERIFY2(text.out.contains("2026-04-01 12:00 UTC"), text.out.constData());
    QVERIFY2(text.out.contains("2026-03-02 12:00 UTC"), text.out.constData());
    const QJsonArray differences =
        on(trace, {u"--json"_s, u"--policy"_s, u"apnic-prop-166"_s}).json()[u"differences"].toArray();
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences[0][u"what"].toString(), u"dead: remind-60d due"_s);
    QVERIFY(differences[0][u"at"][1].isNull());
    QCOMPARE(differences[1][u"at"][1].toString(), u"2026-03-02T12:00:00Z"_s);
}

void TestCommand::needsOneSource()
{
    const QString trace = write(Good);
    QCOMPARE(on(trace, {u"--database"_s, u"x.db"_s}).exitCode, 2);
    QCOMPARE(on(trace, {u"--json"_s, u"--csv"_s}).exitCode, 2);
    QCOMPARE(on(m_dir->filePath(u"absent"_s)).exitCode, 3);
    QCOMPARE(run({u"policy"_s, u"backtest"_s, u"--trace"_s, trace}).exitCode, 2);
}

void TestCommand::anEmptyTraceLeadsToNothing()
{
    const QJsonObject json = on(write({})).json();
    QCOMPARE(json[u"transitions"].toArray().size(), 0);
    QCOMPARE(json[u"summary"][u"cas"].toInt(-1), 0);
    QVERIFY(json[u"summary"][u"from"].isNull());
}

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
