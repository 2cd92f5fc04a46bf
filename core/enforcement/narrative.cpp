// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/narrative.h"

#include <QJsonArray>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;

namespace {

/// What the beginning of an episode says of severity and mode; mostly nothing.
QString particulars(const CaseEvent& event)
{
    QString text;
    if (const QString severity = event.details.value(u"severity"_s); !severity.isEmpty())
        text += u", times %1% for severity (%2)"_s.arg(event.details.value(u"percent"_s), severity);
    if (event.details.value(u"mode"_s) == "watch"_L1)
        text += u", watch only"_s;
    return text;
}

/// What happened, in words, without who and why.
QString headline(const CaseEvent& event)
{
    switch (event.kind) {
    case EventKind::Opened:
        return u"case opened"_s + particulars(event);
    case EventKind::ClockStopped:
        return u"clock stopped"_s;
    case EventKind::ClockResumed:
        return u"clock runs again"_s;
    case EventKind::Subsided:
        return u"trouble gone for now"_s;
    case EventKind::Returned:
        return u"trouble back"_s;
    case EventKind::StepDue:
        return u"step %1 due"_s.arg(event.step);
    case EventKind::StepOverdue:
        return u"step %1 overdue"_s.arg(event.step);
    case EventKind::StepBlocked:
        return u"step %1 held back"_s.arg(event.step);
    case EventKind::StepDone:
        return u"step %1 done"_s.arg(event.step);
    case EventKind::NoticeDelivered:
        return u"notice delivered"_s;
    case EventKind::Proposed:
        return u"step %1 proposed, waiting for approval"_s.arg(event.step);
    case EventKind::ProposalWithdrawn:
        return u"proposal of %1 withdrawn"_s.arg(event.step);
    case EventKind::Acknowledged:
        return u"acknowledged"_s;
    case EventKind::Held:
        return u"held for %1 until %2"_s.arg(event.details.value(u"kind"_s),
                                             formatForPeople(event.until.value_or(event.at())));
    case EventKind::Released:
        return u"hold released"_s;
    case EventKind::CorroborationWaived:
        return u"corroboration waived"_s;
    case EventKind::ImpactReviewed:
        return u"impact of %1 reviewed"_s.arg(event.step);
    case EventKind::Approved:
        return u"step %1 approved%2"_s.arg(event.step, event.details.contains(u"signature"_s) ? u", signed"_s
                                                                                              : QString());
    case EventKind::FullyApproved:
        return u"step %1 has all approvals"_s.arg(event.step);
    case EventKind::Rejected:
        return u"step %1 rejected"_s.arg(event.step);
    case EventKind::Resolved:
        return u"case resolved"_s;
    case EventKind::Reopened:
        return u"case reopened"_s + particulars(event);
    case EventKind::Superseded:
        return u"case superseded by %1"_s.arg(event.details.value(u"by_case"_s));
    case EventKind::Closed:
        return u"case closed"_s;
    case EventKind::StepWatched:
        return u"watch only: step %1 would have fallen due"_s.arg(event.step);
    case EventKind::ModeChanged:
        return u"policy mode is now %1"_s.arg(event.details.value(u"mode"_s));
    case EventKind::IncidentBegan:
        return u"repository %1 is to blame, incident %2"_s.arg(event.details.value(u"repository"_s),
                                                               event.details.value(u"incident"_s));
    case EventKind::IncidentEnded:
        return u"repository incident %1 over for this CA"_s.arg(event.details.value(u"incident"_s));
    case EventKind::ApprovalExpired:
        return u"approval of %1 by %2 expired"_s.arg(event.step, event.details.value(u"approver"_s));
    case EventKind::Executed:
        return u"step %1 carried out outside this program"_s.arg(event.step);
    case EventKind::Verified:
        return u"step %1 verified, the CA is %2"_s.arg(event.step, event.details.value(u"stage"_s));
    case EventKind::Reinstated:
        return u"the CA is %1"_s.arg(event.details.value(u"stage"_s));
    }
    return {};
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
