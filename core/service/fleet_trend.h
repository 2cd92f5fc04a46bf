// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many CAs were in which state, day by day: counted back from what they are now through the transitions
// that the audit chain keeps. Costs as much as there were transitions, whatever the fleet.
#pragma once

#include "core/health/state.h"
#include "core/service/workspace.h"

#include <array>
#include <vector>

namespace caretaker::service {

/// By health::State.
using StateCounts = std::array<int, 6>;

struct FleetTrend
{
    std::optional<Instant> asOf;   ///< the last round; nothing when there was none
    StateCounts now{};             ///< of the CAs that are watched now
    std::vector<StateCounts> days; ///< at asOf and each whole day before it; the oldest first, `now` last
};

/// `days` days back.
Expected<FleetTrend> fleetTrend(const Workspace& workspace, int days);

} // namespace caretaker::service
