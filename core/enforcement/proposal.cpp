// SPDX-License-Identifier: GPL-3.0-or-later
// reject() and propose() of command.h: a proposal taken off by a person, and made again by one.
#include "core/enforcement/clock.h"
#include "core/enforcement/preconditions.h"
#include "core/enforcement/ripe.h"

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;

namespace {

/// As the rules ask before they propose: the trouble is there, and its clock has counted enough.
Refusal unlessDue(const Case& c, const CaFacts& facts, const Ripe& rejected)
{
    const policy::Step step = stepFor(c, rejected.step);
    const Duration counted =
        c.clockBase ? elapsed(c, rejected.timeline, step, facts.health).value_or(Duration(0)) : Duration(0);
    return counted >= step.after ? std::nullopt
                                 : refusal(c,
                                           u"its clock has counted %1 of %2"_s.arg(
                                               formatDuration(counted), formatDuration(step.after)),
                                           u"it is proposed by itself when the clock has run again"_s);
}

Refusal unlessUnguarded(const Case& c, const policy::Policy& policy, const CaFacts& facts,
                        const Ripe& rejected)
{
    const QString guard = guardAgainst(c, policy, facts, rejected.timeline, rejected.step);
    return guard.isEmpty() ? std::nullopt : refusal(c, guard);
}

} // namespace

Expected<CaseEvents> reject(const Case& enforcementCase, const CaFacts& facts, const Act& act,
                            const QString& step)
{
    const Case& c = enforcementCase;
    if (const auto refused = firstOf({unlessOpen(c), unlessPerson(c, act), unlessExplained(c, act)}))
        return unexpected(*refused);
    const auto id = stepOf(c, StepStatus::Proposed, step);
    if (!id)
        return unexpected(id.error());
    return CaseEvents{eventOf(c, facts, act, EventKind::Rejected, *id)};
}

Expected<CaseEvents> propose(const Case& enforcementCase, const policy::Policy& policy, const CaFacts& facts,
                             const Act& act, const QString& step)
{
    const Case& c = enforcementCase;
    if (const auto refused = firstOf(
            {unlessOpen(c), unlessEnforcing(c, policy), unlessPerson(c, act), unlessExplained(c, act)}))
        return unexpected(*refused);
    const auto rejected = ripe(c, policy, StepStatus::Rejected, step);
    if (!rejected)
        return unexpected(rejected.error());
    if (const auto refused =
            firstOf({unlessRunning(c, facts, rejected->timeline), unlessDue(c, facts, *rejected),
                     unlessUnguarded(c, policy, facts, *rejected),
                     unlessFit(c, policy, facts, act.now, rejected->step)}))
        return unexpected(*refused);
    return CaseEvents{eventOf(c, facts, act, EventKind::Proposed, rejected->step.id,
                              {{u"action"_s, policy::toString(rejected->step.action)},
                               {u"due"_s, formatRfc3339(rejected->progress.dueAt.value_or(act.now))}})};
}

} // namespace caretaker::enforcement
