// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: the candidate shown beside a state.
#pragma once

#include "core/health/record.h"
#include "core/health/rules.h"

#include <optional>

namespace caretaker::health {

/// The state that follows from the latches: the worst that is on; Healthy once established; else Unknown.
State resolvedState(bool dead, bool flapping, bool partial, bool slow, bool established);

/// Which state comes next, and when, if every further reading is like the last one and as far apart as the
/// last two. `before` is the candidate until now: the same candidate keeps its `since`.
std::optional<Candidate> foretell(const HealthRecord& record, const HealthRules& rules,
                                  const std::optional<Candidate>& before);

/// Is the streak long enough?
bool satisfies(const std::optional<Streak>& streak, Duration watched, const StreakRules& rules);
bool entersSlow(const SlowWindow& window, const SlowRules& rules);
bool leavesSlow(const SlowWindow& window, const SlowRules& rules);

} // namespace caretaker::health
