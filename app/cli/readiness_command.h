// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/service/readiness_history.h"
#include "core/service/readiness_service.h"

namespace caretaker::cli {

/// caretaker readiness: the pre-delegation check, for CA operators.
class ReadinessCommand : public Command
{
public:
    explicit ReadinessCommand(CommandLine& line);

private:
    void addInputs(CLI::App& sub);
    void addOutput(CLI::App& sub);
    int run();
    int check();
    Expected<void> checkOptions() const;
    service::ReadinessRequest request() const;
    /// With what the history shows, when one was named; this look is appended when --once or --watch say so.
    Expected<service::ReadinessRun> look(const service::ReadinessService& service,
                                         service::ReadinessHistory* history, int clients,
                                         const bool& stopped) const;
    /// Looks until the history is long enough or somebody stops it.
    Expected<service::ReadinessRun> watch(const service::ReadinessService& service) const;
    Expected<service::ReadinessRun> runOnce(const service::ReadinessService& service) const;
    Expected<Duration> durationOf(const char* option, const std::string& text) const;
    Expected<QByteArray> rendered(const readiness::Report& report) const;
    int write(const readiness::Report& report) const;

    struct
    {
        std::string notification, rsync, childRequest, publisherRequest, repositoryResponse, tal, resources,
            profile = "bcp-default", attest, caBundle, watch, every = "10m", history, format, output,
            language = "en", organisation, explain;
        bool once = false, listTests = false, allowPrivate = false, noLoad = false;
    } m_options;
};

} // namespace caretaker::cli
