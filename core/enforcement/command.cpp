// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/command.h"

#include <algorithm>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;
using policy::Action;
using policy::Step;

namespace {

/// The first precondition that is missing, if any.
using Refusal = std::optional<Error>;

Refusal refusal(const Case& c, const QString& what, const QString& hint = {})
{
    return Error::refused(what, u"case "_s + c.id.toString(), hint);
}

CaseEvent eventOf(const Case& c, const CaFacts& facts, const Act& act, EventKind kind,
                  const QString& step = {}, const QMap<QString, QString>& details = {})
{
    const health::Marks marks{act.now, facts.health.watched, facts.health.nonFunctional};
    return {c.id, c.ca, kind, act.by, act.why, step, marks, std::nullopt, std::nullopt, details};
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

Refusal firstOf(std::initializer_list<Refusal> refusals)
{
    const auto it =
        std::find_if(refusals.begin(), refusals.end(), [](const Refusal& r) { return r.has_value(); });
    return it == refusals.end() ? std::nullopt : *it;
}

/// The step that is meant: the named one, or the only one that is proposed.
Expected<QString> proposedStep(const Case& c, const QString& named)
{
    QStringList proposed;
    for (const StepProgress& step : c.steps)
        if (step.status == StepStatus::Proposed)
            proposed << step.id;
    if (proposed.isEmpty())
        return unexpected(*refusal(c, u"nothing is proposed in this case"_s));
    if (named.isEmpty() && proposed.size() == 1)
        return proposed.front();
    if (proposed.contains(named))
        return named;
    const QString what =
        named.isEmpty() ? u"several steps are proposed"_s : u"step \"%1\" is not proposed"_s.arg(named);
    return unexpected(*refusal(c, what, u"name one of: %1"_s.arg(proposed.join(", "_L1))));
}

bool contains(const std::vector<Identity>& people, const Identity& person)
{
    return std::find(people.begin(), people.end(), person) != people.end();
}

/// Different people, and not the proposer alone.
Refusal unlessAnother(const Case& c, const StepProgress& progress, const Act& act)
{
    if (contains(progress.approvers, act.by))
        return refusal(c, u"%1 approved this step already"_s.arg(act.by.toString()),
                       u"another person must approve"_s);
    const bool proposedIt = progress.proposer == act.by;
    return proposedIt && progress.approvers.empty()
               ? refusal(c, u"%1 proposed this step"_s.arg(act.by.toString()),
                         u"another person must approve first"_s)
               : std::nullopt;
}

Refusal unlessContacted(const Case& c)
{
    return c.firstNoticeSent ? std::nullopt
                             : refusal(c, u"proof of contact attempts is missing"_s,
                                       u"no notice to the operator is on record"_s);
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

Refusal unlessReviewed(const Case& c, const Step& step, const StepProgress& progress, const Act& act,
                       const Approval& approval)
{
    const bool reviewed = approval.impactReviewed || contains(progress.impactReviewers, act.by);
    return step.action == Action::ProposeRevocation && !reviewed
               ? refusal(c, u"the impact report was not reviewed by %1"_s.arg(act.by.toString()),
                         u"read it, then approve with the review confirmed"_s)
               : std::nullopt;
}

Refusal unlessFit(const Case& c, const policy::Policy& policy, const CaFacts& facts, const Act& act,
                  const Step& step)
{
    if (step.action == Action::Publish)
        return std::nullopt;
    return firstOf({unlessContacted(c), unlessFailedNow(c, policy, facts, act.now),
                    unlessCorroborated(c, policy, facts)});
}

CaseEvents approvalEvents(const Case& c, const CaFacts& facts, const Act& act, const Approval& approval,
                          const Step& step)
{
    const StepProgress& progress = *c.progress(step.id);
    const QMap<QString, QString> details{{u"action"_s, policy::toString(step.action)}};
    CaseEvents events;
    if (approval.impactReviewed && !contains(progress.impactReviewers, act.by))
        events.push_back(eventOf(c, facts, act, EventKind::ImpactReviewed, step.id));
    events.push_back(eventOf(c, facts, act, EventKind::Approved, step.id, details));
    if (std::ssize(progress.approvers) + 1 >= step.approvals) {
        events.push_back(eventOf(c, facts, act, EventKind::FullyApproved, step.id, details));
        events.back().by = policyIdentity();
        events.back().why = step.action == Action::Publish
                                ? u"approved, published"_s
                                : u"approved, waiting for a person to carry it out outside this program"_s;
    }
    return events;
}

} // namespace

Expected<CaseEvents> stepDone(const Case& enforcementCase, const policy::Policy& policy, const CaFacts& facts,
                              const QString& step, const Act& act, const QMap<QString, QString>& details)
{
    const policy::Timeline* timeline = policy.timeline(enforcementCase.timeline);
    const Step* rule = timeline ? timeline->step(step) : nullptr;
    if (!rule || enforcementCase.statusOf(step) != StepStatus::Due)
        return unexpected(*refusal(enforcementCase, u"step \"%1\" is not due"_s.arg(step)));
    QMap<QString, QString> all = details;
    all.insert(u"action"_s, policy::toString(rule->action));
    return CaseEvents{eventOf(enforcementCase, facts, act, EventKind::StepDone, step, all)};
}

Expected<CaseEvents> noticeDelivered(const Case& enforcementCase, const CaFacts& facts, const Act& act,
                                     const QMap<QString, QString>& details)
{
    if (!enforcementCase.firstNoticeSent)
        return unexpected(*refusal(enforcementCase, u"no notice was sent in this case"_s));
    return CaseEvents{eventOf(enforcementCase, facts, act, EventKind::NoticeDelivered, {}, details)};
}

Expected<CaseEvents> acknowledge(const Case& enforcementCase, const CaFacts& facts, const Act& act)
{
    if (const auto refused = unlessOpen(enforcementCase))
        return unexpected(*refused);
    return CaseEvents{eventOf(enforcementCase, facts, act, EventKind::Acknowledged)};
}

Expected<CaseEvents> hold(const Case& enforcementCase, const CaFacts& facts, const Act& act,
                          const QString& kind, Instant until)
{
    const Case& c = enforcementCase;
    const QStringList kinds{u"maintenance"_s, u"exception"_s, u"appeal"_s};
    const Refusal known = kinds.contains(kind) ? std::nullopt
                                               : refusal(c, u"\"%1\" is no kind of hold"_s.arg(kind),
                                                         u"one of: "_s + kinds.join(", "_L1));
    const Refusal ahead =
        until > act.now ? std::nullopt : refusal(c, u"the hold would end before it begins"_s);
    const Refusal once =
        c.isHeld() ? refusal(c, u"the case is held already"_s, u"release it first"_s) : std::nullopt;
    if (const auto refused =
            firstOf({unlessOpen(c), once, known, ahead, unlessPerson(c, act), unlessExplained(c, act)}))
        return unexpected(*refused);
    CaseEvent event = eventOf(c, facts, act, EventKind::Held, {}, {{u"kind"_s, kind}});
    event.until = until;
    return CaseEvents{event};
}

Expected<CaseEvents> release(const Case& enforcementCase, const CaFacts& facts, const Act& act)
{
    if (!enforcementCase.isHeld())
        return unexpected(*refusal(enforcementCase, u"the case is not held"_s));
    return CaseEvents{eventOf(enforcementCase, facts, act, EventKind::Released)};
}

Expected<CaseEvents> waiveCorroboration(const Case& enforcementCase, const CaFacts& facts, const Act& act)
{
    const Case& c = enforcementCase;
    if (const auto refused = firstOf({unlessOpen(c), unlessPerson(c, act), unlessExplained(c, act)}))
        return unexpected(*refused);
    return CaseEvents{eventOf(c, facts, act, EventKind::CorroborationWaived)};
}

Expected<CaseEvents> approve(const Case& enforcementCase, const policy::Policy& policy, const CaFacts& facts,
                             const Act& act, const Approval& approval)
{
    const Case& c = enforcementCase;
    const Refusal held = c.isHeld() ? refusal(c, u"the case is held"_s, u"release it first"_s) : std::nullopt;
    if (const auto refused = firstOf({unlessOpen(c), held, unlessPerson(c, act)}))
        return unexpected(*refused);
    const auto id = proposedStep(c, approval.step);
    if (!id)
        return unexpected(id.error());
    const policy::Timeline* timeline = policy.timeline(c.timeline);
    const Step* step = timeline ? timeline->step(*id) : nullptr;
    if (!step)
        return unexpected(*refusal(c, u"the policy no longer has step \"%1\""_s.arg(*id)));
    const StepProgress& progress = *c.progress(*id);
    if (const auto refused =
            firstOf({unlessAnother(c, progress, act), unlessFit(c, policy, facts, act, *step),
                     unlessReviewed(c, *step, progress, act, approval)}))
        return unexpected(*refused);
    return approvalEvents(c, facts, act, approval, *step);
}

Expected<CaseEvents> reject(const Case& enforcementCase, const CaFacts& facts, const Act& act,
                            const QString& step)
{
    const Case& c = enforcementCase;
    if (const auto refused = firstOf({unlessOpen(c), unlessPerson(c, act), unlessExplained(c, act)}))
        return unexpected(*refused);
    const auto id = proposedStep(c, step);
    if (!id)
        return unexpected(id.error());
    return CaseEvents{eventOf(c, facts, act, EventKind::Rejected, *id)};
}

Expected<CaseEvents> close(const Case& enforcementCase, const CaFacts& facts, const Act& act)
{
    const Case& c = enforcementCase;
    if (const auto refused = firstOf({unlessOpen(c), unlessPerson(c, act), unlessExplained(c, act)}))
        return unexpected(*refused);
    return CaseEvents{eventOf(c, facts, act, EventKind::Closed)};
}

} // namespace caretaker::enforcement
