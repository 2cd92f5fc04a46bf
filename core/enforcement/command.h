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

/// Over approvalText() (approval_text.h), already checked against the key.
struct SignedApproval
{
    QByteArray text;
    QByteArray signature; ///< Ed25519, 64 bytes
    QByteArray publicKey; ///< 32 bytes
};

struct Approval
{
    QString step; ///< empty: the only step that is proposed
    bool impactReviewed =
        false; ///< this approver has read the impact report (revocation needs every approver to)
    std::optional<SignedApproval> signedBy{};
};
/// Refused when: nothing is proposed, the policy only watches, the case is held or stopped, the same person
/// approved already, the proposer is the only approver, it is not signed where guards.signed_approvals asks
/// for it; and for suspension and revocation: no contact attempt is on record, the last look is not
/// Failed or is older than guards.fresh_look, corroboration is missing, or (revocation) the impact report was
/// not reviewed.
Expected<CaseEvents> approve(const Case& enforcementCase, const policy::Policy& policy, const CaFacts& facts,
                             const Act& act, const Approval& approval);
/// Takes the proposal off; it comes again when a person proposes it, or when its clock was reset and has run
/// again. `step` as for approve().
Expected<CaseEvents> reject(const Case& enforcementCase, const CaFacts& facts, const Act& act,
                            const QString& step = {});

/// Proposes again what was rejected; approvals begin anew. Refused unless the rules would propose it now (its
/// clock has counted enough and runs, the operator was notified, and so on), and for suspension and
/// revocation all that approve() asks of them holds. `step`: empty: the only one that was rejected.
Expected<CaseEvents> propose(const Case& enforcementCase, const policy::Policy& policy, const CaFacts& facts,
                             const Act& act, const QString& step = {});

/// A record that the registry took the certificate away, outside this program. Refused unless the step is
/// fully approved by approvals that are still valid, the case is neither held nor blind nor stopped, and all
/// that approve() asks of suspension and revocation holds now: above all a fresh look that finds the CA
/// failed.
Expected<CaseEvents> execute(const Case& enforcementCase, const policy::Policy& policy, const CaFacts& facts,
                             const Act& act, const QString& step = {});

/// After a case whose end was verified: a CA that is suspended or revoked may come back (stage reinstating);
/// once it has been functional for the timeline's resolve_after (G-9), its probation begins (G-10).
Expected<CaseEvents> reinstate(const Case& enforcementCase, const policy::Policy& policy,
                               const CaFacts& facts, const Act& act);

/// Ends the case without recovery: a mistake, or settled otherwise.
Expected<CaseEvents> close(const Case& enforcementCase, const CaFacts& facts, const Act& act);

} // namespace caretaker::enforcement
