// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/notice_kinds.h"

#include <algorithm>
#include <vector>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::CaseEvent;
using enforcement::EventKind;
using notice::Kind;
using policy::Action;

namespace {

/// What the steps of an action may send; its own kind first.
const std::vector<Kind>& kindsOf(Action action)
{
    static const std::vector<Kind> alert{Kind::Alert};
    static const std::vector<Kind> notify{Kind::FormalNotice, Kind::FirstContact};
    static const std::vector<Kind> remind{Kind::Reminder, Kind::FirstContact, Kind::PublicListingWarning,
                                          Kind::FinalWarning, Kind::FormalNotice};
    static const std::vector<Kind> publish{Kind::PublicListing};
    static const std::vector<Kind> suspend{Kind::SuspensionProposed};
    static const std::vector<Kind> revoke{Kind::RevocationProposed};
    switch (action) {
    case Action::Alert:
        return alert;
    case Action::Notify:
        return notify;
    case Action::Remind:
        return remind;
    case Action::Publish:
        return publish;
    case Action::ProposeSuspension:
        return suspend;
    case Action::ProposeRevocation:
        return revoke;
    }
    return alert;
}

std::optional<Kind> named(const QString& name, const std::vector<Kind>& allowed)
{
    const auto kind = notice::kindFromString(name);
    return kind && std::ranges::count(allowed, *kind) > 0 ? kind : std::nullopt;
}

Kind proposalOf(const policy::Step& step)
{
    return step.action == Action::ProposeSuspension ? Kind::SuspensionProposed : Kind::RevocationProposed;
}

/// What a step's own events call for.
std::optional<Kind> ofStep(EventKind event, const policy::Step& step)
{
    const bool takesAway = policy::takesAway(step.action);
    if (event == EventKind::Proposed && takesAway)
        return proposalOf(step);
    if (event == EventKind::FullyApproved && step.action == Action::Publish)
        return Kind::PublicListing;
    if (event == EventKind::Executed && takesAway)
        return step.action == Action::ProposeSuspension ? Kind::Suspended : Kind::Revoked;
    return std::nullopt;
}

} // namespace

std::optional<Kind> noticeFor(const policy::Step& step, const policy::Timeline& timeline)
{
    const bool proposes = policy::takesAway(step.action) || step.action == Action::Publish;
    if (timeline.isRetirement() && step.action != Action::Alert && !proposes)
        return Kind::Retirement;
    const std::vector<Kind>& allowed = kindsOf(step.action);
    if (const auto kind = named(step.templateName, allowed))
        return kind;
    if (const auto kind = named(step.id, allowed))
        return kind;
    return allowed.front();
}

std::optional<Kind> noticeFor(const CaseEvent& event, const policy::Timeline& timeline)
{
    const policy::Step* step = timeline.step(event.step);
    if (timeline.isRetirement())
        return event.kind == EventKind::Proposed && step ? std::optional(Kind::Retirement) : std::nullopt;
    switch (event.kind) {
    case EventKind::Resolved:
        return Kind::Resolved;
    case EventKind::Reopened:
        return Kind::Reopened;
    case EventKind::Reinstated:
        return Kind::Reinstatement;
    default:
        return step ? ofStep(event.kind, *step) : std::nullopt;
    }
}

std::optional<Kind> alertFor(const CaseEvent& event)
{
    return event.kind == EventKind::Proposed ? std::optional(Kind::AlertApproval) : std::nullopt;
}

} // namespace caretaker::service
