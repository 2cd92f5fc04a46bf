// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checklist_command.h"

#include "app/cli/arguments.h"
#include "app/cli/workspace_argument.h"
#include "core/service/checklist_service.h"
#include "core/service/status_service.h"

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using checklist::Period;

ChecklistCommand::ChecklistCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* parent =
        line.app.add_subcommand("checklist", "Checklists, ticked from the database where it can be measured");
    parent->require_subcommand(1);
    parent->fallthrough();
    for (const Period period : {Period::Daily, Period::Weekly, Period::Monthly, Period::Quarterly}) {
        const std::string name = checklist::toString(period).toStdString();
        CLI::App* sub = line.add(*parent, name, "The " + name + " checklist, as Markdown",
                                 "caretaker checklist " + name, [this, period] { return run(period); });
        sub->add_option("HANDLE", m_handle, "The CA, for an operator's checklist");
        sub->add_option("--audience", m_audience,
                        "registry, or operator (monthly and quarterly, with a HANDLE)")
            ->capture_default_str();
        sub->add_option("--at", m_at, "The period ends here, RFC 3339 (default: the last round)")
            ->type_name("TIME");
    }
}

int ChecklistCommand::run(Period period)
{
    const auto audience = checklist::audienceFromString(qs(m_audience));
    if (!audience)
        return context().fail(Error::usage(u"\"%1\" is not an audience"_s.arg(qs(m_audience)),
                                           u"--audience"_s, u"registry or operator"_s));
    const bool forOperator = *audience == checklist::Audience::Operator;
    if (forOperator == m_handle.empty())
        return context().fail(Error::usage(u"an operator's checklist, and only that, names a CA"_s,
                                           u"checklist"_s, u"--audience operator HANDLE"_s));
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto status = service::fleetStatus(*workspace);
    if (!status)
        return context().fail(status.error());
    const auto to = instantArgument("--at", m_at, status->asOf.value_or(context().now()));
    if (!to)
        return context().fail(to.error());
    service::ChecklistRequest request{.audience = *audience, .period = period, .to = *to};
    if (forOperator) {
        const auto handle = handleArgument(m_handle);
        if (!handle)
            return context().fail(handle.error());
        request.ca = *handle;
    }
    const auto list = service::makeChecklist(*workspace, request);
    if (!list)
        return context().fail(list.error());
    if (context().options.json)
        context().print(checklist::toJson(*list));
    else
        context().print(checklist::toMarkdown(*list).trimmed());
    return Done;
}

} // namespace caretaker::cli
