// SPDX-License-Identifier: GPL-3.0-or-later
//
// Enforcement: transitions, cases, steps, approvals, notices, holds.
#include "core/checklist/measure_text.h"

#include <QSet>

namespace caretaker::checklist {

using namespace Qt::StringLiterals;

namespace {

QString orDash(const std::optional<Instant>& at) { return at ? formatForPeople(*at) : u"-"_s; }

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

qsizetype sizeOf(const auto& list) { return static_cast<qsizetype>(list.size()); }

} // namespace

Measured newTransitions(const ChecklistFacts& facts, const Window&)
{
    std::vector<QStringList> rows;
    QSet<QString> alone;
    int better = 0;
    for (const TransitionFigure& t : facts.transitions) {
        if (!t.worse) {
            ++better;
            continue;
        }
        const bool lookedAfter = isLookedAfter(facts, t.ca);
        if (!lookedAfter)
            alone.insert(t.ca.toString());
        rows.push_back(
            {t.ca.toString(), t.from, t.to, formatForPeople(t.at), lookedAfter ? u"yes"_s : u"no"_s});
    }
    std::stable_partition(rows.begin(), rows.end(),
                          [](const QStringList& row) { return row.last() == "no"_L1; });
    const QString figure =
        u"%1 for the worse, %2 for the better"_s.arg(counted(sizeOf(rows), u"change"_s)).arg(better);
    return judged(
        alone.isEmpty(), figure,
        u"%1: open the case, acknowledge it, and look at what fails."_s.arg(counted(alone.size(), u"CA"_s)),
        tableOf({u"CA"_s, u"from"_s, u"to"_s, u"at"_s, u"looked after"_s}, rows));
}

Measured openCases(const ChecklistFacts& facts, const Window&)
{
    const auto alone = casesThat(facts, [](const CaseFigures& c) { return !c.acknowledged; });
    std::vector<QStringList> rows;
    for (const CaseFigures* c : alone)
        rows.push_back({c->id, c->ca.toString(), c->status, c->nextStep.isEmpty() ? u"-"_s : c->nextStep,
                        orDash(c->due)});
    const QString figure = u"%1 open, %2 of them not acknowledged; %3 opened and %4 resolved in this period"_s
                               .arg(counted(sizeOf(facts.openCases), u"case"_s))
                               .arg(sizeOf(alone))
                               .arg(facts.casesOpened)
                               .arg(facts.casesResolved);
    return judged(alone.empty(), figure, u"Acknowledge each, so that it is clear who looks after it."_s,
                  tableOf({u"case"_s, u"CA"_s, u"status"_s, u"next step"_s, u"due"_s}, rows));
}

Measured stepsDue(const ChecklistFacts& facts, const Window& window)
{
    const auto due = casesThat(facts, [&](const CaseFigures& c) { return c.due && *c.due <= window.to; });
    std::vector<QStringList> rows;
    int overdue = 0;
    for (const CaseFigures* c : due) {
        overdue += c->overdue && *c->overdue <= window.to ? 1 : 0;
        rows.push_back({c->id, c->ca.toString(), c->nextStep, orDash(c->due), orDash(c->overdue)});
    }
    const QString figure = u"%1 due, %2 of them overdue"_s.arg(counted(sizeOf(due), u"step"_s)).arg(overdue);
    return judged(due.empty(), figure, u"Take or refuse each step: caretaker case list"_s,
                  tableOf({u"case"_s, u"CA"_s, u"step"_s, u"due"_s, u"overdue from"_s}, rows));
}

Measured approvalsWaiting(const ChecklistFacts& facts, const Window&)
{
    std::vector<QStringList> rows;
    for (const ApprovalFigure& a : facts.approvals)
        rows.push_back({a.caseId, a.ca.toString(), a.action, u"%1 of %2"_s.arg(a.given).arg(a.needed),
                        formatForPeople(a.since)});
    return judged(rows.empty(), counted(sizeOf(rows), u"proposal"_s) + u" waiting"_s,
                  u"Two people decide: caretaker case approve, or caretaker case reject"_s,
                  tableOf({u"case"_s, u"CA"_s, u"action"_s, u"approvals"_s, u"since"_s}, rows));
}

Measured notices(const ChecklistFacts& facts, const Window&)
{
    return judged(facts.noticesWaiting == 0,
                  u"%1 sent in this period, %2 waiting"_s.arg(facts.noticesSent).arg(facts.noticesWaiting),
                  u"Find out why they wait: caretaker notice list"_s);
}

Measured operatorContact(const ChecklistFacts& facts, const Window&)
{
    const auto written = casesThat(facts, [](const CaseFigures& c) { return c.noticesSent > 0; });
    std::vector<QStringList> rows;
    for (const CaseFigures* c : written)
        if (!c->operatorAnswered)
            rows.push_back({c->id, c->ca.toString(), QString::number(c->noticesSent), c->status});
    const QString figure = u"%1 of %2 answered"_s.arg(sizeOf(written) - sizeOf(rows))
                               .arg(counted(sizeOf(written), u"operator"_s) + u" written to"_s);
    return judged(
        rows.empty(), figure,
        u"Try another way to reach those who have not answered: telephone, another contact, letter."_s,
        tableOf({u"case"_s, u"CA"_s, u"notices"_s, u"status"_s}, rows));
}

Measured holdsEnding(const ChecklistFacts& facts, const Window& window)
{
    std::vector<QStringList> rows;
    for (const HoldFigure& hold : facts.holds)
        if (hold.until - window.to <= facts.targets.holdHorizon)
            rows.push_back({hold.caseId, hold.ca.toString(), hold.reason, formatForPeople(hold.until)});
    const QString figure = u"%1 running, %2 ending within %3"_s.arg(counted(sizeOf(facts.holds), u"hold"_s))
                               .arg(sizeOf(rows))
                               .arg(formatDurationForPeople(facts.targets.holdHorizon));
    return judged(rows.empty(), figure,
                  u"Decide for each whether it is prolonged; its clock goes on by itself otherwise."_s,
                  tableOf({u"case"_s, u"CA"_s, u"reason"_s, u"until"_s}, rows));
}

} // namespace caretaker::checklist
