// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/case_apply.h"

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

/// What was said for a proposal that was rejected does not speak for the next one.
void startApprovalsAnew(StepProgress& step)
{
    step.approvers.clear();
    step.impactReviewers.clear();
}

void setDue(Case& c, const CaseEvent& event, StepStatus status)
{
    StepProgress& step = progressOf(c, event.step);
    const bool wasDone = step.status == StepStatus::Done || step.status == StepStatus::Watched;
    if (wasDone)
        step = {.id = step.id, .repeats = step.repeats + 1};
    if (step.status == StepStatus::Rejected)
        startApprovalsAnew(step);
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

} // namespace

void applyToSteps(Case& c, const CaseEvent& event)
{
    applyStep(c, event);
    applyDeed(c, event);
}

} // namespace caretaker::enforcement
