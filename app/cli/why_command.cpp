// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/why_command.h"

#include "app/cli/arguments.h"
#include "app/cli/workspace_argument.h"
#include "core/service/why_report.h"

namespace caretaker::cli {

using namespace Qt::StringLiterals;

WhyCommand::WhyCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* sub =
        line.add(line.app, "why",
                 "Why a CA is in its state: the numbers against the thresholds, the looks that decided, "
                 "what would change it",
                 "caretaker --database caretaker.db why kiwi-fibre --at 2026-05-01T00:00:00Z",
                 [this] { return run(); });
    sub->add_option("HANDLE", m_handle)->required();
    sub->add_option("--at", m_at, "As of this time past, RFC 3339 (default: the last round)")
        ->type_name("TIME");
}

int WhyCommand::run()
{
    const auto handle = handleArgument(m_handle);
    if (!handle)
        return context().fail(handle.error());
    const auto at = instantArgument("--at", m_at, context().now());
    if (!at)
        return context().fail(at.error());
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto report = service::whyOf(*workspace, *handle, m_at.empty() ? std::nullopt : std::optional(*at),
                                       context().now());
    if (!report)
        return context().fail(report.error());
    if (context().options.json)
        context().print(service::toJson(*report));
    else
        context().printWrapped(service::textOf(*report));
    return Done;
}

} // namespace caretaker::cli
