// SPDX-License-Identifier: GPL-3.0-or-later
//
// Watching over days, folded from looks at given times.
#include "core/readiness/watch.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::readiness;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Start = *parseRfc3339(u"2026-11-01T00:00:00Z");

WatchLook goodLook(Duration after)
{
    const Instant issued = Start + std::chrono::floor<std::chrono::duration<int, std::ratio<21600>>>(after);
    return {.at = Start + after,
            .good = true,
            .manifest = u"1A"_s,
            .thisUpdate = issued,
            .nextUpdate = issued + 24h};
}

WatchLook badLook(Duration after) { return {.at = Start + after, .good = false, .tags = {u"MFT_MISSING"_s}}; }

/// A look every ten minutes from `from` until `until`, bad within [badFrom, badUntil).
Watch watched(Duration until, Duration badFrom = 0s, Duration badUntil = 0s)
{
    Watch watch((Numbers()));
    for (Duration at{0}; at <= until; at += 10min)
        watch.add(at >= badFrom && at < badUntil ? badLook(at) : goodLook(at));
    return watch;
}

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thirtyGoodDaysAreStable();
    void aShortOutageCostsAvailabilityOnly();
    void aLongOutageBeginsTheCountAnew();
    void aSilenceBeginsTheCountAnew();
    void aLookThatIsNotYoungerIsPassedOver();
    void measuresRhythmAndGapsOfManifests();
    void nothingSeenIsNotStable();
    void looksComeBackFromTheirLines();
    void linesThatAreNoLooksAreNothing();
};

void TestWatch::thirtyGoodDaysAreStable()
{
    const Stability seen = watched(24h * 30).stability();
    QCOMPARE(seen.stableFor, Duration(24h * 30));
    QCOMPARE(seen.watched, Duration(24h * 30));
    QCOMPARE(seen.availability, 1.0);
    QCOMPARE(seen.outages, 0);
    QCOMPARE(seen.looks, 24 * 30 * 6 + 1);
}

void TestWatch::aShortOutageCostsAvailabilityOnly()
{
    const Stability seen = watched(24h * 30, 24h, 25h).stability();
    QCOMPARE(seen.stableFor, Duration(24h * 30));
    QCOMPARE(seen.outages, 1);
    QCOMPARE(seen.longestOutage, Duration(1h));
    QCOMPARE(seen.availability, (30 * 24 - 1) / (30.0 * 24));
}

void TestWatch::aLongOutageBeginsTheCountAnew()
{
    const Stability seen = watched(24h * 30, 24h * 10, 24h * 12).stability();
    QCOMPARE(seen.longestOutage, Duration(24h * 2));
    QCOMPARE(seen.stableFor, Duration(24h * 18));
}

void TestWatch::aSilenceBeginsTheCountAnew()
{
    Watch watch = watched(24h * 10);
    watch.add(goodLook(24h * 10 + 6h)); // as long as is allowed
    QCOMPARE(watch.stability().stableFor, Duration(24h * 10 + 6h));
    watch.add(goodLook(24h * 10 + 12h + 1s));
    QCOMPARE(watch.stability().stableFor, Duration(0));
    QCOMPARE(watch.stability().watched, Duration(24h * 10 + 6h));
}

void TestWatch::aLookThatIsNotYoungerIsPassedOver()
{
    Watch watch = watched(1h);
    const Stability before = watch.stability();
    watch.add(badLook(1h));
    watch.add(badLook(30min));
    QVERIFY(watch.stability() == before);
}

void TestWatch::measuresRhythmAndGapsOfManifests()
{
    Watch watch = watched(24h * 2);
    QCOMPARE(watch.stability().manifestRhythm, Duration(6h));
    QCOMPARE(watch.stability().manifestsIssued, 9);
    QCOMPARE(watch.stability().longestManifestGap, Duration(0));
    // The manifest of 48 h ends at 72 h; the next one was issued at 78 h.
    WatchLook late = goodLook(80h);
    late.thisUpdate = Start + 78h;
    watch.add(late);
    QCOMPARE(watch.stability().longestManifestGap, Duration(6h));
}

void TestWatch::nothingSeenIsNotStable()
{
    const Stability nothing = Watch((Numbers())).stability();
    QCOMPARE(nothing.availability, 0.0);
    QCOMPARE(nothing.stableFor, Duration(0));
    QVERIFY(!nothing.manifestRhythm && !nothing.firstLook);
}

void TestWatch::looksComeBackFromTheirLines()
{
    QVERIFY(lookFromLine(toLine(goodLook(3h))) == goodLook(3h));
    QVERIFY(lookFromLine(toLine(badLook(3h))) == badLook(3h));
    QVERIFY(!toLine(goodLook(3h)).contains('\n'));
}

void TestWatch::linesThatAreNoLooksAreNothing()
{
    const QByteArray line = toLine(goodLook(3h));
    for (qsizetype cut = 0; cut < line.size(); ++cut)
        QVERIFY2(!lookFromLine(line.left(cut)), line.left(cut).constData());
    QVERIFY(!lookFromLine("{\"at\":\"2026-11-01T00:00:00Z\"}"));
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
