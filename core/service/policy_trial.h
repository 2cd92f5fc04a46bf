// SPDX-License-Identifier: GPL-3.0-or-later
//
// What policies, stored or still being edited, would have done with the database's own history: a backtest
// (backtest.h) for people who wait for it, with progress and a way to stop.
#pragma once

#include "core/service/backtest_database.h"
#include "core/service/policy_draft.h"

namespace caretaker::service {

struct TrialWatch
{
    /// Of the policy with this index.
    std::function<void(std::size_t policy, std::int64_t cas, std::int64_t of)> progress{};
    std::function<bool()> isCancelled{}; ///< asked from several threads
};

/// One result for each policy, in their order. Refused when it was cancelled.
Expected<std::vector<BacktestResult>> tryPolicies(const Workspace& workspace,
                                                  const std::vector<PolicyDraft>& drafts,
                                                  const StoredPeriod& period, const TrialWatch& watch);

} // namespace caretaker::service
