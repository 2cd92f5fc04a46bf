// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/discover_service.h"

namespace caretaker::cli {

/// caretaker discover --tal FILE [--tree DIR | --snapshot FILE] [--issuer SKI] [--scope delegated|all]
/// [--contacts] [--import]: the delegated CAs under a trust anchor.
class DiscoverCommand : public Command
{
public:
    explicit DiscoverCommand(CommandLine& line);

private:
    Expected<service::DiscoverRequest> request() const;
    int run();
    int list(const service::WorkspaceRequest& where, const service::DiscoverRequest& request);
    int import(const service::WorkspaceRequest& where, const service::DiscoverRequest& request);
    void print(const service::DiscoverReport& report,
               const std::optional<service::ImportReport>& imported) const;

    struct
    {
        std::string tal, tree, snapshot, issuer, at, scope = "delegated";
        bool contacts = false, import = false;
    } m_options;
};

} // namespace caretaker::cli
