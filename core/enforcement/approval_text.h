// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text that a signed approval signs: which case, in which condition, under which rules, what is approved,
// by whom and when. One "key: value" a line, in this order, UTF-8, each line ended by a line feed:
//
//   caretaker/approval/1
//   case, ca, step, action, policy (SHA-256), events (how many the case had), head (SHA-256 of them), time,
//   by
//
// Signing it is core/service/approval_signature.h.
#pragma once

#include "core/enforcement/command.h"

#include <QByteArray>

#include <span>

namespace caretaker::enforcement {

/// What is to be signed for approving this step now.
QByteArray approvalText(const Case& enforcementCase, const policy::Policy& policy, const policy::Step& step,
                        const Act& act);
/// SHA-256 over the events as compact JSON, a line each.
Sha256 headOf(std::span<const CaseEvent> events);

/// Whether the text of an Approved event says what the event says: case, CA, step, action, time and person;
/// and, with all events of the case before it, how many they were and their hash. What the same act recorded
/// just before it (that the impact was reviewed) is not in the text.
bool tellsOf(const QByteArray& text, const CaseEvent& approved,
             std::optional<std::span<const CaseEvent>> before = std::nullopt);

} // namespace caretaker::enforcement
