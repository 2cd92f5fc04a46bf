// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/status_command.h"

#include "app/cli/arguments.h"
#include "app/cli/workspace_argument.h"

#include <QJsonArray>

#include <algorithm>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration Month = std::chrono::hours(720); ///< how long ended issues are told

/// Reasons have words of others in them: what could break the line or move a cursor is replaced.
QString printable(QString text)
{
    for (QChar& character : text) {
        if (!character.isPrint() && !character.isSurrogate())
            character = u'?';
    }
    return text;
}

/// One that has ended is history; of one that goes on, why.
QString episodesText(const std::vector<health::Episode>& episodes)
{
    QStringList lines{u"Issues:"_s};
    for (const health::Episode& episode : episodes) {
        lines << u"  "_s + service::textOf(episode);
        if (!episode.isOpen())
            continue;
        for (const health::Reason& reason : episode.reasons)
            lines << u"    "_s + printable(reason.text());
    }
    return lines.join(u'\n');
}

QJsonArray episodesJson(const std::vector<health::Episode>& episodes)
{
    QJsonArray array;
    for (const health::Episode& episode : episodes)
        array.append(health::toJson(episode));
    return array;
}

QJsonObject oneJson(const report::StatusRow& row, const std::vector<service::VantageWord>& words,
                    const std::vector<health::Episode>& episodes)
{
    QJsonObject json = report::statusJson({row});
    QJsonObject ca = json.value("cas"_L1).toArray().first().toObject();
    QJsonArray vantages;
    for (const service::VantageWord& word : words)
        vantages.append(toJson(word));
    ca.insert("vantages"_L1, vantages);
    json.insert("cas"_L1, QJsonArray{ca});
    json.insert("episodes"_L1, episodesJson(episodes));
    return json;
}

QString wordText(const service::VantageWord& word)
{
    return u"  %1: %2%3%4 since %5, last seen %6%7"_s.arg(
        word.vantage.toString(), word.word, word.mayBeCached ? u" (perhaps out of its cache)"_s : u""_s,
        word.reason.isEmpty() ? QString() : u" (%1)"_s.arg(word.reason), formatForPeople(word.since),
        formatForPeople(word.lastSeen), word.fresh ? u""_s : u", no longer counts"_s);
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

/// One CA: its row, what is to be said about its vantages, what each of them saw last, and its issues.
int StatusCommand::runOne(const service::Workspace& workspace, const report::StatusRow& row, Instant asOf)
{
    const auto words = vantageWords(workspace, row.handle, asOf);
    if (!words)
        return context().fail(words.error());
    const auto episodes = service::issueEpisodes(workspace, row.handle, Month);
    if (!episodes)
        return context().fail(episodes.error());
    if (context().options.json) {
        context().print(oneJson(row, *words, *episodes));
        return Done;
    }
    const report::TableOptions table{context().columns(), context().isTerminal()};
    context().print(report::statusTable({row}, asOf, table).trimmed());
    for (const Finding& finding : row.findings)
        context().print(u"%1: %2 %3"_s.arg(finding.name(), finding.detail(), infoOf(finding.id).remedy));
    for (const service::VantageWord& word : *words)
        context().print(wordText(word));
    if (!episodes->empty())
        context().print(episodesText(*episodes));
    return Done;
}

} // namespace caretaker::cli
