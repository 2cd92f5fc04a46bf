// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alert.h"

#include <QTest>

#include <cmath>

using namespace caretaker;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using metrics::AlertRule;
using metrics::Baseline;
using metrics::Counters;
using metrics::History;
using metrics::Indicator;

namespace {

const Instant Start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);

Counters syncs(qint64 attempted, qint64 succeeded)
{
    return {{.syncsAttempted = attempted, .syncsSucceeded = succeeded}, {}};
}

Counters churn(qint64 modified)
{
    return {{}, {.comparisons = 1, .objects = {.modified = modified, .previous = 100}}};
}

/// One entry an hour from the start; now is the last of them, and a half.
History history(const std::vector<Counters>& hours)
{
    History made{{}, std::nullopt, Start};
    for (const Counters& counters : hours) {
        made.hours.push_back({Start + made.hours.size() * 1h, counters});
        made.now = made.hours.back().hour + 30min;
    }
    return made;
}

std::vector<metrics::Alert> alerts(const History& history, const AlertRule& rule, int baselineHours = 5)
{
    return metrics::alertsOf(history, {{24h}, baselineHours, {rule}});
}

} // namespace

class TestAlert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void medianAndMadByHand();
    void aBaselineOfLikesFallsBackToTheMeanDeviation();
    void windowsSlide();
    void belowAndAboveAThreshold();
    void theUndefinedIsNoAlert();
    void aSpikeDeviatesFromTheUsual();
    void smallValuesAndShortHistoriesDoNotDeviate();
    void freshnessIsNowLessTheLastUpdate();
    void indicatorsHaveNamesAndUnits();
    void textsSayWhatIsWrong();
};

void TestAlert::medianAndMadByHand()
{
    // Sorted: 1 2 4 6 9. Median 4; distances 3 2 0 2 5, sorted 0 2 2 3 5: MAD 2, mean 12 / 5.
    const Baseline baseline = *metrics::baselineOf({9, 1, 6, 2, 4});
    QCOMPARE(baseline.median, 4.0);
    QCOMPARE(baseline.mad, 2.0);
    QCOMPARE(baseline.meanDeviation, 2.4);
    QCOMPARE(baseline.samples, 5);
    QCOMPARE(baseline.deviationOf(4 + 2 * 1.4826), 1.0);
    QCOMPARE(baseline.deviationOf(4 - 2 * 1.4826), 1.0);
    QCOMPARE(metrics::baselineOf({1, 2, 3, 10})->median, 2.5); // of an even number: between the middle two
    QVERIFY(!metrics::baselineOf({}));
}

void TestAlert::aBaselineOfLikesFallsBackToTheMeanDeviation()
{
    // Nine times 0 and once 10: median and MAD are 0, the mean distance is 1.
    const Baseline mostly = *metrics::baselineOf({0, 0, 0, 0, 10, 0, 0, 0, 0, 0});
    QCOMPARE(mostly.mad, 0.0);
    QVERIFY(std::abs(mostly.deviationOf(12.5331) - 10) < 1e-9);
    const Baseline always = *metrics::baselineOf({3, 3, 3});
    QCOMPARE(always.deviationOf(3), 0.0);
    QVERIFY(std::isinf(always.deviationOf(4)));
}

void TestAlert::windowsSlide()
{
    // Hours 0 to 9, one sync each; now is 9:30. Three hours back is 6:30, which lies in hour 6.
    const History made = history(std::vector<Counters>(10, syncs(1, 1)));
    QCOMPARE(metrics::sumOver(made, 3h).base.syncsAttempted, 4);
    QCOMPARE(metrics::sumOver(made, 24h).base.syncsAttempted, 10);
    History later = made;
    later.now = Start + 12h;
    QCOMPARE(metrics::sumOver(later, 3h).base.syncsAttempted, 1); // hour 9 to hour 12
}

void TestAlert::belowAndAboveAThreshold()
{
    const History made = history({syncs(10, 10), syncs(10, 8)}); // 18 of 20
    QCOMPARE(*metrics::valueOver(made, Indicator::SyncSuccess, 24h), 0.9);
    QCOMPARE(alerts(made, {.indicator = Indicator::SyncSuccess, .below = 0.95}).size(), 1U);
    QCOMPARE(alerts(made, {.indicator = Indicator::SyncSuccess, .below = 0.9}).size(), 0U);
    QCOMPARE(alerts(made, {.indicator = Indicator::SyncSuccess, .above = 0.8}).size(), 1U);
    QCOMPARE(alerts(made, {.indicator = Indicator::SyncSuccess, .below = 0.95, .window = 1h}).size(), 1U);
}

