// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use case behind `caretaker status`: the fleet as the last round left it.
#pragma once

#include "core/report/status.h"
#include "core/service/workspace.h"

#include <vector>

namespace caretaker::service {

struct FleetStatus
{
    std::vector<report::StatusRow> rows; ///< by handle
    std::optional<Instant> asOf;         ///< the last round; nothing when there was none
};

/// All watched CAs; those never judged are "unknown".
Expected<FleetStatus> fleetStatus(const Workspace& workspace);

} // namespace caretaker::service
