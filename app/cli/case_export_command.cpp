// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_export_command.h"

#include "app/cli/arguments.h"
#include "app/cli/workspace_argument.h"
#include "core/service/case_bundle.h"

#include <QJsonArray>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

namespace {

/// "1 case", "2 cases".
QString counted(qint64 number, const QString& noun)
{
    return u"%1 %2"_s.arg(number).arg(number == 1 ? noun : noun + u's');
}

} // namespace

CaseExportCommand::CaseExportCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* parent = line.app.get_subcommand("case");
    CLI::App* sub = line.add(*parent, "export",
                             "A bundle of a CA's cases that anybody can check without this database: "
                             "decisions, rules, observations, raw "
                             "objects",
                             "caretaker --config caretaker.toml case export kiwi-fibre kiwi-fibre.tar",
                             [this] { return run(); });
    sub->add_option("HANDLE", m_handle)->required();
    sub->add_option("FILE", m_path, "Default: HANDLE-case.tar")->type_name("FILE.tar");
    sub->add_flag(
        "--contacts", m_contacts,
        "With the messages that were sent and their recipients: personal data (default: their hashes only)");
}

int CaseExportCommand::run()
{
    const auto handle = handleArgument(m_handle);
    if (!handle)
        return context().fail(handle.error());
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const QString path = m_path.empty() ? handle->toString() + u"-case.tar"_s : qs(m_path);
    const auto exported = service::exportCase(
        *workspace, *handle, path, m_contacts ? service::Contacts::Included : service::Contacts::Withheld,
        context().now());
    if (!exported)
        return context().fail(exported.error());
    const QString head = service::headText(exported->head);
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/case-export/1"_s},
                                    {u"path"_s, exported->path},
                                    {u"cases"_s, QJsonArray::fromStringList(exported->cases)},
                                    {u"files"_s, exported->files},
                                    {u"evidence"_s, exported->evidence},
                                    {u"gone"_s, exported->gone},
                                    {u"bytes"_s, exported->bytes},
                                    {u"head"_s, head}});
    else
        context().print(u"%1: %2, %3, %4 bytes; %5, %6 expired before\nHead of the "
                        "audit chain: %7\nCheck it with: caretaker audit verify %1"_s
                            .arg(exported->path, counted(exported->cases.size(), u"case"_s),
                                 counted(exported->files, u"file"_s))
                            .arg(exported->bytes)
                            .arg(exported->evidence == 1 ? u"1 piece of evidence"_s
                                                         : u"%1 pieces of evidence"_s.arg(exported->evidence))
                            .arg(exported->gone)
                            .arg(head));
    return Done;
}

} // namespace caretaker::cli
