// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/cycle.h"

namespace caretaker::cli {

/// caretaker observe [HANDLE...] and caretaker cycle: one look, without and with consequences.
class CycleCommand : public Command
{
public:
    explicit CycleCommand(CommandLine& line);

private:
    struct Setup
    {
        std::unique_ptr<service::Cycle> cycle;
        service::Watcher watcher;
    };
    Expected<Setup> setUp() const;
    Expected<std::vector<fleet::DelegatedCa>> chosen(const std::vector<fleet::DelegatedCa>& fleet) const;
    Expected<Instant> timeOfLook(const service::Cycle& cycle) const;
    Expected<observe::RoundResult> look(Setup& setup, const std::vector<fleet::DelegatedCa>& fleet) const;
    int observe();
    int cycle();

    std::vector<std::string> m_handles;
};

} // namespace caretaker::cli
