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

/// caretaker explain [--markdown] [FINDING]
class ExplainCommand : public Command
{
public:
    explicit ExplainCommand(CommandLine& line);

private:
    int run();
    int listAll();
    std::string m_finding;
    bool m_markdown = false;
};

} // namespace caretaker::cli
