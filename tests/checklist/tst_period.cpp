// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/period.h"
#include "tests/checklist/sample_facts.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::checklist;
using namespace Qt::StringLiterals;

class PeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsAreOfTheCalendarInUtc_data();
    void periodsAreOfTheCalendarInUtc();
    void thatBeforeDelegationHasNoEnd();
};

void PeriodTest::periodsAreOfTheCalendarInUtc_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char* what, Period period, const char* at, const char* name, const char* from,
                        const char* to) {
        QTest::newRow(what) << int(period) << QString::fromLatin1(at) << QString::fromLatin1(name)
                            << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    row("day", Period::Daily, "2026-03-16T23:59:59Z", "2026-03-16", "2026-03-16", "2026-03-17");
    row("week", Period::Weekly, "2026-03-22T23:00:00Z", "2026-W12", "2026-03-16", "2026-03-23");
    row("week of two years", Period::Weekly, "2027-01-01T00:00:00Z", "2026-W53", "2026-12-28", "2027-01-04");
    row("month", Period::Monthly, "2026-02-28T12:00:00Z", "2026-02", "2026-02-01", "2026-03-01");
    row("December", Period::Monthly, "2026-12-31T12:00:00Z", "2026-12", "2026-12-01", "2027-01-01");
    row("quarter", Period::Quarterly, "2026-03-31T12:00:00Z", "2026-Q1", "2026-01-01", "2026-04-01");
    row("last quarter", Period::Quarterly, "2026-10-01T00:00:00Z", "2026-Q4", "2026-10-01", "2027-01-01");
}

void PeriodTest::periodsAreOfTheCalendarInUtc()
{
    QFETCH(int, period);
    QFETCH(QString, at);
    QFETCH(QString, name);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const PeriodWindow window = periodAt(static_cast<Period>(period), *parseRfc3339(at));
    QCOMPARE(window.name, name);
    QCOMPARE(formatRfc3339(window.from).left(10), from);
    QCOMPARE(formatRfc3339(*window.to).left(10), to);
    QCOMPARE(periodAt(static_cast<Period>(period), window.from), window);
    QCOMPARE(periodAt(static_cast<Period>(period), *window.to - Duration{1}), window);
}

void PeriodTest::thatBeforeDelegationHasNoEnd()
{
    QVERIFY(!periodAt(Period::PreDelegation, sample::To).to);
    QCOMPARE(periodAt(Period::PreDelegation, sample::To), periodAt(Period::PreDelegation, sample::From));
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "tst_period.moc"
