// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a server that fails once and then answers to a case that is not opened: real fetches, the whole cycle.
#include "core/lab/fleet.h"
#include "core/lab/server.h"
#include "core/service/recompute_service.h"
#include "core/service/watcher.h"
#include "tests/service/service_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

lab::World smallWorld(const QString& dir, Instant start)
{
    lab::WorldOptions options;
    options.start = start;
    options.eeKeys = 1;
    options.repositories = {{.name = u"registry"_s, .operatorName = u"registry"_s}, {.name = u"island"_s}};
    options.caOptions = {{.handle = u"birch"_s, .repository = u"island"_s, .roas = 1}};
    auto world = lab::World::create(options, dir);
    if (!world)
        qFatal("%s", qPrintable(world.error().toString()));
    return std::move(*world);
}

/// Hourly rounds in which the first attempt of some at the island fails, and any later one works.
class Glitches
{
public:
    explicit Glitches(int lookAgain) : m_world(smallWorld(fixture.dir.filePath(u"world"_s), fixture.start))
    {
        service::Config config = fixture.config();
        config.talPath = m_world.talPath();
        config.caBundle = m_world.caBundlePath();
        config.allowPrivateAddresses = true;
        auto watcher =
            service::Watcher::create(config, {.lookAgain = lookAgain, .lookAgainAfter = Duration(0)});
        auto opened = fixture.cycle(lab::fleetOf(m_world));
        if (!watcher || !opened)
            qFatal("the test cannot begin");
        m_watcher.emplace(std::move(*watcher));
        cycle = std::move(*opened);
    }

    void round(int hour, bool fails)
    {
        const Instant at = fixture.start + 1h * hour;
        auto served = publishedAt(at);
        auto broken = served;
        broken.back().condition.httpsUp = broken.back().condition.rsyncUp = false;
        serve(fails ? broken : served, at);
        const auto heal = [&](int, int, const QString& what) {
            if (fails && what == u"validating"_s)
                serve(served, at);
        };
        const auto report = cycle->take({m_watcher->look(cycle->fleet(), at, heal)}, at);
        if (!report)
            qFatal("%s", qPrintable(report.error().toString()));
    }

    const ServiceFixture fixture;
    std::unique_ptr<service::Cycle> cycle;

private:
    std::vector<lab::ServedRepository> publishedAt(Instant at)
    {
        if (!m_world.publishAt(at))
            qFatal("the lab does not publish");
        return m_world.served();
    }
    void serve(const std::vector<lab::ServedRepository>& served, Instant at)
    {
        if (!m_server.update(served, at))
            qFatal("the lab does not serve");
    }

    lab::World m_world;
    lab::Server m_server{m_world};
    std::optional<service::Watcher> m_watcher;
};

health::State stateIn(const service::Cycle& cycle)
{
    const auto stored = store::HealthStore(cycle.workspace().database).get(CaHandle::fromString(u"birch"_s));
    const auto snapshot =
        stored && *stored ? service::healthSnapshotFromJson((*stored)->record) : std::nullopt;
    if (!snapshot)
        qFatal("no health record");
    return snapshot->record.state;
}

qsizetype casesIn(const service::Cycle& cycle)
{
    return static_cast<qsizetype>(cycle.cases()->of(CaHandle::fromString(u"birch"_s)).size());
}

} // namespace

class TestLookAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Four failures of a single look in four hours are 1000 each in the figure of merit: flapping, and a
    /// case. With a second look they are nothing. Who takes it away opens the case.
    void glitchesOpenNoCase_data()
    {
        QTest::addColumn<int>("lookAgain");
        QTest::addColumn<bool>("isFlapping");
        QTest::newRow("one attempt") << 0 << true;
        QTest::newRow("a second look") << 1 << false;
    }
    void glitchesOpenNoCase()
    {
        QFETCH(int, lookAgain);
        QFETCH(bool, isFlapping);
        Glitches lab(lookAgain);
        for (int hour = 0; hour <= 8; ++hour)
            lab.round(hour, hour % 2 == 1);
        QCOMPARE(stateIn(*lab.cycle) == health::State::Flapping, isFlapping);
        QCOMPARE(stateIn(*lab.cycle) == health::State::Healthy, !isFlapping);
        QCOMPARE(casesIn(*lab.cycle) > 0, isFlapping);

        const auto runs =
            store::ObservationStore(lab.cycle->workspace().database)
                .runs(CaHandle::fromString(u"birch"_s), lab.fixture.start, lab.fixture.start + 24h);
        QVERIFY(runs.has_value());
        const auto twice = std::ranges::count_if(
            *runs, [](const store::ObservationRun& run) { return run.observation.attempts() == 2; });
        QCOMPARE(twice, isFlapping ? 0 : 4);

        const auto again = service::recompute(lab.cycle->workspace());
        QVERIFY(again && again->agrees());
    }
};

QTEST_GUILESS_MAIN(TestLookAgain)
#include "tst_look_again.moc"
