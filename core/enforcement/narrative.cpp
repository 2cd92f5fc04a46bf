// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/narrative.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <utility>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;

namespace {

using language::Translations;

QString say(const char* text, const Translations& in) { return in.text("narrative", text); }

/// What the beginning of an episode says of severity and mode, and an approval of its signature; mostly
/// nothing.
QString particulars(const CaseEvent& event, const Translations& in)
{
    QString text;
    if (const QString severity = event.details.value(u"severity"_s); !severity.isEmpty())
        text += say(QT_TRANSLATE_NOOP("narrative", ", times %1% for severity (%2)"), in)
                    .arg(event.details.value(u"percent"_s), severity);
    if (event.details.value(u"mode"_s) == "watch"_L1 && event.kind != EventKind::ModeChanged)
        text += say(QT_TRANSLATE_NOOP("narrative", ", watch only"), in);
    if (event.kind == EventKind::Approved && event.details.contains(u"signature"_s))
        text += say(QT_TRANSLATE_NOOP("narrative", ", signed"), in);
    return text;
}

/// What happened, in words, without who and why. {step} and {until} are the event's own, other names its
/// details.
constexpr std::pair<EventKind, const char*> Headlines[] = {
    {EventKind::Opened, QT_TRANSLATE_NOOP("narrative", "case opened")},
    {EventKind::ClockStopped, QT_TRANSLATE_NOOP("narrative", "clock stopped")},
    {EventKind::ClockResumed, QT_TRANSLATE_NOOP("narrative", "clock runs again")},
    {EventKind::Subsided, QT_TRANSLATE_NOOP("narrative", "trouble gone for now")},
    {EventKind::Returned, QT_TRANSLATE_NOOP("narrative", "trouble back")},
    {EventKind::StepDue, QT_TRANSLATE_NOOP("narrative", "step {step} due")},
    {EventKind::StepOverdue, QT_TRANSLATE_NOOP("narrative", "step {step} overdue")},
    {EventKind::StepBlocked, QT_TRANSLATE_NOOP("narrative", "step {step} held back")},
    {EventKind::StepDone, QT_TRANSLATE_NOOP("narrative", "step {step} done")},
    {EventKind::NoticeDelivered, QT_TRANSLATE_NOOP("narrative", "notice delivered")},
    {EventKind::Proposed, QT_TRANSLATE_NOOP("narrative", "step {step} proposed, waiting for approval")},
    {EventKind::ProposalWithdrawn, QT_TRANSLATE_NOOP("narrative", "proposal of {step} withdrawn")},
    {EventKind::Acknowledged, QT_TRANSLATE_NOOP("narrative", "acknowledged")},
    {EventKind::Held, QT_TRANSLATE_NOOP("narrative", "held for {kind} until {until}")},
    {EventKind::Released, QT_TRANSLATE_NOOP("narrative", "hold released")},
    {EventKind::CorroborationWaived, QT_TRANSLATE_NOOP("narrative", "corroboration waived")},
    {EventKind::ImpactReviewed, QT_TRANSLATE_NOOP("narrative", "impact of {step} reviewed")},
    {EventKind::Approved, QT_TRANSLATE_NOOP("narrative", "step {step} approved")},
    {EventKind::FullyApproved, QT_TRANSLATE_NOOP("narrative", "step {step} has all approvals")},
    {EventKind::Rejected, QT_TRANSLATE_NOOP("narrative", "step {step} rejected")},
    {EventKind::Resolved, QT_TRANSLATE_NOOP("narrative", "case resolved")},
    {EventKind::Reopened, QT_TRANSLATE_NOOP("narrative", "case reopened")},
    {EventKind::Superseded, QT_TRANSLATE_NOOP("narrative", "case superseded by {by_case}")},
    {EventKind::Closed, QT_TRANSLATE_NOOP("narrative", "case closed")},
    {EventKind::StepWatched, QT_TRANSLATE_NOOP("narrative", "watch only: step {step} would have fallen due")},
    {EventKind::ModeChanged, QT_TRANSLATE_NOOP("narrative", "policy mode is now {mode}")},
    {EventKind::IncidentBegan,
     QT_TRANSLATE_NOOP("narrative", "repository {repository} is to blame, incident {incident}")},
    {EventKind::IncidentEnded,
     QT_TRANSLATE_NOOP("narrative", "repository incident {incident} over for this CA")},
    {EventKind::ApprovalExpired, QT_TRANSLATE_NOOP("narrative", "approval of {step} by {approver} expired")},
    {EventKind::Executed, QT_TRANSLATE_NOOP("narrative", "step {step} carried out outside this program")},
    {EventKind::Verified, QT_TRANSLATE_NOOP("narrative", "step {step} verified, the CA is {stage}")},
    {EventKind::Reinstated, QT_TRANSLATE_NOOP("narrative", "the CA is {stage}")},
};
static_assert(std::size(Headlines) == static_cast<std::size_t>(LastEventKind) + 1);

QString valueOf(const CaseEvent& event, const QString& name)
{
    if (name == "step"_L1)
        return event.step;
    return name == "until"_L1 ? formatForPeople(event.until.value_or(event.at())) : event.details.value(name);
}

QString headline(const CaseEvent& event, const Translations& in)
{
    const auto* row = std::ranges::find(Headlines, event.kind, &std::pair<EventKind, const char*>::first);
    QString text;
    const QStringList pieces = say(row->second, in).split(u'{');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QString& piece = pieces[i];
        text +=
            i > 0 ? in.isolated(valueOf(event, piece.section(u'}', 0, 0))) + piece.section(u'}', 1) : piece;
    }
    return text + particulars(event, in);
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

QStringList narrative(const Case& enforcementCase, const Translations& in)
{
    const QString line = say(QT_TRANSLATE_NOOP("narrative", "%1  %2, by %3"), in);
    QStringList lines;
    for (const CaseEvent& event : enforcementCase.events) {
        const QString why = event.why.isEmpty() ? QString() : ": "_L1 + in.isolated(event.why);
        lines << line.arg(in.isolated(formatForPeople(event.at())), headline(event, in),
                          in.isolated(event.by.toString())) +
                     why;
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
