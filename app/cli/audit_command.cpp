// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_command.h"

#include "app/cli/workspace_argument.h"
#include "core/base/finding.h"
#include "core/base/findings_page.h"
#include "core/service/audit_service.h"

#include <QJsonArray>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const FindingInfo& info)
{
    return {{u"id"_s, info.name},
            {u"severity"_s, toString(info.severity)},
            {u"clause"_s, info.clause},
            {u"meaning"_s, info.meaning},
            {u"remedy"_s, info.remedy}};
}

} // namespace

AuditCommand::AuditCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* parent =
        line.app.add_subcommand("audit", "The chain of everything that people and policies decided");
    parent->require_subcommand(1);
    parent->fallthrough();
    line.add(*parent, "verify", "Recompute the chain; exit 1 when it is broken", "caretaker audit verify",
             [this] { return verify(); });
}

int AuditCommand::verify()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto report = service::verifyAudit(*workspace);
    if (!report)
        return context().fail(report.error());
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/audit-verify/1"_s},
                                    {u"intact"_s, report->intact()},
                                    {u"entries"_s, report->entries},
                                    {u"head"_s, report->head.hash.toHex()},
                                    {u"problem"_s, report->problem}});
    else if (report->intact())
        context().print(u"Intact: %1 entries, head %2"_s.arg(report->entries).arg(report->head.hash.toHex()));
    else
        context().print(u"BROKEN at entry %1: %2"_s.arg(*report->brokenAt).arg(report->problem));
    return report->intact() ? Done : NeedsAttention;
}

ExplainCommand::ExplainCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* sub = line.add(line.app, "explain", "What a finding means, and what the CA operator should do",
                             "caretaker explain MFT_EXPIRED", [this] { return run(); });
    auto* finding =
        sub->add_option("FINDING", m_finding, "As it stands in JSON and notices; without it, all are listed");
    sub->add_flag("--markdown", m_markdown, "Writes the page docs/findings.md")->excludes(finding);
}

int ExplainCommand::listAll()
{
    if (m_markdown)
        context().print(findingsPage());
    else if (context().options.json) {
        QJsonArray findings;
        for (const FindingInfo& info : findingCatalogue())
            findings.append(toJson(info));
        context().print(QJsonObject{{u"schema"_s, u"caretaker/explain/1"_s}, {u"findings"_s, findings}});
    } else {
        for (const FindingInfo& info : findingCatalogue())
            context().print(u"%1  %2"_s.arg(info.name.leftJustified(32), info.meaning));
    }
    return Done;
}

int ExplainCommand::run()
{
    if (m_finding.empty())
        return listAll();
    const auto id = findingIdFromName(qs(m_finding).toUpper());
    if (!id)
        return context().fail(
            Error::usage(u"no such finding"_s, qs(m_finding), u"caretaker explain lists all"_s));
    const FindingInfo& info = infoOf(*id);
    if (context().options.json) {
        QJsonObject json = toJson(info);
        json.insert("schema"_L1, u"caretaker/explain/1"_s);
        context().print(json);
    } else
        context().print(u"%1 (%2, %3)\n%4\nWhat to do: %5"_s.arg(info.name, toString(info.severity),
                                                                 info.clause, info.meaning, info.remedy));
    return Done;
}

} // namespace caretaker::cli
