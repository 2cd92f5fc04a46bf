// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/backtest.h"

#include <vector>

namespace caretaker::cli {

/// caretaker policy backtest. Made after PolicyCommand, which makes `policy`.
class PolicyBacktestCommand : public Command
{
public:
    explicit PolicyBacktestCommand(CommandLine& line);

private:
    struct Options
    {
        std::vector<std::string> policies;
        std::string trace, from, to, fleet;
        bool csv = false;
    };
    struct Period
    {
        std::optional<Instant> from, to;
    };
    int run();
    Expected<Period> period() const;
    Expected<std::vector<policy::Policy>> policies() const;
    Expected<std::vector<service::BacktestResult>> overTrace(const std::vector<policy::Policy>& policies,
                                                             const Period& period) const;
    Expected<std::vector<service::BacktestResult>> overDatabase(const std::vector<policy::Policy>& policies,
                                                                const Period& period) const;
    Expected<service::BacktestOptions> options(const policy::Policy& policy) const;
    void print(const std::vector<service::BacktestResult>& results) const;

    Options m_options;
};

} // namespace caretaker::cli
