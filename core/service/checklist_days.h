// SPDX-License-Identifier: GPL-3.0-or-later
//
// Availability as health records remember it, by day and by period: for trends and lines of a whole fleet,
// without reading a look. Pure.
#pragma once

#include "core/checklist/checklist_facts.h"
#include "core/health/record.h"

namespace caretaker::service {

/// Functional share of the watched time from `older` to `newer` back from the record's last reading; nothing
/// where the record does not remember that far, or nobody watched.
std::optional<double> availabilityBetween(const health::HealthRecord& record, Duration newer, Duration older);

/// The same of all records together, for each of the last `days` days; the newest is the last.
checklist::DayFigures availabilityByDay(const std::vector<const health::HealthRecord*>& records, int days);

} // namespace caretaker::service
