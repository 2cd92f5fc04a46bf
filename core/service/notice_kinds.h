// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which notice a step or an event of a case calls for. Pure.
#pragma once

#include "core/enforcement/event.h"
#include "core/notice/notice_facts.h"
#include "core/policy/policy.h"

#include <optional>

namespace caretaker::service {

/// A step's `template` names the kind where it is one that its action may send; else its id does, so that a
/// step "final-warning" is one; else the action decides. In a planned retirement all letters to the operator
/// are Retirement.
std::optional<notice::Kind> noticeFor(const policy::Step& step, const policy::Timeline& timeline);

/// To the operator: a proposal when it is made, a publication when it is approved, a suspension or revocation
/// when it was carried out, the end and the return of the matter, a reinstatement.
std::optional<notice::Kind> noticeFor(const enforcement::CaseEvent& event, const policy::Timeline& timeline);

/// To staff: a proposal waits for approval.
std::optional<notice::Kind> alertFor(const enforcement::CaseEvent& event);

} // namespace caretaker::service
