// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/fleet_table.h"
#include "core/service/fleet_trend.h"
#include "core/service/todays_work.h"
#include "core/service/watch_health.h"
#include "tests/service/service_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Rounds = 30;

/// "well" answers all the time, "ill" fails from the fifth hour on; a look an hour. The last round but one is
/// blind.
struct Story
{
    ServiceFixture fixture;
    std::vector<fleet::DelegatedCa> fleet{aCa(u"ill"_s), aCa(u"well"_s)};
    Instant last{};
    bool isTold = false;

    Story()
    {
        auto cycle = fixture.cycle(fleet);
        for (int hour = 0; cycle && hour < Rounds; ++hour) {
            last = fixture.start + std::chrono::hours(hour);
            const bool isBlind = hour == Rounds - 2;
            auto look = lookAt(fleet, u"local"_s, last, isBlind ? Sees::Blind : Sees::Good);
            if (!isBlind && hour >= 5)
                look.observations[0] = observation(fleet[0].handle, look.vantage, last, Sees::Failed);
            if (!isBlind) {
                look.observations[1].manifest =
                    rpki::ManifestFacts{Serial::fromNumber(7), last - 3h, last + 24h, sha256Of("x")};
                look.observations[1].endpoints[0].retrieval = 400ms;
            }
            isTold = (*cycle)->take({look}, last).has_value();
        }
    }
    Workspace workspace() const { return *fixture.workspace(); }
};

} // namespace

class FleetTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllColumnsOfEachCa();
    void knowsNothingOfWhatWasNeverJudged();
    void countsStatesBackInTime();
    void knowsHowTheMonitorIs();
    void listsWhatNeedsAPerson();
    void listsNothingWhereNothingIsWrong();
};

void FleetTableTest::readsAllColumnsOfEachCa()
{
    const Story story;
    QVERIFY(story.isTold);
    const auto table = fleetTable(story.workspace());
    QVERIFY(table);
    QCOMPARE(table->asOf, story.last);
    QCOMPARE(table->rows.size(), 2U);
    const FleetRow& ill = table->rows[0];
    const FleetRow& well = table->rows[1];
    QCOMPARE(ill.handle.toString(), u"ill"_s);
    QCOMPARE(ill.operatorName, u"Operator of ill"_s);
    QCOMPARE(ill.repository, story.fleet[0].repositoryKey());
    QVERIFY(ill.state == health::State::Dead || ill.candidate);
    QVERIFY(*ill.availability < 0.5);
    QVERIFY(well.state == health::State::Healthy);
    QCOMPARE(*well.availability, 1.0);
    QCOMPARE(well.manifestMade, std::optional(story.last - 3h));
    QCOMPARE(well.retrieval, std::optional(Milliseconds(400)));
    QVERIFY(!ill.manifestMade && !ill.retrieval);
    QVERIFY(!well.openCase);
}

void FleetTableTest::knowsNothingOfWhatWasNeverJudged()
{
    const ServiceFixture fixture;
    QVERIFY(fixture.cycle({aCa(u"new"_s)}));
    const auto table = fleetTable(*fixture.workspace());
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1U);
    QVERIFY(table->rows[0].state == health::State::Unknown);
    QVERIFY(!table->asOf && !table->rows[0].availability && !table->rows[0].manifestMade);
}

void FleetTableTest::countsStatesBackInTime()
{
    const Story story;
    const auto trend = fleetTrend(story.workspace(), 3);
    QVERIFY(trend);
    QCOMPARE(trend->days.size(), 4U);
    QCOMPARE(trend->days.back(), trend->now);
    const auto healthy = static_cast<std::size_t>(health::State::Healthy);
    const auto unknown = static_cast<std::size_t>(health::State::Unknown);
    QCOMPARE(trend->days[2][healthy], 2); // a day before the end, in the fifth hour, both still were
    QCOMPARE(trend->days[0][unknown], 2); // three days before nobody had looked
}

void FleetTableTest::knowsHowTheMonitorIs()
{
    const Story story;
    const auto watch = watchHealth(story.workspace(), story.last);
    QVERIFY(watch);
    QCOMPARE(watch->lastRound, std::optional(story.last));
    QVERIFY(!watch->isLate);
    QCOMPARE(watch->rounds, 25); // both ends of the day
    QCOMPARE(watch->blindRounds, 1);
    QCOMPARE(watch->vantages.size(), 1U);
    QVERIFY(watch->vantages[0].isOwn && watch->vantages[0].isFresh);
    const auto later = watchHealth(story.workspace(), story.last + 24h);
    QVERIFY(later->isLate && !later->vantages[0].isFresh);
}

void FleetTableTest::listsWhatNeedsAPerson()
{
    const Story story;
    const auto work = todaysWork(story.workspace(), story.last + 24h);
    QVERIFY(work);
    const auto has = [&](WorkWhat what) { return std::ranges::count(*work, what, &WorkItem::what); };
    QCOMPARE(has(WorkWhat::NoRounds), 1);
    QVERIFY(std::ranges::is_sorted(*work, {}, [](const WorkItem& item) { return kindOf(item.what); }));
    for (const WorkItem& item : *work)
        QVERIFY(!sentenceOf(item, language::Translations::of(u"ar"_s), story.last).isEmpty());
}

void FleetTableTest::listsNothingWhereNothingIsWrong()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"well"_s)};
    auto cycle = fixture.cycle(fleet);
    QVERIFY(cycle);
    QVERIFY((*cycle)->take({lookAt(fleet, u"local"_s, fixture.start, Sees::Good)}, fixture.start));
    const auto work = todaysWork(*fixture.workspace(), fixture.start);
    QVERIFY(work);
    QVERIFY(work->empty());
}

QTEST_GUILESS_MAIN(FleetTableTest)
#include "tst_fleet_table.moc"
