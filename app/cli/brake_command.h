// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caretaker::cli {

/// caretaker brake show, brake override --reason TEXT: the fleet brake's incident.
class BrakeCommand : public Command
{
public:
    explicit BrakeCommand(CommandLine& line);

private:
    int show();
    int letGo();

    std::string m_reason;
};

} // namespace caretaker::cli
