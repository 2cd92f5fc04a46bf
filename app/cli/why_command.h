// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caretaker::cli {

/// caretaker why HANDLE [--at TIME]: one verdict in words.
class WhyCommand : public Command
{
public:
    explicit WhyCommand(CommandLine& line);

private:
    int run();

    std::string m_handle, m_at;
};

} // namespace caretaker::cli
