// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/notice_post_command.h"

#include "app/cli/workspace_argument.h"
#include "core/service/mail_room.h"
#include "core/service/notice_service.h"

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using service::DeliveryReport;
using service::ReceiveReport;

namespace {

int report(const Context& context, const Expected<DeliveryReport>& report)
{
    if (!report)
        return context.fail(report.error());
    if (context.options.json)
        context.print(QJsonObject{{u"schema"_s, u"caretaker/notice-send/1"_s},
                                  {u"sent"_s, report->sent},
                                  {u"again"_s, report->again},
                                  {u"failed"_s, report->failed},
                                  {u"waiting"_s, report->waiting}});
    else
        context.print(u"%1 sent, %2 to be tried again, %3 given up, %4 waiting"_s.arg(report->sent)
                          .arg(report->again)
                          .arg(report->failed)
                          .arg(report->waiting));
    return report->failed + report->again > 0 ? NeedsAttention : Done;
}

} // namespace

NoticePostCommand::NoticePostCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* parent = line.app.get_subcommand("notice");
    line.add(*parent, "send", "Deliver now what is queued; 1 when something could not be",
             "caretaker notice send", [this] { return send(); });
    CLI::App* retry = line.add(*parent, "retry",
                               "Send one again that waits for its next attempt, was given up, or came back",
                               "caretaker notice retry 3", [this] { return this->retry(); });
    retry->add_option("ID", m_id, "As `notice list` prints it")->required();
    CLI::App* cancel = line.add(*parent, "cancel", "Call off one that has not been sent",
                                "caretaker notice cancel 3", [this] { return this->cancel(); });
    cancel->add_option("ID", m_id, "As `notice list` prints it")->required();
    CLI::App* receive = line.add(
        *parent, "receive", "Read what came back: bounces and answers; changes nothing in the mailbox",
        "caretaker notice receive --maildir /var/mail/rpki-ops", [this] { return this->receive(); });
    CLI::Option* maildir =
        receive->add_option("--maildir", m_maildir, "A Maildir folder (default: [mail] inbox)")
            ->type_name("DIR");
    receive->add_option("--mbox", m_mbox, "An mbox file")->type_name("FILE")->excludes(maildir);
}

int NoticePostCommand::send()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadWrite);
    return workspace ? report(context(), service::sendNotices(*workspace, context().now()))
                     : context().fail(workspace.error());
}

int NoticePostCommand::retry()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadWrite);
    return workspace ? report(context(), service::retryNotice(*workspace, m_id, service::currentUserName(),
                                                              context().now()))
                     : context().fail(workspace.error());
}

int NoticePostCommand::cancel()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadWrite);
    if (!workspace)
        return context().fail(workspace.error());
    const auto done = service::cancelNotice(*workspace, m_id, service::currentUserName(), context().now());
    if (!done)
        return context().fail(done.error());
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/notice-cancel/1"_s}, {u"id"_s, m_id}});
    else
        context().print(u"notice %1 is called off"_s.arg(m_id));
    return Done;
}

int NoticePostCommand::receive()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadWrite);
    if (!workspace)
        return context().fail(workspace.error());
    QString mailbox = workspace->config.mail.inbox;
    if (!m_maildir.empty())
        mailbox = u"maildir:"_s + qs(m_maildir);
    else if (!m_mbox.empty())
        mailbox = u"mbox:"_s + qs(m_mbox);
    if (mailbox.isEmpty())
        return context().fail(
            Error::usage(u"no mailbox is named"_s, {}, u"give --maildir or --mbox, or set [mail] inbox"_s));
    const Expected<ReceiveReport> received = service::receiveMail(*workspace, mailbox, context().now());
    if (!received)
        return context().fail(received.error());
    if (context().options.json) {
        QJsonObject json = service::toJson(*received);
        json.insert("schema"_L1, u"caretaker/notice-receive/1"_s);
        context().print(json);
        return Done;
    }
    context().print(
        u"%1 read: %2 came back, %3 answers, %4 automatic, %5 about nothing of ours%6"_s.arg(received->read)
            .arg(received->bounces)
            .arg(received->answers)
            .arg(received->automatic)
            .arg(received->unknown)
            .arg(received->more ? u"; there is more, run it again"_s : QString()));
    return Done;
}

} // namespace caretaker::cli
