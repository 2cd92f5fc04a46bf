// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/csv.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::fleet;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsRfc4180Says_data();
    void readsAsRfc4180Says();
    void refusesWhatIsAmbiguous_data();
    void refusesWhatIsAmbiguous();
    void countsLinesInsideQuotes();
    void skipsBlankRowsButCountsTheirLines();
    void refusesTooManyRows();
    void whatIsWrittenReadsBack_data();
    void whatIsWrittenReadsBack();
};

void TestCsv::readsAsRfc4180Says_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QList<QStringList>>("rows");

    QTest::newRow("LF") << "a,b\nc,d\n"_ba << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("CRLF") << "a,b\r\nc,d\r\n"_ba << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("no end of line") << "a,b"_ba << QList<QStringList>{{u"a"_s, u"b"_s}};
    QTest::newRow("empty fields") << "a,,\n"_ba << QList<QStringList>{{u"a"_s, u""_s, u""_s}};
    QTest::newRow("quoted comma") << "\"a,b\",c\n"_ba << QList<QStringList>{{u"a,b"_s, u"c"_s}};
    QTest::newRow("doubled quote") << "\"a\"\"b\"\n"_ba << QList<QStringList>{{u"a\"b"_s}};
    QTest::newRow("quoted line break") << "\"a\r\nb\",c"_ba << QList<QStringList>{{u"a\r\nb"_s, u"c"_s}};
    QTest::newRow("spaces around") << " a , b \n"_ba << QList<QStringList>{{u"a"_s, u"b"_s}};
    QTest::newRow("quoted spaces stay") << "\" a \"\n"_ba << QList<QStringList>{{u" a "_s}};
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                        "a\n"_ba
                                     << QList<QStringList>{{u"a"_s}};
    QTest::newRow("UTF-8") << "\xC3\xA9\n"_ba << QList<QStringList>{{u"\u00e9"_s}};
    QTest::newRow("nothing") << ""_ba << QList<QStringList>{};
}

void TestCsv::readsAsRfc4180Says()
{
    QFETCH(QByteArray, csv);
    QFETCH(QList<QStringList>, rows);
    const auto read = parseCsv(csv, u"f.csv"_s, 10);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QList<QStringList> fields;
    for (const CsvRow& row : *read)
        fields << row.fields;
    QCOMPARE(fields, rows);
}

void TestCsv::refusesWhatIsAmbiguous_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("message");

    QTest::newRow("quote inside")
        << "a\nb\"c,d\n"_ba
        << u"f.csv:2: a quote inside an unquoted field (quote the whole field and double the "
           "quotes inside it)"_s;
    QTest::newRow("text after")
        << "\"a\"b\n"_ba
        << u"f.csv:1: text after a closing quote (a comma or the end of the line; double a quote "
           "that belongs to the text)"_s;
    QTest::newRow("never ends") << "a\n\"b\nc\n"_ba
                                << u"f.csv:2: a quoted field that never ends (close it with a quote)"_s;
    QTest::newRow("not UTF-8") << "a\xff\n"_ba << u"f.csv: not UTF-8 text (save it as UTF-8)"_s;
}

void TestCsv::refusesWhatIsAmbiguous()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, message);
    const auto read = parseCsv(csv, u"f.csv"_s, 10);
    QVERIFY(!read);
    QCOMPARE(read.error().toString(), message);
    QCOMPARE(read.error().kind, Error::Kind::BadInput);
}

void TestCsv::countsLinesInsideQuotes()
{
    const auto rows = parseCsv("\"a\nb\nc\"\nd\n", u"f.csv"_s, 10);
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(2));
    QCOMPARE(rows->at(0).line, 1);
    QCOMPARE(rows->at(1).line, 4);
}

void TestCsv::skipsBlankRowsButCountsTheirLines()
{
    const auto rows = parseCsv("\na\n\n,,\n  \r\nb\n", u"f.csv"_s, 2);
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(2));
    QCOMPARE(rows->at(0).line, 2);
    QCOMPARE(rows->at(1).line, 6);
}

void TestCsv::refusesTooManyRows()
{
    QVERIFY(parseCsv("a\nb\n", u"f.csv"_s, 2));
    const auto rows = parseCsv("a\nb\nc\n", u"f.csv"_s, 2);
    QVERIFY(!rows);
    QCOMPARE(rows.error().toString(), u"f.csv:3: too many rows (at most 2)"_s);
    QVERIFY(!parseCsv(QByteArray(5000, ','), u"f.csv"_s, 2));
}

void TestCsv::whatIsWrittenReadsBack_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("everything") << QStringList{u"a,b"_s, u"\"q\""_s, u"x\r\ny"_s,
                                               u""_s,    u" s "_s,   u"\u00e9"_s};
}

void TestCsv::whatIsWrittenReadsBack()
{
    QFETCH(QStringList, fields);
    const auto rows = parseCsv(formatCsvRow(fields), u"f.csv"_s, 1);
    QVERIFY(rows);
    QCOMPARE(rows->front().fields, fields);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
