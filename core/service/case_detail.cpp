// SPDX-License-Identifier: GPL-3.0-or-later
// caseDetail() and carryOut() of case_board.h.
#include "core/enforcement/approval_text.h"
#include "core/enforcement/narrative.h"
#include "core/service/case_facts.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::Act;
using enforcement::Case;
using enforcement::CaseEvents;
using enforcement::StepStatus;

namespace {

/// A case as commands see it.
struct Ground
{
    const Case& c;
    const CaseFacts& facts;
    const Workspace& workspace;
    Instant now;

    const policy::Step* stepIn(StepStatus status) const
    {
        const policy::Timeline* timeline = workspace.policy.timeline(c.timeline);
        for (const enforcement::StepProgress& progress : c.steps)
            if (timeline && progress.status == status)
                return timeline->step(progress.id);
        return nullptr;
    }
};

const policy::Step* stepOf(const Ground& on, CaseDeed deed)
{
    switch (deed) {
    case CaseDeed::Approve:
    case CaseDeed::Reject:
        return on.stepIn(StepStatus::Proposed);
    case CaseDeed::Propose:
        return on.stepIn(StepStatus::Rejected);
    case CaseDeed::Execute:
        return on.stepIn(StepStatus::Approved);
    default:
        return nullptr;
    }
}

/// As a person would approve who has read what there is to read, and signs where they can.
enforcement::Approval bestApproval(const Ground& on, const policy::Step* step, const Act& act)
{
    enforcement::Approval approval{.step = step ? step->id : QString(), .impactReviewed = true};
    const Person* person = findPerson(on.workspace.config.people, act.by.toString());
    if (step && person && !person->publicKey.isEmpty())
        approval.signedBy = {enforcement::approvalText(on.c, on.workspace.policy, *step, act), {}, {}};
    return approval;
}

Expected<CaseEvents> attempt(const Ground& on, CaseDeed deed, const policy::Step* step, const Act& act)
{
    const policy::Policy& policy = on.workspace.policy;
    const enforcement::CaFacts& facts = on.facts.facts;
    const QString id = step ? step->id : QString();
    switch (deed) {
    case CaseDeed::Acknowledge:
        return enforcement::acknowledge(on.c, facts, act);
    case CaseDeed::Hold:
        return enforcement::hold(on.c, facts, act, u"maintenance"_s, on.now + std::chrono::hours(1));
    case CaseDeed::Release:
        return enforcement::release(on.c, facts, act);
    case CaseDeed::Approve:
        return enforcement::approve(on.c, policy, facts, act, bestApproval(on, step, act));
    case CaseDeed::Reject:
        return enforcement::reject(on.c, facts, act, id);
    case CaseDeed::Propose:
        return enforcement::propose(on.c, policy, facts, act, id);
    case CaseDeed::Execute:
        return enforcement::execute(on.c, policy, facts, act, id);
    case CaseDeed::Reinstate:
        return enforcement::reinstate(on.c, policy, facts, act);
    case CaseDeed::Waive:
        return enforcement::waiveCorroboration(on.c, facts, act);
    case CaseDeed::Close:
        break;
    }
    return enforcement::close(on.c, facts, act);
}

/// Whether this person could do it now; the role first, as in CaseService.
std::optional<Error> refusalFor(const Ground& on, CaseDeed deed, const policy::Step* step,
                                const QString& person)
{
    if (const auto allowed = permit(on.workspace.config.people, person, deedOf(deed)); !allowed)
        return allowed.error();
    const auto by = enforcement::Identity::tryFromString(person);
    if (!by)
        return Error::refused(u"\"%1\" is not a person's name"_s.arg(person));
    const auto events = attempt(on, deed, step, Act{*by, u"asked"_s, on.now});
    return events ? std::nullopt : std::optional(events.error());
}

DeedState stateOf(const Ground& on, CaseDeed deed, const QStringList& desk)
{
    DeedState state{.deed = deed};
    const policy::Step* step = stepOf(on, deed);
    state.step = step ? step->id : QString();
    state.takesAway = step && policy::takesAway(step->action);
    state.needsReview = step && step->action == policy::Action::ProposeRevocation;
    for (const QString& person : desk) {
        const auto refused = refusalFor(on, deed, step, person);
        if (!refused)
            state.allowedTo << person;
        else if (person == desk.first())
            state.refusal = refused;
        if (deedOf(deed) == Deed::Edit)
            break; // done by whose window it is
    }
    return state;
}

/// The step that people decide about next: the one that is before them, else the first that lies ahead.
const policy::Step* decisionOf(const Ground& on)
{
    for (const StepStatus status : {StepStatus::Executed, StepStatus::Approved, StepStatus::Proposed,
                                    StepStatus::Blocked, StepStatus::Rejected})
        if (const policy::Step* step = on.stepIn(status); step && !policy::isAutomatic(step->action))
            return step;
    const policy::Timeline* timeline = on.workspace.policy.timeline(on.c.timeline);
    if (!timeline || !on.c.isOpen())
        return nullptr;
    const auto ahead = std::ranges::find_if(timeline->steps, [&](const policy::Step& step) {
        return !policy::isAutomatic(step.action) && on.c.statusOf(step.id) == StepStatus::Waiting;
    });
    return ahead == timeline->steps.end() ? nullptr : &*ahead;
}

CaseDetail detailOf(const Ground& on, const QStringList& desk, const language::Translations& in)
{
    CaseDetail detail{.card = cardOf(on.c, on.facts, on.workspace, on.now),
                      .clocks = {},
                      .since = on.c.firstFailure.at,
                      .detected = on.c.detected.at,
                      .holds = on.c.holds,
                      .preconditions = {},
                      .story = enforcement::narrative(on.c, in),
                      .deeds = {}};
    if (const policy::Timeline* timeline = on.workspace.policy.timeline(on.c.timeline)) {
        detail.clocks = enforcement::clocksOf(on.c, *timeline, on.facts.judged.record);
        detail.counts = timeline->clock;
    }
    detail.vrps = on.facts.facts.vrps;
    if (const policy::Step* step = decisionOf(on)) {
        detail.preconditionsOf = step->id;
        detail.action = step->action;
        detail.preconditions = preconditionsOf(on.c, on.workspace.policy, on.facts.facts, *step, on.now);
    }
    for (int i = 0; i < CaseDeedCount; ++i)
        detail.deeds.push_back(stateOf(on, static_cast<CaseDeed>(i), desk));
    return detail;
}

} // namespace

