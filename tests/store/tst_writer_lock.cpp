// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer_lock.h"
#include "tests/store/store_fixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

class TestWriterLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesASecondHolderAndNamesTheFirst();
    void isFreeAgainWhenReleased();
    void movingItKeepsIt();
    void refusesAnotherProcess();
    void isFreeAgainWhenTheHolderIsKilled();
    void isNotHeldByAnOldLockFile();
    void saysWhenTheFolderIsMissing();
};

void TestWriterLock::refusesASecondHolderAndNamesTheFirst()
{
    Fixture fixture;
    const WriterLock lock = must(WriterLock::acquire(fixture.path(), u"serve"_s, at(0)));
    const auto second = WriterLock::acquire(fixture.path(), u"cycle"_s, at(60));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Refused);
    QCOMPARE(
        second.error().toString(),
        u"%1: the database is held by serve (process %2, since 2026-01-01 00:00 UTC) (wait until it is done, or stop it)"_s
            .arg(fixture.path())
            .arg(QCoreApplication::applicationPid()));
}

void TestWriterLock::isFreeAgainWhenReleased()
{
    Fixture fixture;
    {
        const WriterLock lock = must(WriterLock::acquire(fixture.path(), u"cycle"_s, at(0)));
    }
    QVERIFY(WriterLock::acquire(fixture.path(), u"cycle"_s, at(0)));
}

void TestWriterLock::movingItKeepsIt()
{
    Fixture fixture;
    WriterLock lock = must(WriterLock::acquire(fixture.path(), u"cycle"_s, at(0)));
    const WriterLock moved = std::move(lock);
    QVERIFY(!WriterLock::acquire(fixture.path(), u"cycle"_s, at(0)));
}

void TestWriterLock::refusesAnotherProcess()
{
    Fixture fixture;
    const WriterLock lock = must(WriterLock::acquire(fixture.path(), u"cycle"_s, at(0)));
    QProcess other;
    other.start(QStringLiteral(STORE_WRITER), {fixture.path(), u"0"_s});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 5);
}

void TestWriterLock::isFreeAgainWhenTheHolderIsKilled()
{
    Fixture fixture;
    QProcess holder;
    holder.start(QStringLiteral(STORE_WRITER), {fixture.path(), u"1000000"_s});
    QVERIFY(holder.waitForReadyRead());
    QVERIFY(!WriterLock::acquire(fixture.path(), u"cycle"_s, at(0)));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(WriterLock::acquire(fixture.path(), u"cycle"_s, at(0)));
}

void TestWriterLock::isNotHeldByAnOldLockFile()
{
    Fixture fixture;
    QFile file(WriterLock::lockPath(fixture.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "cycle (process 1, since 2020-01-01 00:00 UTC), and a longer text than ours will be, with rubbish");
    file.close();
    const WriterLock lock = must(WriterLock::acquire(fixture.path(), u"cycle"_s, at(0)));
    const auto second = WriterLock::acquire(fixture.path(), u"cycle"_s, at(0));
    QVERIFY(!second.error().toString().contains("rubbish"_L1));
}

void TestWriterLock::saysWhenTheFolderIsMissing()
{
    Fixture fixture;
    const auto lock = WriterLock::acquire(fixture.folder() + "/absent/caretaker.db"_L1, u"cycle"_s, at(0));
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, Error::Kind::Failed);
}

QTEST_GUILESS_MAIN(TestWriterLock)
#include "tst_writer_lock.moc"
