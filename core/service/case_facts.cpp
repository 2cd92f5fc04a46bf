// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_facts.h"

#include "core/service/contact_proof.h"
#include "core/service/enforcer.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::CaFacts;
using enforcement::Case;
using enforcement::Refusal;
using Kind = Precondition::Kind;

namespace {

Precondition preconditionOf(Kind kind, const Refusal& refused)
{
    return {kind, !refused, refused ? refused->what : QString()};
}

Precondition notified(const Case& c, const policy::Policy& policy, const CaFacts& facts,
                      const policy::Timeline& timeline, const policy::Step& step)
{
    // What else guards a proposal is listed by itself.
    CaFacts agreed = facts;
    agreed.corroborating = policy.guards.corroboration;
    Case announced = c;
    announced.acknowledged = true;
    const QString guard = enforcement::guardAgainst(announced, policy, agreed, timeline, step);
    return {Kind::Notified, guard.isEmpty(), guard};
}

Precondition corroborated(const Case& c, const policy::Policy& policy, const CaFacts& facts)
{
    Precondition one = preconditionOf(Kind::Corroborated, enforcement::unlessCorroborated(c, policy, facts));
    one.have = facts.corroborating;
    one.want = policy.guards.corroboration;
    return one;
}

Precondition approved(const Case& c, const policy::Policy& policy, const policy::Step& step, Instant now)
{
    const enforcement::StepProgress* progress = c.progress(step.id);
    int valid = 0;
    if (progress)
        for (const enforcement::GivenApproval& given : progress->approvers)
            valid += now - given.at <= policy.guards.approvalValid ? 1 : 0;
    const bool isMet = valid >= step.approvals;
    return {Kind::Approved, isMet,
            isMet ? QString() : u"%1 of %2 approvals are valid"_s.arg(valid).arg(step.approvals), valid,
            step.approvals};
}

} // namespace

Expected<CaseFacts> readFacts(const CaseService& service, const Case& c)
{
    auto judged = service.lastJudged(c.ca);
    if (!judged)
        return unexpected(judged.error());
    const auto proof = contactProof(service.workspace().database, c.id.toString());
    if (!proof)
        return unexpected(proof.error());
    CaFacts facts = factsFor(*judged, service.workspace().policy);
    facts.contact = attemptsIn(*proof, judged->ca.contacts);
    return CaseFacts{std::move(*judged), std::move(facts)};
}

std::vector<Precondition> preconditionsOf(const Case& c, const policy::Policy& policy, const CaFacts& facts,
                                          const policy::Step& step, Instant now)
{
    const policy::Timeline* timeline = policy.timeline(c.timeline);
    if (!timeline)
        return {};
    std::vector<Precondition> all{
        preconditionOf(Kind::Enforcing, enforcement::unlessEnforcing(c, policy)),
        preconditionOf(Kind::Running, enforcement::unlessRunning(c, facts, *timeline)),
        notified(c, policy, facts, *timeline, step)};
    if (policy::takesAway(step.action)) {
        all.push_back(preconditionOf(Kind::Contacted, enforcement::unlessContacted(c, facts)));
        if (timeline->isRetirement())
            all.push_back(preconditionOf(Kind::Announced, enforcement::unlessAnnounced(c)));
        else {
            all.push_back(preconditionOf(Kind::Failing, enforcement::unlessFailedNow(c, policy, facts, now)));
            all.push_back(corroborated(c, policy, facts));
        }
    }
    all.push_back(approved(c, policy, step, now));
    return all;
}

} // namespace caretaker::service
