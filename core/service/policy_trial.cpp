// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/policy_trial.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

Error cancelled() { return Error::refused(u"was cancelled"_s, u"backtest"_s); }

Expected<std::vector<policy::Policy>> policiesOf(const std::vector<PolicyDraft>& drafts)
{
    std::vector<policy::Policy> policies;
    for (const PolicyDraft& draft : drafts) {
        auto policy = loadDraft(draft);
        if (!policy)
            return unexpected(policy.error());
        policies.push_back(std::move(policy->policy));
    }
    return policies;
}

} // namespace

Expected<std::vector<BacktestResult>> tryPolicies(const Workspace& workspace,
                                                  const std::vector<PolicyDraft>& drafts,
                                                  const StoredPeriod& period, const TrialWatch& watch)
{
    const auto policies = policiesOf(drafts);
    if (!policies)
        return unexpected(policies.error());
    const auto isCancelled = [&] { return watch.isCancelled && watch.isCancelled(); };
    std::size_t begun = 0;
    auto results = backtestStored(
        workspace.database, period, *policies, [&](const policy::Policy&) -> Expected<BacktestOptions> {
            if (isCancelled())
                return unexpected(cancelled());
            BacktestOptions options{.isCancelled = isCancelled};
            options.progress = [&, index = begun++](std::int64_t cas, std::int64_t of) {
                if (watch.progress)
                    watch.progress(index, cas, of);
            };
            return options;
        });
    if (results && isCancelled())
        return unexpected(cancelled());
    return results;
}

} // namespace caretaker::service
