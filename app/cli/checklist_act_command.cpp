// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checklist_act_command.h"

#include "app/cli/arguments.h"
#include "app/cli/person_argument.h"
#include "app/cli/workspace_argument.h"

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using checklist::Checklist;
using checklist::MarkKind;

ChecklistActCommand::ChecklistActCommand(CommandLine& line, CLI::App& parent) : Command(line.context)
{
    addAct(line, parent, "tick", "Attest an item of the current period", MarkKind::Tick);
    addAct(line, parent, "untick", "Take a tick back; both stay on record", MarkKind::Untick);
    addAct(line, parent, "annotate", "Note something about an item", MarkKind::Note);
    CLI::App* close = line.add(parent, "close",
                               "Close a list whose period has ended, or on which everything is done: it then "
                               "stands as it is (cycle closes those that ended)",
                               "caretaker checklist close operator-pre-delegation --ca kiwi-fibre",
                               [this] { return this->close(); });
    close->add_option("LIST", m_which, "registry-daily, operator-monthly, ...")->required();
    close->add_option("--ca", m_ca, "The CA, for an operator's list")->type_name("HANDLE");
    close->add_option("--at", m_at, "Of the period that this lies in, RFC 3339 (default: now)")
        ->type_name("TIME");
    close->add_option("--as", m_as, "Act as this person; for root only")->type_name("NAME");
}

void ChecklistActCommand::addAct(CommandLine& line, CLI::App& parent, const char* name,
                                 const char* description, MarkKind kind)
{
    CLI::App* sub = line.add(parent, name, description,
                             std::string("caretaker checklist ") + name +
                                 " registry-quarterly/restore --note \"restored on host b, verified\"",
                             [this, kind] { return mark(kind); });
    sub->add_option("ITEM", m_which, "LIST/ITEM, as in registry-quarterly/restore")->required();
    sub->add_option("--ca", m_ca, "The CA, for an operator's list")->type_name("HANDLE");
    sub->add_option("--at", m_at, "Of the period that this lies in, RFC 3339 (default: now)")
        ->type_name("TIME");
    sub->add_option("--note", m_note, "Kept with it")->type_name("TEXT");
    sub->add_option("--evidence", m_evidence, "A URI, or a SHA-256 in hexadecimal")->type_name("WHERE");
    sub->add_option("--as", m_as, "Act as this person; for root only (default: the operating system's user)")
        ->type_name("NAME");
}

Expected<service::ChecklistRequest> ChecklistActCommand::request(const QString& list) const
{
    const auto audience = checklist::audienceFromString(list.section(u'-', 0, 0));
    const auto period = checklist::periodFromString(list.section(u'-', 1));
    if (!audience || !period)
        return unexpected(Error::usage(u"there is no such checklist"_s, list,
                                       u"as in registry-monthly or operator-quarterly"_s));
    const auto at = instantArgument("--at", m_at, context().now());
    if (!at)
        return unexpected(at.error());
    if (*at > context().now())
        return unexpected(Error::usage(u"lies in the future"_s, u"--at"_s));
    service::ChecklistRequest request{.audience = *audience, .period = *period, .ca = {}, .to = *at};
    if (m_ca.empty())
        return request;
    return handleArgument(m_ca).map([&](const CaHandle& handle) {
        request.ca = handle;
        return request;
    });
}

Expected<service::ChecklistAct> ChecklistActCommand::act() const
{
    return personArgument(m_as).map([this](const QString& name) {
        return service::ChecklistAct{name, context().now(), qs(m_note), qs(m_evidence)};
    });
}

int ChecklistActCommand::done(const Checklist& list, const QString& item, const QString& what)
{
    if (context().options.json) {
        context().print(checklist::toJson(list));
        return Done;
    }
    context().print(u"%1: %2"_s.arg(item.isEmpty() ? list.id : list.id + u'/' + item, what));
    return Done;
}

int ChecklistActCommand::mark(MarkKind kind)
{
    const QString list = qs(m_which).section(u'/', 0, 0), item = qs(m_which).section(u'/', 1);
    if (item.isEmpty())
        return context().fail(Error::usage(u"names no item"_s, qs(m_which), u"LIST/ITEM"_s));
    const auto request = this->request(list);
    const auto act = this->act();
    if (!request || !act)
        return context().fail(request ? act.error() : request.error());
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadWrite);
    if (!workspace)
        return context().fail(workspace.error());
    const auto marked = service::markItem(*workspace, *request, kind, item, *act);
    if (!marked)
        return context().fail(marked.error());
    const QString what = kind == MarkKind::Tick     ? u"ticked by %1"_s
                         : kind == MarkKind::Untick ? u"taken back by %1"_s
                                                    : u"annotated by %1"_s;
    return done(*marked, item, what.arg(act->by));
}

int ChecklistActCommand::close()
{
    const auto request = this->request(qs(m_which));
    const auto act = this->act();
    if (!request || !act)
        return context().fail(request ? act.error() : request.error());
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadWrite);
    if (!workspace)
        return context().fail(workspace.error());
    const auto closed = service::closeChecklist(*workspace, *request, *act);
    return closed ? done(*closed, {}, u"closed by "_s + act->by) : context().fail(closed.error());
}

} // namespace caretaker::cli
