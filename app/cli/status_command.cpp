// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/status_command.h"

#include "app/cli/arguments.h"
#include "app/cli/workspace_argument.h"
#include "core/service/status_service.h"

#include <algorithm>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

namespace {

bool needsAttention(const report::StatusRow& row)
{
    return row.state != "healthy"_L1 || row.candidate || row.openCase;
}

} // namespace

StatusCommand::StatusCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* sub =
        line.add(line.app, "status", "State, candidate, issues and open case of each CA",
                 "caretaker --database demo/caretaker.db status --json", [this] { return run(); });
    sub->add_option("HANDLE", m_handle, "Only this CA");
    sub->add_flag("--exit-code", m_exitCode,
                  "Exit with 1 when a CA is not healthy or has a candidate or a case");
}

int StatusCommand::run()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    auto status = service::fleetStatus(*workspace);
    if (!status)
        return context().fail(status.error());
    if (!m_handle.empty()) {
        std::erase_if(status->rows,
                      [&](const report::StatusRow& row) { return row.handle.toString() != qs(m_handle); });
        if (status->rows.empty())
            return context().fail(
                Error::badInput(u"no such CA"_s, qs(m_handle), u"caretaker ca list shows all"_s));
    }
    const Instant asOf = status->asOf.value_or(context().now());
    if (context().options.json) {
        context().print(report::statusJson(status->rows));
    } else {
        context().print(
            report::statusTable(status->rows, asOf, {context().columns(), context().isTerminal()}).trimmed());
        context().print(status->asOf ? u"As of the last round, %1."_s.arg(formatForPeople(asOf))
                                     : u"No round yet: caretaker cycle runs one."_s);
    }
    const bool attention = std::any_of(status->rows.begin(), status->rows.end(), needsAttention);
    return m_exitCode && attention ? NeedsAttention : Done;
}

} // namespace caretaker::cli
