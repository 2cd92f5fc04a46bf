// SPDX-License-Identifier: GPL-3.0-or-later
//
// A simulated fleet for one year: the truth, and what a monitor with two vantages recorded of it.
#pragma once

#include "core/service/backtest_input.h"
#include "tests/simulate/monitor.h"

namespace caretaker::simulate {

struct Fleet
{
    Instant start;
    std::vector<Story> stories; ///< of the CA of the same index in `input`
    Monitor monitor;
    service::BacktestInput input;
};

/// Failures between us and the CA, drawn for each attempt of each vantage by itself. A look is made again in
/// its round, as the observer does it, where the CA was functional at that vantage's last look. What the CA
/// itself does, and what stalls, is the same at every attempt of a round.
struct Noise
{
    double share = 0.001; ///< of first attempts, and of later ones unless the failure lasts
    int lookAgain = 1;    ///< later attempts, at most
    double lasting = 0;   ///< share of the failures that last beyond all attempts of the round
    friend bool operator==(const Noise&, const Noise&) = default;
};

/// Comes out the same for the same seed; stories, faults and first attempts do whatever the rest of `noise`
/// is.
Fleet makeFleet(std::uint64_t seed, int cas, const Noise& noise = {});

} // namespace caretaker::simulate
