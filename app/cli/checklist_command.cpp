// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checklist_command.h"

#include "app/cli/aligned.h"
#include "app/cli/arguments.h"
#include "app/cli/checklist_act_command.h"
#include "app/cli/language_option.h"
#include "app/cli/workspace_argument.h"
#include "core/base/limits.h"
#include "core/service/status_service.h"

#include <QJsonArray>

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using checklist::Checklist;
using checklist::Period;
using checklist::Status;
using service::ChecklistForm;

ChecklistCommand::ChecklistCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* parent =
        line.app.add_subcommand("checklist", "Checklists, ticked from the database where it can be measured");
    parent->require_subcommand(1);
    parent->fallthrough();
    for (const Period period :
         {Period::Daily, Period::Weekly, Period::Monthly, Period::Quarterly, Period::PreDelegation})
        addPeriod(line, *parent, period);
    CLI::App* list =
        line.add(*parent, "list", "The checklists that are open now, and what is overdue on them",
                 "caretaker checklist list --exit-code", [this] { return this->list(); });
    list->add_flag("--exit-code", m_exitCode, "Exit 1 when something needs attention or is overdue");
    CLI::App* history =
        line.add(*parent, "history", "Closed checklists, as they stood",
                 "caretaker checklist history registry-monthly", [this] { return this->history(); });
    history->add_option("LIST", m_which, "Of this list only: registry-daily, operator-monthly, ...");
    history->add_option("--ca", m_handle, "Of this CA only")->type_name("HANDLE");
    CLI::App* check =
        line.add(*parent, "check", "Whether a file of one's own is a checklist",
                 "caretaker checklist check registry-daily.toml", [this] { return this->check(); });
    check->add_option("FILE", m_file, "A definition in TOML")->required();
    line.commands.push_back(std::make_unique<ChecklistActCommand>(line, *parent));
}

void ChecklistCommand::addPeriod(CommandLine& line, CLI::App& parent, Period period)
{
    const std::string name = checklist::toString(period).toStdString();
    const bool isOnce = period == Period::PreDelegation;
    CLI::App* sub =
        line.add(parent, name,
                 isOnce ? "The CA operator's checklist before delegation; without a HANDLE a blank form"
                        : "The " + name + " checklist",
                 isOnce ? "caretaker checklist pre-delegation kiwi-fibre --format pdf --output kiwi.pdf"
                        : "caretaker checklist " + name + " --format html --output " + name + ".html",
                 [this, period] { return show(period); });
    sub->add_option("HANDLE", m_handle, "The CA, for an operator's checklist");
    sub->add_option("--audience", m_audience,
                    "registry, or operator (monthly, quarterly, pre-delegation; with a HANDLE)");
    sub->add_option("--at", m_at, "The figures end here, RFC 3339 (default: the last round)")
        ->type_name("TIME");
    sub->add_option("--format", m_format, "text, md, html, pdf or json (default: text)")->type_name("FORM");
    sub->add_option("--output", m_output, "Write to this file instead of standard output")->type_name("FILE");
    sub->add_option("--language", m_language,
                    "BCP 47, as in pt-BR (default: en; of an operator's list as HTML or PDF its contact's)")
        ->type_name("LANG")
        ->check(knownLanguage());
    sub->add_option("--definitions", m_definitions, "A folder of definitions of one's own")->type_name("DIR");
    sub->add_flag("--exit-code", m_exitCode, "Exit 1 when something needs attention or is overdue");
}

Expected<service::ChecklistRequest> ChecklistCommand::request(const service::Workspace& workspace,
                                                              Period period) const
{
    const std::string implied = period == Period::PreDelegation ? "operator" : "registry";
    const QString named = qs(m_audience.empty() ? implied : m_audience);
    const auto audience = checklist::audienceFromString(named);
    if (!audience)
        return unexpected(Error::usage(u"\"%1\" is not an audience"_s.arg(named), u"--audience"_s,
                                       u"registry or operator"_s));
    const auto status = service::fleetStatus(workspace);
    if (!status)
        return unexpected(status.error());
    const auto to = instantArgument("--at", m_at, status->asOf.value_or(context().now()));
    if (!to)
        return unexpected(to.error());
    service::ChecklistRequest request{
        .audience = *audience, .period = period, .ca = {}, .to = *to, .definitions = qs(m_definitions)};
    if (m_handle.empty())
        return request;
    return handleArgument(m_handle).map([&](const CaHandle& handle) {
        request.ca = handle;
        return request;
    });
}

Expected<ChecklistForm> ChecklistCommand::form() const
{
    if (m_format.empty())
        return context().options.json ? ChecklistForm::Json : ChecklistForm::Text;
    const auto form = service::checklistFormFromString(qs(m_format));
    if (!form)
        return unexpected(Error::usage(u"\"%1\" is not a form"_s.arg(qs(m_format)), u"--format"_s,
                                       u"text, md, html, pdf or json"_s));
    if (*form == ChecklistForm::Pdf && m_output.empty() && context().isTerminal())
        return unexpected(
            Error::usage(u"a PDF is not for a terminal"_s, u"--format pdf"_s, u"--output FILE"_s));
    return *form;
}

