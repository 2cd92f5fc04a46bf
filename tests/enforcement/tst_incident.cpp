// SPDX-License-Identifier: GPL-3.0-or-later
// One matter, one record: a repository's outage, and what it does to the clocks of the CAs' cases.
#include "core/enforcement/repository_incident.h"
#include "tests/enforcement/registry.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;
using enforcement::advanceIncidents;
using enforcement::RepositoryIncident;
using enforcement::RepositoryLook;

namespace {

const QString Cloud = u"https://cloud.example/notification.xml"_s;

RepositoryLook look(const QString& ca, bool blamed, const QString& repository = Cloud)
{
    return {CaHandle::fromString(ca), repository, u"Cloudpub"_s, blamed};
}

std::vector<RepositoryIncident> after(std::vector<RepositoryIncident> open, std::vector<RepositoryLook> round,
                                      Duration time)
{
    return advanceIncidents(std::move(open), round, Start + time);
}

enforcement::ClockReadings clocks(Registry& r)
{
    return enforcement::clocksOf(r.only(), *r.policy.timeline(r.only().timeline), r.series.record);
}

} // namespace

class TestIncident : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyCasOneIncident();
    void repositoriesHaveIncidentsOfTheirOwn();
    void endsWhenItAffectsNobodyAnyMore();
    void aCaWithoutALookStaysAsItWas();
    void survivesJson();
    void refusesBrokenJson();
    void theRegistrysOwnOutageStopsTheClock();
    void anOutageOfAThirdPartyCounts();
    void thePolicyMayCountTheRegistrysOwn();
    void anOutageFromTheBeginningCountsNothing();
    void nothingFallsDueDuringIt();
    void heldAndStoppedTimeIsTakenOutOnce();
    void theCaseTellsIt();
    void blindnessDoesNotEndIt();
    void theCumulativeClockStopsToo();
};

void TestIncident::manyCasOneIncident()
{
    auto open = after({}, {look(u"a"_s, true), look(u"b"_s, true)}, 0h);
    EQUAL(open.size(), 1u);
    EQUAL(open.front().cas.size(), 2u);
    const QString id = open.front().id;
    open = after(open, {look(u"a"_s, true), look(u"b"_s, true), look(u"c"_s, true)}, 1h);
    EQUAL(open.size(), 1u);
    EQUAL(open.front().id, id);
    EQUAL(open.front().since, Start);
    EQUAL(open.front().cas.at(CaHandle::fromString(u"c"_s)).since, Start + 1h);
}

void TestIncident::repositoriesHaveIncidentsOfTheirOwn()
{
    const auto open = after({}, {look(u"a"_s, true), look(u"b"_s, true, u"rsync://other/"_s)}, 0h);
    EQUAL(open.size(), 2u);
    QVERIFY(open[0].id != open[1].id);
}

void TestIncident::endsWhenItAffectsNobodyAnyMore()
{
    auto open = after({}, {look(u"a"_s, true), look(u"b"_s, true)}, 0h);
    open = after(open, {look(u"a"_s, false), look(u"b"_s, true)}, 1h);
    QVERIFY(!open.front().ended);
    QVERIFY(!open.front().affects(CaHandle::fromString(u"a"_s)));
    open = after(open, {look(u"b"_s, false)}, 2h);
    EQUAL(*open.front().ended, Start + 2h);
    // The same repository fails again later: another incident.
    open = after({}, {look(u"a"_s, true)}, 9h);
    EQUAL(open.front().since, Start + 9h);
}

void TestIncident::aCaWithoutALookStaysAsItWas()
{
    auto open = after({}, {look(u"a"_s, true)}, 0h);
    open = after(open, {}, 1h);
    QVERIFY(!open.front().ended && open.front().affects(CaHandle::fromString(u"a"_s)));
}

void TestIncident::survivesJson()
{
    auto incidents = after({}, {look(u"a"_s, true), look(u"b"_s, true)}, 0h);
    incidents = after(incidents, {look(u"a"_s, false)}, 1h);
    QVERIFY(enforcement::repositoryIncidentFromJson(enforcement::toJson(incidents.front())) ==
            incidents.front());
}

void TestIncident::refusesBrokenJson()
{
    const QJsonObject whole = enforcement::toJson(after({}, {look(u"a"_s, true)}, 0h).front());
    for (const QString& key : {u"id"_s, u"repository"_s, u"since"_s}) {
        QJsonObject broken = whole;
        broken.remove(key);
        QVERIFY2(!enforcement::repositoryIncidentFromJson(broken), qPrintable(key));
    }
}

void TestIncident::theRegistrysOwnOutageStopsTheClock()
{
    // Dead by its own fault for 10 days, then the registry's repository is down for 5 days, then its own
    // fault again: the 5 days are in neither clock. Of the 5 days the hour before its first look still
    // counts.
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Failed, 10 * 24);
    const auto before = clocks(r);
    r.repositoryFails(u"registry"_s).look(Failed, 5 * 24);
    EQUAL(clocks(r).continuous, before.continuous + 1h);
    QVERIFY(!clocks(r).running);
    r.repositoryWorks().look(Failed);
    QVERIFY(clocks(r).running);
    EQUAL(clocks(r).continuous, before.continuous + 1h);
    r.look(Failed, 24);
    EQUAL(clocks(r).continuous, before.continuous + 25h);
}