void TestAlert::theUndefinedIsNoAlert()
{
    QVERIFY(alerts(history({}), {.indicator = Indicator::SyncSuccess, .below = 1}).empty());
    QVERIFY(alerts(history({syncs(0, 0)}), {.indicator = Indicator::SyncSuccess, .below = 1}).empty());
}

void TestAlert::aSpikeDeviatesFromTheUsual()
{
    // Usually 1 2 4 6 9 (median 4, MAD 2, so that one deviation is 2.9652); then 40: (40 - 4) / 2.9652
    // = 12.14.
    const History made = history({churn(9), churn(1), churn(6), churn(2), churn(4), churn(40)});
    const AlertRule rule{.indicator = Indicator::ObjectChurn, .deviation = 6};
    const auto found = alerts(made, rule);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().value, 40.0);
    QVERIFY(std::abs(*found.front().deviation - 12.1408) < 0.001);
    QVERIFY(alerts(history({churn(9), churn(1), churn(6), churn(2), churn(4), churn(10)}), rule).empty());
}

void TestAlert::smallValuesAndShortHistoriesDoNotDeviate()
{
    const History quiet = history({churn(0), churn(0), churn(0), churn(0), churn(0), churn(3)});
    AlertRule rule{.indicator = Indicator::ObjectChurn, .deviation = 6, .atLeast = 4};
    QVERIFY(alerts(quiet, rule).empty());
    rule.atLeast = 3;
    QCOMPARE(alerts(quiet, rule).size(), 1U);
    QVERIFY(alerts(quiet, rule, 6).empty()); // five hours are no baseline of six
}

void TestAlert::freshnessIsNowLessTheLastUpdate()
{
    History made = history({syncs(1, 1)});
    const AlertRule rule{.indicator = Indicator::UpdateFreshness, .above = 3600};
    QVERIFY(alerts(made, rule).empty()); // never updated: undefined
    made.lastUpdate = made.now - 1h;
    QVERIFY(alerts(made, rule).empty());
    made.lastUpdate = made.now - 2h;
    QCOMPARE(alerts(made, rule).front().value, 7200.0);
    made.hours[0].counters = syncs(0, 0); // nobody asked for anything new
    QVERIFY(alerts(made, rule).empty());
}

void TestAlert::indicatorsHaveNamesAndUnits()
{
    for (const Indicator indicator : metrics::allIndicators())
        QVERIFY(metrics::indicatorFromString(metrics::toString(indicator)) == indicator);
    QVERIFY(!metrics::indicatorFromString(u"nonsense"));
    QCOMPARE(metrics::textOf(Indicator::FetchSuccess, 0.9995), u"99.95 %"_s);
    QCOMPARE(metrics::textOf(Indicator::FetchSuccess, 1), u"100 %"_s);
    QCOMPARE(metrics::textOf(Indicator::UpdateFreshness, 7200), u"2h"_s);
    QCOMPARE(metrics::textOf(Indicator::RoaNet, -3), u"-3"_s);
    QCOMPARE(metrics::textOf(Indicator::RoaNet, std::nullopt), u"-"_s);
}

void TestAlert::textsSayWhatIsWrong()
{
    const auto low = alerts(history({syncs(10, 9)}), {.indicator = Indicator::SyncSuccess, .below = 0.95});
    QCOMPARE(metrics::textOf(low.front()), u"sync-success 90 % below 95 % over 1d"_s);
    const auto odd = alerts(history({churn(0), churn(0), churn(0), churn(0), churn(0), churn(3)}),
                            {.indicator = Indicator::ObjectChurn, .deviation = 6});
    QCOMPARE(metrics::textOf(odd.front()), u"object-churn 3 where it always was 0 over 1d"_s);
    QVERIFY(metrics::toJson(odd.front()).value(u"deviations"_s).isNull()); // JSON has no infinity
}

QTEST_GUILESS_MAIN(TestAlert)
#include "tst_alert.moc"
