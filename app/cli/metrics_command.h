// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caretaker::cli {

/// caretaker metrics [HANDLE|REPOSITORY]: counters, indicators, baselines and alerts, as of the last round.
class MetricsCommand : public Command
{
public:
    explicit MetricsCommand(CommandLine& line);

private:
    int run();

    std::string m_subject;
    std::string m_window;
    std::string m_vantage;
    bool m_all = false;
    bool m_exitCode = false;
};

} // namespace caretaker::cli
