// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/contradictions.h"

#include "core/base/limits.h"
#include "core/policy/order.h"
#include "core/policy/places.h"

#include <algorithm>

namespace caretaker::policy {

using namespace Qt::StringLiterals;
using fleet::LifecycleStage;

namespace {

/// Reports at a value, or at the nearest table around it that is stated.
class Places
{
public:
    Places(const Read& read, Problems& problems) : m_problems(problems)
    {
        for (const Known& known : read.notes.keys)
            if (known.at)
                m_places.insert(known.path, *known.at);
    }

    void report(const QStringList& path, const QString& what, const QString& hint) const
    {
        QStringList words = path;
        while (!words.isEmpty() && !m_places.contains(joined(words)))
            words.removeLast();
        m_problems.report(m_places.value(joined(words)), what, hint);
    }

private:
    static QString joined(const QStringList& words)
    {
        QString path;
        for (const QString& word : words)
            path = joinedPath(path, word);
        return path;
    }

    Problems& m_problems;
    QHash<QString, Position> m_places;
};

QStringList pathTo(const Timeline& timeline, const Step& step, const QString& key)
{
    return {u"timeline"_s, timeline.id, u"step"_s, step.id, key};
}

bool takesCertificate(Action action)
{
    return action == Action::ProposeSuspension || action == Action::ProposeRevocation;
}

/// What a step says of itself where it stands, given one before it.
void checkPair(const Places& places, const Timeline& timeline, const Step& before, const Step& step)
{
    if (before.from != step.from && isDueBefore(step.from, step.after, before.from, before.after))
        places.report(
            pathTo(timeline, step, u"after"_s),
            u"step \"%1\" is due before its predecessor \"%2\""_s.arg(step.id, before.id),
            u"%1 after %2 comes before %3 after %4; put the steps in the order in which they fall due"_s.arg(
                formatDuration(step.after), toString(step.from), formatDuration(before.after),
                toString(before.from)));
    if (before.action == Action::ProposeRevocation && step.action != Action::Alert)
        places.report(pathTo(timeline, step, u"action"_s),
                      u"step \"%1\" comes after \"%2\" proposes to revoke"_s.arg(step.id, before.id),
                      u"notices, reminders, publicity and suspension come before; only alerts may follow"_s);
}

/// The window loses up to half a day, which began before it (health::DowntimeRing).
void checkWindow(const Places& places, const Timeline& timeline, const Step& step)
{
    const Duration most = timeline.window - health::DowntimeRing::Slot;
    if (timeline.clock == Clock::Cumulative && step.after > most)
        places.report(
            pathTo(timeline, step, u"after"_s),
            u"a window of %1 holds no more than %2 at every moment"_s.arg(formatDuration(timeline.window),
                                                                          formatDuration(most)),
            u"at most the timeline's \"window\" less %1"_s.arg(formatDuration(health::DowntimeRing::Slot)));
}

void checkSteps(const Places& places, const Timeline& timeline)
{
    for (auto step = timeline.steps.begin(); step != timeline.steps.end(); ++step) {
        checkWindow(places, timeline, *step);
        for (auto before = timeline.steps.begin(); before != step; ++before)
            checkPair(places, timeline, *before, *step);
    }
}

/// A timeline about an issue that these rules never find.
void checkCanFire(const Places& places, const Policy& policy, const Timeline& timeline)
{
    if (timeline.when == Condition(health::IssueKind::Availability) && policy.health.issues.availability <= 0)
        places.report({u"timeline"_s, timeline.id, u"when"_s},
                      u"\"%1\" never is: no share lies below 0%"_s.arg(toString(timeline.when)),
                      u"raise \"availability\" in [health.issues], or leave the timeline out"_s);
}

void checkScope(const Places& places, const ScopeRules& scope)
{
    const auto isGone = [](LifecycleStage stage) {
        return stage == LifecycleStage::Applicant || stage == LifecycleStage::Retired ||
               stage == LifecycleStage::Revoked;
    };
    if (std::ranges::all_of(scope.stages, isGone))
        places.report({u"scope"_s, u"stages"_s},
                      u"the scope matches nothing: these CAs have no certificate"_s,
                      u"at least one of probation, active, retiring, suspended and reinstating"_s);
}

void checkCorroboration(const Places& places, const Policy& policy)
{
    const auto any = [](const Timeline& timeline) {
        return std::ranges::any_of(timeline.steps, [](const Step& s) { return takesCertificate(s.action); });
    };
    const GuardRules& guards = policy.guards;
    if (guards.corroboration < 2 && !guards.corroborationWaiver && std::ranges::any_of(policy.timelines, any))
        places.report({u"guards"_s, u"corroboration"_s}, u"one vantage alone would take certificates away"_s,
                      u"at least 2, or say so with corroboration_waiver = true"_s);
}

/// A revocation this soon after the trouble or the first contact is sooner than the guidelines have it (G-7).
constexpr Duration SoonestRevocation = std::chrono::hours(24 * 60);

void doubtSteps(const EffectivePolicy& policy, const Timeline& timeline, std::vector<Advice>& doubts)
{
    const QString path = joinedPath(u"timeline"_s, timeline.id) + ".step"_L1;
    for (const Step& step : timeline.steps)
        if (step.action == Action::ProposeRevocation && step.after < SoonestRevocation)
            doubts.push_back(policy.advice(
                joinedPath(path, step.id) + ".after"_L1,
                u"step \"%1\" proposes to revoke after %2"_s.arg(step.id, formatDuration(step.after)),
                u"the guidelines have it 60 to 90 days after the first attempt to contact the operator"_s));
}

/// We give up before that: a CA is failed then, never slow.
void doubtLatency(const EffectivePolicy& policy, std::vector<Advice>& doubts)
{
    const auto doubt = [&](QStringView path, Milliseconds limit, Milliseconds patience) {
        if (limit >= patience)
            doubts.push_back(
                policy.advice(path,
                              u"\"%1\" is never reached: we wait for %2"_s.arg(
                                  path.mid(path.lastIndexOf(u'.') + 1),
                                  formatDuration(std::chrono::duration_cast<Duration>(patience))),
                              u"what takes longer has failed, and is not slow"_s));
    };
    const health::LatencyRules& latency = policy.policy.health.latency;
    doubt(u"health.first_byte", latency.firstByte, limits::FirstByteTimeout);
    doubt(u"health.retrieval", latency.retrieval, limits::RepositoryTimeout);
}

} // namespace

void findContradictions(const Read& read, Problems& problems)
{
    const Places places(read, problems);
    checkScope(places, read.policy.scope);
    checkCorroboration(places, read.policy);
    for (const Timeline& timeline : read.policy.timelines) {
        checkCanFire(places, read.policy, timeline);
        checkSteps(places, timeline);
    }
}

std::vector<Advice> findDoubts(const EffectivePolicy& policy)
{
    std::vector<Advice> doubts;
    const Policy& rules = policy.policy;
    if (!rules.timelineFor(health::State::Dead))
        doubts.push_back(
            {policy.fileName, u"no timeline is about dead CAs"_s, u"nothing is done about them"_s});
    for (const Timeline& timeline : rules.timelines)
        doubtSteps(policy, timeline, doubts);
    doubtLatency(policy, doubts);
    if (rules.guards.brake.share >= 1)
        doubts.push_back(policy.advice(u"guards.fleet_brake", u"the fleet brake never engages"_s,
                                       u"a share below 100%; the guidelines' default is 20%"_s));
    return doubts;
}

} // namespace caretaker::policy
