// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/status_service.h"

namespace caretaker::cli {

/// caretaker status [HANDLE]: states, candidates, issues, open cases, as the last round left them.
class StatusCommand : public Command
{
public:
    explicit StatusCommand(CommandLine& line);

private:
    using Episodes = std::vector<health::Episode>;

    int run();
    Expected<Episodes> episodesOf(const service::Workspace& workspace,
                                  const std::vector<report::StatusRow>& rows) const;

    std::string m_handle;
    bool m_exitCode = false;
};

} // namespace caretaker::cli
