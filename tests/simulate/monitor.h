// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes wrong on our side in a year: the plan of all rounds of one monitor with two vantages, and which
// of them could not see.
#pragma once

#include "tests/simulate/story.h"

namespace caretaker::simulate {

/// Rounds every 10 minutes under the same circumstances. `shift` is what our clock was off: a look at what is
/// published at t is recorded at t + shift.
struct Watch
{
    Instant from, to; ///< true time of the rounds, `to` exclusive
    Duration shift{0};
    bool blind = false;      ///< canaries unreachable, or just restarted
    bool secondDown = false; ///< the second vantage is
    int bug = 0;             ///< a validator bug of this number fails 30 % of the fleet; 0: none
};

struct Monitor
{
    std::vector<Watch> plan; ///< in time order; where nothing is planned, rounds were missed
    int faults = 0;          ///< in all, for the report
};

/// A year of faults from `start` on: vantage down, canary down, clock steps, restarts, missed rounds, bugs.
Monitor planMonitor(Engine& engine, Instant start);

} // namespace caretaker::simulate
