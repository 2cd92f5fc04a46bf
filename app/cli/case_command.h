// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/case_service.h"

namespace caretaker::cli {

/// caretaker case list|show|acknowledge|hold|release|approve|reject|propose|execute|reinstate|waive|close:
/// enforcement, by people.
class CaseCommand : public Command
{
public:
    explicit CaseCommand(CommandLine& line);

private:
    using Run = Expected<enforcement::CaseEvents> (CaseCommand::*)(service::CaseService&,
                                                                   const enforcement::Act&);
    CLI::App* addAct(CommandLine& line, CLI::App& parent, const char* name, const char* description, Run run);
    void addClockActs(CommandLine& line, CLI::App& parent);
    void addDecisions(CommandLine& line, CLI::App& parent);
    int list();
    int listAsJson(const service::CaseService& cases, const std::vector<const enforcement::Case*>& shown);
    int show();
    int act(Run run);
    Expected<enforcement::Identity> identity() const;
    Expected<enforcement::CaseEvents> acknowledge(service::CaseService& cases, const enforcement::Act& act);
    Expected<enforcement::CaseEvents> hold(service::CaseService& cases, const enforcement::Act& act);
    Expected<enforcement::CaseEvents> release(service::CaseService& cases, const enforcement::Act& act);
    Expected<enforcement::CaseEvents> approve(service::CaseService& cases, const enforcement::Act& act);
    Expected<enforcement::CaseEvents> reject(service::CaseService& cases, const enforcement::Act& act);
    Expected<enforcement::CaseEvents> propose(service::CaseService& cases, const enforcement::Act& act);
    Expected<enforcement::CaseEvents> execute(service::CaseService& cases, const enforcement::Act& act);
    Expected<enforcement::CaseEvents> reinstate(service::CaseService& cases, const enforcement::Act& act);
    Expected<enforcement::CaseEvents> waive(service::CaseService& cases, const enforcement::Act& act);
    Expected<enforcement::CaseEvents> close(service::CaseService& cases, const enforcement::Act& act);

    std::string m_which, m_why, m_as, m_step, m_kind = "maintenance", m_until, m_signWith;
    bool m_withContacts = false, m_all = false, m_impactReviewed = false;
};

} // namespace caretaker::cli
