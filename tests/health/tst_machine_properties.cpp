// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every sequence of readings: checked over seeded random ones.
#include "tests/health/compare.h"
#include "tests/health/series.h"

#include <QTest>

#include <random>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;

namespace {

constexpr int Sequences = 120;
constexpr int Length = 400;

/// Readings in runs of random length, so that every state is reached, at changing intervals.
class Random
{
public:
    explicit Random(int seed) : m_engine(static_cast<unsigned>(seed)) {}
    int upTo(int n) { return static_cast<int>(m_engine() % static_cast<unsigned>(n)); }
    ReadingKind kind()
    {
        if (m_left-- <= 0) {
            m_kind = static_cast<ReadingKind>(upTo(5));
            m_left = upTo(40);
            m_restless = upTo(5) == 0;
        }
        if (m_restless)
            m_kind = upTo(2) == 0 ? Good : Failed;
        return m_kind;
    }
    Duration interval() { return upTo(50) == 0 ? Duration(8h) : Duration(60 * (1 + upTo(120))); }

private:
    std::mt19937 m_engine;
    ReadingKind m_kind = Good;
    int m_left = 0;
    bool m_restless = false; // a stretch of flapping
};

template <typename Check>
void overRandomSeries(Check check)
{
    for (int seed = 0; seed < Sequences; ++seed) {
        Random random(seed);
        Series s;
        for (int i = 0; i < Length; ++i) {
            s.every = random.interval();
            const health::HealthRecord before = s.record;
            const ReadingKind kind = random.kind();
            s.look(kind);
            check(before, kind, s);
        }
    }
}

} // namespace

class TestMachineProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesEveryState();
    void stateIsTheWorstConditionThatHolds();
    void blindChangesNothing();
    void aTransitionIsAChangeOfState();
    void deadNeedsADayOfWatchedFailure();
    void nothingIsJudgedWithoutEvidence();
    void constantReadingsSettle_data();
    void constantReadingsSettle();
    void clocksNeverRunBackwards();
    void whatIsForetoldHappens();
    void recordHasAFixedSize();
    void clocksDoNotDependOnHowOftenWeLook();
};

void TestMachineProperties::reachesEveryState()
{
    std::set<State> seen;
    overRandomSeries([&](const auto&, ReadingKind, const Series& s) { seen.insert(s.record.state); });
    for (int state = 0; state <= int(State::Dead); ++state)
        QVERIFY2(seen.contains(static_cast<State>(state)),
                 qPrintable(health::toString(static_cast<State>(state))));
}

void TestMachineProperties::stateIsTheWorstConditionThatHolds()
{
    overRandomSeries([](const auto&, ReadingKind, const Series& s) {
        const auto& r = s.record;
        const State worst = r.dead.on       ? State::Dead
                            : r.flapping.on ? State::Flapping
                            : r.partial.on  ? State::Partial
                            : r.slow.on     ? State::Slow
                            : r.established ? State::Healthy
                                            : State::Unknown;
        EQUAL(r.state, worst);
    });
}

void TestMachineProperties::blindChangesNothing()
{
    overRandomSeries([](const health::HealthRecord& before, ReadingKind kind, const Series& s) {
        if (kind != Blind)
            return;
        health::HealthRecord after = s.record;
        after.lastReadingAt = before.lastReadingAt;
        after.lastKind = before.lastKind;
        if (after.candidate && before.candidate)
            after.candidate->confirmsAt = before.candidate->confirmsAt;
        QVERIFY(after == before);
    });
}

void TestMachineProperties::aTransitionIsAChangeOfState()
{
    overRandomSeries([&](const health::HealthRecord& before, ReadingKind, const Series& s) {
        if (before.state != s.record.state) {
            QVERIFY(!s.transitions.empty());
            EQUAL(s.transitions.back().from, before.state);
            EQUAL(s.transitions.back().to, s.record.state);
            QVERIFY(!s.transitions.back().reasons.empty());
        }
    });
}

void TestMachineProperties::deadNeedsADayOfWatchedFailure()
{
    overRandomSeries([](const health::HealthRecord& before, ReadingKind kind, const Series& s) {
        if (s.record.state != State::Dead || before.state == State::Dead)
            return;
        EQUAL(kind, Failed);
        QVERIFY(s.record.failingFor() >= 24h);
        QVERIFY(s.last() - s.record.dead.onset.at >= 24h);
    });
}

void TestMachineProperties::nothingIsJudgedWithoutEvidence()
{
    overRandomSeries([](const auto&, ReadingKind, const Series& s) {
        if (s.record.state != State::Unknown)
            QVERIFY(s.record.lastJudged.has_value());
        if (s.record.state == State::Healthy)
            QVERIFY(s.record.lastFunctional.has_value());
        QVERIFY(s.record.watched <= s.last() - Start);
        QVERIFY(s.record.nonFunctional <= s.record.watched);
    });
}

