// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/notice_composer.h"

#include "core/notice/phrases.h"
#include "core/service/notice_kinds.h"
#include "core/service/notice_queue.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::EventKind;
using enforcement::StepStatus;
using notice::PlannedEvent;
using policy::Action;
using policy::Anchor;

namespace {

using notice::eventText;
using notice::Milestone;
using notice::Tense;

/// "%n person(s) must approve" counts the step's approvals.
PlannedEvent eventOf(Instant at, const policy::Step& step, const policy::Timeline& timeline, Tense tense)
{
    PlannedEvent event{.at = at, .text = {}, .done = tense != Tense::Coming, .step = step.id};
    if (const auto kind = noticeFor(step, timeline))
        event.text = eventText(*kind, tense);
    if (event.text.contains("%n"_L1))
        event.n = step.approvals;
    return event;
}

std::optional<Milestone> milestoneOf(EventKind kind, const policy::Timeline& timeline)
{
    switch (kind) {
    case EventKind::Opened:
        return timeline.isRetirement() ? Milestone::EndAnnounced : Milestone::Opened;
    case EventKind::Reopened:
        return Milestone::Reopened;
    case EventKind::Resolved:
        return Milestone::Resolved;
    case EventKind::Reinstated:
        return Milestone::Reinstated;
    default:
        return std::nullopt;
    }
}

std::optional<Tense> tenseOf(EventKind kind)
{
    switch (kind) {
    case EventKind::StepDone:
    case EventKind::Proposed:
        return Tense::Past;
    case EventKind::FullyApproved:
        return Tense::Approved;
    default:
        return std::nullopt;
    }
}

std::optional<PlannedEvent> pastEvent(const enforcement::CaseEvent& event, const policy::Timeline& timeline)
{
    const policy::Step* step = timeline.step(event.step);
    if (const auto milestone = milestoneOf(event.kind, timeline))
        return PlannedEvent{event.at(), eventText(*milestone), true};
    if (event.kind == EventKind::Executed && step)
        return PlannedEvent{
            event.at(),
            eventText(step->action == Action::ProposeSuspension ? Milestone::Suspended : Milestone::Revoked),
            true};
    const auto tense = tenseOf(event.kind);
    if (!tense || !step)
        return std::nullopt;
    PlannedEvent past = eventOf(event.at(), *step, timeline, *tense);
    return past.text.isEmpty() ? std::nullopt : std::optional(std::move(past));
}

/// When the step falls due if things go on as they are. A first notice that is being written now is its own
/// anchor.
std::optional<Instant> dueOf(const NoticeSubject& subject, const policy::Timeline& timeline,
                             const policy::Step& step, notice::Kind kind, Instant now)
{
    const enforcement::Case& c = subject.enforcementCase;
    const auto since = enforcement::sinceDue(c, timeline, step, subject.health);
    if (step.every && since)
        return now + std::max(Duration{0}, *step.every - *since);
    const auto counted = enforcement::elapsed(c, timeline, step, subject.health);
    if (counted)
        return now + std::max(Duration{0}, step.after - *counted);
    const bool writingFirstNotice = step.from == Anchor::FirstNoticeSent &&
                                    (kind == notice::Kind::FirstContact ||
                                     kind == notice::Kind::FormalNotice || kind == notice::Kind::Retirement);
    return writingFirstNotice ? std::optional(now + step.after) : std::nullopt;
}

bool isOver(notice::Kind kind) { return kind == notice::Kind::Resolved; }

/// When the matter is over, what would have come is struck out of calendars; nobody else is told of it.
std::optional<PlannedEvent> comingEvent(const NoticeSubject& subject, const policy::Timeline& timeline,
                                        const policy::Step& rule, notice::Kind kind, Instant now)
{
    const policy::Step step = enforcement::stepFor(subject.enforcementCase, rule);
    const StepStatus status = subject.enforcementCase.statusOf(step.id);
    const bool again = step.every && (status == StepStatus::Done || status == StepStatus::Due);
    if (status != StepStatus::Waiting && !again)
        return std::nullopt;
    const auto due = isOver(kind) ? std::optional(now) : dueOf(subject, timeline, step, kind, now);
    if (!due)
        return std::nullopt;
    PlannedEvent event = eventOf(*due, step, timeline, Tense::Coming);
    event.cancelled = isOver(kind);
    return event.text.isEmpty() ? std::nullopt : std::optional(std::move(event));
}

/// Of what this letter warns of: the next step of that action; for Suspended and Revoked, when it was done.
std::optional<Instant> effectiveAt(const NoticeSubject& subject, const policy::Timeline& timeline,
                                   notice::Kind kind, Instant now)
{
    if (kind == notice::Kind::Suspended || kind == notice::Kind::Revoked) {
        for (const enforcement::CaseEvent& event : subject.enforcementCase.events)
            if (event.kind == EventKind::Executed)
                return event.at();
        return std::nullopt;
    }
    const auto isMeant = [kind](Action action) {
        return kind == notice::Kind::PublicListingWarning ? action == Action::Publish
               : kind == notice::Kind::FinalWarning       ? policy::takesAway(action)
                                                          : false;
    };
    for (const policy::Step& rule : timeline.steps) {
        const auto coming =
            isMeant(rule.action) ? comingEvent(subject, timeline, rule, kind, now) : std::nullopt;
        if (coming)
            return coming->at;
    }
    return std::nullopt;
}

notice::VantageView viewOf(const observe::Observation& observation)
{
    return {observation.vantage,  observation.at,        observation.functional,
            observation.complete, observation.endpoints, observation.evidence};
}

Findings findingsOf(const std::vector<observe::Observation>& observations)
{
    Findings all;
    for (const observe::Observation& observation : observations)
        for (const Finding& finding : observation.blind ? Findings{} : observation.findings)
            if (std::find(all.begin(), all.end(), finding) == all.end())
                all.push_back(finding);
    return all;
}

/// Of the first vantage that found something wrong, and was not to blame for it itself.
std::optional<observe::Blame> blameOf(const std::vector<observe::Observation>& observations)
{
    for (const observe::Observation& observation : observations)
        if (observation.blame && observation.blame != observe::Blame::Us)
            return observation.blame;
    return std::nullopt;
}

notice::RelyingPartyView relyingPartyView(const std::vector<observe::Observation>& observations)
{
    notice::RelyingPartyView view;
    for (const observe::Observation& observation : observations) {
        view.functionalNow |= observation.functional;
        if (!view.manifestValidUntil ||
            (observation.validUntil && *observation.validUntil > *view.manifestValidUntil))
            view.manifestValidUntil = observation.validUntil;
        if (observation.manifest)
            view.objects = observation.objects.total;
    }
    return view;
}

/// The proposal that was made last and still waits.
notice::StaffMatter waitingFor(const enforcement::Case& c, const policy::Timeline* timeline)
{
    notice::StaffMatter matter;
    for (const enforcement::StepProgress& progress : c.steps) {
        const policy::Step* step = timeline ? timeline->step(progress.id) : nullptr;
        if (progress.status != StepStatus::Proposed || !step)
            continue;
        matter.step = progress.id;
        matter.approvals = static_cast<int>(progress.approvers.size());
        matter.approvalsOf = step->approvals;
    }
    return matter;
}

int changesWithin(const health::HealthRecord& record, Duration window, Instant now)
{
    const auto end = record.changes.begin() + record.changeCount;
    return static_cast<int>(std::count_if(record.changes.begin(), end,
                                          [&](const health::Marks& m) { return m.at > now - window; }));
}

/// What the case is about, in health's words: the state, or the issue.
QString matterOf(const NoticeSubject& subject, const policy::Timeline* timeline)
{
    return timeline ? policy::toString(timeline->when) : health::toString(subject.health.state);
}

} // namespace

