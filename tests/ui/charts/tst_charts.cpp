// SPDX-License-Identifier: GPL-3.0-or-later
//
// What plots over time share: the range, the axes, gaps, summaries; and how fast ninety days are drawn.
#include "ui/base/words.h"
#include "ui/charts/plot_panel.h"
#include "ui/charts/range_bar.h"
#include "ui/charts/state_strip.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace caretaker;
using namespace caretaker::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant Start = *parseRfc3339(u"2026-06-01T00:00:00Z");
constexpr Duration Day = 24h;

PlotSeries hourly(int hours, const std::function<bool(int)>& isMissing = {})
{
    Stretch points;
    for (int i = 0; i < hours; ++i)
        if (!isMissing || !isMissing(i))
            points.push_back({Start + 1h * i, 100.0 + i % 24});
    return {u"median"_s, PlotSeries::joined(points, 2h)};
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rangeStaysWithinItsLimits()
    {
        TimeRange range;
        range.setLimits(Start, Start + 90 * Day);
        QCOMPARE(range.length(), 90 * Day);
        range.showLast(7 * Day);
        QCOMPARE(range.from(), Start + 83 * Day);
        range.pan(30 * Day);
        QCOMPARE(range.to(), Start + 90 * Day);
        range.pan(-200 * Day);
        QCOMPARE(range.from(), Start);
        QCOMPARE(range.length(), 7 * Day);
        range.zoom(1e-9, Start);
        QCOMPARE(range.length(), TimeRange::Shortest);
        range.zoom(1e9, Start);
        QCOMPARE(range.length(), 90 * Day);
    }

    void zoomKeepsTheMomentThatIsPointedAt()
    {
        TimeRange range;
        range.setLimits(Start, Start + 100 * Day);
        range.zoom(0.5, Start + 25 * Day);
        QCOMPARE(range.length(), 50 * Day);
        QCOMPARE(range.from(), Start + 25 * Day - 50 * Day / 4);
    }

    void rangeFollowsTheNewestAndOtherwiseStays()
    {
        TimeRange range;
        range.setLimits(Start, Start + 90 * Day);
        range.showLast(Day);
        range.setLimits(Start + 1h, Start + 90 * Day + 1h);
        QCOMPARE(range.to(), Start + 90 * Day + 1h);
        QCOMPARE(range.length(), Day);
        range.show(Start + 10 * Day, Start + 20 * Day);
        range.setLimits(Start + 2h, Start + 90 * Day + 2h);
        QCOMPARE(range.from(), Start + 10 * Day);
        QCOMPARE(range.to(), Start + 20 * Day);
    }

    void ticksAreRoundMomentsInUtc()
    {
        const auto hours = ticksOf(Start + 1h + 7min, Start + 25h, 10);
        QCOMPARE(hours.front().at, Start + 3h);
        QCOMPARE(hours.front().label, u"03:00"_s);
        QCOMPARE(hours.back().label, u"06-02"_s);
        QVERIFY(hours.size() <= 10);
        for (const int days : {1, 7, 30, 90, 365})
            QVERIFY(ticksOf(Start, Start + days * Day, 8).size() <= 8);
    }

    void valuesHaveRoundTicks()
    {
        QCOMPARE(valueTicks(PlotUnit::Milliseconds, 130, 4), (std::vector<double>{0, 50, 100, 150}));
        QCOMPARE(valueTicks(PlotUnit::Count, 1, 5), (std::vector<double>{0, 1}));
        QCOMPARE(valueTicks(PlotUnit::Share, 0.2, 2), (std::vector<double>{0, 0.5, 1}));
        QCOMPARE(tickText(PlotUnit::Seconds, 6 * 3600), u"6h"_s);
        QCOMPARE(valueText(PlotUnit::Milliseconds, 4200), u"4.2 s"_s);
        QCOMPARE(valueText(PlotUnit::Milliseconds, 120), u"120 ms"_s);
    }

    void gapsAreGaps()
    {
        const PlotSeries series = hourly(48, [](int hour) { return hour >= 10 && hour < 20; });
        QCOMPARE(series.stretches.size(), 2U);
        QVERIFY(series.valueAt(Start + 5h + 30min));
        QVERIFY(!series.valueAt(Start + 15h));
        QVERIFY(series.valueAt(Start + 9h + 10min, 15min));
        QVERIFY(!series.valueAt(Start + 9h + 20min, 15min));
    }

    void noPointIsLostBetweenStretches()
    {
        const PlotSeries series = hourly(2160, [](int hour) { return hour % 3 == 0; });
        std::size_t points = 0;
        for (const Stretch& stretch : series.within(Start, Start + 90 * Day))
            points += stretch.size();
        QCOMPARE(points, 1440U);
    }

    void figuresCountValuesForAsLongAsTheyHeld()
    {
        // Two points four days apart hold longer than ten within an hour.
        Stretch points{{Start, 1}, {Start + 4 * Day, 1}};
        for (int i = 1; i <= 10; ++i)
            points.push_back({Start + 4 * Day + 5min * i, 100});
        const PlotSeries series{u"x"_s, {points}};
        const auto figures = figuresOf(series, Start, Start + 5 * Day);
        QVERIFY(figures);
        QCOMPARE(figures->median, 1.0);
        QCOMPARE(figures->highest, 100.0);
        QCOMPARE(figures->last, 100.0);
        QVERIFY(!figuresOf(series, Start + 10 * Day, Start + 11 * Day));
    }

    void figuresOfAPieceOfALongStretchAreThere()
    {
        const PlotSeries series{u"age"_s, {{{Start, 0}, {Start + 10 * Day, 10}}}};
        const auto figures = figuresOf(series, Start + 4 * Day, Start + 5 * Day);
        QVERIFY(figures);
        QCOMPARE(figures->last, 5.0);
        QCOMPARE(std::round(figures->median * 10), 45.0);
    }

    void plotSumsUpInWords()
    {
        TimeRange range;
        range.setLimits(Start, Start + 2 * Day);
        PlotPanel panel(u"Latency"_s, range, PlotUnit::Milliseconds, nullptr);
        panel.setSeries({hourly(48)});
        QCOMPARE(panel.plot()->accessibleName(), u"Latency"_s);
        QVERIFY(panel.plot()->accessibleDescription().contains(u"highest 123 ms"_s));
        range.show(Start, Start + 1h);
        QVERIFY(panel.plot()->accessibleDescription().contains(u"highest 101 ms"_s));
    }

    void keysZoomAndMoveAndLeftIsEarlierAlsoFromRightToLeft()
    {
        TimeRange range;
        range.setLimits(Start, Start + 90 * Day);
        TimePlot plot(range, PlotUnit::Count, nullptr);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            range.show(Start + 40 * Day, Start + 50 * Day);
            QTest::keyClick(&plot, Qt::Key_Left);
            QVERIFY(range.from() < Start + 40 * Day);
            QTest::keyClick(&plot, Qt::Key_Plus);
            QVERIFY(range.length() < 10 * Day);
            QTest::keyClick(&plot, Qt::Key_Home);
            QCOMPARE(range.length(), 90 * Day);
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void draggingZoomsToWhatIsMarked()
    {
        TimeRange range;
        range.setLimits(Start, Start + 90 * Day);
        TimePlot plot(range, PlotUnit::Count, nullptr);
        plot.resize(910, 120);
        QTest::mousePress(&plot, Qt::LeftButton, {}, {300, 50});
        QTest::mouseMove(&plot, {600, 50});
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, {600, 50});
        QVERIFY(std::chrono::abs(range.length() - 30 * Day) < Day);
        QTest::mouseDClick(&plot, Qt::LeftButton, {}, {300, 50});
        QCOMPARE(range.length(), 90 * Day);
    }

    void linkedPlotsStandInOneLine()
    {
        TimeRange range;
        range.setLimits(Start, Start + 90 * Day);
        TimePlot narrow(range, PlotUnit::Count, nullptr);
        narrow.resize(600, 120);
        narrow.setSeries({hourly(24)});
        const int before = range.gutter();
        StateStrip strip(range, nullptr);
        strip.setContent({{Start, Start + Day, health::State::Dead}},
                         {{u"A title that is a good deal wider than numbers"_s, {}}});
        QVERIFY(range.gutter() > before);
    }

    void choicesShowWhichOneIsShown()
    {
        TimeRange range;
        range.setLimits(Start, Start + 90 * Day);
        RangeBar bar(range, nullptr);
        auto* week = bar.findChild<QToolButton*>(u"last-7d"_s);
        QVERIFY(week && !week->isChecked());
        week->click();
        QCOMPARE(range.length(), 7 * Day);
        QVERIFY(week->isChecked());
        range.pan(-Day);
        QVERIFY(!week->isChecked());
    }

    void stripTellsStatesAndIsClickedOnCases()
    {
        TimeRange range;
        range.setLimits(Start, Start + 10 * Day);
        StateStrip strip(range, nullptr);
        strip.setContent({{Start, Start + 9 * Day, health::State::Healthy},
                          {Start + 9 * Day, Start + 10 * Day, health::State::Dead}},
                         {{u"Cases"_s, {{Start, Start + 10 * Day, u"C-1"_s, {}, Tone::Bad, u"C-1"_s}}}});
        QVERIFY(strip.summary().contains(u"dead: 1 day"_s));
        QVERIFY(strip.summary().contains(u"Cases: 1"_s));
        strip.resize(600, strip.sizeHint().height());
        QSignalSpy activated(&strip, &StateStrip::activated);
        const int lane = strip.fontMetrics().height() + 6;
        QTest::mouseClick(&strip, Qt::LeftButton, {}, {300, 6 + lane + lane / 2});
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"C-1"_s);
    }

    void barsThatOverlapStandBelowEachOther()
    {
        TimeRange range;
        range.setLimits(Start, Start + 10 * Day);
        StateStrip strip(range, nullptr);
        const StripBar early{Start, Start + 2 * Day, u"a"_s, {}};
        const StripBar late{Start + 5 * Day, Start + 6 * Day, u"b"_s, {}};
        const StripBar longOne{Start + Day, Start + 9 * Day, u"c"_s, {}};
        strip.setContent({}, {{u"Issues"_s, {early, late}}});
        const int one = strip.sizeHint().height();
        strip.setContent({}, {{u"Issues"_s, {early, late, longOne}}});
        QVERIFY(strip.sizeHint().height() > one);
    }

    void ninetyDaysOfHoursAreDrawnAtOnce()
    {
        TimeRange range;
        range.setLimits(Start, Start + 90 * Day);
        TimePlot plot(range, PlotUnit::Milliseconds, nullptr);
        plot.resize(1000, 160);
        plot.setSeries({hourly(2160), hourly(2160, [](int hour) { return hour % 50 == 0; }), hourly(2160)});
        plot.grab();
        QElapsedTimer timer;
        timer.start();
        constexpr int Times = 10;
        for (int i = 0; i < Times; ++i)
            plot.grab();
        const double each = static_cast<double>(timer.elapsed()) / Times;
        qInfo("three series of 2160 points: %.1f ms a picture", each);
        QVERIFY(each < 100); // without optimisation, on a busy machine
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
