// SPDX-License-Identifier: GPL-3.0-or-later
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