void TestMachineProperties::constantReadingsSettle_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("state");
    QTest::newRow("good") << int(Good) << int(State::Healthy);
    QTest::newRow("slow") << int(Slow) << int(State::Slow);
    QTest::newRow("partial") << int(Partial) << int(State::Partial);
    QTest::newRow("failed") << int(Failed) << int(State::Dead);
}

/// Whatever came before: on constant input at most three changes of state follow (such as Dead, Flapping,
/// Partial, Healthy on recovery), the last one is the state of that input, and it never changes again.
void TestMachineProperties::constantReadingsSettle()
{
    QFETCH(int, kind);
    QFETCH(int, state);
    for (int seed = 0; seed < Sequences; ++seed) {
        Random random(seed);
        Series s;
        for (int i = 0; i < Length; ++i)
            s.look(random.kind());
        s.every = 1h;
        s.transitions.clear();
        s.look(static_cast<ReadingKind>(kind), 24 * 10); // a figure of 12000 is below 750 after 4 days
        QVERIFY2(s.transitions.size() <= 4, qPrintable(QString::number(seed)));
        EQUAL(int(s.record.state), state);
        s.transitions.clear();
        s.look(static_cast<ReadingKind>(kind), 200);
        QVERIFY(s.transitions.empty());
        QVERIFY(!s.record.candidate);
    }
}

void TestMachineProperties::clocksNeverRunBackwards()
{
    overRandomSeries([](const health::HealthRecord& before, ReadingKind, const Series& s) {
        QVERIFY(s.record.watched >= before.watched);
        QVERIFY(s.record.nonFunctional >= before.nonFunctional);
        const Duration month = 30 * 24h;
        QVERIFY(s.record.downtime.failedWithin(month, s.last()) <= s.record.nonFunctional);
        QVERIFY(s.record.downtime.failedWithin(month, s.last()) <=
                s.record.downtime.watchedWithin(month, s.last()));
    });
}

/// If the readings go on as they are, the candidate becomes the state at the first look at or after
/// confirmsAt.
void TestMachineProperties::whatIsForetoldHappens()
{
    int checked = 0;
    for (int seed = 0; seed < Sequences; ++seed) {
        Random random(seed);
        Series s;
        const int length = 20 + random.upTo(200);
        for (int i = 0; i < length; ++i)
            s.look(random.kind());
        s.look(
            s.record.lastJudged.value_or(Good)); // the interval that is foretold with is now the steady one
        if (!s.record.candidate)
            continue;
        const health::Candidate candidate = *s.record.candidate;
        const ReadingKind kind = *s.record.lastJudged;
        while (s.next < candidate.confirmsAt) {
            s.look(kind);
            QVERIFY2(s.record.state != candidate.state, qPrintable(QString::number(seed)));
        }
        s.look(kind);
        QVERIFY2(s.record.state == candidate.state, qPrintable(QString::number(seed)));
        ++checked;
    }
    QVERIFY(checked > Sequences / 10);
}

void TestMachineProperties::recordHasAFixedSize()
{
    static_assert(std::is_trivially_copyable_v<health::HealthRecord>);
    QVERIFY(sizeof(health::HealthRecord) <= 2500);
}

void TestMachineProperties::clocksDoNotDependOnHowOftenWeLook()
{
    // Between two looks that judged, another that says what the first said: the same time was watched, and
    // the same part of it was failure. Only how soon a state is confirmed may differ.
    for (int seed = 0; seed < Sequences; ++seed) {
        Random random(seed);
        Series whole, split;
        std::optional<ReadingKind> last;
        Duration gap{0};
        for (int i = 0; i < Length; ++i) {
            const ReadingKind kind = random.kind();
            if (last && *last != Blind && kind != Blind && gap >= 2min) {
                split.next -= gap / 2;
                split.look(*last);
                split.next = whole.next;
            }
            gap = random.interval();
            whole.every = split.every = gap;
            whole.look(kind);
            split.look(kind);
            last = kind;
            // A gap that is too long for one look is not split either: it was not watched in one piece.
            if (gap > whole.rules.maxGap)
                last.reset();
            EQUAL(split.record.watched, whole.record.watched);
            EQUAL(split.record.nonFunctional, whole.record.nonFunctional);
            EQUAL(split.record.failingFor(), whole.record.failingFor());
            EQUAL(split.record.functionalFor(), whole.record.functionalFor());
        }
    }
}

QTEST_GUILESS_MAIN(TestMachineProperties)
#include "tst_machine_properties.moc"
