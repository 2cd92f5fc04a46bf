// SPDX-License-Identifier: GPL-3.0-or-later
// The fast way over equal readings against the slow one, which is the definition.
#include "core/health/fast_forward.h"
#include "tests/health/compare.h"
#include "tests/health/series.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace caretaker;
using namespace caretaker::tests;
using namespace caretaker::health;
using enum ReadingKind;

class TestFastForward : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithOneByOneOnRandomRuns();
    void agreesOverAYearOfEachKind();
    void findsTheReadingThatTurnsALatch();
    void takesTheManifestNumberOnce();
    void ignoresWhatIsOlder();
    void doesNotGrowWithTheNumberOfReadings();
    void leapsNowhereAfterAnotherKind();
};

namespace {

using Engine = std::mt19937;

std::int64_t between(Engine& engine, std::int64_t low, std::int64_t high)
{
    return std::uniform_int_distribution<std::int64_t>(low, high)(engine);
}

HealthRules randomRules(Engine& engine)
{
    HealthRules rules;
    if (between(engine, 0, 2) == 0)
        return rules;
    rules.dead.after = Duration(between(engine, 1, 200'000));
    rules.recover = {int(between(engine, 1, 8)), Duration(between(engine, 0, 20'000))};
    rules.partial = {int(between(engine, 1, 8)), Duration(between(engine, 0, 20'000))};
    rules.flapping.halfLife = Duration(between(engine, 3'600, 200'000));
    rules.flapping.changes = int(between(engine, 1, 5));
    rules.flapping.enter = double(between(engine, 800, 4'000));
    rules.flapping.leave = double(between(engine, 10, 799));
    rules.flapping.within = Duration(between(engine, 3'600, 400'000));
    rules.slow.window = Duration(between(engine, 600, 40'000));
    rules.slow.readings = int(between(engine, 1, HealthRecord::MaxWindow));
    rules.slow.atLeast = int(between(engine, 1, 10));
    rules.maxGap = Duration(between(engine, 300, 50'000));
    return rules;
}

struct Run
{
    Reading first;
    Duration every;
    std::int64_t count;
};

Run randomRun(Engine& engine, Instant& clock)
{
    const auto kind = static_cast<ReadingKind>(between(engine, 0, 4));
    const auto count = between(engine, 0, 3) == 0 ? between(engine, 1, 3'000) : between(engine, 1, 30);
    const Duration every(between(engine, 0, 5) == 0 ? between(engine, 1, 30'000) : 600);
    clock += Duration(between(engine, 1, 3) == 1 ? between(engine, 1, 100'000) : every.count());
    Reading reading{.kind = kind, .at = clock};
    if (between(engine, 0, 1) == 0)
        reading.manifestNumber = Serial::fromNumber(std::uint64_t(between(engine, 1, 20)));
    reading.manifestBackward = between(engine, 0, 9) == 0;
    clock += every * (count - 1);
    return {reading, every, count};
}

FastForward oneByOne(const HealthRecord& record, const Run& run, const HealthRules& rules)
{
    FastForward result{record, {}};
    Reading reading = run.first;
    for (std::int64_t i = 0; i < run.count; ++i) {
        const Advance advanced = advance(result.record, reading, rules);
        result.record = advanced.record;
        if (advanced.transition)
            result.transitions.push_back(*advanced.transition);
        reading.at += run.every;
    }
    return result;
}

void compare(const HealthRecord& record, const Run& run, const HealthRules& rules, const QByteArray& where)
{
    const FastForward slow = oneByOne(record, run, rules);
    const FastForward fast = fastForward(record, run.first, run.every, run.count, rules);
    QVERIFY2(fast.transitions == slow.transitions, where.constData());
    if (fast.record != slow.record) {
        qWarning() << toJson(fast.record);
        qWarning() << toJson(slow.record);
    }
    QVERIFY2(fast.record == slow.record, where.constData());
}

} // namespace

void TestFastForward::agreesWithOneByOneOnRandomRuns()
{
    for (unsigned seed = 1; seed <= 80; ++seed) {
        Engine engine(seed);
        const HealthRules rules = randomRules(engine);
        HealthRecord record;
        Instant clock = Start;
        for (int i = 0; i < 25; ++i) {
            const Run run = randomRun(engine, clock);
            compare(record, run, rules, QByteArray::number(seed) + " run " + QByteArray::number(i));
            if (QTest::currentTestFailed())
                return;
            record = oneByOne(record, run, rules).record;
        }
    }
}

void TestFastForward::agreesOverAYearOfEachKind()
{
    // Longer than the 93 days that the downtime ring remembers, and beginning in the middle of a half-day.
    HealthRecord record;
    Instant clock = Start + 5h + 17s;
    for (const ReadingKind kind : {Good, Failed, Blind, Failed, Slow, Partial, Good, Blind}) {
        const Run run{{.kind = kind, .at = clock}, 600s, 52'560};
        compare(record, run, {}, toString(kind).toLatin1());
        record = oneByOne(record, run, {}).record;
        clock += 365 * 24h;
    }
    EQUAL(record.state, State::Healthy);
}

void TestFastForward::findsTheReadingThatTurnsALatch()
{
    // Failed from 01:00: Dead when 24 h are full, at 01:00 on the next day, whatever comes after.
    Series series;
    series.look(Good);
    const FastForward year = fastForward(series.record, {.kind = Failed, .at = Start + 1h}, 1h, 365 * 24, {});
    EQUAL(year.transitions.size(), 1u);
    EQUAL(year.transitions.front().to, State::Dead);
    EQUAL(year.transitions.front().at, Start + 25h);
}

void TestFastForward::takesTheManifestNumberOnce()
{
    Series series;
    series.look(Good, Serial::fromNumber(7));
    const Run back{
        {.kind = Good, .at = Start + 1h, .manifestNumber = Serial::fromNumber(6)}, Duration(3600), 100};
    EQUAL(fastForward(series.record, back.first, back.every, back.count, {}).record.changeCount, 1);
    compare(series.record, back, {}, "backward");
}

void TestFastForward::ignoresWhatIsOlder()
{
    Series series;
    series.look(Good, 5);
    const Run old{{.kind = Failed, .at = Start - 2h, .manifestNumber = Serial::fromNumber(9)}, 1h, 20};
    compare(series.record, old, {}, "older than the record");
}

void TestFastForward::doesNotGrowWithTheNumberOfReadings()
{
    // Fifty years at a look a second: 1.6 thousand million readings.
    Series series;
    series.look(Good, 10);
    QElapsedTimer timer;
    timer.start();
    const FastForward ages =
        fastForward(series.record, {.kind = Failed, .at = series.next}, 1s, 1'576'800'000, {});
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    EQUAL(ages.transitions.size(), 1u);
    EQUAL(ages.record.nonFunctional, Duration(1'576'800'000 - 1));
}

void TestFastForward::leapsNowhereAfterAnotherKind()
{
    Series series;
    series.look(Good, 200);
    EQUAL(steadyReadings(series.record, {.kind = Good, .at = series.next}, 1h, 1000, {}), 1000);
    EQUAL(steadyReadings(series.record, {.kind = Failed, .at = series.next}, 1h, 1000, {}), 0);
    EQUAL(steadyReadings(series.record, {.kind = Good, .at = series.next}, 2h, 1000, {}), 0);
    EQUAL(steadyReadings(series.record, {.kind = Good, .at = series.next + 1h}, 1h, 1000, {}), 0);
}

QTEST_GUILESS_MAIN(TestFastForward)
#include "tst_fast_forward.moc"
