// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people (and the notice room) may do to a case: each command checks its preconditions and yields the
// events to store and apply, or Error::refused naming the precondition that is missing. Nothing here is ever
// carried out: after enough approvals a suspension or revocation is Approved and waits for a person to
// execute it outside.
#pragma once

#include "core/base/expected.h"
#include "core/enforcement/case.h"
#include "core/enforcement/decide.h"
#include "core/policy/policy.h"

namespace caretaker::enforcement {

/// Who does it, why, and when.
struct Act
{
    Identity by;
    QString why; ///< one sentence; holds, rejections and closing need one
    Instant now;
};

/// An automatic step was done: refused unless it is Due. `details` may hold "notice" (its id), "channel", ...
Expected<CaseEvents> stepDone(const Case& enforcementCase, const policy::Policy& policy, const CaFacts& facts,
                              const QString& step, const Act& act,
                              const QMap<QString, QString>& details = {});
/// A notice is known to have arrived. Only the first one sets the anchor; later ones are recorded.
Expected<CaseEvents> noticeDelivered(const Case& enforcementCase, const CaFacts& facts, const Act& act,
                                     const QMap<QString, QString>& details = {});

/// The operator, or staff for them, answered.
Expected<CaseEvents> acknowledge(const Case& enforcementCase, const CaFacts& facts, const Act& act);

/// Stops the clock until `until`; `kind` is "maintenance", "exception" or "appeal". Its owner is act.by.
Expected<CaseEvents> hold(const Case& enforcementCase, const CaFacts& facts, const Act& act,
                          const QString& kind, Instant until);
Expected<CaseEvents> release(const Case& enforcementCase, const CaFacts& facts, const Act& act);

/// This case may go on with fewer vantages than guards.corroboration.
Expected<CaseEvents> waiveCorroboration(const Case& enforcementCase, const CaFacts& facts, const Act& act);

struct Approval
{
    QString step; ///< empty: the only step that is proposed
    bool impactReviewed =
        false; ///< this approver has read the impact report (revocation needs every approver to)
};
/// Refused when: nothing is proposed, the case is held, the same person approved already, the proposer is the
/// only approver; and for suspension and revocation: no contact attempt is on record, the last look is not
/// Failed or is older than guards.fresh_look, corroboration is missing, or (revocation) the impact report was
/// not reviewed.
Expected<CaseEvents> approve(const Case& enforcementCase, const policy::Policy& policy, const CaFacts& facts,
                             const Act& act, const Approval& approval);
/// Takes the proposal off; it comes again only when its clock was reset and has run again. `step` as for
/// approve().
Expected<CaseEvents> reject(const Case& enforcementCase, const CaFacts& facts, const Act& act,
                            const QString& step = {});

/// Ends the case without recovery: a mistake, or settled otherwise.
Expected<CaseEvents> close(const Case& enforcementCase, const CaFacts& facts, const Act& act);

} // namespace caretaker::enforcement