void TestIncident::anOutageOfAThirdPartyCounts()
{
    // Any failure counts, says the text of the policies; the letter tells whose it is.
    for (const QString& other : {u"Cloudpub"_s, QString()}) {
        Registry r(shippedPolicy(u"bcp-default"_s));
        r.look(Good).look(Failed, 10 * 24);
        const auto before = clocks(r);
        r.repositoryFails(other).look(Failed, 5 * 24);
        EQUAL(clocks(r).continuous, before.continuous + 5 * Day);
        QVERIFY(clocks(r).running);
        EQUAL(r.count(EventKind::IncidentBegan), 1);
    }
}

void TestIncident::thePolicyMayCountTheRegistrysOwn()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.policy.guards.registryRepository = policy::RepositoryTime::Count;
    r.look(Good).look(Failed, 10 * 24);
    const auto before = clocks(r);
    r.repositoryFails(u"registry"_s).look(Failed, 5 * 24);
    EQUAL(clocks(r).continuous, before.continuous + 5 * Day);
}

void TestIncident::anOutageFromTheBeginningCountsNothing()
{
    // The registry's repository is down for 40 days: all its CAs are Dead after 24 h, each has a case that
    // refers to the one incident, and on no clock has a second counted.
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).repositoryFails(u"registry"_s).look(Failed, 40 * 24);
    EQUAL(r.series.record.state, State::Dead);
    EQUAL(clocks(r).continuous, Duration(0));
    EQUAL(clocks(r).cumulative, Duration(0));
    EQUAL(r.count(EventKind::StepDue), 0);
    EQUAL(r.only().incidents.size(), 1u);
    QVERIFY(Case::fold(r.only().events) == r.only());
}

void TestIncident::nothingFallsDueDuringIt()
{
    // Down by its own fault from 01:00; at 25:00 the case opens, and at 30:00 the repository goes down for 30
    // days. The notice, due 24 h after detection, comes when 24 h have counted: 5 h before the outage (its
    // first look included), 19 h after it.
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Failed, 29).repositoryFails(u"registry"_s).look(Failed, 30 * 24);
    EQUAL(r.count(EventKind::StepDue, u"notify"_s), 0);
    r.repositoryWorks();
    const Instant back = r.series.next;
    r.look(Failed, 30);
    EQUAL(r.dueOf(u"notify"_s), back + 19h);
}

void TestIncident::heldAndStoppedTimeIsTakenOutOnce()
{
    // A hold of 4 days lies within an outage of 10: 10 days are taken out, not 14.
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Failed, 10 * 24);
    const auto before = clocks(r);
    r.repositoryFails(u"registry"_s).look(Failed, 3 * 24);
    r.apply(enforcement::hold(r.only(), r.facts(), r.act(u"eva"_s), u"maintenance"_s, r.now() + 4 * Day));
    r.look(Failed, 7 * 24).repositoryWorks().look(Failed, 1 + 48);
    EQUAL(clocks(r).continuous, before.continuous + 1h + 48h);
}

void TestIncident::theCaseTellsIt()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Failed, 30).repositoryFails(u"registry"_s).look(Failed);
    EQUAL(r.next()->waitingFor, u"the registry's own repository to work again"_s);
    r.repositoryWorks().look(Failed);
    const QString story = enforcement::narrative(r.only()).join(u'\n');
    QVERIFY2(story.contains(u"repository https://repo.example/ is to blame, incident R-1"_s),
             qPrintable(story));
    QVERIFY(story.contains(u"the registry operates it, so the clock stops"_s));
    QVERIFY(story.contains(u"repository incident R-1 over for this CA"_s));
}

void TestIncident::blindnessDoesNotEndIt()
{
    Registry r(shippedPolicy(u"bcp-default"_s));
    r.look(Good).look(Failed, 30).repositoryFails(u"registry"_s).look(Failed, 5);
    r.repositoryWorks().look(Blind, 5); // says nothing
    QVERIFY(r.only().isStoppedByIncident());
    r.look(Failed);
    QVERIFY(!r.only().isStoppedByIncident());
}

void TestIncident::theCumulativeClockStopsToo()
{
    Registry r(shippedPolicy(u"strict-example"_s));
    r.look(Good).look(Failed, 5 * 24);
    const auto before = clocks(r);
    r.repositoryFails(u"registry"_s).look(Failed, 5 * 24);
    EQUAL(clocks(r).cumulative, before.cumulative + 1h);
    r.repositoryWorks().look(Failed, 1 + 24);
    EQUAL(clocks(r).cumulative, before.cumulative + 25h);
}

QTEST_GUILESS_MAIN(TestIncident)
#include "tst_incident.moc"
