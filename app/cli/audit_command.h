// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/audit_service.h"

#include <optional>

namespace caretaker::cli {

/// caretaker audit verify|head|export: the chain of everything that people and policies decided, and what
/// others were given of it.
class AuditCommand : public Command
{
public:
    explicit AuditCommand(CommandLine& line);

private:
    int verify();
    int verifyChain(const std::optional<store::AuditHead>& head);
    int verifyExport();
    int verifyBundle();
    int head();
    int exportChain();
    int print(const store::AuditReport& report, const QString& what,
              const service::ApprovalCheck& approvals = {});

    std::string m_bundle, m_head, m_export, m_file;
    qint64 m_since = 0;
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
