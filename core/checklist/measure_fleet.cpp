// SPDX-License-Identifier: GPL-3.0-or-later
//
// The CAs: states, availability, time of retrieval, what relying parties lose, issues, what ends soon,
// contacts.
#include "core/checklist/measure_text.h"

#include <QMap>

namespace caretaker::checklist {

using namespace Qt::StringLiterals;

namespace {

QString percent(double share, int decimals = 2)
{
    return QString::number(share * 100.0, 'f', decimals) + u" %"_s;
}

QString seconds(Milliseconds elapsed)
{
    return QString::number(static_cast<double>(elapsed.count()) / 1000.0, 'f', 1) + u" s"_s;
}

QString caseCell(const ChecklistFacts& facts, const CaHandle& ca)
{
    const CaseFigures* found = caseOf(facts, ca);
    return found ? found->id : u"none"_s;
}

using CaList = std::vector<const CaFigures*>;

template <typename Predicate>
CaList chosen(const ChecklistFacts& facts, Predicate predicate)
{
    CaList list;
    for (const CaFigures& ca : facts.cas)
        if (predicate(ca))
            list.push_back(&ca);
    return list;
}

/// Whether each has a case: then it is being looked after.
bool allFollowed(const ChecklistFacts& facts, const CaList& list)
{
    return std::all_of(list.begin(), list.end(), [&](const CaFigures* ca) { return caseOf(facts, ca->ca); });
}

template <typename Cells>
std::vector<QStringList> rowsOf(const CaList& list, Cells cells)
{
    std::vector<QStringList> rows;
    for (const CaFigures* ca : list)
        rows.push_back(cells(*ca));
    return rows;
}

bool isForOneCa(const ChecklistFacts& facts) { return facts.cas.size() == 1; }

/// "2 of 14 CAs"
QString outOf(size_t count, size_t all)
{
    return u"%1 of %2"_s.arg(count).arg(counted(static_cast<qsizetype>(all), u"CA"_s));
}

/// A CA whose `end` lies within the horizon, soonest first.
Measured endingSoon(const ChecklistFacts& facts, const Window& window, std::optional<Instant> CaFigures::*end,
                    Duration horizon, bool functionalOnly, const QString& what, const QString& todo)
{
    const CaList known =
        chosen(facts, [&](const CaFigures& ca) { return (ca.*end) && (ca.functional || !functionalOnly); });
    if (known.empty())
        return {};
    CaList soon = known;
    std::erase_if(soon, [&](const CaFigures* ca) { return *(ca->*end) - window.to > horizon; });
    std::sort(soon.begin(), soon.end(),
              [&](const CaFigures* a, const CaFigures* b) { return a->*end < b->*end; });
    const QString figure =
        isForOneCa(facts) ? u"%1 ends on %2"_s.arg(what, formatForPeople(*(known.front()->*end)))
                          : u"%1 with a %2 that ends within %3"_s.arg(outOf(soon.size(), known.size()), what,
                                                                      formatDurationForPeople(horizon));
    return judged(
        soon.empty(), figure, todo,
        tableOf({u"CA"_s, u"ends"_s, u"case"_s}, rowsOf(soon, [&](const CaFigures& ca) {
                    return QStringList{ca.ca.toString(), formatForPeople(*(ca.*end)), caseCell(facts, ca.ca)};
                })));
}

} // namespace

Measured fleetStates(const ChecklistFacts& facts, const Window&)
{
    if (facts.cas.empty())
        return {};
    QMap<QString, int> byState;
    for (const CaFigures& ca : facts.cas)
        ++byState[ca.state];
    QStringList parts;
    std::vector<QStringList> rows;
    for (const QString& state :
         {u"healthy"_s, u"slow"_s, u"partial"_s, u"flapping"_s, u"dead"_s, u"unknown"_s}) {
        const int count = byState.value(state);
        if (count == 0)
            continue;
        parts << u"%1 %2"_s.arg(count).arg(state);
        rows.push_back(
            {state, QString::number(count), percent(count / static_cast<double>(facts.cas.size()), 1)});
    }
    return judged(
        true,
        u"%1: %2"_s.arg(counted(static_cast<qsizetype>(facts.cas.size()), u"CA"_s), parts.join(", "_L1)), {},
        tableOf({u"state"_s, u"CAs"_s, u"share"_s}, rows));
}

Measured availability(const ChecklistFacts& facts, const Window&)
{
    const double target = facts.targets.availability;
    CaList known = chosen(facts, [](const CaFigures& ca) { return ca.availability.has_value(); });
    if (known.empty())
        return {};
    std::sort(known.begin(), known.end(),
              [](const CaFigures* a, const CaFigures* b) { return a->availability < b->availability; });
    CaList low = known;
    std::erase_if(low, [&](const CaFigures* ca) { return *ca->availability >= target; });
    const QString lowest = percent(*known.front()->availability);
    if (isForOneCa(facts))
        return judged(low.empty(), u"%1 (target %2)"_s.arg(lowest, percent(target)),
                      u"Find what interrupted the service, and what would have kept it up."_s);
    return judged(
        allFollowed(facts, low),
        u"%1 below %2; lowest %3"_s.arg(outOf(low.size(), known.size()), percent(target), lowest),
        u"Look at those that no case follows."_s,
        tableOf({u"CA"_s, u"availability"_s, u"state"_s, u"case"_s}, rowsOf(low, [&](const CaFigures& ca) {
                    return QStringList{ca.ca.toString(), percent(*ca.availability), ca.state,
                                       caseCell(facts, ca.ca)};
                })));
}

Measured retrieval(const ChecklistFacts& facts, const Window&)
{
    const Milliseconds target = facts.targets.retrieval;
    CaList known = chosen(facts, [](const CaFigures& ca) { return ca.retrieval.has_value(); });
    if (known.empty())
        return {};
    std::sort(known.begin(), known.end(),
              [](const CaFigures* a, const CaFigures* b) { return a->retrieval > b->retrieval; });
    CaList slow = known;
    std::erase_if(slow, [&](const CaFigures* ca) { return *ca->retrieval <= target; });
    const QString slowest = seconds(*known.front()->retrieval);
    if (isForOneCa(facts))
        return judged(slow.empty(), u"%1 (target %2)"_s.arg(slowest, seconds(target)),
                      u"Look at load, bandwidth and the size of the repository."_s);
    return judged(
        allFollowed(facts, slow),
        u"%1 slower than %2; slowest %3"_s.arg(outOf(slow.size(), known.size()), seconds(target), slowest),
        u"Look at those that no case follows."_s,
        tableOf({u"CA"_s, u"retrieval"_s, u"state"_s, u"case"_s}, rowsOf(slow, [&](const CaFigures& ca) {
                    return QStringList{ca.ca.toString(), seconds(*ca.retrieval), ca.state,
                                       caseCell(facts, ca.ca)};
                })));
}

Measured relyingPartyImpact(const ChecklistFacts& facts, const Window& window)
{
    if (facts.cas.empty())
        return {};
    const CaList failing = chosen(facts, [](const CaFigures& ca) { return !ca.functional; });
    int lost = 0;
    for (const CaFigures* ca : failing)
        lost += ca->manifestValidUntil && *ca->manifestValidUntil >= window.to ? 0 : ca->objects;
    return judged(allFollowed(facts, failing),
                  u"%1 not functional now; %2 without effect"_s.arg(outOf(failing.size(), facts.cas.size()),
                                                                    counted(lost, u"object"_s)),
                  u"See whether those that no case follows recover by themselves."_s,
                  tableOf({u"CA"_s, u"objects"_s, u"manifest valid until"_s, u"case"_s},
                          rowsOf(failing, [&](const CaFigures& ca) {
                              return QStringList{ca.ca.toString(), QString::number(ca.objects),
                                                 ca.manifestValidUntil
                                                     ? formatForPeople(*ca.manifestValidUntil)
                                                     : u"unknown"_s,
                                                 caseCell(facts, ca.ca)};
                          })));
}

Measured issues(const ChecklistFacts& facts, const Window&)
{
    if (facts.cas.empty())
        return {};
    const CaList troubled = chosen(facts, [](const CaFigures& ca) { return !ca.issues.isEmpty(); });
    const QString figure = isForOneCa(facts) ? counted(facts.cas.front().issues.size(), u"issue"_s)
                                             : outOf(troubled.size(), facts.cas.size()) + u" with an issue"_s;
    return judged(troubled.empty(), figure, u"Tell the operators what is wrong with what they publish."_s,
                  tableOf({u"CA"_s, u"issues"_s}, rowsOf(troubled, [](const CaFigures& ca) {
                              return QStringList{ca.ca.toString(), ca.issues.join(", "_L1)};
                          })));
}

Measured manifestExpiry(const ChecklistFacts& facts, const Window& window)
{
    return endingSoon(facts, window, &CaFigures::manifestValidUntil, facts.targets.manifestHorizon, true,
                      u"manifest"_s,
                      u"Check that the CA software reissues in time: its scheduler and its clock."_s);
}

Measured certificateExpiry(const ChecklistFacts& facts, const Window& window)
{
    return endingSoon(facts, window, &CaFigures::certificateNotAfter, facts.targets.certificateHorizon, false,
                      u"certificate"_s, u"Renew it, or find out why the CA has not asked for renewal."_s);
}

Measured contactsKnown(const ChecklistFacts& facts, const Window&)
{
    if (facts.cas.empty())
        return {};
    const CaList without = chosen(facts, [](const CaFigures& ca) { return !ca.hasContact; });
    const QString figure = outOf(facts.cas.size() - without.size(), facts.cas.size()) + u" with a contact"_s;
    return judged(without.empty(), figure, u"Find a contact: a notice that reaches nobody does not count."_s,
                  tableOf({u"CA without contact"_s}, rowsOf(without, [](const CaFigures& ca) {
                              return QStringList{ca.ca.toString()};
                          })));
}

} // namespace caretaker::checklist
