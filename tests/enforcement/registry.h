// SPDX-License-Identifier: GPL-3.0-or-later
//
// One CA under one policy: each look goes the way that the service goes, from a reading to a state to case
// events, and due steps are done at once unless `doSteps` is off.
#pragma once

#include "core/enforcement/clock.h"
#include "core/enforcement/command.h"
#include "core/enforcement/narrative.h"
#include "tests/health/compare.h"
#include "tests/health/series.h"
#include "tests/policy/shipped.h"

namespace caretaker::tests {

using namespace Qt::StringLiterals;
using enforcement::Act;
using enforcement::Case;
using enforcement::CaseEvent;
using enforcement::CaseEvents;
using enforcement::CaseStatus;
using enforcement::EventKind;
using enforcement::Identity;
using enforcement::StepStatus;
using health::IssueKind;
using policy::Policy;

constexpr Duration Day = 24h;

inline Policy policyFrom(const QByteArray& toml)
{
    const auto policy = Policy::parse(toml, u"test.toml"_s);
    if (!policy)
        qFatal("%s", qPrintable(policy.error().toString()));
    return *policy;
}

inline Policy shippedPolicy(const QString& name) { return policyFrom(test::shippedText(name)); }

inline Identity person(const QString& name) { return Identity::fromString(name); }

struct Registry
{
    Policy policy;
    Series series{};
    std::vector<Case> cases{};
    std::vector<health::Issue> issues{};
    int corroborating = 2;
    bool inScope = true;
    bool doSteps = true;
    bool covered = true;
    bool manifestCurrent = true;
    bool certificateGone = false;
    fleet::LifecycleStage stage = fleet::LifecycleStage::Active;
    fleet::Role role = fleet::Role::Member;
    std::optional<int> vrps{};
    std::optional<enforcement::IncidentFacts> incident{};

    explicit Registry(Policy chosen) : policy(std::move(chosen)) { series.rules = policy.health; }

    enforcement::CaFacts facts() const
    {
        return {.handle = CaHandle::fromString(u"h1"_s),
                .health = series.record,
                .issues = issues,
                .inScope = inScope,
                .corroborating = corroborating,
                .stage = stage,
                .role = role,
                .covered = covered,
                .incident = incident,
                .manifestCurrent = manifestCurrent,
                .vrps = vrps,
                .certificateGone = certificateGone};
    }
    Instant now() const { return series.last(); }

    /// From the next look on the repository is to blame; who operates it decides about the clock.
    Registry& repositoryFails(const QString& operatorName)
    {
        incident = {u"R-1"_s, u"https://repo.example/"_s, operatorName, series.next,
                    operatorName == "registry"_L1};
        return *this;
    }
    Registry& repositoryWorks()
    {
        incident.reset();
        return *this;
    }

    CaseEvents decide()
    {
        const CaseEvents events = enforcement::decide(cases, facts(), policy, now());
        enforcement::applyAll(cases, events);
        return events;
    }
    void carryOut()
    {
        for (Case& c : cases)
            for (const auto& step : policy.timeline(c.timeline)->steps)
                if (c.isOpen() && c.statusOf(step.id) == StepStatus::Due)
                    apply(enforcement::stepDone(c, policy, facts(), step.id,
                                                {enforcement::policyIdentity(), {}, now()}));
    }
    Registry& look(ReadingKind kind, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            series.look(kind);
            decide();
            if (doSteps)
                carryOut();
        }
        return *this;
    }
    /// Looks on until this moment, at the interval of the series.
    Registry& lookUntil(ReadingKind kind, Instant end)
    {
        while (series.next <= end)
            look(kind);
        return *this;
    }
    void apply(const Expected<CaseEvents>& events)
    {
        if (!events)
            qFatal("%s", qPrintable(events.error().toString()));
        enforcement::applyAll(cases, *events);
    }

    Case& only()
    {
        if (cases.size() != 1)
            qFatal("%d cases", int(cases.size()));
        return cases.front();
    }
    Act act(const QString& who, const QString& why = u"because"_s) const { return {person(who), why, now()}; }
    Expected<CaseEvents> approve(const QString& who, bool reviewed = true, const QString& step = {})
    {
        return enforcement::approve(only(), policy, facts(), act(who), {step, reviewed});
    }
    std::optional<enforcement::NextStep> next()
    {
        return enforcement::nextStep(only(), policy, series.record, now());
    }
    Instant dueOf(const QString& step)
    {
        return only().progress(step) ? *only().progress(step)->dueAt : Instant{};
    }
    int count(EventKind kind, const QString& step = {})
    {
        int n = 0;
        for (const Case& c : cases)
            for (const CaseEvent& event : c.events)
                n += event.kind == kind && (step.isEmpty() || event.step == step);
        return n;
    }
};

} // namespace caretaker::tests
