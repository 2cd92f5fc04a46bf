// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_command.h"

#include "app/cli/arguments.h"
#include "app/cli/workspace_argument.h"
#include "core/base/finding.h"
#include "core/base/findings_page.h"
#include "core/base/limits.h"
#include "core/service/case_bundle_check.h"

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
    CLI::App* verify = line.add(
        *parent, "verify",
        "Recompute the chain of the database, of an exported file, or all of a case bundle; exit 1 when "
        "anything is "
        "wrong. Neither file nor bundle needs a database",
        "caretaker audit verify --head 812:9F2C...\n  caretaker audit verify --export audit.ndjson\n  "
        "caretaker audit verify kiwi-fibre-case.tar",
        [this] { return this->verify(); });
    auto* bundle =
        verify->add_option("BUNDLE", m_bundle, "What `caretaker case export` wrote")->type_name("FILE.tar");
    auto* head = verify->add_option("--head", m_head, "That this head, noted before, is still in the chain")
                     ->type_name("SEQ:HASH")
                     ->excludes(bundle);
    verify
        ->add_option(
            "--export", m_export,
            "The lines that `caretaker audit export` wrote; with --database, also that the database still "
            "holds them")
        ->type_name("FILE")
        ->excludes(bundle)
        ->excludes(head);
    line.add(*parent, "head",
             "The last entry's number and hash: note it elsewhere, and nothing can be cut off unseen",
             "caretaker audit head", [this] { return this->head(); });
    CLI::App* exported =
        line.add(*parent, "export", "The chain as lines of JSON, one entry each",
                 "caretaker audit export --since 812 audit.ndjson", [this] { return exportChain(); });
    exported->add_option("--since", m_since, "Only entries after this one")->check(CLI::NonNegativeNumber);
    exported->add_option("FILE", m_file, "Default: standard output");
}

int AuditCommand::print(const store::AuditReport& report, const QString& what,
                        const service::ApprovalCheck& approvals)
{
    const bool sound = report.intact() && approvals.problems.isEmpty();
    if (context().options.json) {
        context().print(
            QJsonObject{{u"schema"_s, u"caretaker/audit-verify/1"_s},
                        {u"intact"_s, report.intact()},
                        {u"entries"_s, report.entries},
                        {u"seq"_s, report.head.seq},
                        {u"head"_s, report.head.hash.toHex()},
                        {u"problem"_s, report.problem},
                        {u"signed_approvals"_s, approvals.signedApprovals},
                        {u"unsigned_approvals"_s, approvals.unsignedApprovals},
                        {u"approval_problems"_s, QJsonArray::fromStringList(approvals.problems)}});
        return sound ? Done : NeedsAttention;
    }
    if (report.intact())
        context().print(
            u"%1: %2 entries, head %3"_s.arg(what).arg(report.entries).arg(service::headText(report.head)));
    else
        context().print(u"BROKEN at entry %1: %2"_s.arg(*report.brokenAt).arg(report.problem));
    for (const QString& problem : approvals.problems)
        context().print(u"WRONG: "_s + problem);
    if (approvals.problems.isEmpty() && !approvals.sentence().isEmpty())
        context().print(approvals.sentence());
    return sound ? Done : NeedsAttention;
}

int AuditCommand::verify()
{
    if (!m_bundle.empty())
        return verifyBundle();
    if (!m_export.empty())
        return verifyExport();
    if (m_head.empty())
        return verifyChain(std::nullopt);
    const auto head = service::headFromText(qs(m_head));
    if (!head)
        return context().fail(
            Error::usage(u"is not a head of an audit chain"_s, u"--head "_s + qs(m_head), u"SEQ:HASH"_s));
    return verifyChain(head);
}

int AuditCommand::verifyChain(const std::optional<store::AuditHead>& head)
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto report = service::verifyAudit(*workspace, head);
    if (!report)
        return context().fail(report.error());
    const auto approvals = service::verifyApprovals(*workspace);
    return approvals ? print(*report, u"Intact"_s, *approvals) : context().fail(approvals.error());
}

int AuditCommand::verifyExport()
{
    const QString path = qs(m_export);
    const auto text = readFileArgument(path, limits::MaxCaseBundleBytes);
    if (!text)
        return context().fail(text.error());
    const auto entries = service::readExport(*text, path);
    if (!entries)
        return context().fail(entries.error());
    const service::ExportReport report = service::checkExport(*entries);
    const bool alone = context().options.database.isEmpty() && context().options.config.isEmpty();
    if (alone || !report.chain.intact() || entries->empty())
        return print(report.chain, u"The export is intact"_s);
    return verifyChain(report.chain.head);
}

int AuditCommand::verifyBundle()
{
    const QString path = qs(m_bundle);
    const auto tar = readFileArgument(path, limits::MaxCaseBundleBytes);
    if (!tar)
        return context().fail(tar.error());
    const auto check = service::checkCaseBundle(*tar, path);
    if (!check)
        return context().fail(check.error());
    if (context().options.json) {
        context().print(service::toJson(*check));
        return check->isSound() ? Done : NeedsAttention;
    }
    context().print(u"%1, cases: %2"_s.arg(check->ca.toString(), check->cases.join(", "_L1)));
    for (const QString& sentence : check->checked)
        context().print(u"  checked: "_s + sentence);
    for (const QString& sentence : check->unchecked)
        context().print(u"  not checked: "_s + sentence);
    for (const QString& problem : check->problems)
        context().print(u"  WRONG: "_s + problem);
    for (const service::Difference& d : check->differences)
        context().print(u"    %1  %2\n      recorded:   %3\n      recomputed: %4"_s.arg(
            formatRfc3339(d.at), d.what, d.stored, d.recomputed));
    context().print(check->isSound() ? u"Sound."_s : u"NOT SOUND."_s);
    return check->isSound() ? Done : NeedsAttention;
}

int AuditCommand::head()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto head = service::auditHead(*workspace);
    if (!head)
        return context().fail(head.error());
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/audit-head/1"_s},
                                    {u"seq"_s, head->seq},
                                    {u"hash"_s, head->hash.toHex()}});
    else
        context().print(service::headText(*head));
    return Done;
}

int AuditCommand::exportChain()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto exported = service::exportAudit(*workspace, m_since);
    if (!exported)
        return context().fail(exported.error());
    if (m_file.empty())
        context().printRaw(exported->lines);
    else if (const auto written = writeFile(qs(m_file), exported->lines); !written)
        return context().fail(written.error());
    context().say(u"%1 entries, head %2"_s.arg(exported->entries).arg(service::headText(exported->head)));
    return Done;
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
