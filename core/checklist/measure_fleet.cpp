// SPDX-License-Identifier: GPL-3.0-or-later
//
// The CAs: states, availability, time of retrieval, what relying parties lose, issues, contacts.
#include "core/checklist/measure_cas.h"

#include <QMap>

namespace caretaker::checklist {

using namespace Qt::StringLiterals;

namespace {

std::vector<Phrase> wordsFor(const QStringList& texts)
{
    std::vector<Phrase> phrases;
    phrases.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString& text : texts) {
        const Value word = wordFor(text);
        const Phrase* known = std::get_if<Phrase>(&word.any);
        phrases.push_back(known ? *known : Phrase{text, {}, {}});
    }
    return phrases;
}

Phrase stateCount(const QString& state, qint64 count)
{
    return phrase(words::Several, count, wordFor(state));
}

std::vector<Row> issueRows(const std::vector<IssueFigure>& issues)
{
    std::vector<Row> rows;
    rows.reserve(issues.size());
    for (const IssueFigure& issue : issues)
        rows.push_back({wordFor(issue.issue), issue.since, orWord(issue.until, words::StillGoingOn)});
    return rows;
}

Measured issuesOfOne(const CaFigures& ca)
{
    const auto table = ca.details ? tableOf({words::ColIssue, words::ColSince, words::ColUntil},
                                            issueRows(ca.details->issues))
                                  : std::nullopt;
    return judged(ca.issues.isEmpty(), counted(words::Issues, ca.issues.size()), phrase(words::IssuesOneTodo),
                  table);
}

} // namespace

Measured fleetStates(const ChecklistFacts& facts, const Window&)
{
    if (facts.cas.empty())
        return {};
    QMap<QString, int> byState;
    for (const CaFigures& ca : facts.cas)
        ++byState[ca.state];
    std::vector<Phrase> parts;
    std::vector<Row> rows;
    for (const QString& state :
         {u"healthy"_s, u"slow"_s, u"partial"_s, u"flapping"_s, u"dead"_s, u"unknown"_s}) {
        const int count = byState.value(state);
        if (count == 0)
            continue;
        parts.push_back(stateCount(state, count));
        rows.push_back(
            {wordFor(state), qint64(count), Share{count / static_cast<double>(facts.cas.size()), 1}});
    }
    return judged(true, phrase(words::StatesFigure, counted(words::Cas, sizeOf(facts.cas)), std::move(parts)),
                  {}, tableOf({words::ColState, words::ColCas, words::ColShare}, std::move(rows)));
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
    const Share lowest{*known.front()->availability};
    if (isForOneCa(facts)) {
        Measured one = judged(low.empty(), phrase(words::AvailabilityOne, lowest, Share{target}),
                              phrase(words::AvailabilityOneTodo));
        if (facts.cas.front().details)
            one.series.push_back(
                {phrase(words::SparkAvailability), facts.cas.front().details->availabilityByDay});
        return one;
    }
    return judged(allFollowed(facts, low),
                  phrase(words::AvailabilityFleet, sizeOf(low), counted(words::Cas, sizeOf(known)),
                         Share{target}, lowest),
                  phrase(words::LookAtAlone),
                  tableOf({words::ColCa, words::ColAvailability, words::ColState, words::ColCase},
                          rowsOf(low, [&](const CaFigures& ca) {
                              return Row{ca.ca.toString(), Share{*ca.availability}, wordFor(ca.state),
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
    const Milliseconds slowest = *known.front()->retrieval;
    if (isForOneCa(facts)) {
        Measured one = judged(slow.empty(), phrase(words::AvailabilityOne, slowest, target),
                              phrase(words::RetrievalOneTodo));
        if (facts.cas.front().details)
            one.series.push_back({phrase(words::SparkRetrieval), facts.cas.front().details->retrievalByDay});
        return one;
    }
    return judged(
        allFollowed(facts, slow),
        phrase(words::RetrievalFleet, sizeOf(slow), counted(words::Cas, sizeOf(known)), target, slowest),
        phrase(words::LookAtAlone),
        tableOf({words::ColCa, words::ColRetrieval, words::ColState, words::ColCase},
                rowsOf(slow, [&](const CaFigures& ca) {
                    return Row{ca.ca.toString(), *ca.retrieval, wordFor(ca.state), caseCell(facts, ca.ca)};
                })));
}

Measured relyingPartyImpact(const ChecklistFacts& facts, const Window& window)
{
    if (facts.cas.empty())
        return {};
    const CaList failing = chosen(facts, [](const CaFigures& ca) { return !ca.functional; });
    qint64 lost = 0;
    for (const CaFigures* ca : failing)
        lost += ca->manifestValidUntil && *ca->manifestValidUntil >= window.to ? 0 : ca->objects;
    return judged(allFollowed(facts, failing),
                  phrase(words::ImpactFigure, sizeOf(failing), counted(words::Cas, sizeOf(facts.cas)),
                         counted(words::Objects, lost)),
                  phrase(words::ImpactTodo),
                  tableOf({words::ColCa, words::ColObjects, words::ColManifestUntil, words::ColCase},
                          rowsOf(failing, [&](const CaFigures& ca) {
                              return Row{ca.ca.toString(), qint64(ca.objects),
                                         orWord(ca.manifestValidUntil, words::NotKnown),
                                         caseCell(facts, ca.ca)};
                          })));
}

Measured issues(const ChecklistFacts& facts, const Window&)
{
    if (facts.cas.empty())
        return {};
    if (isForOneCa(facts))
        return issuesOfOne(facts.cas.front());
    const CaList troubled = chosen(facts, [](const CaFigures& ca) { return !ca.issues.isEmpty(); });
    return judged(troubled.empty(),
                  phrase(words::IssuesFleet, sizeOf(troubled), counted(words::Cas, sizeOf(facts.cas))),
                  phrase(words::IssuesTodo),
                  tableOf({words::ColCa, words::ColIssues}, rowsOf(troubled, [](const CaFigures& ca) {
                              return Row{ca.ca.toString(), wordsFor(ca.issues)};
                          })));
}

Measured contactsKnown(const ChecklistFacts& facts, const Window&)
{
    if (facts.cas.empty())
        return {};
    const CaList without = chosen(facts, [](const CaFigures& ca) { return !ca.hasContact; });
    return judged(without.empty(),
                  phrase(words::ContactsFigure, sizeOf(facts.cas) - sizeOf(without),
                         counted(words::Cas, sizeOf(facts.cas))),
                  phrase(words::ContactsTodo),
                  tableOf({words::ColNoContact},
                          rowsOf(without, [](const CaFigures& ca) { return Row{ca.ca.toString()}; })));
}

Measured contactsVerified(const ChecklistFacts& facts, const Window&)
{
    if (!facts.contactsVerified || facts.cas.empty())
        return {};
    const qint64 all = sizeOf(facts.cas);
    return judged(*facts.contactsVerified >= all,
                  phrase(words::ContactsVerified, qint64(*facts.contactsVerified), counted(words::Cas, all),
                         facts.targets.contactAge),
                  phrase(words::ContactsVerifiedTodo));
}

} // namespace caretaker::checklist
