// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/fleet_brake.h"
#include "tests/service/service_fixture.h"

#include <QSqlQuery>
#include <QTest>

using namespace caretaker;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A cycle from look to record: what is kept, what is taken up again, and what the guards hold back.
class JudgeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnAfterARestartWhereItWas();
    void theSameRoundTwiceJudgesOnce();
    void blindRoundsOpenNoCase();
    void aWholeFleetTurningBadAtOnceIsOurOwnFault();
    void aFleetIncidentGoesOnInTheNextProcess();
    void whoLetsTheBrakeGoIsHeardByTheNextProcess();
    void theBrakeIsNotLetGoWithoutIncidentOrReason();
    void aSecondCycleIsRefused();
    void readersSeeEachRoundThoughItBroughtNoNews();
    void aDamagedRecordIsNotBegunAnew();
};

void JudgeTest::goesOnAfterARestartWhereItWas()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    // Good, then failed: 12 hours in one process, 13 more in the next. Dead needs 24 without interruption.
    for (int hour = 0; hour <= 25; ++hour) {
        auto cycle = fixture.cycle(fleet); // a new process each hour
        QVERIFY2(cycle.has_value(), cycle ? "" : qPrintable(cycle.error().toString()));
        const Instant at = fixture.start + 1h * hour;
        const auto report =
            (*cycle)->take({lookAt(fleet, u"a"_s, at, hour == 0 ? Sees::Good : Sees::Failed)}, at);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().toString()));
        QCOMPARE(report->transitions,
                 hour == 0 || hour == 25 ? 1 : 0); // healthy at once, dead 24 h after hour 1
    }
}

void JudgeTest::theSameRoundTwiceJudgesOnce()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    auto cycle = fixture.cycle(fleet);
    QVERIFY(cycle.has_value());
    const auto look = lookAt(fleet, u"a"_s, fixture.start, Sees::Good);
    QCOMPARE((*cycle)->take({look}, fixture.start)->transitions, 1);
    QCOMPARE((*cycle)->take({look}, fixture.start)->transitions, 0);
}

void JudgeTest::blindRoundsOpenNoCase()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    auto cycle = fixture.cycle(fleet);
    QVERIFY(cycle.has_value());
    for (int hour = 0; hour < 24 * 7; ++hour) {
        const Instant at = fixture.start + 1h * hour;
        const auto report =
            (*cycle)->take({lookAt(fleet, u"a"_s, at, hour == 0 ? Sees::Good : Sees::Blind)}, at);
        QVERIFY(report.has_value());
        QCOMPARE(report->caseEvents, 0);
        QCOMPARE(report->blind, hour != 0);
    }
}

void JudgeTest::aWholeFleetTurningBadAtOnceIsOurOwnFault()
{
    const ServiceFixture fixture;
    std::vector<fleet::DelegatedCa> fleet;
    for (int i = 0; i < 10; ++i)
        fleet.push_back(aCa(u"ca-%1"_s.arg(i)));
    auto cycle = fixture.cycle(fleet);
    QVERIFY(cycle.has_value());
    int transitions = 0;
    for (int hour = 0; hour < 48; ++hour) {
        const Instant at = fixture.start + 1h * hour;
        const auto report =
            (*cycle)->take({lookAt(fleet, u"a"_s, at, hour == 0 ? Sees::Good : Sees::Failed)}, at);
        QVERIFY(report.has_value());
        transitions += hour == 0 ? 0 : report->transitions;
        QCOMPARE(report->incident.has_value(), hour != 0);
    }
    QCOMPARE(transitions, 0);
}

/// One round in a process of its own, in which the whole fleet, or nobody, fails.
static Expected<service::CycleReport>
roundOf(const ServiceFixture& fixture, const std::vector<fleet::DelegatedCa>& fleet, int hour, Sees sees)
{
    const Instant at = fixture.start + 1h * hour;
    return fixture.cycle(fleet).and_then([&](const std::unique_ptr<service::Cycle>& cycle) {
        return cycle->take({lookAt(fleet, u"a"_s, at, sees)}, at);
    });
}

static std::vector<fleet::DelegatedCa> tenCas()
{
    std::vector<fleet::DelegatedCa> fleet;
    for (int i = 0; i < 10; ++i)
        fleet.push_back(aCa(u"ca-%1"_s.arg(i)));
    return fleet;
}

