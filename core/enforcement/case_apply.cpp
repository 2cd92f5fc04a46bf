// SPDX-License-Identifier: GPL-3.0-or-later
// What each event makes of a case: Case::open() and apply() of case.h. Of its steps: case_apply_steps.cpp.
#include "core/enforcement/case_apply.h"

#include <algorithm>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;

namespace {

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
    applyToSteps(enforcementCase, event);
    applyCase(enforcementCase, event);
    enforcementCase.events.push_back(event);
}

} // namespace caretaker::enforcement