int ChecklistCommand::write(const QByteArray& bytes, ChecklistForm form)
{
    if (m_output.empty()) {
        context().printRaw(bytes);
        return Done;
    }
    if (const auto written = writeFile(qs(m_output), bytes); !written)
        return context().fail(written.error());
    context().say(u"%1 written as %2"_s.arg(qs(m_output), service::toString(form)));
    return Done;
}

int ChecklistCommand::show(Period period)
{
    const auto form = this->form();
    if (!form)
        return context().fail(form.error());
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto request = this->request(*workspace, period);
    if (!request)
        return context().fail(request.error());
    const auto list = service::makeChecklist(*workspace, *request);
    if (!list)
        return context().fail(list.error());
    const bool isForOperator = request->ca && (*form == ChecklistForm::Html || *form == ChecklistForm::Pdf);
    const QString language = !m_language.empty() ? qs(m_language)
                             : isForOperator     ? service::languageOf(*workspace, *request->ca)
                                                 : u"en"_s;
    const auto bytes = service::renderChecklist(*workspace, *list, *form, language);
    if (!bytes)
        return context().fail(bytes.error());
    if (const int failed = write(*bytes, *form))
        return failed;
    return m_exitCode && list->needsAttention() ? NeedsAttention : Done;
}

int ChecklistCommand::listAsJson(const std::vector<service::ChecklistState>& states)
{
    QJsonArray array;
    for (const service::ChecklistState& state : states)
        array.append(QJsonObject{{u"instance"_s, state.id},
                                 {u"until"_s, state.until ? QJsonValue(formatRfc3339(*state.until))
                                                          : QJsonValue(QJsonValue::Null)},
                                 {u"items"_s, state.items},
                                 {u"done"_s, state.done},
                                 {u"attention"_s, state.attention},
                                 {u"overdue"_s, state.overdue}});
    context().print(QJsonObject{{u"schema"_s, u"caretaker/checklist-list/1"_s}, {u"checklists"_s, array}});
    return Done;
}

void ChecklistCommand::printStates(const std::vector<service::ChecklistState>& states) const
{
    std::vector<QStringList> rows;
    rows.reserve(states.size());
    for (const service::ChecklistState& s : states)
        rows.push_back({s.id, u"%1 of %2 done"_s.arg(s.done).arg(s.items), u"%1 to do"_s.arg(s.attention),
                        u"%1 overdue"_s.arg(s.overdue),
                        s.until ? u"until "_s + formatForPeople(*s.until).first(10) : u"all is done"_s});
    const QStringList lines = aligned(rows);
    for (const QString& line : lines)
        context().print(line);
}

int ChecklistCommand::list()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto states = service::openChecklists(*workspace, context().now());
    if (!states)
        return context().fail(states.error());
    const bool needsAttention = std::any_of(states->begin(), states->end(), [](const auto& state) {
        return state.attention > 0 || state.overdue > 0;
    });
    if (context().options.json)
        listAsJson(*states);
    else
        printStates(*states);
    return m_exitCode && needsAttention ? NeedsAttention : Done;
}

int ChecklistCommand::history()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    std::optional<CaHandle> ca;
    if (!m_handle.empty()) {
        const auto handle = handleArgument(m_handle);
        if (!handle)
            return context().fail(handle.error());
        ca = *handle;
    }
    const auto lists = service::closedChecklists(*workspace, qs(m_which), ca);
    if (!lists)
        return context().fail(lists.error());
    QJsonArray array;
    for (const Checklist& list : *lists) {
        array.append(checklist::toJson(list));
        if (!context().options.json)
            context().print(u"%1  closed on %2 by %3: %4 in order, %5 attested, %6 not done"_s
                                .arg(checklist::instanceId(list.id, list.window, list.subject), -40)
                                .arg(formatForPeople(list.closed->at), list.closed->by)
                                .arg(list.count(Status::Ticked))
                                .arg(list.count(Status::Attested))
                                .arg(list.count(Status::Attention) + list.count(Status::Open)));
    }
    if (context().options.json)
        context().print(
            QJsonObject{{u"schema"_s, u"caretaker/checklist-history/1"_s}, {u"checklists"_s, array}});
    else if (lists->empty())
        context().print(u"No checklist was closed yet."_s);
    return Done;
}

int ChecklistCommand::check()
{
    const auto definition =
        readFileArgument(qs(m_file), limits::MaxConfigBytes).and_then([this](const QByteArray& bytes) {
            return checklist::parseDefinition(bytes, qs(m_file));
        });
    if (!definition)
        return context().fail(definition.error());
    const auto attested = std::count_if(definition->items.begin(), definition->items.end(),
                                        [](const auto& item) { return item.isAttested(); });
    const auto measured = static_cast<qint64>(definition->items.size()) - attested;
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/checklist-check/1"_s},
                                    {u"id"_s, definition->id},
                                    {u"measured"_s, measured},
                                    {u"attested"_s, static_cast<qint64>(attested)},
                                    {u"sha256"_s, definition->hash.toHex()}});
    else
        context().print(
            u"%1: good; %2 measured, %3 attested"_s.arg(definition->id).arg(measured).arg(attested));
    return Done;
}

} // namespace caretaker::cli
