// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/case.h"

#include "core/health/names.h"

#include <algorithm>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;

namespace {

constexpr auto StatusNames = std::to_array<QLatin1StringView>(
    {"open"_L1, "held"_L1, "acknowledged"_L1, "proposed"_L1, "approved"_L1, "executed"_L1, "verified"_L1,
     "resolved"_L1, "reopened"_L1, "withdrawn"_L1});
constexpr auto StepNames =
    std::to_array<QLatin1StringView>({"waiting"_L1, "due"_L1, "blocked"_L1, "proposed"_L1, "rejected"_L1,
                                      "approved"_L1, "done"_L1, "watched"_L1, "executed"_L1});

} // namespace

QString toString(CaseStatus status) { return health::nameOf(status, StatusNames); }

QString toString(StepStatus status) { return health::nameOf(status, StepNames); }

std::optional<Case> Case::fold(std::span<const CaseEvent> events)
{
    const auto ofAnother = [&](const CaseEvent& e) { return e.caseId != events.front().caseId; };
    if (events.empty() || events.front().kind != EventKind::Opened ||
        std::any_of(events.begin(), events.end(), ofAnother))
        return std::nullopt;
    Case folded = open(events.front());
    for (const CaseEvent& event : events.subspan(1))
        apply(folded, event);
    return folded;
}

CaseStatus Case::status() const
{
    const auto any = [this](StepStatus wanted) {
        return std::any_of(steps.begin(), steps.end(),
                           [&](const StepProgress& s) { return s.status == wanted; });
    };
    if (ended)
        return outcome;
    if (isHeld())
        return CaseStatus::Held;
    if (any(StepStatus::Executed))
        return CaseStatus::Executed;
    if (any(StepStatus::Approved))
        return CaseStatus::Approved;
    if (any(StepStatus::Proposed))
        return CaseStatus::Proposed;
    if (acknowledged)
        return CaseStatus::Acknowledged;
    return reopened > 0 ? CaseStatus::Reopened : CaseStatus::Open;
}

const IncidentSpan* Case::openIncident() const
{
    return incidents.empty() || incidents.back().to ? nullptr : &incidents.back();
}

const StepProgress* Case::progress(QStringView stepId) const
{
    const auto it =
        std::find_if(steps.begin(), steps.end(), [&](const StepProgress& s) { return s.id == stepId; });
    return it == steps.end() ? nullptr : &*it;
}

StepStatus Case::statusOf(QStringView stepId) const
{
    const StepProgress* step = progress(stepId);
    return step ? step->status : StepStatus::Waiting;
}

} // namespace caretaker::enforcement
