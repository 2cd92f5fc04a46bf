// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: what no single table shows: rules that contradict each other, and rules that are allowed
// and hardly meant.
#pragma once

#include "core/policy/effective.h"
#include "core/policy/fields.h"
#include "core/policy/read.h"

namespace caretaker::policy {

/// Refuses what can never be, or would act before it may; each at its place.
void findContradictions(const Read& read, Problems& problems);
/// What people should look at once more.
std::vector<Advice> findDoubts(const EffectivePolicy& policy);

} // namespace caretaker::policy
