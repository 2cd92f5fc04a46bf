// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/brake.h"
#include "tests/health/compare.h"
#include "tests/health/series.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;
using health::FleetIncident;
using health::HealthRecord;
using health::Reading;

namespace {

constexpr Duration Hour = 1h;

/// A fleet of `size` CAs that all were Good an hour ago.
std::vector<HealthRecord> goodFleet(std::size_t size)
{
    Series s;
    s.look(Good, 3);
    return std::vector<HealthRecord>(size, s.record);
}

/// The first `failed` of them fail now.
std::vector<Reading> roundWith(std::size_t size, std::size_t failed, Instant at)
{
    std::vector<Reading> round(size, Reading{.kind = Good, .at = at});
    for (std::size_t i = 0; i < failed; ++i)
        round[i].kind = Failed;
    return round;
}

int blindIn(const std::vector<Reading>& round)
{
    return static_cast<int>(
        std::count_if(round.begin(), round.end(), [](const Reading& r) { return r.kind == Blind; }));
}

} // namespace

class TestBrake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsAFifthPass();
    void holdsAboveAFifth();
    void letsFewerThanFivePass();
    void blindOnesDoNotCountAsJudged();
    void thoseThatWereBadBeforeHideNothing();
    void keepsBetterNews();
    void holdsBackWhatCouldConfirmDeath();
    void isOneIncidentOverManyRounds();
    void letsGoWhenAPersonSaysSo();
    void withoutItAnOutageOfOursKillsTheFleet();
    void survivesJson();
};

void TestBrake::letsAFifthPass()
{
    auto round = roundWith(50, 10, Start + 3 * Hour); // 10 of 50 is exactly 20 %, not more
    QVERIFY(!health::applyFleetBrake(goodFleet(50), round, {}, Start + 3 * Hour));
    EQUAL(blindIn(round), 0);
}

void TestBrake::holdsAboveAFifth()
{
    auto round = roundWith(50, 11, Start + 3 * Hour);
    const auto incident = health::applyFleetBrake(goodFleet(50), round, {}, Start + 3 * Hour);
    QVERIFY(incident.has_value());
    EQUAL(incident->turnedBad, 11);
    EQUAL(incident->couldTurn, 50);
    EQUAL(blindIn(round), 11);
    EQUAL(round[0].reasons[0].code, QStringLiteral("fleet-brake"));
}

void TestBrake::letsFewerThanFivePass()
{
    auto round = roundWith(8, 4, Start + 3 * Hour); // half of the fleet, but only four
    QVERIFY(!health::applyFleetBrake(goodFleet(8), round, {}, Start + 3 * Hour));
    auto five = roundWith(8, 5, Start + 3 * Hour);
    QVERIFY(health::applyFleetBrake(goodFleet(8), five, {}, Start + 3 * Hour));
}

void TestBrake::blindOnesDoNotCountAsJudged()
{
    auto round =
        roundWith(40, 7, Start + 3 * Hour); // 7 of 40 is below 20 %; of the 30 that were judged it is above
    for (std::size_t i = 30; i < 40; ++i)
        round[i].kind = Blind;
    QVERIFY(health::applyFleetBrake(goodFleet(40), round, {}, Start + 3 * Hour));
}

void TestBrake::thoseThatWereBadBeforeHideNothing()
{
    // 60 of 100 have been dead for long, 10 of the other 40 turn bad: 10 % of the judged, but a quarter of
    // those that could.
    auto fleet = goodFleet(100);
    Series dead;
    dead.look(Good).look(Failed, 30);
    std::fill(fleet.begin() + 40, fleet.end(), dead.record);
    auto round = roundWith(100, 10, dead.next);
    for (std::size_t i = 40; i < 100; ++i)
        round[i].kind = Failed;
    const auto incident = health::applyFleetBrake(fleet, round, {}, dead.next);
    QVERIFY(incident.has_value());
    EQUAL(incident->couldTurn, 40);
    EQUAL(incident->turnedBad, 10);
    auto fewer = roundWith(100, 8, dead.next); // 8 of 40 is exactly 20 %
    QVERIFY(!health::applyFleetBrake(fleet, fewer, {}, dead.next));
    // A CA that was never judged could not turn, either.
    auto unknown = goodFleet(100);
    std::fill(unknown.begin() + 40, unknown.end(), HealthRecord{});
    auto mixed = roundWith(100, 10, dead.next);
    QVERIFY(health::applyFleetBrake(unknown, mixed, {}, dead.next));
}

