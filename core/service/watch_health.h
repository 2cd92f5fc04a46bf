// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the monitor itself is well: rounds, blindness, and when each vantage looked last.
#pragma once

#include "core/service/workspace.h"

#include <vector>

namespace caretaker::service {

struct VantageHealth
{
    VantageName name;
    bool isOwn = false;
    QString engine{}; ///< "rpki-client", ...; empty for probes of ours
    std::optional<Instant> lastLook{};
    bool isFresh = false; ///< counts still, by the policy's [quorum]
};

struct WatchHealth
{
    std::optional<Instant> lastRound;
    bool isLate = false; ///< no round for three times the configured interval
    // In the day before `now`
    int rounds = 0;
    int blindRounds = 0;
    QString blindReason;                 ///< of the last blind round
    int canaries = 0;                    ///< configured
    std::vector<VantageHealth> vantages; ///< our own first, then by name
};

Expected<WatchHealth> watchHealth(const Workspace& workspace, Instant now);

} // namespace caretaker::service
