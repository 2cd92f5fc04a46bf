// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/status_command.h"

#include "app/cli/arguments.h"
#include "app/cli/workspace_argument.h"

#include <QJsonArray>

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
    if (!m_handle.empty()) {
        if (const int code = runOne(*workspace, status->rows.front(), asOf); code != Done)
            return code;
    } else if (context().options.json) {
        context().print(report::statusJson(status->rows));
    } else {
        context().print(
            report::statusTable(status->rows, asOf, {context().columns(), context().isTerminal()}).trimmed());
    }
    if (!context().options.json)
        context().print(status->asOf ? u"As of the last round, %1."_s.arg(formatForPeople(asOf))
                                     : u"No round yet: caretaker cycle runs one."_s);
    const bool attention = std::any_of(status->rows.begin(), status->rows.end(), needsAttention);
    return m_exitCode && attention ? NeedsAttention : Done;
}

/// One CA: its row, what is to be said about its vantages, and what each of them saw last.
int StatusCommand::runOne(const service::Workspace& workspace, const report::StatusRow& row, Instant asOf)
{
    const auto words = vantageWords(workspace, row.handle, asOf);
    if (!words)
        return context().fail(words.error());
    if (context().options.json) {
        QJsonObject json = report::statusJson({row});
        QJsonObject ca = json.value("cas"_L1).toArray().first().toObject();
        QJsonArray vantages;
        for (const service::VantageWord& word : *words)
            vantages.append(toJson(word));
        ca.insert("vantages"_L1, vantages);
        json.insert("cas"_L1, QJsonArray{ca});
        context().print(json);
        return Done;
    }
    context().print(
        report::statusTable({row}, asOf, {context().columns(), context().isTerminal()}).trimmed());
    for (const Finding& finding : row.findings)
        context().print(u"%1: %2 %3"_s.arg(finding.name(), finding.detail(), infoOf(finding.id).remedy));
    for (const service::VantageWord& word : *words)
        context().print(u"  %1: %2%3%4 since %5, last seen %6%7"_s.arg(
            word.vantage.toString(), word.word, word.mayBeCached ? u" (perhaps out of its cache)"_s : u""_s,
            word.reason.isEmpty() ? QString() : u" (%1)"_s.arg(word.reason), formatForPeople(word.since),
            formatForPeople(word.lastSeen), word.fresh ? u""_s : u", no longer counts"_s));
    return Done;
}

} // namespace caretaker::cli