void TestBrake::keepsBetterNews()
{
    auto fleet = goodFleet(10);
    Series dead;
    dead.look(Good).look(Failed, 30);
    fleet[9] = dead.record;
    auto round = roundWith(10, 6, dead.next);
    round[9].kind = Partial; // back to life, if not quite
    QVERIFY(health::applyFleetBrake(fleet, round, {}, dead.next));
    EQUAL(round[9].kind, Partial);
    EQUAL(round[8].kind, Good);
}

void TestBrake::holdsBackWhatCouldConfirmDeath()
{
    auto fleet = goodFleet(10);
    Series failing;
    failing.look(Good).look(Failed, 20);
    fleet[9] = failing.record;
    auto round = roundWith(10, 6, failing.next);
    round[9].kind = Failed; // was failing before: did not turn bad now, but must not die in this round
    round[8].kind = Partial;
    QVERIFY(health::applyFleetBrake(fleet, round, {}, failing.next));
    EQUAL(round[9].kind, Blind);
    EQUAL(round[8].kind, Blind);
}

void TestBrake::isOneIncidentOverManyRounds()
{
    const auto fleet = goodFleet(10);
    std::optional<FleetIncident> incident;
    for (int i = 3; i < 6; ++i) {
        auto round = roundWith(10, 6, Start + i * Hour);
        incident = health::applyFleetBrake(fleet, round, {}, Start + i * Hour, incident);
        QVERIFY(incident && !incident->ended);
    }
    EQUAL(incident->rounds, 3);
    EQUAL(incident->since, Start + 3 * Hour);
    auto fine = roundWith(10, 0, Start + 6 * Hour);
    incident = health::applyFleetBrake(fleet, fine, {}, Start + 6 * Hour, incident);
    EQUAL(incident->ended, Start + 6 * Hour);
    auto quiet = roundWith(10, 0, Start + 7 * Hour);
    QVERIFY(!health::applyFleetBrake(fleet, quiet, {}, Start + 7 * Hour, incident));
}

void TestBrake::letsGoWhenAPersonSaysSo()
{
    FleetIncident incident{.since = Start, .last = Start, .rounds = 1};
    incident.overridden = true;
    auto round = roundWith(10, 6, Start + 3 * Hour);
    health::applyFleetBrake(goodFleet(10), round, {}, Start + 3 * Hour, incident);
    EQUAL(blindIn(round), 0);
}

void TestBrake::withoutItAnOutageOfOursKillsTheFleet()
{
    for (const bool braked : {true, false}) {
        auto fleet = goodFleet(10);
        std::optional<FleetIncident> incident;
        for (int i = 3; i < 40;
             ++i) { // our validator breaks and finds everybody failed, for a day and a half
            auto round = roundWith(10, 10, Start + i * Hour);
            if (braked)
                incident = health::applyFleetBrake(fleet, round, {}, Start + i * Hour, incident);
            for (std::size_t c = 0; c < fleet.size(); ++c)
                fleet[c] = health::advance(fleet[c], round[c], {}).record;
        }
        EQUAL(fleet[0].state, braked ? State::Healthy : State::Dead);
    }
}

void TestBrake::survivesJson()
{
    const FleetIncident incident{.since = Start,
                                 .last = Start + Hour,
                                 .rounds = 2,
                                 .couldTurn = 10,
                                 .turnedBad = 6,
                                 .overridden = true,
                                 .ended = Start + 2 * Hour};
    EQUAL(health::fleetIncidentFromJson(health::toJson(incident)), incident);
    QVERIFY(!health::fleetIncidentFromJson({}));
}

QTEST_GUILESS_MAIN(TestBrake)
#include "tst_brake.moc"
