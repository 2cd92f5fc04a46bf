// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/preconditions.h"

#include <algorithm>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;

Refusal unlessContacted(const Case& c, const CaFacts& facts)
{
    const QString missing = u"proof of contact attempts is missing"_s;
    if (!c.firstNoticeSent)
        return refusal(c, missing, u"no notice to the operator is on record"_s);
    const auto& contact = facts.contact;
    if (!contact || contact->answered || contact->standing > 0 || (contact->exhausted && contact->lost > 0))
        return std::nullopt;
    return contact->lost > 0
               ? refusal(c, missing + u": all %1 notices came back or were given up"_s.arg(contact->lost),
                         u"other contacts are there; correct them, or wait for the next round"_s)
               : refusal(c, missing + u": no notice has left yet"_s, u"deliver them with `notice send`"_s);
}

Refusal unlessAnnounced(const Case& c)
{
    return c.acknowledged ? std::nullopt
                          : refusal(c, u"the operator's announcement is not on record"_s,
                                    u"record it with `case acknowledge`"_s);
}

Refusal unlessFailedNow(const Case& c, const policy::Policy& policy, const CaFacts& facts, Instant now)
{
    const health::HealthRecord& health = facts.health;
    if (health.lastJudged != health::ReadingKind::Failed)
        return refusal(c, u"the last look did not find the CA failed"_s, u"the proposal will be withdrawn"_s);
    if (health.isBlind() || !health.lastJudgedAt || now - *health.lastJudgedAt > policy.guards.freshLook)
        return refusal(c, u"a fresh look is missing"_s,
                       u"look now; it must be at most %1 old"_s.arg(formatDuration(policy.guards.freshLook)));
    return std::nullopt;
}

Refusal unlessCorroborated(const Case& c, const policy::Policy& policy, const CaFacts& facts)
{
    const bool waived = policy.guards.corroborationWaiver || c.corroborationWaived;
    if (waived || facts.corroborating >= policy.guards.corroboration)
        return std::nullopt;
    return refusal(c,
                   u"corroboration is missing: %1 of %2 vantages agree"_s.arg(facts.corroborating)
                       .arg(policy.guards.corroboration),
                   u"look from another vantage, or waive it for this case"_s);
}

namespace {

bool noticesDone(const Case& c, const policy::Timeline& timeline, const policy::Step& before)
{
    for (const policy::Step& step : timeline.steps) {
        if (&step == &before)
            break;
        if (step.action == policy::Action::Notify && c.statusOf(step.id) != StepStatus::Done)
            return false;
    }
    return true;
}

} // namespace

Refusal refusal(const Case& c, const QString& what, const QString& hint)
{
    return Error::refused(what, u"case "_s + c.id.toString(), hint);
}

Refusal firstOf(std::initializer_list<Refusal> refusals)
{
    const auto it =
        std::find_if(refusals.begin(), refusals.end(), [](const Refusal& r) { return r.has_value(); });
    return it == refusals.end() ? std::nullopt : *it;
}

Refusal unlessOpen(const Case& c)
{
    return c.isOpen() ? std::nullopt : refusal(c, u"the case has ended: %1"_s.arg(toString(c.status())));
}

Refusal unlessExplained(const Case& c, const Act& act)
{
    return act.why.trimmed().isEmpty() ? refusal(c, u"a reason is missing"_s, u"say why in one sentence"_s)
                                       : std::nullopt;
}

Refusal unlessPerson(const Case& c, const Act& act)
{
    return act.by == policyIdentity() ? refusal(c, u"only people decide this, not the policy itself"_s)
                                      : std::nullopt;
}

Refusal unlessRunning(const Case& c, const CaFacts& facts, const policy::Timeline& timeline)
{
    if (c.isHeld())
        return refusal(c, u"the case is held"_s, u"release it first"_s);
    if (timeline.isRetirement())
        return std::nullopt;
    if (c.blind || facts.health.isBlind())
        return refusal(c, u"we could not see in the last round"_s, u"wait until we see again"_s);
    return c.isStoppedByIncident()
               ? refusal(c, u"the registry's own repository is to blame"_s,
                         u"its incident %1 must end first"_s.arg(c.openIncident()->incident))
               : std::nullopt;
}

Refusal unlessEnforcing(const Case& c, const policy::Policy& policy)
{
    return policy.mode == policy::Mode::Watch
               ? refusal(c, u"the policy only watches"_s, u"nothing is enforced while mode = \"watch\""_s)
               : std::nullopt;
}

Refusal unlessFit(const Case& c, const policy::Policy& policy, const CaFacts& facts, Instant now,
                  const policy::Step& step)
{
    if (!policy::takesAway(step.action))
        return std::nullopt;
    const policy::Timeline* timeline = policy.timeline(c.timeline);
    if (timeline && timeline->isRetirement())
        return firstOf({unlessContacted(c, facts), unlessAnnounced(c)});
    return firstOf({unlessContacted(c, facts), unlessFailedNow(c, policy, facts, now),
                    unlessCorroborated(c, policy, facts)});
}

QString guardAgainst(const Case& c, const policy::Policy& policy, const CaFacts& facts,
                     const policy::Timeline& timeline, const policy::Step& step)
{
    const policy::GuardRules& guards = policy.guards;
    if (!noticesDone(c, timeline, step))
        return u"the operator was not notified yet"_s;
    if (timeline.isRetirement())
        return c.acknowledged ? QString() : u"the operator's announcement is not on record"_s;
    const bool waived = guards.corroborationWaiver || c.corroborationWaived;
    if (takesAway(step.action) && !waived && facts.corroborating < guards.corroboration)
        return u"corroboration: %1 of %2 vantages agree"_s.arg(facts.corroborating).arg(guards.corroboration);
    return {};
}

CaseEvent eventOf(const Case& c, const CaFacts& facts, const Act& act, EventKind kind, const QString& step,
                  const QMap<QString, QString>& details)
{
    const health::Marks marks{act.now, facts.health.watched, facts.health.nonFunctional};
    return {c.id, c.ca, kind, act.by, act.why, step, marks, std::nullopt, std::nullopt, details};
}

bool contains(const std::vector<Identity>& people, const Identity& person)
{
    return std::find(people.begin(), people.end(), person) != people.end();
}

} // namespace caretaker::enforcement
