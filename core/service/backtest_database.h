// SPDX-License-Identifier: GPL-3.0-or-later
//
// What this monitor itself recorded, as a backtest's input.
#pragma once

#include "core/service/backtest.h"
#include "core/store/database.h"

namespace caretaker::service {

struct StoredPeriod
{
    std::optional<Instant> from{}, to{}; ///< inclusive
};

/// The stored runs of every CA that is or was watched. The rounds are those of the vantage that looked most
/// often; what others saw last counts while it is fresh by the policy's quorum, as it does live. Findings of
/// a run are those of its first look.
Expected<BacktestInput> readStoredLooks(const store::Database& database, const StoredPeriod& period,
                                        const policy::Policy& policy, LatencyBounds bounds);

using BacktestOptionsFor = std::function<Expected<BacktestOptions>(const policy::Policy&)>;

/// Each policy over the stored looks, with the stored fleet where the options do not describe a CA.
Expected<std::vector<BacktestResult>> backtestStored(const store::Database& database,
                                                     const StoredPeriod& period,
                                                     const std::vector<policy::Policy>& policies,
                                                     const BacktestOptionsFor& optionsFor);

} // namespace caretaker::service
