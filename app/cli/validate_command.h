// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/validate_service.h"

namespace caretaker::cli {

/// caretaker validate (--tree DIR | --snapshot FILE) --tal FILE [--at TIME] [--vrps FILE]
class ValidateCommand : public Command
{
public:
    explicit ValidateCommand(CommandLine& line);

private:
    int run();
    int writeVrps(const service::ValidateReport& report) const;
    void printSummary(const service::ValidateReport& report) const;

    struct
    {
        std::string tal, tree, snapshot, at, vrps, constraints;
        bool verbose = false;
    } m_options;
};

} // namespace caretaker::cli
