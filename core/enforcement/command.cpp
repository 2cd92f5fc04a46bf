// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/preconditions.h"

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;
using policy::Step;

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
    if (const auto refused = firstOf({unlessOpen(enforcementCase), unlessPerson(enforcementCase, act)}))
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

Expected<CaseEvents> close(const Case& enforcementCase, const CaFacts& facts, const Act& act)
{
    const Case& c = enforcementCase;
    if (const auto refused = firstOf({unlessOpen(c), unlessPerson(c, act), unlessExplained(c, act)}))
        return unexpected(*refused);
    return CaseEvents{eventOf(c, facts, act, EventKind::Closed)};
}

Expected<CaseEvents> reinstate(const Case& enforcementCase, const policy::Policy& policy,
                               const CaFacts& facts, const Act& act)
{
    using fleet::LifecycleStage;
    const Case& c = enforcementCase;
    const Refusal ended = c.status() == CaseStatus::Verified
                              ? std::nullopt
                              : refusal(c, u"its certificate was not taken away in this case"_s);
    if (const auto refused = firstOf({ended, unlessPerson(c, act), unlessExplained(c, act)}))
        return unexpected(*refused);
    const bool isGone = facts.stage == LifecycleStage::Suspended || facts.stage == LifecycleStage::Revoked;
    if (!isGone && facts.stage != LifecycleStage::Reinstating)
        return unexpected(*refusal(c, u"the CA is %1"_s.arg(fleet::toString(facts.stage)),
                                   u"only one that is suspended, revoked or reinstating"_s));
    const policy::Timeline* timeline = policy.timeline(c.timeline);
    const Duration needed = timeline ? timeline->resolveAfter : Duration(0);
    const Duration stable = facts.health.isBlind() ? Duration(0) : facts.health.functionalFor();
    if (!isGone && (stable < needed || !facts.health.functional))
        return unexpected(
            *refusal(c, u"functional for %1 of %2"_s.arg(formatDuration(stable), formatDuration(needed)),
                     u"probation begins after a period of stabilisation"_s));
    const LifecycleStage next = isGone ? LifecycleStage::Reinstating : LifecycleStage::Probation;
    return CaseEvents{
        eventOf(c, facts, act, EventKind::Reinstated, {}, {{u"stage"_s, fleet::toString(next)}})};
}

} // namespace caretaker::enforcement
