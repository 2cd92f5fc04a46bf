// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/checklist_desk.h"

namespace caretaker::cli {

/// caretaker checklist daily|weekly|monthly|quarterly|pre-delegation: checklists, ticked from live data where
/// it can be measured, in several forms; list, history and check.
class ChecklistCommand : public Command
{
public:
    explicit ChecklistCommand(CommandLine& line);

private:
    void addPeriod(CommandLine& line, CLI::App& parent, checklist::Period period);
    int show(checklist::Period period);
    int list();
    int listAsJson(const std::vector<service::ChecklistState>& states);
    void printStates(const std::vector<service::ChecklistState>& states) const;
    int history();
    int check();
    Expected<service::ChecklistRequest> request(const service::Workspace& workspace,
                                                checklist::Period period) const;
    Expected<service::ChecklistForm> form() const;
    int write(const QByteArray& bytes, service::ChecklistForm form);

    std::string m_audience, m_handle, m_at, m_format, m_output, m_language, m_definitions, m_which, m_file;
    bool m_exitCode = false;
};

} // namespace caretaker::cli
