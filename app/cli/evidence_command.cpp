// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence_command.h"

#include "app/cli/arguments.h"
#include "app/cli/workspace_argument.h"
#include "core/service/evidence_service.h"

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using store::EvidenceUse;

namespace {

QString lineOf(const EvidenceUse& use)
{
    const QString kind = use.info ? use.info->kind : u"(expired)"_s;
    const QString size = use.info ? QString::number(use.info->size) : u"-"_s;
    return u"%1  %2  %3  %4  %5  %6"_s.arg(formatForPeople(use.at), use.vantage.toString(),
                                           kind.leftJustified(16), size.rightJustified(9),
                                           use.id.toHex().toLower(), use.info ? use.info->uri : QString());
}

} // namespace

EvidenceCommand::EvidenceCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* evidence =
        line.app.add_subcommand("evidence", "The raw bytes behind what was observed of a CA");
    evidence->require_subcommand(1);
    evidence->fallthrough();
    CLI::App* list = line.add(*evidence, "list", "When, from where, what, how large, and its SHA-256",
                              "caretaker --config caretaker.toml evidence list kiwi-fibre",
                              [this] { return this->list(); });
    list->add_option("HANDLE", m_handle)->required();
    CLI::App* bundle =
        line.add(*evidence, "export", "Files named by their hash, and how to check them without this program",
                 "caretaker --config caretaker.toml evidence export kiwi-fibre kiwi-fibre.tar",
                 [this] { return exportBundle(); });
    bundle->add_option("HANDLE", m_handle)->required();
    bundle->add_option("PATH", m_path, "A new or empty folder, or a file that ends in .tar")->required();
}

int EvidenceCommand::list()
{
    const auto handle = handleArgument(m_handle);
    if (!handle)
        return context().fail(handle.error());
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto uses = service::evidenceOf(*workspace, *handle);
    if (!uses)
        return context().fail(uses.error());
    if (context().options.json) {
        context().print(service::toJson(*handle, *uses));
        return Done;
    }
    for (const EvidenceUse& use : *uses)
        context().print(lineOf(use));
    context().say(u"%1 pieces of evidence"_s.arg(uses->size()));
    return Done;
}

int EvidenceCommand::exportBundle()
{
    const auto handle = handleArgument(m_handle);
    if (!handle)
        return context().fail(handle.error());
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto exported = service::exportEvidence(*workspace, *handle, qs(m_path), context().now());
    if (!exported)
        return context().fail(exported.error());
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/evidence-export/1"_s},
                                    {u"path"_s, exported->path},
                                    {u"files"_s, exported->files},
                                    {u"gone"_s, exported->gone},
                                    {u"bytes"_s, exported->bytes}});
    else
        context().print(u"%1 files, %2 bytes; %3 expired before: %4"_s.arg(exported->files)
                            .arg(exported->bytes)
                            .arg(exported->gone)
                            .arg(exported->path));
    return Done;
}

} // namespace caretaker::cli