std::vector<PlannedEvent> plannedEvents(const NoticeSubject& subject, notice::Kind kind, Instant now)
{
    const policy::Timeline* timeline = subject.policy.timeline(subject.enforcementCase.timeline);
    if (!timeline)
        return {};
    std::vector<PlannedEvent> events;
    for (const enforcement::CaseEvent& event : subject.enforcementCase.events)
        if (auto past = pastEvent(event, *timeline))
            events.push_back(std::move(*past));
    for (const policy::Step& rule : timeline->steps)
        if (auto coming = comingEvent(subject, *timeline, rule, kind, now))
            events.push_back(std::move(*coming));
    std::stable_sort(events.begin(), events.end(),
                     [](const PlannedEvent& a, const PlannedEvent& b) { return a.at < b.at; });
    return events;
}

notice::NoticeFacts factsOf(const NoticeSubject& subject, notice::Kind kind, const QString& language,
                            Instant now)
{
    const enforcement::Case& c = subject.enforcementCase;
    const policy::Timeline* timeline = subject.policy.timeline(c.timeline);
    notice::NoticeFacts facts = factsBy(subject.config, subject.ca.handle, now);
    facts.operatorName = subject.ca.operatorName;
    facts.language = language;
    facts.caseId = c.id.toString();
    facts.timeline = c.timeline;
    facts.policy = subject.policy.name;
    facts.policyHash = subject.policy.hash.toHex();
    facts.state = matterOf(subject, timeline);
    facts.since = c.firstFailure.at;
    facts.lastFunctional = subject.health.lastFunctional;
    if (isOver(kind) && subject.health.functional)
        facts.recoveredAt = subject.health.functional->from.at;
    if (subject.health.state == health::State::Flapping)
        facts.changes = changesWithin(subject.health, subject.policy.health.flapping.within, now);
    for (const observe::Observation& observation : subject.observations)
        if (!observation.blind) // else it would be named among those that it fails for
            facts.vantages.push_back(viewOf(observation));
    facts.findings = findingsOf(subject.observations);
    facts.blame = blameOf(subject.observations);
    facts.repositoryOperator = subject.ca.repositoryOperator;
    facts.relyingParties = relyingPartyView(subject.observations);
    facts.events = plannedEvents(subject, kind, now);
    if (timeline)
        facts.effectiveAt = effectiveAt(subject, *timeline, kind, now);
    facts.stage = fleet::toString(subject.ca.stage);
    if (kind == notice::Kind::AlertApproval)
        facts.staff = waitingFor(c, timeline);
    return facts;
}

} // namespace caretaker::service
