// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caretaker::cli {

/// caretaker policy list|show|check.
class PolicyCommand : public Command
{
public:
    explicit PolicyCommand(CommandLine& line);

private:
    int list();
    int show();
    int check();

    std::string m_name;
};

} // namespace caretaker::cli
