// SPDX-License-Identifier: GPL-3.0-or-later
// approve() and execute() of command.h.
#include "core/enforcement/approval_text.h"
#include "core/enforcement/clock.h"
#include "core/enforcement/preconditions.h"
#include "core/enforcement/ripe.h"

#include <algorithm>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;
using policy::Action;
using policy::Step;

namespace {

/// The approvals that still count: an old one may rest on what is no longer so.
std::vector<GivenApproval> validApprovals(const StepProgress& progress, const policy::Policy& policy,
                                          Instant now)
{
    std::vector<GivenApproval> valid;
    std::ranges::copy_if(progress.approvers, std::back_inserter(valid), [&](const GivenApproval& given) {
        return now - given.at <= policy.guards.approvalValid;
    });
    return valid;
}

bool gave(const std::vector<GivenApproval>& approvals, const Identity& person)
{
    return std::ranges::any_of(approvals, [&](const GivenApproval& given) { return given.by == person; });
}

/// Different people, and not the proposer alone.
Refusal unlessAnother(const Case& c, const StepProgress& progress,
                      const std::vector<GivenApproval>& approvals, const Act& act)
{
    if (gave(approvals, act.by))
        return refusal(c, u"%1 approved this step already"_s.arg(act.by.toString()),
                       u"another person must approve"_s);
    const bool proposedIt = progress.proposer == act.by;
    return proposedIt && approvals.empty() ? refusal(c, u"%1 proposed this step"_s.arg(act.by.toString()),
                                                     u"another person must approve first"_s)
                                           : std::nullopt;
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

/// A signature must be over what is approved here and now.
Refusal unlessSigned(const Case& c, const policy::Policy& policy, const Act& act, const Approval& approval,
                     const Step& step)
{
    if (!approval.signedBy)
        return policy.guards.signedApprovals
                   ? refusal(c, u"the approval is not signed"_s, u"sign it with --sign-with KEY.pem"_s)
                   : std::nullopt;
    return approval.signedBy->text == approvalText(c, policy, step, act)
               ? std::nullopt
               : refusal(c, u"the signature is over another text"_s, u"sign again"_s);
}

QMap<QString, QString> approvalDetails(const Step& step, const Approval& approval)
{
    QMap<QString, QString> details{{u"action"_s, policy::toString(step.action)}};
    if (approval.signedBy) {
        details.insert(u"signed_text"_s, QString::fromUtf8(approval.signedBy->text));
        details.insert(u"signature"_s, QString::fromLatin1(approval.signedBy->signature.toBase64()));
        details.insert(u"public_key"_s, QString::fromLatin1(approval.signedBy->publicKey.toHex()));
    }
    return details;
}

/// An approval that has expired and was not noted yet goes first.
CaseEvents expiries(const Case& c, const policy::Policy& policy, const CaFacts& facts, const Ripe& ripe,
                    Instant now)
{
    CaseEvents events;
    const Act byPolicy{policyIdentity(),
                       u"given more than %1 ago"_s.arg(formatDuration(policy.guards.approvalValid)), now};
    const auto valid = validApprovals(ripe.progress, policy, now);
    for (const GivenApproval& given : ripe.progress.approvers)
        if (!gave(valid, given.by))
            events.push_back(eventOf(c, facts, byPolicy, EventKind::ApprovalExpired, ripe.step.id,
                                     {{u"approver"_s, given.by.toString()}}));
    return events;
}

CaseEvents approvalEvents(const Case& c, const policy::Policy& policy, const CaFacts& facts, const Act& act,
                          const Approval& approval, const Ripe& ripe)
{
    const auto& [timeline, step, progress] = ripe;
    CaseEvents events = expiries(c, policy, facts, ripe, act.now);
    if (approval.impactReviewed && !contains(progress.impactReviewers, act.by))
        events.push_back(eventOf(c, facts, act, EventKind::ImpactReviewed, step.id));
    events.push_back(eventOf(c, facts, act, EventKind::Approved, step.id, approvalDetails(step, approval)));
    if (std::ssize(validApprovals(progress, policy, act.now)) + 1 >= step.approvals) {
        const Act byPolicy{policyIdentity(),
                           step.action == Action::Publish
                               ? u"approved, published"_s
                               : u"approved, waiting for a person to carry it out outside this program"_s,
                           act.now};
        events.push_back(eventOf(c, facts, byPolicy, EventKind::FullyApproved, step.id,
                                 {{u"action"_s, policy::toString(step.action)}}));
    }
    return events;
}

Refusal unlessFullyApproved(const Case& c, const policy::Policy& policy, const Act& act, const Ripe& ripe)
{
    const auto valid = std::ssize(validApprovals(ripe.progress, policy, act.now));
    return valid >= ripe.step.approvals
               ? std::nullopt
               : refusal(c, u"%1 of %2 approvals are still valid"_s.arg(valid).arg(ripe.step.approvals),
                         u"approve again"_s);
}

} // namespace

Expected<CaseEvents> approve(const Case& enforcementCase, const policy::Policy& policy, const CaFacts& facts,
                             const Act& act, const Approval& approval)
{
    const Case& c = enforcementCase;
    if (const auto refused = firstOf({unlessOpen(c), unlessEnforcing(c, policy), unlessPerson(c, act)}))
        return unexpected(*refused);
    const auto proposal = ripe(c, policy, StepStatus::Proposed, approval.step);
    if (!proposal)
        return unexpected(proposal.error());
    const auto& [timeline, step, progress] = *proposal;
    if (const auto refused = firstOf(
            {unlessRunning(c, facts, timeline),
             unlessAnother(c, progress, validApprovals(progress, policy, act.now), act),
             unlessFit(c, policy, facts, act.now, step), unlessReviewed(c, step, progress, act, approval),
             unlessSigned(c, policy, act, approval, step)}))
        return unexpected(*refused);
    return approvalEvents(c, policy, facts, act, approval, *proposal);
}

Expected<CaseEvents> execute(const Case& enforcementCase, const policy::Policy& policy, const CaFacts& facts,
                             const Act& act, const QString& step)
{
    const Case& c = enforcementCase;
    if (const auto refused = firstOf(
            {unlessOpen(c), unlessEnforcing(c, policy), unlessPerson(c, act), unlessExplained(c, act)}))
        return unexpected(*refused);
    const auto approved = ripe(c, policy, StepStatus::Approved, step);
    if (!approved)
        return unexpected(approved.error());
    if (const auto refused = firstOf({unlessRunning(c, facts, approved->timeline),
                                      unlessFullyApproved(c, policy, act, *approved),
                                      unlessFit(c, policy, facts, act.now, approved->step)}))
        return unexpected(*refused);
    return CaseEvents{eventOf(c, facts, act, EventKind::Executed, approved->step.id,
                              {{u"action"_s, policy::toString(approved->step.action)}})};
}

} // namespace caretaker::enforcement
