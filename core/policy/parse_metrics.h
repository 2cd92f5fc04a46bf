// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: [metrics] and [[metrics.alert]].
#pragma once

#include "core/policy/fields.h"
#include "core/policy/policy.h"

namespace caretaker::policy {

/// A file that has any [[metrics.alert]] has none of the default ones.
void readMetrics(Table& table, metrics::MetricsRules& rules);

} // namespace caretaker::policy
