// SPDX-License-Identifier: GPL-3.0-or-later
// A backtest over what the monitor stored gives what the same looks give as a trace.
#include "core/service/backtest_database.h"
#include "core/service/policy_service.h"
#include "core/store/fleet_store.h"
#include "core/store/observation_store.h"
#include "core/store/round_store.h"
#include "tests/health/compare.h"
#include "tests/service/service_fixture.h"

#include <QTest>

#include <set>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestBacktestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedRunsLeadToWhatTheLooksDid();
    void roundsOfAllCasAreAtTheSameTimes();
    void aPeriodIsAPeriod();
    void otherVantagesCountWhileFresh();
};

namespace {

struct Recorded
{
    ServiceFixture fixture;
    Workspace workspace = *fixture.workspace();
    std::vector<fleet::DelegatedCa> fleet{aCa(u"h1"_s), aCa(u"h2"_s)};
    BacktestInputBuilder lines{{}};

    Recorded()
    {
        auto transaction = store::Transaction::begin(workspace.database);
        store::FleetStore fleetStore(workspace.database);
        for (const fleet::DelegatedCa& ca : fleet)
            if (!fleetStore.upsert(*transaction, ca, {u"os:test"_s, fixture.start}))
                qFatal("the fleet was not stored");
        if (!transaction->commit())
            qFatal("no commit");
    }

    /// Rounds with irregular times: every third one is 7 s late.
    void look(int rounds, const std::function<Sees(const CaHandle&, int)>& sees,
              const QString& vantage = u"a"_s, Duration offset = 0s, int step = 1)
    {
        auto transaction = store::Transaction::begin(workspace.database);
        store::ObservationStore observations(workspace.database);
        store::RoundStore roundStore(workspace.database);
        for (int i = 0; i < rounds; i += step) {
            const Instant at = fixture.start + 1h * i + (i % 3 == 2 ? 7s : 0s) + offset;
            for (const fleet::DelegatedCa& ca : fleet) {
                const auto seen =
                    observation(ca.handle, VantageName::fromString(vantage), at, sees(ca.handle, i));
                if (!observations.append(*transaction, seen) || (vantage == u"a"_s && !lines.add(seen)))
                    qFatal("a look was not stored");
            }
            if (vantage == u"a"_s && !roundStore.add(*transaction, {.at = at, .started = at, .finished = at}))
                qFatal("a round was not stored");
        }
        if (!transaction->commit())
            qFatal("no commit");
    }
};

Sees firstDies(const CaHandle& ca, int round)
{
    return ca.toString() == u"h1"_s && round > 20 ? Sees::Failed : Sees::Good;
}

policy::Policy ripe() { return *loadPolicy(u"ripe-2025-02"_s); }

} // namespace

void TestBacktestDatabase::storedRunsLeadToWhatTheLooksDid()
{
    Recorded recorded;
    recorded.look(100, firstDies);
    const auto stored = backtestStored(recorded.workspace.database, {}, {ripe()},
                                       [](const policy::Policy&) { return BacktestOptions{}; });
    QVERIFY(stored.has_value());
    const BacktestInput lines = recorded.lines.take();
    const BacktestResult traced = backtest(lines, ripe());
    EQUAL(stored->front().rounds, 200);
    QVERIFY(stored->front().transitions == traced.transitions);
    QVERIFY(stored->front().cases == traced.cases);
    EQUAL(traced.cases.size(), 1u);
}

void TestBacktestDatabase::roundsOfAllCasAreAtTheSameTimes()
{
    Recorded recorded;
    recorded.look(100, firstDies);
    const auto input = readStoredLooks(recorded.workspace.database, {}, ripe(), {});
    QVERIFY(input.has_value());
    std::set<Instant> times;
    for (const LookSeries& series : input->cas)
        for (const LookRun& run : series.runs)
            for (std::int64_t i = 0; i < run.count; ++i)
                times.insert(run.at(i));
    EQUAL(times.size(), 100u);
}

void TestBacktestDatabase::aPeriodIsAPeriod()
{
    Recorded recorded;
    recorded.look(100, firstDies);
    const Instant from = recorded.fixture.start + 10h, to = recorded.fixture.start + 19h;
    const auto input = readStoredLooks(recorded.workspace.database, {from, to}, ripe(), {});
    QVERIFY(input.has_value());
    EQUAL(input->rounds, 20);
    EQUAL(*input->first, from);
    EQUAL(*input->last, to);
}

void TestBacktestDatabase::otherVantagesCountWhileFresh()
{
    // b looks half an hour after every sixth look of a, and is fresh for 2 h: it counts in two rounds of each
    // six.
    Recorded recorded;
    recorded.look(60, firstDies);
    recorded.look(
        60, [](const CaHandle&, int) { return Sees::Good; }, u"b"_s, 30min, 6);
    const auto input = readStoredLooks(recorded.workspace.database, {}, ripe(), {});
    QVERIFY(input.has_value());
    EQUAL(input->rounds, 120);
    std::int64_t both = 0;
    for (const LookSeries& series : input->cas)
        for (const LookRun& run : series.runs)
            both += input->looks[run.looks].size() == 2 ? run.count : 0;
    EQUAL(both, 2 * 2 * 10);
}

QTEST_GUILESS_MAIN(TestBacktestDatabase)
#include "tst_backtest_database.moc"
