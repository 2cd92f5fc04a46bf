// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/status_command.h"

#include "app/cli/arguments.h"
#include "app/cli/workspace_argument.h"
#include "core/service/status_service.h"

#include <QJsonArray>

#include <algorithm>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration Month = std::chrono::hours(720); ///< how long ended issues are told

QString episodesText(const std::vector<health::Episode>& episodes)
{
    QStringList lines{u"Issues:"_s};
    for (const health::Episode& episode : episodes)
        lines << u"  "_s + service::textOf(episode);
    return lines.join(u'\n');
}

QJsonArray episodesJson(const std::vector<health::Episode>& episodes)
{
    QJsonArray array;
    for (const health::Episode& episode : episodes)
        array.append(health::toJson(episode));
    return array;
}

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

/// Of the one CA that was named.
Expected<StatusCommand::Episodes> StatusCommand::episodesOf(const service::Workspace& workspace,
                                                            const std::vector<report::StatusRow>& rows) const
{
    return m_handle.empty() ? Episodes{} : service::issueEpisodes(workspace, rows.front().handle, Month);
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
    const auto episodes = episodesOf(*workspace, status->rows);
    if (!episodes)
        return context().fail(episodes.error());
    const Instant asOf = status->asOf.value_or(context().now());
    if (context().options.json) {
        QJsonObject json = report::statusJson(status->rows);
        if (!m_handle.empty())
            json.insert(u"episodes"_s, episodesJson(*episodes));
        context().print(json);
    } else {
        context().print(
            report::statusTable(status->rows, asOf, {context().columns(), context().isTerminal()}).trimmed());
        if (!episodes->empty())
            context().print(episodesText(*episodes));
        context().print(status->asOf ? u"As of the last round, %1."_s.arg(formatForPeople(asOf))
                                     : u"No round yet: caretaker cycle runs one."_s);
    }
    const bool attention = std::any_of(status->rows.begin(), status->rows.end(), needsAttention);
    return m_exitCode && attention ? NeedsAttention : Done;
}

} // namespace caretaker::cli
