// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/availability.h"

#include <QTest>

using namespace caretaker;
using namespace std::chrono_literals;
using metrics::Run;
using enum metrics::RunKind;

namespace {
const Instant Start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);
}

class TestAvailability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUpOverWatched();
    void leavesUnwatchedTimeOut();
    void clipsRunsToTheWindow();
    void isUndefinedWhenNobodyWatched();
    void tellsThirtyDaysAboveAndBelowTheTarget();
};

void TestAvailability::isUpOverWatched()
{
    const std::vector<Run> runs{{Up, Start, Start + 9h}, {Down, Start + 9h, Start + 10h}};
    QCOMPARE(*metrics::availabilityOver(runs, Start, Start + 10h).share(), 0.9);
}

void TestAvailability::leavesUnwatchedTimeOut()
{
    const std::vector<Run> runs{
        {Up, Start, Start + 3h}, {Unwatched, Start + 3h, Start + 99h}, {Down, Start + 99h, Start + 100h}};
    QCOMPARE(*metrics::availabilityOver(runs, Start, Start + 200h).share(), 0.75);
}

void TestAvailability::clipsRunsToTheWindow()
{
    const std::vector<Run> runs{{Down, Start, Start + 50h}, {Up, Start + 50h, Start + 100h}};
    const auto sum = metrics::availabilityOver(runs, Start + 40h, Start + 80h); // 10 h down, 30 h up
    QVERIFY(sum.down == 10h);
    QVERIFY(sum.up == 30h);
    QVERIFY(!metrics::availabilityOver(runs, Start + 200h, Start + 300h).share());
}

void TestAvailability::isUndefinedWhenNobodyWatched()
{
    QVERIFY(!metrics::availabilityOver({}, Start, Start + 1h).share());
    const std::vector<Run> runs{{Unwatched, Start, Start + 1h}};
    QVERIFY(!metrics::availabilityOver(runs, Start, Start + 1h).share());
}

void TestAvailability::tellsThirtyDaysAboveAndBelowTheTarget()
{
    // 99.5 % of 720 h allow 3.6 h = 3 h 36 min of failure.
    const auto month = [](Duration down) {
        const std::vector<Run> runs{{Down, Start, Start + down}, {Up, Start + down, Start + 720h}};
        return *metrics::availabilityOver(runs, Start, Start + 720h).share();
    };
    QVERIFY(month(3h + 36min) >= 0.995);
    QVERIFY(month(3h + 37min) < 0.995);
}

QTEST_GUILESS_MAIN(TestAvailability)
#include "tst_availability.moc"
