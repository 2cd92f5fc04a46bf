// SPDX-License-Identifier: GPL-3.0-or-later
//
// What numbers and earlier looks say is an issue, beside findings. Private to this room.
#pragma once

#include "core/health/issue.h"

#include <map>

namespace caretaker::health {

using Collected = std::map<IssueKind, Reasons>;

/// Reasons beyond some are left out.
void add(Collected& issues, IssueKind kind, Reason reason);

/// Manifest age, clocks, expiry, and how long there was no manifest. Of an observation that is not blind.
void addNumbers(Collected& issues, const observe::Observation& observation, const HealthRecord& record,
                const IssueRules& rules, Instant now);
/// What the looks before add.
void addHistory(Collected& issues, const observe::Observation& observation, const IssueFacts& facts,
                const IssueRules& rules);
void addAvailability(Collected& issues, const HealthRecord& record, const IssueRules& rules);

} // namespace caretaker::health
