// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/checklist_desk.h"

namespace caretaker::cli {

/// caretaker checklist tick|untick|annotate|close: what people do with a checklist.
class ChecklistActCommand : public Command
{
public:
    /// Below "checklist".
    ChecklistActCommand(CommandLine& line, CLI::App& parent);

private:
    void addAct(CommandLine& line, CLI::App& parent, const char* name, const char* description,
                checklist::MarkKind kind);
    int mark(checklist::MarkKind kind);
    int close();
    /// Of "registry-monthly"; --ca and --at.
    Expected<service::ChecklistRequest> request(const QString& list) const;
    Expected<service::ChecklistAct> act() const;
    int done(const checklist::Checklist& list, const QString& item, const QString& what);

    std::string m_which, m_ca, m_at, m_note, m_evidence, m_as;
};

} // namespace caretaker::cli
