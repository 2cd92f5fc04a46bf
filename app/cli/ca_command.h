// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/fleet/delegated_ca.h"

namespace caretaker::cli {

/// caretaker ca add|import|list|show|admit|activate|retire: what is watched.
class CaCommand : public Command
{
public:
    explicit CaCommand(CommandLine& line);

private:
    void addAdd(CommandLine& line, CLI::App& ca);
    int add();
    int import();
    int list();
    int show();
    int activate();
    int retire();
    void addAdmit(CommandLine& line, CLI::App& ca);
    int admit();
    int store(const std::vector<fleet::DelegatedCa>& cas);

    std::string m_handle, m_file;
    struct
    {
        std::string report, note, profile = "bcp-default";
    } m_admit;
    bool m_all = false, m_withContacts = false;
    struct
    {
        std::string manifest, repository, notification, certificate, ski, role, stage, operatorName, contacts;
    } m_add;
};

} // namespace caretaker::cli
