// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caretaker::cli {

/// caretaker policy list|show|check|diff|schema.
class PolicyCommand : public Command
{
public:
    explicit PolicyCommand(CommandLine& line);

private:
    int list();
    int show();
    int check();
    int diff();
    int schema();

    std::string m_name;
    std::string m_other;
    bool m_plain = false;
    bool m_markdown = false;
};

} // namespace caretaker::cli
