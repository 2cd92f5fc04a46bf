// SPDX-License-Identifier: GPL-3.0-or-later
//
// Enforcement: transitions, cases, steps, approvals, notices, holds.
#include "core/checklist/measure_text.h"

#include <QSet>

namespace caretaker::checklist {

using namespace Qt::StringLiterals;

namespace {

/// Well again, or in the hands of a person.
bool isLookedAfter(const ChecklistFacts& facts, const CaHandle& ca)
{
    const CaseFigures* open = caseOf(facts, ca);
    if (open)
        return open->acknowledged;
    return std::any_of(facts.cas.begin(), facts.cas.end(),
                       [&](const CaFigures& c) { return c.ca == ca && c.state == "healthy"_L1; });
}

template <typename Predicate>
std::vector<const CaseFigures*> casesThat(const ChecklistFacts& facts, Predicate predicate)
{
    std::vector<const CaseFigures*> list;
    for (const CaseFigures& c : facts.openCases)
        if (predicate(c))
            list.push_back(&c);
    return list;
}

} // namespace

Measured newTransitions(const ChecklistFacts& facts, const Window&)
{
    std::vector<Row> alone, attended;
    QSet<QString> cas;
    qint64 better = 0;
    for (const TransitionFigure& t : facts.transitions) {
        if (!t.worse) {
            ++better;
            continue;
        }
        const bool lookedAfter = isLookedAfter(facts, t.ca);
        if (!lookedAfter)
            cas.insert(t.ca.toString());
        (lookedAfter ? attended : alone)
            .push_back({t.ca.toString(), wordFor(t.from), wordFor(t.to), t.at,
                        phrase(lookedAfter ? words::Yes : words::No)});
    }
    alone.insert(alone.end(), attended.begin(), attended.end());
    const Phrase figure = phrase(words::ChangesFigure, counted(words::Worse, sizeOf(alone)), better);
    return judged(cas.isEmpty(), figure, phrase(words::ChangesTodo, counted(words::Cas, cas.size())),
                  tableOf({words::ColCa, words::ColFrom, words::ColTo, words::ColAt, words::ColLookedAfter},
                          std::move(alone)));
}

Measured openCases(const ChecklistFacts& facts, const Window&)
{
    const bool isForOne = facts.cas.size() == 1;
    const auto alone = casesThat(facts, [](const CaseFigures& c) { return !c.acknowledged; });
    const auto shown = isForOne ? casesThat(facts, [](const CaseFigures&) { return true; }) : alone;
    std::vector<Row> rows;
    rows.reserve(shown.size());
    for (const CaseFigures* c : shown)
        rows.push_back({c->id, c->ca.toString(), wordFor(c->status),
                        c->nextStep.isEmpty() ? Value(phrase(words::None)) : wordFor(c->nextStep),
                        orWord(c->due, words::None)});
    return judged(alone.empty(),
                  phrase(words::CasesFigure, counted(words::Cases, sizeOf(facts.openCases)), sizeOf(alone),
                         qint64(facts.casesOpened), qint64(facts.casesResolved)),
                  phrase(isForOne ? words::CasesOneTodo : words::CasesTodo),
                  tableOf({words::ColCase, words::ColCa, words::ColStatus, words::ColNextStep, words::ColDue},
                          std::move(rows)));
}

Measured stepsDue(const ChecklistFacts& facts, const Window& window)
{
    const auto due = casesThat(facts, [&](const CaseFigures& c) { return c.due && *c.due <= window.to; });
    std::vector<Row> rows;
    rows.reserve(due.size());
    qint64 overdue = 0;
    for (const CaseFigures* c : due) {
        overdue += c->overdue && *c->overdue <= window.to ? 1 : 0;
        rows.push_back({c->id, c->ca.toString(), wordFor(c->nextStep), orWord(c->due, words::None),
                        orWord(c->overdue, words::None)});
    }
    return judged(
        due.empty(), phrase(words::StepsFigure, counted(words::Steps, sizeOf(due)), overdue),
        phrase(words::StepsTodo),
        tableOf({words::ColCase, words::ColCa, words::ColStep, words::ColDue, words::ColOverdueFrom},
                std::move(rows)));
}

Measured approvalsWaiting(const ChecklistFacts& facts, const Window&)
{
    std::vector<Row> rows;
    rows.reserve(facts.approvals.size());
    for (const ApprovalFigure& a : facts.approvals)
        rows.push_back({a.caseId, a.ca.toString(), wordFor(a.action),
                        phrase(words::CasOf, qint64(a.given), qint64(a.needed)), a.since});
    const auto figure = phrase(words::ApprovalsFigure, counted(words::Proposals, sizeOf(rows)));
    const bool isGood = rows.empty();
    return judged(
        isGood, figure, phrase(words::ApprovalsTodo),
        tableOf({words::ColCase, words::ColCa, words::ColAction, words::ColApprovals, words::ColSince},
                std::move(rows)));
}

Measured notices(const ChecklistFacts& facts, const Window&)
{
    return judged(facts.noticesWaiting == 0 && facts.noticesFailed == 0,
                  phrase(words::NoticesFigure, qint64(facts.noticesSent), qint64(facts.noticesWaiting),
                         qint64(facts.noticesFailed)),
                  phrase(words::NoticesTodo));
}

Measured operatorContact(const ChecklistFacts& facts, const Window&)
{
    const auto written = casesThat(facts, [](const CaseFigures& c) { return c.noticesSent > 0; });
    std::vector<Row> rows;
    rows.reserve(written.size());
    for (const CaseFigures* c : written)
        if (!c->operatorAnswered)
            rows.push_back({c->id, c->ca.toString(), qint64(c->noticesSent), wordFor(c->status)});
    const auto figure = phrase(words::AnsweredFigure, sizeOf(written) - sizeOf(rows),
                               counted(words::Operators, sizeOf(written)));
    const bool isGood = rows.empty();
    return judged(
        isGood, figure, phrase(words::AnsweredTodo),
        tableOf({words::ColCase, words::ColCa, words::ColNotices, words::ColStatus}, std::move(rows)));
}

Measured holdsEnding(const ChecklistFacts& facts, const Window& window)
{
    std::vector<Row> rows;
    rows.reserve(facts.holds.size());
    for (const HoldFigure& hold : facts.holds)
        if (hold.until - window.to <= facts.targets.holdHorizon)
            rows.push_back({hold.caseId, hold.ca.toString(), hold.reason, hold.until});
    const auto figure = phrase(words::HoldsFigure, counted(words::Holds, sizeOf(facts.holds)), sizeOf(rows),
                               facts.targets.holdHorizon);
    const bool isGood = rows.empty();
    return judged(
        isGood, figure, phrase(words::HoldsTodo),
        tableOf({words::ColCase, words::ColCa, words::ColReason, words::ColUntil}, std::move(rows)));
}

} // namespace caretaker::checklist
