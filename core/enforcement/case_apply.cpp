// SPDX-License-Identifier: GPL-3.0-or-later
// What each event makes of a case: Case::open() and apply() of case.h.
#include "core/enforcement/case.h"

#include <algorithm>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;

namespace {

StepProgress& progressOf(Case& c, const QString& id)
{
    const auto it = std::find_if(c.steps.begin(), c.steps.end(), [&](const auto& s) { return s.id == id; });
    return it != c.steps.end() ? *it : c.steps.emplace_back(StepProgress{.id = id});
}

/// The exact moment that decide() computed; the event's own when there is none.
Instant dueOf(const CaseEvent& event)
{
    return parseRfc3339(event.details.value(u"due"_s)).value_or(event.at());
}

void end(Case& c, const CaseEvent& event, CaseStatus outcome)
{
    c.ended = event.marks;
    c.outcome = outcome;
    if (c.isHeld())
        c.holds.back().to = event.marks;
    if (c.openIncident())
        c.incidents.back().to = event.marks;
    if (outcome == CaseStatus::Resolved)
        c.resolvedAt = event.marks;
}

/// What an Opened or Reopened event says of the episode that begins.
void begin(Case& c, const CaseEvent& event)
{
    c.severity = event.details.value(u"severity"_s);
    c.percent = c.severity.isEmpty() ? 100 : event.details.value(u"percent"_s).toInt();
    c.watchOnly = event.details.value(u"mode"_s) == "watch"_L1;
}

/// Everything that was decided about the former episode stays in the events and in earlierSteps; its anchors
/// stay too.
void reopen(Case& c, const CaseEvent& event)
{
    c.ended.reset();
    c.outcome = CaseStatus::Open;
    c.detected = event.marks;
    c.clockBase = event.anchor.value_or(event.marks);
    c.subsided.reset();
    c.acknowledged = false;
    c.blind = false;
    ++c.reopened;
    c.earlierSteps.insert(c.earlierSteps.end(), c.steps.begin(), c.steps.end());
    c.steps.clear();
    c.watchedNotice.reset();
    begin(c, event);
}

/// Back to enforcing: what fell due while nobody was told is forgotten.
void changeMode(Case& c, const CaseEvent& event)
{
    c.watchOnly = event.details.value(u"mode"_s) == "watch"_L1;
    if (c.watchOnly)
        return;
    c.enforcedFrom = event.marks;
    c.watchedNotice.reset();
    std::erase_if(c.steps, [](const StepProgress& step) {
        return step.status == StepStatus::Watched || step.status == StepStatus::Due ||
               step.status == StepStatus::Blocked;
    });
}

void beginIncident(Case& c, const CaseEvent& event)
{
    const auto& details = event.details;
    c.incidents.push_back({details.value(u"incident"_s), details.value(u"repository"_s),
                           details.value(u"operator"_s), event.anchor.value_or(event.marks), std::nullopt,
                           details.value(u"clock"_s) == "stops"_L1});
}

void applyClock(Case& c, const CaseEvent& event)
{
    switch (event.kind) {
    case EventKind::Subsided:
        c.subsided = event.marks;
        c.clockBase.reset();
        break;
    case EventKind::Returned:
        c.subsided.reset();
        c.clockBase = event.anchor.value_or(event.marks);
        break;
    case EventKind::Held:
        c.holds.push_back({event.marks, std::nullopt, event.until.value_or(event.at()),
                           event.details.value(u"kind"_s), event.by, event.why});
        break;
    case EventKind::Released:
        if (c.isHeld())
            c.holds.back().to = event.marks;
        break;
    case EventKind::IncidentBegan:
        beginIncident(c, event);
        break;
    case EventKind::IncidentEnded:
        if (c.openIncident())
            c.incidents.back().to = event.marks;
        break;
    default:
        break;
    }
}

void setDone(Case& c, const CaseEvent& event)
{
    StepProgress& step = progressOf(c, event.step);
    step.status = StepStatus::Done;
    step.doneAt = event.at();
    const bool isNotice = event.details.value(u"action"_s) == policy::toString(policy::Action::Notify);
    if (isNotice && !c.firstNoticeSent)
        c.firstNoticeSent = event.marks;
}

/// A publication is carried out by being approved: whoever publishes reads it from the case.
void setFullyApproved(Case& c, const CaseEvent& event)
{
    if (event.details.value(u"action"_s) == policy::toString(policy::Action::Publish))
        return setDone(c, event);
    progressOf(c, event.step).status = StepStatus::Approved;
}

/// The moment of falling due on all clocks: the event came so much later.
health::Marks dueMarksOf(const CaseEvent& event, Instant due)
{
    const Duration late = std::max(event.at() - due, Duration(0));
    return {due, event.marks.watched - late, event.marks.nonFunctional - late};
}

void setDue(Case& c, const CaseEvent& event, StepStatus status)
{
    StepProgress& step = progressOf(c, event.step);
    const bool wasDone = step.status == StepStatus::Done || step.status == StepStatus::Watched;
    if (wasDone)
        step = {.id = step.id, .repeats = step.repeats + 1};
    step.status = status;
    step.blockedBy = status == StepStatus::Blocked ? event.details.value(u"guard"_s) : QString();
    if (!step.dueAt)
        step.dueAt = dueOf(event);
    step.dueMarks = step.dueMarks.value_or(dueMarksOf(event, *step.dueAt));
    if (status == StepStatus::Proposed)
        step.proposer = event.by;
}

void setWatched(Case& c, const CaseEvent& event)
{
    setDue(c, event, StepStatus::Watched);
    const bool isNotice = event.details.value(u"action"_s) == policy::toString(policy::Action::Notify);
    if (isNotice && !c.watchedNotice)
        c.watchedNotice = event.marks;
}

/// Too few approvals are left: it waits for people again.
void expireApproval(Case& c, const CaseEvent& event)
{
    StepProgress& step = progressOf(c, event.step);
    const QString who = event.details.value(u"approver"_s);
    std::erase_if(step.approvers, [&](const GivenApproval& a) { return a.by.toString() == who; });
    if (step.status == StepStatus::Approved)
        step.status = StepStatus::Proposed;
}

/// What the rules found out about a step.
void applyStep(Case& c, const CaseEvent& event)
{
    switch (event.kind) {
    case EventKind::StepDue:
        return setDue(c, event, StepStatus::Due);
    case EventKind::StepWatched:
        return setWatched(c, event);
    case EventKind::StepBlocked:
        return setDue(c, event, StepStatus::Blocked);
    case EventKind::Proposed:
        return setDue(c, event, StepStatus::Proposed);
    case EventKind::StepOverdue:
        progressOf(c, event.step).overdue = true;
        return;
    case EventKind::StepDone:
    case EventKind::Verified:
        return setDone(c, event);
    case EventKind::ProposalWithdrawn:
        progressOf(c, event.step) = StepProgress{.id = event.step};
        return;
    case EventKind::ApprovalExpired:
        return expireApproval(c, event);
    default:
        return;
    }
}

/// What people did about a step.
void applyDeed(Case& c, const CaseEvent& event)
{
    switch (event.kind) {
    case EventKind::ImpactReviewed:
        progressOf(c, event.step).impactReviewers.push_back(event.by);
        return;
    case EventKind::Approved:
        progressOf(c, event.step)
            .approvers.push_back({event.by, event.at(), event.details.contains(u"signature"_s)});
        return;
    case EventKind::FullyApproved:
        return setFullyApproved(c, event);
    case EventKind::Rejected:
        progressOf(c, event.step).status = StepStatus::Rejected;
        return;
    case EventKind::Executed:
        progressOf(c, event.step).status = StepStatus::Executed;
        return;
    default:
        return;
    }
}

void applyCase(Case& c, const CaseEvent& event)
{
    c.stage = event.details.value(u"stage"_s, c.stage);
    switch (event.kind) {
    case EventKind::ModeChanged:
        return changeMode(c, event);
    case EventKind::Verified:
        return end(c, event, CaseStatus::Verified);
    case EventKind::ClockStopped:
        c.blind = true;
        return;
    case EventKind::ClockResumed:
        c.blind = false;
        return;
    case EventKind::NoticeDelivered:
        c.noticeDelivered = c.noticeDelivered.value_or(event.marks);
        return;
    case EventKind::Acknowledged:
        c.acknowledged = true;
        return;
    case EventKind::CorroborationWaived:
        c.corroborationWaived = true;
        return;
    case EventKind::Resolved:
        return end(c, event, CaseStatus::Resolved);
    case EventKind::Reopened:
        return reopen(c, event);
    case EventKind::Superseded:
    case EventKind::Closed:
        return end(c, event, CaseStatus::Withdrawn);
    default:
        return;
    }
}

} // namespace

Case Case::open(const CaseEvent& opened)
{
    Q_ASSERT(opened.kind == EventKind::Opened);
    const health::Marks firstFailure = opened.anchor.value_or(opened.marks);
    Case c{.id = opened.caseId,
           .ca = opened.ca,
           .timeline = opened.details.value(u"timeline"_s),
           .policyName = opened.details.value(u"policy"_s),
           .policyHash = opened.details.value(u"policy_hash"_s),
           .opened = opened.marks,
           .detected = opened.marks,
           .firstFailure = firstFailure,
           .clockBase = firstFailure,
           .events = {opened}};
    begin(c, opened);
    return c;
}

void apply(Case& enforcementCase, const CaseEvent& event)
{
    if (event.caseId != enforcementCase.id)
        return;
    applyClock(enforcementCase, event);
    applyStep(enforcementCase, event);
    applyDeed(enforcementCase, event);
    applyCase(enforcementCase, event);
    enforcementCase.events.push_back(event);
}

} // namespace caretaker::enforcement
