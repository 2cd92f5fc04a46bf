// SPDX-License-Identifier: GPL-3.0-or-later
//
// A writer is killed (SIGKILL) after so many rounds and some microseconds more, and started again on what it
// left. Nothing that it had reported as committed may be missing, and what is there must be whole.
#include "core/store/notice_store.h"
#include "core/store/round_store.h"
#include "core/store/settings_store.h"
#include "tests/store/store_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

namespace {

/// Lets the writer report at least `rounds` rounds, then kills it `delay` microseconds later; the last round
/// reported.
qint64 killAfter(const QString& path, int rounds, int delay)
{
    QProcess writer;
    writer.start(QStringLiteral(STORE_WRITER), {path, u"1000000"_s});
    QByteArray output;
    while (output.count('\n') < rounds && writer.waitForReadyRead(20'000))
        output += writer.readAllStandardOutput();
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < delay * 1000LL) {
    }
    writer.kill();
    writer.waitForFinished();
    output += writer.readAllStandardOutput();
    const QByteArrayList lines = output.left(output.lastIndexOf('\n')).split('\n');
    return lines.last().toLongLong();
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAndLeavesEverythingWhole();
    void processesThatWriteAtOnceDoNotForkTheChain();
};

void TestKill::losesNothingAndLeavesEverythingWhole()
{
    Fixture fixture;
    qint64 before = 0;
    for (int kill = 0; kill < 8; ++kill) {
        const qint64 reported = killAfter(fixture.path(), 3 + kill, kill * 370);
        QVERIFY2(reported > before, "the writer made no progress");

        const Database database = fixture.open();
        const auto whole = database.checkIntegrity();
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().toString()));
        const qint64 rounds = must(RoundStore(database).count());
        QVERIFY2(rounds >= reported, "a committed round is missing");
        QCOMPARE(must(NoticeStore(database).count()), rounds);
        QCOMPARE(must(SettingsStore(database).get(u"last"_s)), QString::number(rounds));
        const AuditReport chain = must(AuditChain(database).verify());
        QVERIFY2(chain.intact(), qPrintable(chain.problem));
        QCOMPARE(chain.entries, 2 * rounds);
        before = rounds;
    }
}

void TestKill::processesThatWriteAtOnceDoNotForkTheChain()
{
    constexpr int Rounds = 40;
    Fixture fixture;
    fixture.open();
    QProcess writers[3];
    for (int i = 0; i < 3; ++i)
        writers[i].start(QStringLiteral(STORE_WRITER),
                         {fixture.path(), QString::number(Rounds), u"writer-%1-"_s.arg(i)});
    for (QProcess& writer : writers) {
        QVERIFY(writer.waitForFinished(100'000));
        QVERIFY2(writer.exitCode() == 0, writer.readAllStandardError().constData());
    }
    const Database database = fixture.open();
    const AuditReport chain = must(AuditChain(database).verify());
    QVERIFY2(chain.intact(), qPrintable(chain.problem));
    QCOMPARE(chain.entries, 3 * 2 * Rounds); // a notice and a setting each
    QCOMPARE(must(RoundStore(database).count()), 3 * Rounds);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
