// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caretaker::cli {

/// caretaker case export HANDLE [FILE.tar]: what another machine needs to check a case. After CaseCommand.
class CaseExportCommand : public Command
{
public:
    explicit CaseExportCommand(CommandLine& line);

private:
    int run();

    std::string m_handle, m_path;
    bool m_contacts = false;
};

} // namespace caretaker::cli
