// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_output.h"

#include "core/enforcement/narrative.h"
#include "core/service/contact_proof.h"

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using enforcement::Case;
using enforcement::NextStep;
using service::CaseService;

namespace {

constexpr qsizetype CaColumns = 20;
constexpr qsizetype TimelineColumns = 10;
constexpr qsizetype StatusColumns = 12;
constexpr qsizetype NextColumns = 34;

QString fitted(const QString& text, qsizetype columns)
{
    return text.size() <= columns ? text.leftJustified(columns) : text.first(columns - 3) + "..."_L1;
}

QString listLine(const QString& id, const QString& ca, const QString& timeline, const QString& status,
                 const QString& next)
{
    return u"%1  %2  %3  %4  %5"_s
        .arg(fitted(id, 14), fitted(ca, CaColumns), fitted(timeline, TimelineColumns),
             fitted(status, StatusColumns), fitted(next, NextColumns))
        .trimmed();
}

std::optional<NextStep> nextOf(const CaseService& cases, const Case& c, Instant now)
{
    const auto health = cases.healthOf(c.ca);
    return health ? enforcement::nextStep(c, cases.workspace().policy, health->record, now) : std::nullopt;
}

/// Where the policy only watches, nothing of it will really be done.
QString wouldBe(const Case& c) { return c.watchOnly ? u"would "_s : QString(); }

/// How far a case has come towards its end; empty while the trouble lasts.
QString stabilisation(const CaseService& cases, const Case& c)
{
    const auto health = cases.healthOf(c.ca);
    const policy::Timeline* timeline = cases.workspace().policy.timeline(c.timeline);
    const auto stable =
        health && timeline ? enforcement::stableFor(c, *timeline, health->record) : std::nullopt;
    return stable ? u"%1 of %2 without trouble"_s.arg(formatDuration(*stable),
                                                      formatDuration(timeline->resolveAfter))
                  : QString();
}

QString shortNext(const CaseService& cases, const Case& c, const std::optional<NextStep>& next)
{
    if (!c.isOpen())
        return u"-"_s;
    if (QString stable = stabilisation(cases, c); !stable.isEmpty())
        return stable;
    if (!next)
        return wouldBe(c) + u"nothing more"_s;
    if (!next->waitingFor.isEmpty())
        return wouldBe(c) + next->step + ": "_L1 + next->waitingFor;
    const QString when = next->due ? formatForPeople(*next->due).chopped(4) : u"its clock stands still"_s;
    return wouldBe(c) + next->step + u' ' + when;
}

QString longNext(const Case& c, const std::optional<NextStep>& next)
{
    if (!next)
        return u"Next: nothing more to do"_s;
    const QString when = next->due ? formatForPeople(*next->due) : u"its clock stands still"_s;
    const QString wait = next->waitingFor.isEmpty() ? QString() : u", waiting for %1"_s.arg(next->waitingFor);
    return u"Next: %1%2 (%3%4)"_s.arg(wouldBe(c), next->step, when, wait);
}

QString spanText(Instant from, const std::optional<health::Marks>& to)
{
    return u"%1 to %2"_s.arg(formatForPeople(from), to ? formatForPeople(to->at) : u"now"_s);
}

QString clocksLine(const CaseService& cases, const Case& c)
{
    const auto health = cases.healthOf(c.ca);
    const policy::Timeline* timeline = cases.workspace().policy.timeline(c.timeline);
    if (!health || !timeline)
        return u"Clocks: the policy or the health record of this case is not there"_s;
    const auto clocks = enforcement::clocksOf(c, *timeline, health->record);
    const QString calendar =
        timeline->isRetirement() ? u", calendar %1"_s.arg(formatDuration(clocks.calendar)) : QString();
    return u"Clocks: continuous %1, cumulative %2%3; the %4 one counts%5"_s.arg(
        formatDuration(clocks.continuous), formatDuration(clocks.cumulative), calendar,
        policy::toString(timeline->clock), clocks.running ? QString() : u", and stands still"_s);
}

QStringList particulars(const Case& c)
{
    QStringList lines;
    if (!c.severity.isEmpty())
        lines << u"Severity: %1, steps at %2% of their times (suspension and revocation never sooner)"_s.arg(
            c.severity, QString::number(c.percent));
    if (c.watchOnly)
        lines << u"Watch only: nothing is sent and nobody is asked"_s;
    for (const enforcement::HoldSpan& hold : c.holds)
        lines << u"Hold: %1 by %2, %3 (agreed until %4): %5"_s.arg(hold.kind, hold.owner.toString(),
                                                                   spanText(hold.from.at, hold.to),
                                                                   formatForPeople(hold.until), hold.why);
    for (const enforcement::IncidentSpan& incident : c.incidents)
        lines << u"Repository incident %1: %2 (operated by %3), %4; the clock %5"_s.arg(
            incident.incident, incident.repository,
            incident.operatorName.isEmpty() ? u"the CA itself"_s : incident.operatorName,
            spanText(incident.from.at, incident.to), incident.stopsClock ? u"stopped"_s : u"ran on"_s);
    return lines;
}

QStringList approvalLines(const CaseService& cases, const Case& c)
{
    QStringList lines;
    const Duration valid = cases.workspace().policy.guards.approvalValid;
    for (const enforcement::StepProgress& step : c.steps)
        for (const enforcement::GivenApproval& given : step.approvers)
            lines << u"Approval: %1 by %2 on %3%4, counts until %5"_s.arg(
                step.id, given.by.toString(), formatForPeople(given.at),
                given.isSigned ? u", signed"_s : QString(), formatForPeople(given.at + valid));
    return lines;
}

} // namespace

