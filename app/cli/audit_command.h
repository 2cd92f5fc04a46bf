// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace caretaker::cli {

/// caretaker audit verify: the chain of everything that people and policies decided.
class AuditCommand : public Command
{
public:
    explicit AuditCommand(CommandLine& line);

private:
    int verify();
};

/// caretaker explain FINDING
class ExplainCommand : public Command
{
public:
    explicit ExplainCommand(CommandLine& line);

private:
    int run();
    std::string m_finding;
};

} // namespace caretaker::cli