Deed deedOf(CaseDeed deed)
{
    switch (deed) {
    case CaseDeed::Approve:
    case CaseDeed::Reject:
    case CaseDeed::Execute:
    case CaseDeed::Reinstate:
        return Deed::Approve;
    case CaseDeed::Waive:
        return Deed::Waive;
    default:
        return Deed::Edit;
    }
}

Expected<CaseDetail> caseDetail(const Workspace& workspace, const QString& which, const QStringList& desk,
                                Instant now, const language::Translations& in)
{
    const auto service = CaseService::open(workspace);
    if (!service)
        return unexpected(service.error());
    const auto found = service->find(which);
    if (!found)
        return unexpected(found.error());
    const auto facts = readFacts(*service, **found);
    if (!facts)
        return unexpected(facts.error());
    return detailOf({**found, *facts, workspace, now}, desk, in);
}

namespace {

Expected<CaseEvents> carryOutWith(CaseService& service, const CaseRequest& request, const Act& act)
{
    const QString& id = request.caseId;
    switch (request.deed) {
    case CaseDeed::Acknowledge:
        return service.acknowledge(id, act);
    case CaseDeed::Hold:
        return service.hold(id, act, request.kind, request.until);
    case CaseDeed::Release:
        return service.release(id, act);
    case CaseDeed::Approve:
        return service.approve(id, act, {.step = request.step, .impactReviewed = request.impactReviewed},
                               request.signWith);
    case CaseDeed::Reject:
        return service.reject(id, act, request.step);
    case CaseDeed::Propose:
        return service.propose(id, act, request.step);
    case CaseDeed::Execute:
        return service.execute(id, act, request.step);
    case CaseDeed::Reinstate:
        return service.reinstate(id, act);
    case CaseDeed::Waive:
        return service.waive(id, act);
    case CaseDeed::Close:
        break;
    }
    return service.close(id, act);
}

} // namespace

Expected<CaseEvents> carryOut(const Workspace& workspace, const CaseRequest& request, const Act& act)
{
    auto service = CaseService::openForActing(workspace, act.now);
    return service ? carryOutWith(*service, request, act) : unexpected(service.error());
}

} // namespace caretaker::service
