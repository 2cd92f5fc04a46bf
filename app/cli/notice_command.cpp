// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/notice_command.h"

#include "app/cli/aligned.h"
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
    list->add_option("--ca", m_ca, "Only those about this CA")->type_name("HANDLE");
    list->add_option("--kind", m_kind, "Only those of one kind, as \"formal-notice\"");
    list->add_option("--state", m_state, "Only those in one state, as \"retry\" or \"bounced\"");
    list->add_flag("--with-contacts", m_withContacts, "With recipients (personal data)");
    CLI::App* show =
        line.add(*parent, "show", "The whole message, as it was or will be sent (holds contact data)",
                 "caretaker notice show 3", [this] { return this->show(); });
    show->add_option("ID", m_id, "As `notice list` prints it")->required();
}

int NoticeCommand::list()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto notices = service::listNotices(*workspace, {qs(m_case), qs(m_ca), qs(m_kind), qs(m_state)});
    if (!notices)
        return context().fail(notices.error());
    if (context().options.json)
        return printJson(*notices), Done;
    if (notices->empty())
        return context().print(u"No notices."_s), Done;
    std::vector<QStringList> rows;
    rows.reserve(notices->size());
    for (const store::StoredNotice& notice : *notices)
        rows.push_back({QString::number(notice.id), formatForPeople(notice.createdAt).chopped(4),
                        notice.status, notice.kind, notice.ca.toString(), notice.caseId,
                        m_withContacts ? notice.recipient : QString()});
    const QStringList lines = aligned(rows);
    for (const QString& line : lines)
        context().print(line);
    context().say(u"Times are UTC."_s);
    return Done;
}

void NoticeCommand::printJson(const std::vector<store::StoredNotice>& notices) const
{
    QJsonArray array;
    for (const store::StoredNotice& notice : notices)
        array.append(service::toJson(notice, m_withContacts));
    context().print(QJsonObject{{u"schema"_s, u"caretaker/notice-list/1"_s}, {u"notices"_s, array}});
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
    const auto events = service::eventsOfNotice(*workspace, m_id);
    if (!events)
        return context().fail(events.error());
    if (!context().options.json) {
        for (const store::NoticeEvent& event : *events)
            context().say(u"%1  %2  %3"_s.arg(formatForPeople(event.at), event.what, event.reply).trimmed());
        return context().print(message.trimmed()), Done;
    }
    QJsonArray happened;
    for (const store::NoticeEvent& event : *events)
        happened.append(QJsonObject{
            {u"at"_s, formatRfc3339(event.at)}, {u"what"_s, event.what}, {u"reply"_s, event.reply}});
    QJsonObject json = service::toJson(*notice, true);
    json.insert("events"_L1, happened);
    json.insert("schema"_L1, u"caretaker/notice/1"_s);
    json.insert("message"_L1, message);
    context().print(json);
    return Done;
}

} // namespace caretaker::cli
