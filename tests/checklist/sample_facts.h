// SPDX-License-Identifier: GPL-3.0-or-later
//
// A fleet of five: two healthy, one dead and looked after, one slow and one flapping that nobody looks after.
#pragma once

#include "core/checklist/checklist.h"

namespace caretaker::checklist::sample {

using namespace Qt::StringLiterals;

inline Instant time(const char* text) { return *parseRfc3339(QString::fromLatin1(text)); }

inline const Instant From = time("2026-03-16T00:00:00Z");
inline const Instant To = time("2026-03-17T00:00:00Z");

inline CaHandle handle(const QString& text) { return CaHandle::fromString(text); }

inline CaFigures healthy(const QString& name)
{
    return {handle(name),
            u"healthy"_s,
            time("2026-01-01T00:00:00Z"),
            true,
            0.9991,
            Milliseconds{900},
            To + Duration{20 * 3600},
            To + Duration{200 * 86'400},
            12,
            true,
            {}};
}

inline CaFigures inState(const QString& name, const QString& state, double availability, bool functional)
{
    CaFigures ca = healthy(name);
    ca.state = state;
    ca.since = time("2026-03-16T08:00:00Z");
    ca.availability = availability;
    ca.functional = functional;
    return ca;
}

inline CaseFigures caseOn(const QString& id, const QString& ca, bool acknowledged)
{
    return {id,
            handle(ca),
            u"open"_s,
            acknowledged,
            u"remind"_s,
            To + Duration{86'400},
            To + Duration{2 * 86'400},
            1,
            acknowledged};
}

inline MonitorFigures quietMonitor()
{
    return {24,
            0,
            Duration{3600},
            480,
            12,
            {{VantageName::fromString(u"amsterdam"_s), To - Duration{600}, 0},
             {VantageName::fromString(u"sydney"_s), To - Duration{900}, 0}},
            2,
            0,
            {1.0, 0.99, std::nullopt, 1.0}};
}

/// Nothing to do anywhere.
inline ChecklistFacts calm()
{
    ChecklistFacts facts;
    facts.cas = {healthy(u"alpha"_s), healthy(u"beta"_s)};
    facts.noticesSent = 2;
    facts.monitor = quietMonitor();
    facts.audit = AuditFigure{true, 412, {}};
    facts.contactsVerified = 2;
    for (CaFigures& ca : facts.cas) {
        ca.availabilityBefore = 0.9990;
        ca.retrievalBefore = Milliseconds{950};
    }
    facts.backtest = BacktestFigure{u"bcp-default"_s, To - Duration{86'400}, 0};
    return facts;
}

/// One CA with all that is measured of one.
inline ChecklistFacts calmOne()
{
    ChecklistFacts facts = calm();
    facts.cas.pop_back();
    facts.contactsVerified = 1;
    facts.cas[0].objectEnds = To + Duration{90 * 86'400};
    facts.cas[0].objectUri = u"rsync://r.example/alpha/a.roa"_s;
    facts.cas[0].details =
        CaDetails{{{u"https://r.example/n.xml"_s, 0.9991}, {u"rsync://r.example/alpha/"_s, 0.9999}},
                  ManifestRhythm{90, Duration{8 * 3600}, Duration{0}},
                  LatencyFigure{Milliseconds{100}, Milliseconds{500}, Milliseconds{700}},
                  LatencyFigure{Milliseconds{1000}, Milliseconds{2000}, Milliseconds{4200}},
                  {{u"clock skew"_s, From, From + Duration{3600}}},
                  {1.0, 0.998, std::nullopt, 1.0},
                  {1.1, 4.2, std::nullopt, 1.0}};
    return facts;
}

inline ChecklistFacts troubled()
{
    ChecklistFacts facts = calm();
    CaFigures dead = inState(u"delta"_s, u"dead"_s, 0.0, false);
    dead.manifestValidUntil = time("2026-03-10T00:00:00Z");
    CaFigures slow = inState(u"echo|x"_s, u"slow"_s, 0.998, true);
    slow.retrieval = Milliseconds{47'300};
    CaFigures flapping = inState(u"foxtrot"_s, u"flapping"_s, 0.8723, false);
    flapping.issues = {u"stale manifest"_s, u"clock skew"_s};
    flapping.hasContact = false;
    facts.cas.insert(facts.cas.end(), {dead, slow, flapping});
    facts.transitions = {
        {handle(u"echo|x"_s), u"healthy"_s, u"slow"_s, time("2026-03-16T08:00:00Z"), true},
        {handle(u"beta"_s), u"partial"_s, u"healthy"_s, time("2026-03-16T09:00:00Z"), false}};
    facts.openCases = {caseOn(u"C-1"_s, u"delta"_s, true), caseOn(u"C-2"_s, u"foxtrot"_s, false)};
    facts.openCases[0].nextStep = u"propose-revocation"_s;
    facts.openCases[0].due = To - Duration{3600};
    facts.openCases[0].overdue = To + Duration{86'400};
    facts.casesOpened = 1;
    facts.approvals = {{u"C-1"_s, handle(u"delta"_s), u"propose-revocation"_s, 1, 2, To - Duration{3600}}};
    facts.holds = {{u"C-9"_s, handle(u"beta"_s), u"maintenance"_s, To + Duration{3 * 86'400}}};
    facts.noticesWaiting = 1;
    return facts;
}

} // namespace caretaker::checklist::sample
