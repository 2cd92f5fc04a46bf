// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <vector>

namespace caretaker::cli {

/// caretaker inspect FILE... [--issuer CERT] [--crl CRL] [--at TIME] [--legacy-profile]
class InspectCommand : public Command
{
public:
    explicit InspectCommand(CommandLine& line);

private:
    int run();

    struct
    {
        std::vector<std::string> files;
        std::string issuer, crl, at;
        bool legacyProfile = false;
    } m_options;
};

} // namespace caretaker::cli
