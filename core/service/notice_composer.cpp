// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/notice_composer.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::EventKind;
using enforcement::StepStatus;
using notice::PlannedEvent;
using policy::Action;
using policy::Anchor;

namespace {

QString approvalsText(int approvals)
{
    return approvals == 1 ? u"one person must approve"_s : u"%1 people must approve"_s.arg(approvals);
}

QString futureText(const policy::Step& step)
{
    switch (step.action) {
    case Action::Alert:
        return u"our staff are alerted"_s;
    case Action::Notify:
        return u"formal notice is sent"_s;
    case Action::Remind:
        return u"a reminder is sent"_s;
    case Action::Publish:
        return u"listing on the public status page is proposed; "_s + approvalsText(step.approvals);
    case Action::ProposeSuspension:
        return u"suspension is proposed; "_s + approvalsText(step.approvals);
    case Action::ProposeRevocation:
        return u"revocation of the certificate is proposed; "_s + approvalsText(step.approvals);
    }
    return {};
}

QString pastText(const policy::Step& step)
{
    switch (step.action) {
    case Action::Alert:
        return u"our staff were alerted"_s;
    case Action::Notify:
        return u"formal notice was sent"_s;
    case Action::Remind:
        return u"a reminder was sent"_s;
    case Action::Publish:
        return u"listed on the public status page"_s;
    case Action::ProposeSuspension:
        return u"suspension was approved"_s;
    case Action::ProposeRevocation:
        return u"revocation was approved"_s;
    }
    return {};
}

std::optional<PlannedEvent> pastEvent(const enforcement::CaseEvent& event, const policy::Timeline& timeline)
{
    const policy::Step* step = timeline.step(event.step);
    if (event.kind == EventKind::Opened && timeline.isRetirement())
        return PlannedEvent{event.at(), u"the announced end was put on record"_s, true};
    switch (event.kind) {
    case EventKind::Opened:
        return PlannedEvent{event.at(), u"the problem was confirmed and this case opened"_s, true};
    case EventKind::Reopened:
        return PlannedEvent{event.at(), u"the problem came back and the case was reopened"_s, true};
    case EventKind::Resolved:
        return PlannedEvent{event.at(), u"the case was resolved"_s, true};
    case EventKind::StepDone:
        return step ? std::optional(PlannedEvent{event.at(), pastText(*step), true}) : std::nullopt;
    case EventKind::FullyApproved:
        return step ? std::optional(PlannedEvent{event.at(), pastText(*step), true}) : std::nullopt;
    case EventKind::Proposed:
        return step ? std::optional(PlannedEvent{event.at(), futureText(*step), true}) : std::nullopt;
    default:
        return std::nullopt;
    }
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
                                    (kind == notice::Kind::FormalNotice || kind == notice::Kind::Retirement);
    return writingFirstNotice ? std::optional(now + step.after) : std::nullopt;
}

bool isOver(notice::Kind kind) { return kind == notice::Kind::Resolved; }

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
    for (const policy::Step& rule : timeline->steps) {
        const policy::Step step = enforcement::stepFor(subject.enforcementCase, rule);
        const StepStatus status = subject.enforcementCase.statusOf(step.id);
        const bool again = step.every && (status == StepStatus::Done || status == StepStatus::Due);
        const bool waits = status == StepStatus::Waiting || again;
        const auto due = waits && !isOver(kind) ? dueOf(subject, *timeline, step, kind, now) : std::nullopt;
        if (due)
            events.push_back({*due, futureText(step), false});
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const PlannedEvent& a, const PlannedEvent& b) { return a.at < b.at; });
    return events;
}

notice::NoticeFacts factsOf(const NoticeSubject& subject, notice::Kind kind, const QString& language,
                            Instant now)
{
    const enforcement::Case& c = subject.enforcementCase;
    const policy::Timeline* timeline = subject.policy.timeline(c.timeline);
    notice::NoticeFacts facts{.ca = subject.ca.handle};
    facts.registry = subject.config.registryName;
    facts.replyAddress = subject.config.replyTo;
    facts.operatorName = subject.ca.operatorName;
    facts.language = language;
    facts.caseId = c.id.toString();
    facts.timeline = c.timeline;
    facts.policy = subject.policy.name;
    facts.policyHash = subject.policy.hash.toHex();
    facts.state = matterOf(subject, timeline);
    facts.at = now;
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
    return facts;
}

} // namespace caretaker::service
