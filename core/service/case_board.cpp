// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_board.h"

#include "core/service/case_facts.h"
#include "core/service/fleet_service.h"

#include <algorithm>

namespace caretaker::service {

using enforcement::Case;
using enforcement::CaseStatus;
using enforcement::StepStatus;
using fleet::LifecycleStage;

namespace {

bool isAway(LifecycleStage stage)
{
    return stage == LifecycleStage::Suspended || stage == LifecycleStage::Revoked ||
           stage == LifecycleStage::Reinstating;
}

/// An ended case is looked at again for as long as its CA may come back.
bool mayComeBack(const Case& c, const fleet::DelegatedCa& ca)
{
    return c.status() == CaseStatus::Verified && isAway(ca.stage);
}

Lane laneOf(const CaseCard& card)
{
    if (isAway(card.stage) && card.status == CaseStatus::Verified)
        return card.stage == LifecycleStage::Reinstating ? Lane::Recovery : Lane::Execution;
    if (card.next && card.next->status == StepStatus::Proposed)
        return Lane::Approval;
    if (card.next && (card.next->status == StepStatus::Approved || card.next->status == StepStatus::Executed))
        return Lane::Execution;
    if (card.stableFor)
        return Lane::Recovery;
    if (!card.next || policy::isAutomatic(card.next->action))
        return Lane::Notices;
    return card.next->action == policy::Action::Publish ? Lane::Publication : Lane::TakingAway;
}

/// Overdue first, then what is due, then what has no time.
bool isMoreUrgent(const CaseCard& a, const CaseCard& b)
{
    const auto key = [](const CaseCard& card) {
        const bool hasTime = card.next && card.next->due;
        return std::tuple(!card.isOverdue, !hasTime, hasTime ? *card.next->due : Instant(),
                          card.ca.toString());
    };
    return key(a) < key(b);
}

void addApprovals(CaseCard& card, const Case& c, const policy::Step& step, const Workspace& workspace,
                  Instant now)
{
    card.approvalsNeeded = step.approvals;
    const enforcement::StepProgress* progress = c.progress(step.id);
    if (!progress)
        return;
    card.proposer = progress->proposer && *progress->proposer != enforcement::policyIdentity()
                        ? progress->proposer->toString()
                        : QString();
    for (const enforcement::GivenApproval& given : progress->approvers)
        if (now - given.at <= workspace.policy.guards.approvalValid)
            card.approvals.push_back(given);
    for (const Person& person : workspace.config.people) {
        const bool gave = std::ranges::any_of(card.approvals, [&](const enforcement::GivenApproval& given) {
            return given.by.toString() == person.name;
        });
        const bool isAlone = card.approvals.empty() && card.proposer == person.name;
        if (!gave && !isAlone && permit(workspace.config.people, person.name, Deed::Approve))
            card.mayApprove << person.name;
    }
}

void addNext(CaseCard& card, const Case& c, const CaseFacts& facts, const Workspace& workspace, Instant now)
{
    card.next = enforcement::nextStep(c, workspace.policy, facts.judged.record, now);
    if (!card.next)
        return;
    const enforcement::StepProgress* progress = c.progress(card.next->step);
    card.isOverdue = (progress && progress->overdue) || (card.next->overdue && *card.next->overdue <= now);
    const policy::Timeline* timeline = workspace.policy.timeline(c.timeline);
    const policy::Step* step = timeline ? timeline->step(card.next->step) : nullptr;
    if (!step || policy::isAutomatic(step->action))
        return;
    addApprovals(card, c, *step, workspace, now);
    const auto all = preconditionsOf(c, workspace.policy, facts.facts, *step, now);
    const auto missing = std::ranges::find_if(
        all, [](const Precondition& one) { return !one.isMet && one.kind != Precondition::Kind::Approved; });
    if (missing != all.end())
        card.missing = *missing;
}

} // namespace

CaseCard cardOf(const Case& c, const CaseFacts& facts, const Workspace& workspace, Instant now)
{
    CaseCard card{.caseId = c.id.toString(), .ca = c.ca};
    card.operatorName = facts.judged.ca.operatorName;
    card.stage = facts.judged.ca.stage;
    card.state = facts.judged.record.state;
    card.status = c.status();
    card.timeline = c.timeline;
    card.isWatchOnly = c.watchOnly;
    if (c.isHeld())
        card.hold = c.holds.back();
    if (const policy::Timeline* timeline = workspace.policy.timeline(c.timeline); timeline && c.isOpen()) {
        card.stableFor = enforcement::stableFor(c, *timeline, facts.judged.record);
        card.resolveAfter = timeline->resolveAfter;
    }
    addNext(card, c, facts, workspace, now);
    card.lane = laneOf(card);
    return card;
}

Expected<std::vector<CaseCard>> caseBoard(const Workspace& workspace, Instant now)
{
    const auto service = CaseService::open(workspace);
    if (!service)
        return unexpected(service.error());
    std::vector<CaseCard> cards;
    for (const Case* c : service->book().all()) {
        if (!c->isOpen() && c->status() != CaseStatus::Verified)
            continue;
        const auto facts = readFacts(*service, *c);
        if (!facts)
            return unexpected(facts.error());
        if (c->isOpen() || mayComeBack(*c, facts->judged.ca))
            cards.push_back(cardOf(*c, *facts, workspace, now));
    }
    std::ranges::sort(cards, isMoreUrgent);
    return cards;
}

} // namespace caretaker::service
