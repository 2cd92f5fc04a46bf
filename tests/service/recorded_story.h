// SPDX-License-Identifier: GPL-3.0-or-later
//
// Three recorded days of seven CAs, with everything that a recomputation must not be confused by: two
// vantages, looks that nobody judged, restarts, a fleet that changes, a blind hour, the fleet brake, and a
// person's act.
#pragma once

#include "core/service/case_service.h"
#include "core/store/fleet_store.h"
#include "tests/service/service_fixture.h"

#include <QTest>

namespace caretaker::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline std::vector<fleet::DelegatedCa> sevenCas()
{
    std::vector<fleet::DelegatedCa> fleet;
    for (const QString& name :
         {u"alder"_s, u"birch"_s, u"cedar"_s, u"dune"_s, u"elm"_s, u"fjord"_s, u"gorge"_s})
        fleet.push_back(aCa(name));
    return fleet;
}

inline CaHandle handle(const QString& name) { return CaHandle::fromString(name); }

/// Who fails when: alder is dead from the third hour on, birch comes and goes, cedar recovers, and in one
/// round all fail at once.
inline Sees conduct(const CaHandle& ca, int hour)
{
    const QString name = ca.toString();
    if (hour == 20 || (name == u"alder" && hour >= 3))
        return Sees::Failed;
    if (name == u"birch" && hour % 4 == 3)
        return Sees::Failed;
    return name == u"cedar" && hour >= 5 && hour < 40 ? Sees::Failed : Sees::Good;
}

inline observe::RoundResult lookOf(const std::vector<fleet::DelegatedCa>& fleet, const QString& vantage,
                                   Instant at, int hour)
{
    observe::RoundResult look = lookAt(fleet, vantage, at, Sees::Good);
    for (observe::Observation& seen : look.observations)
        seen = observation(seen.ca, seen.vantage, at, hour == 30 ? Sees::Blind : conduct(seen.ca, hour));
    look.blind = hour == 30;
    return look;
}

/// Three days with everything that a recomputation must not be confused by.
class Story
{
public:
    explicit Story(ServiceFixture& fixture) : m_fixture(fixture) {}

    void play()
    {
        auto cycle = m_fixture.cycle(sevenCas());
        QVERIFY(cycle.has_value());
        for (int hour = 0; hour < 72; ++hour) {
            if (hour % 24 == 10)
                restart(*cycle, hour);
            const Instant now = m_fixture.start + hour * 1h;
            std::vector<observe::RoundResult> looks{lookOf((*cycle)->fleet(), u"local"_s, now, hour)};
            if (hour % 5 == 0)
                looks.push_back(lookOf((*cycle)->fleet(), u"far"_s, now, hour));
            const auto report = (*cycle)->take(looks, now);
            QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().toString()));
            brakes += report->incident.has_value();
            if (hour % 7 == 0) // a look that nobody judges
                QVERIFY(
                    (*cycle)->remember(lookOf((*cycle)->fleet(), u"local"_s, now + 20min, hour)).has_value());
            if (hour == 50)
                acknowledge((*cycle), now + 30min);
        }
    }
    int brakes = 0;

private:
    /// A new process, that finds the fleet changed.
    void restart(std::unique_ptr<service::Cycle>& cycle, int hour)
    {
        cycle.reset();
        auto workspace = m_fixture.workspace();
        QVERIFY(workspace.has_value());
        auto transaction = store::Transaction::begin(workspace->database);
        store::FleetStore fleet(workspace->database);
        const store::Author author{u"os:mara"_s, m_fixture.start + hour * 1h};
        if (hour < 24)
            QVERIFY(fleet.upsert(*transaction, aCa(u"late"_s), author).has_value());
        else if (hour < 48)
            QVERIFY(fleet.retire(*transaction, handle(u"gorge"_s), author).has_value());
        QVERIFY(transaction->commit().has_value());
        transaction = unexpected(Error::failed(u"over"_s));
        auto opened = service::Cycle::create(std::move(*workspace), author.at);
        QVERIFY(opened.has_value());
        cycle = std::move(*opened);
    }

    void acknowledge(const std::unique_ptr<service::Cycle>& cycle, Instant now)
    {
        service::CaseService desk(cycle->workspace(), cycle->cases());
        const auto done =
            desk.acknowledge(u"alder"_s, {enforcement::Identity::fromString(u"mara"_s), u"called"_s, now});
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
    }

    ServiceFixture& m_fixture;
};

} // namespace caretaker::test
