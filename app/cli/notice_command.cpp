// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/notice_command.h"

#include "app/cli/workspace_argument.h"
#include "core/service/notice_service.h"

#include <QJsonArray>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

NoticeCommand::NoticeCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* parent = line.app.add_subcommand("notice", "Notices to operators and alerts to staff");
    parent->require_subcommand(1);
    parent->fallthrough();
    CLI::App* list = line.add(*parent, "list", "One line a notice", "caretaker notice list",
                              [this] { return this->list(); });
    list->add_option("--case", m_case, "Only those of one case")->type_name("ID");
    list->add_flag("--with-contacts", m_withContacts, "With recipients (personal data)");
    CLI::App* show =
        line.add(*parent, "show", "The whole message, as it was or will be sent (holds contact data)",
                 "caretaker notice show 3", [this] { return this->show(); });
    show->add_option("ID", m_id, "As `notice list` prints it")->required();
    line.add(*parent, "send", "Deliver now what is queued", "caretaker notice send",
             [this] { return this->send(); });
}

int NoticeCommand::list()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto notices = service::listNotices(*workspace, qs(m_case));
    if (!notices)
        return context().fail(notices.error());
    QJsonArray array;
    for (const store::StoredNotice& notice : *notices) {
        array.append(service::toJson(notice, m_withContacts));
        if (!context().options.json)
            context().print(u"%1  %2  %3  %4  %5  %6"_s.arg(
                QString::number(notice.id).rightJustified(4), formatForPeople(notice.createdAt),
                notice.status.leftJustified(6), notice.kind.leftJustified(20),
                notice.ca.toString().leftJustified(18), notice.caseId));
    }
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/notice-list/1"_s}, {u"notices"_s, array}});
    else if (notices->empty())
        context().print(u"No notices."_s);
    return Done;
}

int NoticeCommand::show()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto notice = service::findNotice(*workspace, m_id);
    if (!notice)
        return context().fail(notice.error());
    const QString message = QString::fromUtf8(notice->content).remove(u'\r');
    if (!context().options.json)
        return context().print(message.trimmed()), Done;
    QJsonObject json = service::toJson(*notice, true);
    json.insert("schema"_L1, u"caretaker/notice/1"_s);
    json.insert("message"_L1, message);
    context().print(json);
    return Done;
}

int NoticeCommand::send()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadWrite);
    if (!workspace)
        return context().fail(workspace.error());
    const auto sent = service::sendNotices(*workspace, context().now());
    if (!sent)
        return context().fail(sent.error());
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/notice-send/1"_s}, {u"sent"_s, *sent}});
    else
        context().print(u"%1 sent"_s.arg(*sent));
    return Done;
}

} // namespace caretaker::cli
