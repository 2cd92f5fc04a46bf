// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/checklist/definition.h"

namespace caretaker::cli {

/// caretaker checklist daily|weekly|monthly|quarterly: checklists, ticked from live data where it can be
/// measured.
class ChecklistCommand : public Command
{
public:
    explicit ChecklistCommand(CommandLine& line);

private:
    int run(checklist::Period period);

    std::string m_audience = "registry", m_handle, m_at;
};

} // namespace caretaker::cli
