// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: the parts of apply() of case.h.
#pragma once

#include "core/enforcement/case.h"

namespace caretaker::enforcement {

/// What the event makes of the case's steps: found due or held back by the rules, approved, rejected or
/// carried out by people. Anchors that come with a step (the first notice) too.
void applyToSteps(Case& c, const CaseEvent& event);

} // namespace caretaker::enforcement
