// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/ingest_service.h"

#include <vector>

namespace caretaker::cli {

/// caretaker ingest rpki-client|routinator FILE...: other validators' outputs as vantages.
class IngestCommand : public Command
{
public:
    explicit IngestCommand(CommandLine& line);

private:
    void addShared(CLI::App& sub);
    Expected<service::IngestRequest> request(service::ValidatorKind kind) const;
    int run(service::ValidatorKind kind);
    void print(const service::IngestedFile& file) const;

    std::vector<std::string> m_files;
    std::string m_vantage, m_version, m_trustAnchor, m_under;
    bool m_emptyCache = false;
};

} // namespace caretaker::cli