QJsonObject caseJson(const CaseService& cases, const Case& c, Instant now)
{
    QJsonObject json = enforcement::toJson(c);
    const auto health = cases.healthOf(c.ca);
    const policy::Timeline* timeline = cases.workspace().policy.timeline(c.timeline);
    if (!health || !timeline)
        return json;
    const auto clocks = enforcement::clocksOf(c, *timeline, health->record);
    json.insert("clocks"_L1, QJsonObject{{u"counts"_s, policy::toString(timeline->clock)},
                                         {u"continuous"_s, formatDuration(clocks.continuous)},
                                         {u"cumulative"_s, formatDuration(clocks.cumulative)},
                                         {u"calendar"_s, formatDuration(clocks.calendar)},
                                         {u"running"_s, clocks.running}});
    const auto next = enforcement::nextStep(c, cases.workspace().policy, health->record, now);
    json.insert("next_step"_L1, next ? QJsonValue(next->step) : QJsonValue());
    json.insert("due"_L1, next && next->due ? QJsonValue(formatRfc3339(*next->due)) : QJsonValue());
    json.insert("waiting_for"_L1, next ? QJsonValue(next->waitingFor) : QJsonValue());
    return json;
}

QString caseListHeader() { return listLine(u"CASE"_s, u"CA"_s, u"TIMELINE"_s, u"STATUS"_s, u"NEXT"_s); }

QString caseListLine(const CaseService& cases, const Case& c, Instant now)
{
    return listLine(c.id.toString(), c.ca.toString(), c.timeline, enforcement::toString(c.status()),
                    shortNext(cases, c, nextOf(cases, c, now)));
}

namespace {

/// Who was written to, and what came of it.
QStringList attemptLines(const CaseService& cases, const Case& c, bool withContacts)
{
    const auto proof = service::contactProof(cases.workspace().database, c.id.toString());
    return proof ? QStringList{u"Contact attempts:"_s} + service::textOf(*proof, withContacts)
                 : QStringList{u"Contact attempts: "_s + proof.error().toString()};
}

} // namespace

QStringList caseStory(const CaseService& cases, const Case& c, Instant now, bool withContacts)
{
    QStringList lines;
    lines << u"Case %1: %2, timeline \"%3\" of policy %4, %5"_s.arg(c.id.toString(), c.ca.toString(),
                                                                    c.timeline, c.policyName,
                                                                    enforcement::toString(c.status()))
          << u"Since %1, detected %2"_s.arg(formatForPeople(c.firstFailure.at),
                                            formatForPeople(c.detected.at))
          << clocksLine(cases, c) << particulars(c) << approvalLines(cases, c) << u"The story:"_s;
    for (const QString& line : enforcement::narrative(c))
        lines << u"  "_s + line;
    lines << attemptLines(cases, c, withContacts);
    if (const QString stable = c.isOpen() ? stabilisation(cases, c) : QString(); !stable.isEmpty())
        lines << u"Stabilising: %1; then the case is resolved"_s.arg(stable);
    if (c.isOpen())
        lines << longNext(c, nextOf(cases, c, now));
    return lines;
}

} // namespace caretaker::cli
