// SPDX-License-Identifier: GPL-3.0-or-later
//
// What ends soon: manifests, certificates, published objects (requirements O-1, C-5).
#include "core/checklist/measure_cas.h"

#include <set>

namespace caretaker::checklist {

using namespace Qt::StringLiterals;

namespace {

struct Asked
{
    std::optional<Instant> CaFigures::*end;
    Duration horizon;
    bool functionalOnly;
    Source one, fleet, todo;
};

/// CAs whose end lies within the horizon, soonest first.
Measured endingSoon(const ChecklistFacts& facts, const Window& window, const Asked& asked)
{
    const auto end = asked.end;
    const CaList known = chosen(
        facts, [&](const CaFigures& ca) { return (ca.*end) && (ca.functional || !asked.functionalOnly); });
    if (known.empty())
        return {};
    CaList soon = known;
    std::erase_if(soon, [&](const CaFigures* ca) { return *(ca->*end) - window.to > asked.horizon; });
    std::sort(soon.begin(), soon.end(),
              [&](const CaFigures* a, const CaFigures* b) { return a->*end < b->*end; });
    if (isForOneCa(facts))
        return judged(soon.empty(), phrase(asked.one, *(known.front()->*end)), phrase(asked.todo));
    const auto figure = phrase(asked.fleet, sizeOf(soon), counted(words::Cas, sizeOf(known)), asked.horizon);
    return judged(
        soon.empty(), figure, phrase(asked.todo),
        tableOf({words::ColCa, words::ColEnds, words::ColCase}, rowsOf(soon, [&](const CaFigures& ca) {
                    return Row{ca.ca.toString(), *(ca.*end), caseCell(facts, ca.ca)};
                })));
}

struct Ending
{
    const CaFigures* ca;
    Source what;
    QString uri;
    Instant at;
};

/// All that is known to end, soonest first. A manifest is renewed every day: not part of the schedule of a
/// fleet.
std::vector<Ending> schedule(const ChecklistFacts& facts)
{
    std::vector<Ending> all;
    all.reserve(facts.cas.size() * 3);
    for (const CaFigures& ca : facts.cas) {
        if (ca.certificateNotAfter)
            all.push_back({&ca, words::TheCertificate, {}, *ca.certificateNotAfter});
        if (ca.objectEnds)
            all.push_back({&ca, words::TheObject, ca.objectUri, *ca.objectEnds});
        if (ca.manifestValidUntil && isForOneCa(facts))
            all.push_back({&ca, words::TheManifest, {}, *ca.manifestValidUntil});
    }
    std::sort(all.begin(), all.end(), [](const Ending& a, const Ending& b) { return a.at < b.at; });
    return all;
}

Row endingRow(const Ending& ending, Instant now, bool withCa)
{
    Row row;
    if (withCa)
        row.push_back(ending.ca->ca.toString());
    const Phrase what = phrase(ending.what);
    row.push_back(ending.uri.isEmpty() ? what : phrase(words::ValueOf, what, ending.uri.section(u'/', -1)));
    row.push_back(ending.at);
    row.push_back(std::max(ending.at - now, Duration(0)));
    return row;
}

} // namespace

Measured manifestExpiry(const ChecklistFacts& facts, const Window& window)
{
    return endingSoon(facts, window,
                      {&CaFigures::manifestValidUntil, facts.targets.manifestHorizon, true,
                       words::ManifestEnds, words::ManifestsSoon, words::ManifestTodo});
}

Measured certificateExpiry(const ChecklistFacts& facts, const Window& window)
{
    return endingSoon(facts, window,
                      {&CaFigures::certificateNotAfter, facts.targets.certificateHorizon, false,
                       words::CertificateEnds, words::CertificatesSoon, words::CertificateTodo});
}

Measured expirySchedule(const ChecklistFacts& facts, const Window& window)
{
    const std::vector<Ending> all = schedule(facts);
    const auto isLasting = [](const Ending& e) { return QLatin1StringView(e.what.text) != "manifest"_L1; };
    const auto first = std::find_if(all.begin(), all.end(), isLasting);
    if (first == all.end())
        return {};
    const bool isForOne = isForOneCa(facts);
    std::set<CaHandle> soon;
    std::vector<Row> rows;
    for (const Ending& ending : all) {
        const bool isSoon = isLasting(ending) && ending.at - window.to <= facts.targets.certificateHorizon;
        if (isSoon)
            soon.insert(ending.ca->ca);
        if (isSoon || isForOne)
            rows.push_back(endingRow(ending, window.to, !isForOne));
    }
    if (isForOne)
        return judged(soon.empty(), phrase(words::ScheduleOne, phrase(first->what), first->at),
                      phrase(words::ScheduleTodo),
                      tableOf({words::ColWhat, words::ColEnds, words::ColTimeLeft}, std::move(rows)));
    return judged(
        soon.empty(),
        phrase(words::ScheduleFleet, sizeOf(soon), counted(words::Cas, sizeOf(facts.cas)),
               facts.targets.certificateHorizon),
        phrase(words::ScheduleTodo),
        tableOf({words::ColCa, words::ColWhat, words::ColEnds, words::ColTimeLeft}, std::move(rows)));
}

} // namespace caretaker::checklist
