// SPDX-License-Identifier: GPL-3.0-or-later
//
// What open cases ask of people: approvals, steps, guards, holds. A part of todays_work.h.
#pragma once

#include "core/service/todays_work.h"

namespace caretaker::service {

/// In no order. Clocks stand where the last round, `asOf`, left them; `now` tells what is soon or late.
Expected<std::vector<WorkItem>> caseWork(const Workspace& workspace, Instant now, Instant asOf);

} // namespace caretaker::service
