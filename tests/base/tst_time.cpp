// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <QTest>

using namespace caretaker;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr Instant at(int y, unsigned mo, unsigned d, int h = 0, int mi = 0, int s = 0)
{
    return sys_days(year(y) / month(mo) / day(d)) + hours(h) + minutes(mi) + seconds(s);
}

/// Every interesting second: both ends of ASN.1's two forms, leap days, the Unix epoch, 32-bit time's end.
const std::vector<Instant>& instants()
{
    static const std::vector<Instant> all{at(1950, 1, 1),
                                          at(1969, 12, 31, 23, 59, 59),
                                          at(1970, 1, 1),
                                          at(2000, 2, 29, 12),
                                          at(2024, 2, 29, 23, 59, 59),
                                          at(2026, 3, 16, 10),
                                          at(2038, 1, 19, 3, 14, 8),
                                          at(2049, 12, 31, 23, 59, 59)};
    return all;
}

} // namespace

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc3339ReadsOffsetsAndFractions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Instant>("expected");
        QTest::newRow("Z") << u"2026-03-16T10:00:00Z"_s << at(2026, 3, 16, 10);
        QTest::newRow("z") << u"2026-03-16t10:00:00z"_s << at(2026, 3, 16, 10);
        QTest::newRow("space") << u"2026-03-16 10:00:00Z"_s << at(2026, 3, 16, 10);
        QTest::newRow("+00:00") << u"2026-03-16T10:00:00+00:00"_s << at(2026, 3, 16, 10);
        QTest::newRow("-00:00") << u"2026-03-16T10:00:00-00:00"_s << at(2026, 3, 16, 10);
        QTest::newRow("east") << u"2026-03-16T10:00:00+05:45"_s << at(2026, 3, 16, 4, 15);
        QTest::newRow("west") << u"2026-03-16T10:00:00-08:00"_s << at(2026, 3, 16, 18);
        QTest::newRow("across a leap day") << u"2024-03-01T00:30:00+01:00"_s << at(2024, 2, 29, 23, 30);
        QTest::newRow("across a year") << u"2025-12-31T23:00:00-02:00"_s << at(2026, 1, 1, 1);
        QTest::newRow("fraction") << u"2026-03-16T10:00:00.999999Z"_s << at(2026, 3, 16, 10);
        QTest::newRow("fraction and offset") << u"2026-03-16T10:00:00.5+01:00"_s << at(2026, 3, 16, 9);
        QTest::newRow("before the epoch") << u"1969-12-31T23:59:59Z"_s << at(1969, 12, 31, 23, 59, 59);
        QTest::newRow("first year") << u"0001-01-01T00:00:00Z"_s << at(1, 1, 1);
        QTest::newRow("last year") << u"9999-12-31T23:59:59Z"_s << at(9999, 12, 31, 23, 59, 59);
    }
    void rfc3339ReadsOffsetsAndFractions()
    {
        QFETCH(QString, text);
        QFETCH(Instant, expected);
        const auto found = parseRfc3339(text);
        QVERIFY(found);
        QCOMPARE(found->time_since_epoch().count(), expected.time_since_epoch().count());
    }

    void rfc3339RefusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& text : {u""_s,
                                 u"2026-03-16"_s,
                                 u"2026-03-16T10:00:00"_s,
                                 u"2026-03-16T10:00Z"_s,
                                 u"2026-3-16T10:00:00Z"_s,
                                 u"26-03-16T10:00:00Z"_s,
                                 u"2026-13-01T00:00:00Z"_s,
                                 u"2026-00-01T00:00:00Z"_s,
                                 u"2026-02-29T00:00:00Z"_s,
                                 u"2026-04-31T00:00:00Z"_s,
                                 u"2026-03-00T00:00:00Z"_s,
                                 u"2026-03-16T24:00:00Z"_s,
                                 u"2026-03-16T10:60:00Z"_s,
                                 u"2026-03-16T10:00:61Z"_s,
                                 u"2026-03-16T10:00:00+24:00"_s,
                                 u"2026-03-16T10:00:00+01:60"_s,
                                 u"2026-03-16T10:00:00+0100"_s,
                                 u"2026-03-16T10:00:00+1:00"_s,
                                 u"2026-03-16T10:00:00.Z"_s,
                                 u" 2026-03-16T10:00:00Z"_s,
                                 u"2026-03-16T10:00:00Z "_s,
                                 u"2026-03-16T10:00:00Z\n"_s,
                                 u"2026-03-16T10:00:00ZZ"_s,
                                 u"-2026-03-16T10:00:00Z"_s,
                                 u"now"_s,
                                 u"1773655200"_s,
                                 u"2026-03-1\u0666T10:00:00Z"_s})
            QTest::newRow(qUtf8Printable(u"'%1'"_s.arg(text))) << text;
    }
    void rfc3339RefusesTheRest()
    {
        QFETCH(QString, text);
        QVERIFY(!parseRfc3339(text));
    }

    void everyFormReadsItself()
    {
        for (const Instant instant : instants()) {
            QCOMPARE(*parseRfc3339(formatRfc3339(instant)), instant);
            QCOMPARE(*parseUtcTime(formatUtcTime(instant)), instant);
            QCOMPARE(*parseGeneralizedTime(formatGeneralizedTime(instant)), instant);
        }
    }

    void formsLookAsTheirStandardsSay()
    {
        QCOMPARE(formatRfc3339(at(2026, 3, 16, 10)), u"2026-03-16T10:00:00Z"_s);
        QCOMPARE(formatRfc5322Date(at(2026, 3, 6, 9, 5, 7)), u"Fri, 06 Mar 2026 09:05:07 +0000"_s);
        QCOMPARE(formatForPeople(at(2026, 3, 16, 10, 5, 59)), u"2026-03-16 10:05 UTC"_s);
        QCOMPARE(formatUtcTime(at(2026, 3, 16, 10)), QByteArray("260316100000Z"));
        QCOMPARE(formatGeneralizedTime(at(2050, 3, 16, 10)), QByteArray("20500316100000Z"));
        QCOMPARE(formatRfc3339(at(9999, 12, 31, 23, 59, 59)), u"9999-12-31T23:59:59Z"_s);
        QCOMPARE(formatGeneralizedTime(at(9999, 12, 31, 23, 59, 59)), QByteArray("99991231235959Z"));
    }

    void utcTimeTurnsTheCenturyAtFifty() // RFC 5280 section 4.1.2.5.1
    {
        QCOMPARE(*parseUtcTime("491231235959Z"), at(2049, 12, 31, 23, 59, 59));
        QCOMPARE(*parseUtcTime("500101000000Z"), at(1950, 1, 1));
        QCOMPARE(*parseUtcTime("000229000000Z"), at(2000, 2, 29));
    }

    void asn1TimesTakeOneFormOnly_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"",
                                 "Z",
                                 "260316100000",
                                 "2603161000Z",
                                 "260316100000z",
                                 "260316100000+0000",
                                 "260316100000+0100",
                                 "260316100000.5Z",
                                 "261316100000Z",
                                 "260016100000Z",
                                 "260229000000Z",
                                 "260300100000Z",
                                 "260316240000Z",
                                 "260316106000Z",
                                 "260316100060Z",
                                 " 60316100000Z",
                                 "2603161000 0Z",
                                 "-60316100000Z",
                                 "+60316100000Z",
                                 "2603161000-1Z",
                                 "26031610000aZ",
                                 "260316100000Z\n",
                                 "20260316100000",
                                 "202603161000Z",
                                 "20260316100000z",
                                 "20260316100000+0000",
                                 "20260316100000.5Z",
                                 "20260316100000.Z",
                                 "20261316100000Z",
                                 "20260229000000Z",
                                 "20260316240000Z",
                                 "20260316100060Z",
                                 " 0260316100000Z",
                                 "-0260316100000Z",
                                 "2026031610000aZ",
                                 "0000 316100000Z"})
            QTest::newRow(qPrintable(u"'%1'"_s.arg(QLatin1StringView(text)))) << QByteArray(text);
        QTest::newRow("nul") << QByteArray("26031610000\0Z", 13);
        QTest::newRow("high bytes") << QByteArray(12, '\xb2') + "Z";
    }
    void asn1TimesTakeOneFormOnly()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseUtcTime(text));
        QVERIFY(!parseGeneralizedTime(text));
    }

    void oneAsn1FormIsNotTheOther()
    {
        QVERIFY(!parseUtcTime("20260316100000Z"));
        QVERIFY(!parseGeneralizedTime("260316100000Z"));
    }

    void durationsReadUnitsAndSums_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("0s") << u"0s"_s << qint64(0);
        QTest::newRow("90s") << u"90s"_s << qint64(90);
        QTest::newRow("15m") << u"15m"_s << qint64(900);
        QTest::newRow("24h") << u"24h"_s << qint64(86400);
        QTest::newRow("90d") << u"90d"_s << qint64(7776000);
        QTest::newRow("2w") << u"2w"_s << qint64(1209600);
        QTest::newRow("1d12h") << u"1d12h"_s << qint64(129600);
        QTest::newRow("1w1d1h1m1s") << u"1w1d1h1m1s"_s << qint64(694861);
        QTest::newRow("leading zeros") << u"007d"_s << qint64(604800);
        QTest::newRow("a century") << u"36600d"_s << qint64(36600) * 86400;
    }
    void durationsReadUnitsAndSums()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const auto duration = parseDuration(text);
        QVERIFY(duration);
        QCOMPARE(qint64(duration->count()), seconds);
    }

    void durationsRefuseTheRest_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& text :
             {u""_s,         u"24"_s,       u"h"_s,          u"24 h"_s,        u" 24h"_s,
              u"24h "_s,     u"-1h"_s,      u"+1h"_s,        u"1.5h"_s,        u"1y"_s,
              u"1M"_s,       u"1H"_s,       u"1h30"_s,       u"1hh"_s,         u"h1"_s,
              u"1h,30m"_s,   u"36601d"_s,   u"999999999w"_s, u"9999999999s"_s, u"99999999999999999999s"_s,
              u"1\u0661h"_s, u"36600d1s"_s, u"PT1H"_s})
            QTest::newRow(qUtf8Printable(u"'%1'"_s.arg(text))) << text;
    }
    void durationsRefuseTheRest()
    {
        QFETCH(QString, text);
        QVERIFY(!parseDuration(text));
    }

    void durationsReadTheirOwnText()
    {
        for (std::int64_t s = 0; s < 2'000'000'000; s = s * 3 / 2 + 7) {
            const auto read = parseDuration(formatDuration(Duration(s)));
            QVERIFY2(read, qPrintable(formatDuration(Duration(s))));
            QCOMPARE(read->count(), s);
        }
        QCOMPARE(formatDuration(90 * 24h), u"90d"_s);
        QCOMPARE(formatDuration(36h), u"1d12h"_s);
        QCOMPARE(formatDuration(0s), u"0s"_s);
        QCOMPARE(formatDuration(-90s), u"-1m30s"_s);
    }

    void durationsForPeopleNameTwoUnits()
    {
        QCOMPARE(formatDurationForPeople(76h + 59s), u"3 days 4 hours"_s);
        QCOMPARE(formatDurationForPeople(24h), u"1 day"_s);
        QCOMPARE(formatDurationForPeople(24h + 1min), u"1 day"_s); // the unit between is nothing
        QCOMPARE(formatDurationForPeople(1h + 1min), u"1 hour 1 minute"_s);
        QCOMPARE(formatDurationForPeople(45min), u"45 minutes"_s);
        QCOMPARE(formatDurationForPeople(59s), u"less than a minute"_s);
        QCOMPARE(formatDurationForPeople(90 * 24h), u"90 days"_s);
    }
};

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
