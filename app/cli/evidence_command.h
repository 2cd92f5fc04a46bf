// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caretaker::cli {

/// caretaker evidence list HANDLE, evidence export HANDLE DIR|FILE.tar: what was kept of a CA.
class EvidenceCommand : public Command
{
public:
    explicit EvidenceCommand(CommandLine& line);

private:
    int list();
    int exportBundle();

    std::string m_handle, m_path;
};

} // namespace caretaker::cli
