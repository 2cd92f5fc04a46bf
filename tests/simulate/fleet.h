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

/// Comes out the same for the same seed. Each look of each vantage fails by itself, for reasons on our side
/// of the network, once in a thousand.
Fleet makeFleet(std::uint64_t seed, int cas);

} // namespace caretaker::simulate
