// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recompute_replay.h"

#include "core/enforcement/command.h"
#include "core/service/enforcer.h"

#include <QJsonDocument>

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::CaseEvent;
using enforcement::CaseEvents;
using enforcement::EventKind;
using health::Transition;

namespace {

const QString Nothing = u"nothing"_s;

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Which figure of a run's observations it was is not kept.
Transition withoutJitter(Transition transition)
{
    for (health::Reason& reason : transition.reasons)
        if (reason.code == "first-byte"_L1 || reason.code == "retrieval"_L1)
            reason.arguments.remove(u"ms"_s);
    return transition;
}

QString textOf(const Transition& t)
{
    return u"%1 to %2: %3"_s.arg(health::toString(t.from), health::toString(t.to), health::textOf(t.reasons));
}

QString textOf(const CaseEvent* event) { return event ? compact(enforcement::toJson(*event)) : Nothing; }

/// Not a decision of the rules, but the record of something done because of one.
bool isGiven(EventKind kind) { return kind == EventKind::StepDone || kind == EventKind::NoticeDelivered; }

CaseEvents decisionsAmong(const CaseEvents& events)
{
    CaseEvents decisions;
    for (const CaseEvent& event : events)
        if (!isGiven(event.kind))
            decisions.push_back(event);
    return decisions;
}

const enforcement::Case* caseOf(const std::vector<enforcement::Case>& cases, const enforcement::CaseId& id)
{
    for (const enforcement::Case& c : cases)
        if (c.id == id)
            return &c;
    return nullptr;
}

} // namespace

QJsonObject toJson(const Difference& difference)
{
    return {{u"ca"_s, difference.ca.toString()},
            {u"at"_s, formatRfc3339(difference.at)},
            {u"what"_s, difference.what},
            {u"stored"_s, difference.stored},
            {u"recomputed"_s, difference.recomputed}};
}

void Replay::differ(Difference difference)
{
    ++m_counts.differences;
    if (std::ssize(m_differences) < MaxKept)
        m_differences.push_back(std::move(difference));
}

void Replay::act(const CaseEvent& event)
{
    ++m_counts.given;
    enforcement::applyAll(m_cases[event.ca], std::span(&event, 1));
}

void Replay::take(const ReplayRound& round)
{
    ++m_counts.rounds;
    m_policy = round.policy;
    m_judge.carryOn(round.incident);
    std::vector<Judged> judged = m_judge.judge(*round.fleet, round.seen, *round.policy, round.at);
    m_counts.readings += std::ssize(judged);
    const IncidentKeeper incidents =
        IncidentKeeper::advanced(std::exchange(m_incidents, {}), judged, round.at);
    std::ranges::copy_if(incidents.incidents(), std::back_inserter(m_incidents),
                         [](const enforcement::RepositoryIncident& incident) { return !incident.ended; });
    for (Judged& one : judged) {
        const auto issues = round.issues.find(one.ca.handle);
        one.issues = issues == round.issues.end() ? std::vector<health::Issue>{} : issues->second;
        compareTransition(round, one);
        enforce(round, one, incidents);
        m_last.insert_or_assign(one.ca.handle, one);
    }
    compareUnjudged(round);
}

void Replay::compareTransition(const ReplayRound& round, const Judged& judged)
{
    const auto known = round.transitions.find(judged.ca.handle);
    const bool recorded = known != round.transitions.end();
    if (judged.transition) {
        ++m_counts.transitions;
        m_transitions.emplace_back(judged.ca.handle, *judged.transition);
    }
    const bool equal = recorded == judged.transition.has_value() &&
                       (!recorded || withoutJitter(known->second) == withoutJitter(*judged.transition));
    if (!equal)
        differ({judged.ca.handle, round.at, u"transition"_s, recorded ? textOf(known->second) : Nothing,
                judged.transition ? textOf(*judged.transition) : Nothing});
}

/// What was recorded about CAs that this round did not judge at all.
void Replay::compareUnjudged(const ReplayRound& round)
{
    const auto isJudged = [&](const CaHandle& ca) {
        const auto last = m_last.find(ca);
        return last != m_last.end() && last->second.reading.at == round.at;
    };
    for (const auto& [ca, transition] : round.transitions)
        if (!isJudged(ca))
            differ({ca, round.at, u"transition"_s, textOf(transition), Nothing});
    for (const auto& [ca, events] : round.events)
        for (const CaseEvent& event : events)
            if (!isJudged(ca))
                differ({ca, round.at, u"case event"_s, textOf(&event), Nothing});
}

std::optional<enforcement::IncidentFacts>
Replay::incidentOf(const CaHandle& ca, const IncidentKeeper& incidents, const CaseEvents& recorded) const
{
    auto facts = incidents.factsFor(ca);
    if (!facts || m_reach == Reach::Fleet)
        return facts;
    if (const auto cases = m_cases.find(ca); cases != m_cases.end())
        for (const enforcement::Case& c : cases->second)
            if (const enforcement::IncidentSpan* open = c.isOpen() ? c.openIncident() : nullptr)
                facts->id = open->incident;
    for (const CaseEvent& event : recorded)
        if (event.kind == EventKind::IncidentBegan)
            facts->id = event.details.value(u"incident"_s);
    return facts;
}

void Replay::enforce(const ReplayRound& round, const Judged& judged, const IncidentKeeper& incidents)
{
    std::vector<enforcement::Case>& cases = m_cases[judged.ca.handle];
    const auto known = round.events.find(judged.ca.handle);
    const CaseEvents recorded = known == round.events.end() ? CaseEvents{} : known->second;
    auto facts = factsFor(judged, *round.policy);
    facts.incident = incidentOf(judged.ca.handle, incidents, recorded);
    const CaseEvents decided = enforcement::decide(cases, facts, *round.policy, round.at);
    m_counts.caseEvents += std::ssize(decided);
    const CaseEvents stored = decisionsAmong(recorded);
    for (std::size_t i = 0; i < std::max(stored.size(), decided.size()); ++i) {
        const CaseEvent* was = i < stored.size() ? &stored[i] : nullptr;
        const CaseEvent* is = i < decided.size() ? &decided[i] : nullptr;
        if (!was || !is || *was != *is)
            differ({judged.ca.handle, round.at, u"case event"_s, textOf(was), textOf(is)});
    }
    enforcement::applyAll(cases, decided);
    for (const CaseEvent& event : recorded)
        if (isGiven(event.kind))
            takeGiven(round, judged, event);
}

/// A step may only have been done when it was due.
void Replay::takeGiven(const ReplayRound& round, const Judged& judged, const CaseEvent& event)
{
    ++m_counts.given;
    std::vector<enforcement::Case>& cases = m_cases[judged.ca.handle];
    const enforcement::Case* c = caseOf(cases, event.caseId);
    const bool uncalled =
        event.kind == EventKind::StepDone && (!c || c->statusOf(event.step) != enforcement::StepStatus::Due);
    if (uncalled)
        differ({judged.ca.handle, round.at, u"step that was not due"_s, textOf(&event), Nothing});
    enforcement::applyAll(cases, std::span(&event, 1));
}

} // namespace caretaker::service
