// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/decide.h"

#include "core/enforcement/rounds.h"

#include <algorithm>
#include <array>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;
using health::Marks;
using health::State;
using policy::Condition;
using policy::Timeline;

namespace {

constexpr std::array WorstFirst{State::Dead, State::Flapping, State::Partial, State::Slow};

/// The open case about the CA's state, if any.
Case* openStateCase(Round& round)
{
    for (Case& c : round.cases) {
        const Timeline* timeline = round.policy.timeline(c.timeline);
        if (c.isOpen() && timeline && std::holds_alternative<State>(timeline->when))
            return &c;
    }
    return nullptr;
}

Case* openCaseOf(Round& round, const Timeline& timeline)
{
    const auto it = std::find_if(round.cases.begin(), round.cases.end(),
                                 [&](const Case& c) { return c.isOpen() && c.timeline == timeline.id; });
    return it == round.cases.end() ? nullptr : &*it;
}

/// The case to reopen: the latest that was resolved recently enough.
Case* reopenable(Round& round, const Timeline& timeline)
{
    Case* latest = nullptr;
    for (Case& c : round.cases) {
        const bool fits = c.timeline == timeline.id && !c.isOpen() && c.outcome == CaseStatus::Resolved &&
                          round.now - c.ended->at <= timeline.reopenWithin;
        if (fits && (!latest || c.ended->at > latest->ended->at))
            latest = &c;
    }
    return latest;
}

/// Opens a case, or reopens the one that was resolved not long ago; its id.
CaseId begin(Round& round, const Timeline& timeline, const Marks& onset)
{
    const QString why = u"%1 since %2"_s.arg(policy::toString(timeline.when), formatRfc3339(onset.at));
    Case* old = reopenable(round, timeline);
    if (!old)
        return round.open(timeline, onset, why);
    CaseId id = old->id;
    auto details = severityDetails(timeline, round.facts, old->reopened + 1);
    if (round.policy.mode == policy::Mode::Watch)
        details.insert(u"mode"_s, u"watch"_s);
    round.happen(*old, EventKind::Reopened, u"relapse: "_s + why, {}, details, onset);
    return id;
}

const Timeline* worstTimeline(const Round& round)
{
    for (const State state : WorstFirst) {
        const Timeline* timeline = round.policy.timelineFor(state);
        if (timeline && round.facts.health.latchOf(state)->on)
            return timeline;
    }
    return nullptr;
}

void supersede(Round& round, const CaseId& lesser, const CaseId& by)
{
    for (Case& c : round.cases)
        if (c.id == lesser)
            round.happen(c, EventKind::Superseded, u"a worse matter has its own case"_s, {},
                         {{u"by_case"_s, by.toString()}});
}

void beginStateCase(Round& round)
{
    const Timeline* worst = worstTimeline(round);
    if (!worst)
        return;
    const Case* current = openStateCase(round);
    const Timeline* known = current ? round.policy.timeline(current->timeline) : nullptr;
    if (known && std::get<State>(known->when) >= std::get<State>(worst->when))
        return;
    const auto lesser = current ? std::optional(current->id) : std::nullopt;
    const CaseId id = begin(round, *worst, round.facts.health.latchOf(std::get<State>(worst->when))->onset);
    if (lesser)
        supersede(round, *lesser, id);
}

template <typename Matter>
void beginCasesOf(Round& round)
{
    for (const Timeline& timeline : round.policy.timelines) {
        if (!std::holds_alternative<Matter>(timeline.when) || openCaseOf(round, timeline))
            continue;
        if (const auto since = troubleSince(round.facts, timeline.when, round.marks()))
            begin(round, timeline, *since);
    }
}

bool applies(const policy::SeverityRule& rule, const CaFacts& facts, int reopened)
{
    switch (rule.when) {
    case policy::SeverityCondition::Repeated:
        return reopened >= rule.atLeast;
    case policy::SeverityCondition::RelyingParties:
        return !facts.manifestCurrent;
    case policy::SeverityCondition::Vrps:
        return facts.vrps && *facts.vrps >= rule.atLeast;
    case policy::SeverityCondition::Role:
        return facts.role == rule.role;
    }
    return false;
}

} // namespace

void Round::happen(Case& c, EventKind kind, const QString& why, const QString& step,
                   const QMap<QString, QString>& details, const std::optional<Marks>& anchor)
{
    const CaseEvent event{c.id, c.ca,    kind,   policyIdentity(), why,
                          step, marks(), anchor, std::nullopt,     details};
    apply(c, event);
    events.push_back(event);
}

CaseId Round::open(const Timeline& timeline, const Marks& onset, const QString& why)
{
    CaseId id = caseIdFor(facts.handle, timeline.id, now);
    QMap<QString, QString> details{{u"timeline"_s, timeline.id},
                                   {u"policy"_s, policy.name},
                                   {u"policy_hash"_s, policy.hash.toHex()},
                                   {u"state"_s, health::toString(facts.health.state)}};
    details.insert(severityDetails(timeline, facts, 0));
    if (policy.mode == policy::Mode::Watch)
        details.insert(u"mode"_s, u"watch"_s);
    const CaseEvent event{id,      facts.handle, EventKind::Opened, policyIdentity(), why, {},
                          marks(), onset,        std::nullopt,      details};
    cases.push_back(Case::open(event));
    events.push_back(event);
    return id;
}

QMap<QString, QString> severityDetails(const Timeline& timeline, const CaFacts& facts, int reopened)
{
    const auto it = std::ranges::find_if(
        timeline.severity, [&](const policy::SeverityRule& rule) { return applies(rule, facts, reopened); });
    if (it == timeline.severity.end())
        return {};
    return {{u"severity"_s, policy::toString(it->when)}, {u"percent"_s, QString::number(it->percent)}};
}

std::optional<Marks> troubleSince(const CaFacts& facts, const Condition& condition, const Marks& now)
{
    if (const auto* issue = std::get_if<health::IssueKind>(&condition)) {
        const auto isIt = [&](const health::Issue& i) { return i.kind == *issue; };
        const bool there = std::any_of(facts.issues.begin(), facts.issues.end(), isIt);
        return there ? std::optional(now) : std::nullopt;
    }
    if (const auto* stage = std::get_if<fleet::LifecycleStage>(&condition))
        return facts.stage == *stage ? std::optional(now) : std::nullopt;
    const State state = std::get<State>(condition);
    if (state == State::Dead) // any success resets, also before Dead is left
        return facts.health.failing ? std::optional(facts.health.failing->from) : std::nullopt;
    const health::Latch* latch = facts.health.latchOf(state);
    return latch && latch->on ? std::optional(latch->onset) : std::nullopt;
}

CaseEvents decide(std::span<const Case> cases, const CaFacts& facts, const policy::Policy& policy,
                  Instant now)
{
    Round round(cases, facts, policy, now);
    if (facts.inScope && !facts.health.isBlind()) {
        beginStateCase(round);
        beginCasesOf<health::IssueKind>(round);
    }
    if (facts.covered)
        beginCasesOf<fleet::LifecycleStage>(round);
    for (Case& c : round.cases) {
        const Timeline* timeline = policy.timeline(c.timeline);
        if (c.isOpen() && timeline)
            decideCase(round, c, *timeline);
    }
    return round.events;
}

void applyAll(std::vector<Case>& cases, std::span<const CaseEvent> events)
{
    for (const CaseEvent& event : events) {
        if (event.kind == EventKind::Opened)
            cases.push_back(Case::open(event));
        else
            for (Case& c : cases)
                apply(c, event);
    }
}

} // namespace caretaker::enforcement