void JudgeTest::aFleetIncidentGoesOnInTheNextProcess()
{
    const ServiceFixture fixture;
    const auto fleet = tenCas();
    QVERIFY(!roundOf(fixture, fleet, 0, Sees::Good)->incident);
    for (int hour = 1; hour <= 3; ++hour) {
        const auto incident = roundOf(fixture, fleet, hour, Sees::Failed)->incident;
        QVERIFY(incident.has_value());
        QVERIFY(incident->since == fixture.start + 1h && incident->rounds == hour);
    }
    const auto ended = roundOf(fixture, fleet, 4, Sees::Good)->incident;
    QVERIFY(ended && ended->ended == fixture.start + 4h && ended->since == fixture.start + 1h);
    QVERIFY(!roundOf(fixture, fleet, 5, Sees::Good)->incident);
    const auto another = roundOf(fixture, fleet, 6, Sees::Failed)->incident;
    QVERIFY(another && another->since == fixture.start + 6h);
}

void JudgeTest::whoLetsTheBrakeGoIsHeardByTheNextProcess()
{
    const ServiceFixture fixture;
    const auto fleet = tenCas();
    QVERIFY(!roundOf(fixture, fleet, 0, Sees::Good)->incident);
    QVERIFY(roundOf(fixture, fleet, 1, Sees::Failed)->incident);
    auto workspace = fixture.workspace();
    QVERIFY(workspace.has_value());
    const auto incident = service::overrideFleetBrake(workspace->database, u"their cloud is down"_s,
                                                      {u"os:alice"_s, fixture.start + 90min});
    QVERIFY(incident && incident->overridden && incident->since == fixture.start + 1h);
    const auto entries = store::AuditChain(workspace->database).exportSince(0);
    QVERIFY(entries && entries->back().kind == u"fleet-brake.overridden"_s &&
            entries->back().payload.contains("their cloud is down"));
    for (int hour = 2; hour <= 25; ++hour)
        QCOMPARE(roundOf(fixture, fleet, hour, Sees::Failed)->transitions, 0);
    QCOMPARE(roundOf(fixture, fleet, 26, Sees::Failed)->transitions, 10); // dead, 24 h after hour 2
}

void JudgeTest::theBrakeIsNotLetGoWithoutIncidentOrReason()
{
    const ServiceFixture fixture;
    auto workspace = fixture.workspace();
    QVERIFY(workspace.has_value());
    const store::Author alice{u"os:alice"_s, fixture.start};
    QCOMPARE(service::overrideFleetBrake(workspace->database, u"why not"_s, alice).error().kind,
             Error::Kind::Refused);
    const auto fleet = tenCas();
    QVERIFY(!roundOf(fixture, fleet, 0, Sees::Good)->incident);
    QVERIFY(roundOf(fixture, fleet, 1, Sees::Failed)->incident);
    QCOMPARE(service::overrideFleetBrake(workspace->database, u" "_s, alice).error().kind,
             Error::Kind::Refused);
}

void JudgeTest::aSecondCycleIsRefused()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    const auto first = fixture.cycle(fleet);
    QVERIFY(first.has_value());
    const auto second = fixture.cycle(fleet);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, Error::Kind::Refused);
}

void JudgeTest::readersSeeEachRoundThoughItBroughtNoNews()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    const auto cycle = fixture.cycle(fleet);
    QVERIFY(cycle.has_value());
    const store::Database& database = (*cycle)->workspace().database;
    for (int hour = 0; hour < 4; ++hour) {
        const Instant at = fixture.start + 1h * hour;
        QVERIFY((*cycle)->take({lookAt(fleet, u"a"_s, at, Sees::Good)}, at).has_value());
        const auto stored = store::HealthStore(database).get(fleet.front().handle);
        QVERIFY(stored.has_value() && stored->has_value());
        const auto snapshot = service::healthSnapshotFromJson((*stored)->record);
        QVERIFY(snapshot.has_value());
        QVERIFY(snapshot->reading.at == at && (*stored)->updatedAt == at);
        QCOMPARE(snapshot->record.watched, Duration(1h * hour));
    }
    const auto written = database.selectFirst(u"SELECT updated_at FROM health"_s, {},
                                              [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
    QCOMPARE(**written, fixture.start.time_since_epoch().count()); // once, in four rounds
}

void JudgeTest::aDamagedRecordIsNotBegunAnew()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    {
        const auto cycle = fixture.cycle(fleet);
        QVERIFY(cycle.has_value());
        QVERIFY(
            (*cycle)->take({lookAt(fleet, u"a"_s, fixture.start, Sees::Good)}, fixture.start).has_value());
        QVERIFY(
            (*cycle)->workspace().database.execute(u"UPDATE health_record SET record = substr(record, 2)"_s));
    }
    const auto cycle = fixture.cycle(fleet);
    QVERIFY(!cycle.has_value());
    QVERIFY(cycle.error().toString().contains("alder"_L1));
}

QTEST_GUILESS_MAIN(JudgeTest)
#include "tst_judge.moc"
