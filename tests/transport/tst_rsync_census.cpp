// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/rsync_census.h"

#include <QTest>

using caretaker::transport::RsyncCensus;

class TestRsyncCensus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsItems();
    void takesLinesInAnyPieces();
    void handsBackWhatIsNoItem();
    void neverOverflows();
};

void TestRsyncCensus::countsItems()
{
    RsyncCensus census;
    QCOMPARE(census.take(".d..t...... 4096\n>f+++++++++ 10\n.f          7\n>f.st...... 5\ncd+++++++++ 4096\n"
                         "*deleting   0\n"),
             QByteArray());
    QCOMPARE(census.entries(), 5);
    QCOMPARE(census.bytes(), 22);
    QCOMPARE(census.received(), 15);
}

void TestRsyncCensus::takesLinesInAnyPieces()
{
    RsyncCensus census;
    QByteArray others;
    for (const char c : QByteArray(">f+++++++++ 10\nhello\n.f          7\n>f+++"))
        others += census.take(QByteArray(1, c));
    QCOMPARE(others, QByteArray("hello\n"));
    QVERIFY(census.entries() == 2 && census.bytes() == 17);
}

void TestRsyncCensus::handsBackWhatIsNoItem()
{
    for (const char* line :
         {"", "x is over max-size", ">f+++++++++", ">f+++++++++ ", ">f+++++++++ -1", ">f+++++++++ x",
          ">x+++++++++ 1", ">f+++++++++ 1234567890123456", "skipping non-regular file \"a\""}) {
        RsyncCensus census;
        QCOMPARE(census.take(QByteArray(line) + '\n'), QByteArray(line) + '\n');
        QVERIFY2(census.entries() == 0 && census.bytes() == 0, line);
    }
}

void TestRsyncCensus::neverOverflows()
{
    RsyncCensus census;
    const QByteArray most = ">f+++++++++ 999999999999999\n";
    qint64 before = 0;
    for (int i = 0; i < 20; ++i) {
        census.take(most.repeated(1000));
        QVERIFY(census.bytes() >= before);
        before = census.bytes();
    }
    QVERIFY(census.take(QByteArray(1'000'000, 'x')).isEmpty()); // a line without an end is not kept
}

QTEST_GUILESS_MAIN(TestRsyncCensus)
#include "tst_rsync_census.moc"
