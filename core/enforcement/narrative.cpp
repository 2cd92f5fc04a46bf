// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/narrative.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <utility>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;

namespace {

/// What the beginning of an episode says of severity and mode, and an approval of its signature; mostly
/// nothing.
QString particulars(const CaseEvent& event)
{
    QString text;
    if (const QString severity = event.details.value(u"severity"_s); !severity.isEmpty())
        text += u", times %1% for severity (%2)"_s.arg(event.details.value(u"percent"_s), severity);
    if (event.details.value(u"mode"_s) == "watch"_L1 && event.kind != EventKind::ModeChanged)
        text += u", watch only"_s;
    if (event.kind == EventKind::Approved && event.details.contains(u"signature"_s))
        text += u", signed"_s;
    return text;
}

/// What happened, in words, without who and why. {step} and {until} are the event's own, other names its
/// details.
constexpr std::pair<EventKind, QLatin1StringView> Headlines[] = {
    {EventKind::Opened, "case opened"_L1},
    {EventKind::ClockStopped, "clock stopped"_L1},
    {EventKind::ClockResumed, "clock runs again"_L1},
    {EventKind::Subsided, "trouble gone for now"_L1},
    {EventKind::Returned, "trouble back"_L1},
    {EventKind::StepDue, "step {step} due"_L1},
    {EventKind::StepOverdue, "step {step} overdue"_L1},
    {EventKind::StepBlocked, "step {step} held back"_L1},
    {EventKind::StepDone, "step {step} done"_L1},
    {EventKind::NoticeDelivered, "notice delivered"_L1},
    {EventKind::Proposed, "step {step} proposed, waiting for approval"_L1},
    {EventKind::ProposalWithdrawn, "proposal of {step} withdrawn"_L1},
    {EventKind::Acknowledged, "acknowledged"_L1},
    {EventKind::Held, "held for {kind} until {until}"_L1},
    {EventKind::Released, "hold released"_L1},
    {EventKind::CorroborationWaived, "corroboration waived"_L1},
    {EventKind::ImpactReviewed, "impact of {step} reviewed"_L1},
    {EventKind::Approved, "step {step} approved"_L1},
    {EventKind::FullyApproved, "step {step} has all approvals"_L1},
    {EventKind::Rejected, "step {step} rejected"_L1},
    {EventKind::Resolved, "case resolved"_L1},
    {EventKind::Reopened, "case reopened"_L1},
    {EventKind::Superseded, "case superseded by {by_case}"_L1},
    {EventKind::Closed, "case closed"_L1},
    {EventKind::StepWatched, "watch only: step {step} would have fallen due"_L1},
    {EventKind::ModeChanged, "policy mode is now {mode}"_L1},
    {EventKind::IncidentBegan, "repository {repository} is to blame, incident {incident}"_L1},
    {EventKind::IncidentEnded, "repository incident {incident} over for this CA"_L1},
    {EventKind::ApprovalExpired, "approval of {step} by {approver} expired"_L1},
    {EventKind::Executed, "step {step} carried out outside this program"_L1},
    {EventKind::Verified, "step {step} verified, the CA is {stage}"_L1},
    {EventKind::Reinstated, "the CA is {stage}"_L1},
};
static_assert(std::size(Headlines) == static_cast<std::size_t>(LastEventKind) + 1);

QString valueOf(const CaseEvent& event, const QString& name)
{
    if (name == "step"_L1)
        return event.step;
    return name == "until"_L1 ? formatForPeople(event.until.value_or(event.at())) : event.details.value(name);
}

QString headline(const CaseEvent& event)
{
    const auto* row =
        std::ranges::find(Headlines, event.kind, &std::pair<EventKind, QLatin1StringView>::first);
    QString text;
    for (const QString& piece : QString(row->second).split(u'{')) {
        const bool names = !text.isEmpty() && piece.contains(u'}');
        text += names ? valueOf(event, piece.section(u'}', 0, 0)) + piece.section(u'}', 1) : piece;
    }
    return text + particulars(event);
}

QJsonValue instantJson(const std::optional<Instant>& at)
{
    return at ? QJsonValue(formatRfc3339(*at)) : QJsonValue();
}

QJsonObject stepJson(const StepProgress& step)
{
    QJsonArray approvers;
    for (const GivenApproval& person : step.approvers)
        approvers.append(person.by.toString());
    return {{u"id"_s, step.id},
            {u"status"_s, toString(step.status)},
            {u"due"_s, instantJson(step.dueAt)},
            {u"done"_s, instantJson(step.doneAt)},
            {u"overdue"_s, step.overdue},
            {u"repeats"_s, step.repeats},
            {u"blocked_by"_s, step.blockedBy},
            {u"approvers"_s, approvers}};
}

QJsonObject spanJson(const HoldSpan& hold)
{
    return {{u"from"_s, formatRfc3339(hold.from.at)},
            {u"to"_s, instantJson(hold.to ? std::optional(hold.to->at) : std::nullopt)},
            {u"until"_s, formatRfc3339(hold.until)},
            {u"kind"_s, hold.kind},
            {u"owner"_s, hold.owner.toString()},
            {u"why"_s, hold.why}};
}

QJsonObject spanJson(const IncidentSpan& incident)
{
    return {{u"incident"_s, incident.incident},
            {u"repository"_s, incident.repository},
            {u"operator"_s, incident.operatorName},
            {u"from"_s, formatRfc3339(incident.from.at)},
            {u"to"_s, instantJson(incident.to ? std::optional(incident.to->at) : std::nullopt)},
            {u"stops_clock"_s, incident.stopsClock}};
}

template <typename Span>
QJsonArray spansJson(const std::vector<Span>& spans)
{
    QJsonArray array;
    for (const Span& span : spans)
        array.append(spanJson(span));
    return array;
}

} // namespace

QStringList narrative(const Case& enforcementCase)
{
    QStringList lines;
    for (const CaseEvent& event : enforcementCase.events) {
        const QString why = event.why.isEmpty() ? QString() : ": "_L1 + event.why;
        lines << u"%1  %2, by %3%4"_s.arg(formatForPeople(event.at()), headline(event), event.by.toString(),
                                          why);
    }
    return lines;
}

QJsonObject toJson(const Case& enforcementCase)
{
    QJsonArray steps;
    for (const StepProgress& step : enforcementCase.steps)
        steps.append(stepJson(step));
    QJsonArray events;
    for (const CaseEvent& event : enforcementCase.events)
        events.append(toJson(event));
    const auto& ended = enforcementCase.ended;
    return {{u"id"_s, enforcementCase.id.toString()},
            {u"ca"_s, enforcementCase.ca.toString()},
            {u"timeline"_s, enforcementCase.timeline},
            {u"policy"_s, enforcementCase.policyName},
            {u"policy_hash"_s, enforcementCase.policyHash},
            {u"status"_s, toString(enforcementCase.status())},
            {u"opened"_s, formatRfc3339(enforcementCase.opened.at)},
            {u"first_failure"_s, formatRfc3339(enforcementCase.firstFailure.at)},
            {u"ended"_s, instantJson(ended ? std::optional(ended->at) : std::nullopt)},
            {u"severity"_s, enforcementCase.severity},
            {u"percent"_s, enforcementCase.percent},
            {u"watch_only"_s, enforcementCase.watchOnly},
            {u"holds"_s, spansJson(enforcementCase.holds)},
            {u"incidents"_s, spansJson(enforcementCase.incidents)},
            {u"steps"_s, steps},
            {u"events"_s, events}};
}

} // namespace caretaker::enforcement
