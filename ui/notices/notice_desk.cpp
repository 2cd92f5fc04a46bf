// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_desk.h"

#include "core/service/mail_room.h"
#include "ui/base/reason_dialog.h"
#include "ui/notices/edit_dialog.h"
#include "ui/notices/notice_model.h"

#include <QAction>
#include <QPushButton>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::OpenedNotice;
using service::Workspace;

namespace {

void enable(QAction& action, const QString& whyNot)
{
    action.setEnabled(whyNot.isEmpty());
    const QString name = action.text().remove(u'…');
    action.setToolTip(whyNot.isEmpty() ? name : u"%1: %2"_s.arg(name, whyNot));
    action.setStatusTip(whyNot.isEmpty() ? QString() : action.toolTip());
}

} // namespace

NoticeDesk::NoticeDesk(Session& session, QWidget* window)
    : QObject(window), m_session(session), m_window(window),
      m_edit(addAct(tr("Edit…"), "edit", "Ctrl+E", &NoticeDesk::edit)),
      m_callOff(addAct(tr("Call off…"), "callOff", "Ctrl+Del", &NoticeDesk::callOff)),
      m_again(addAct(tr("Send again"), "again", "Ctrl+Shift+G", &NoticeDesk::sendAgain)),
      m_send(addAct(tr("Send what waits"), "send", "Ctrl+Return", &NoticeDesk::sendNow)),
      m_receive(addAct(tr("Read the mailbox"), "receive", "Ctrl+M", &NoticeDesk::receiveNow))
{
    connect(&session, &Session::personChanged, this, &NoticeDesk::enableActs);
    enableActs();
}

void NoticeDesk::show(const std::optional<OpenedNotice>& opened)
{
    m_opened = opened;
    enableActs();
}

QAction* NoticeDesk::addAct(const QString& text, const char* name, const char* keys,
                            void (NoticeDesk::*act)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(QKeySequence(QLatin1StringView(keys)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_window->addAction(action);
    return action;
}

/// Each act with the reason why it cannot be done; none where it can.
void NoticeDesk::enableActs()
{
    const auto allowed = service::permit(m_session.config().people, m_session.person(), service::Deed::Edit);
    QString never;
    if (m_session.isReadOnly())
        never = tr("the database is open for reading only");
    else if (!allowed)
        never = tr("that takes the role \"editor\"");
    enable(*m_send, never);
    enable(*m_receive, never.isEmpty() && m_session.config().mail.inbox.isEmpty()
                           ? tr("no mailbox is configured ([mail] inbox)")
                           : never);
    if (!m_opened)
        never = tr("no notice is selected");
    const QString status = m_opened ? m_opened->notice.status : QString();
    const bool waits = service::isWaiting(status);
    enable(*m_edit, never.isEmpty() && !waits ? tr("it does not wait any more") : never);
    enable(*m_callOff, never.isEmpty() && !waits ? tr("it does not wait any more") : never);
    QString notAgain = never;
    if (m_opened && never.isEmpty() && service::replacementOf(m_opened->events))
        notAgain = tr("another notice took its place");
    else if (never.isEmpty() && filterOf(status) != NoticeFilter::Failed && status != "retry"_L1 &&
             status != "cancelled"_L1)
        notAgain = tr("it was not given up, and did not come back");
    enable(*m_again, notAgain);
}

service::NoticeAct NoticeDesk::actOf(const QString& why) const
{
    return {m_session.person(), why, m_session.now()};
}

void NoticeDesk::edit()
{
    if (!m_opened)
        return;
    auto* dialog = new EditDialog(m_opened->notice.ca.toString(), m_opened->message.body,
                                  m_opened->notice.language, m_window);
    const QString draft = u"notice/%1/edit"_s.arg(m_opened->notice.id);
    dialog->keepDraft(m_session.databasePath(), draft);
    connect(dialog, &QDialog::accepted, this, [this, dialog, draft, id = m_opened->notice.id] {
        m_session.act(
            this,
            [id, text = dialog->text(), act = actOf(dialog->reason())](const Workspace& workspace) {
                return service::editNotice(workspace, id, text, act);
            },
            [this, draft](const Expected<qint64>& next) {
                if (!next) {
                    Q_EMIT failed(next.error());
                    return;
                }
                ReasonDialog::forgetDraft(m_session.databasePath(), draft);
                Q_EMIT said(tr("The new text waits as notice %1").arg(*next));
                Q_EMIT replaced(*next);
            });
    });
    dialog->open();
}

void NoticeDesk::callOff()
{
    if (!m_opened)
        return;
    auto* dialog =
        new ReasonDialog({tr("Call off the notice about %1").arg(m_opened->notice.ca.toString()),
                          tr("It is not sent. It stays on record, and can be sent again later. The "
                             "rules do not write it anew."),
                          tr("Call off")},
                         m_window);
    dialog->setObjectName(u"callOffNotice"_s);
    dialog->acceptButton()->setObjectName(u"accept"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString draft = u"notice/%1/call-off"_s.arg(m_opened->notice.id);
    dialog->keepDraft(m_session.databasePath(), draft);
    connect(dialog, &QDialog::accepted, this, [this, dialog, draft, id = m_opened->notice.id] {
        m_session.act(
            this,
            [id, act = actOf(dialog->reason())](const Workspace& workspace) {
                return service::cancelNotice(workspace, id, act);
            },
            [this, draft](const Expected<void>& done) {
                if (!done) {
                    Q_EMIT failed(done.error());
                    return;
                }
                ReasonDialog::forgetDraft(m_session.databasePath(), draft);
                Q_EMIT said(tr("The notice is called off"));
            });
    });
    dialog->open();
}

void NoticeDesk::tellDelivery(const Expected<service::DeliveryReport>& report)
{
    enableActs();
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    Q_EMIT said(tr("Sent: %1, to be tried again: %2, given up: %3, waiting: %4")
                    .arg(report->sent)
                    .arg(report->again)
                    .arg(report->failed)
                    .arg(report->waiting));
}

void NoticeDesk::sendAgain()
{
    if (!m_opened)
        return;
    m_again->setEnabled(false);
    m_session.start(
        this,
        [id = m_opened->notice.id, person = m_session.person(),
         now = m_session.now()](const Workspace& workspace, JobControl&) {
            return service::retryNotice(workspace, id, person, now);
        },
        [this](const Expected<service::DeliveryReport>& report) { tellDelivery(report); });
}

void NoticeDesk::sendNow()
{
    m_send->setEnabled(false);
    m_session.start(
        this,
        [now = m_session.now()](const Workspace& workspace, JobControl&) {
            return service::sendNotices(workspace, now);
        },
        [this](const Expected<service::DeliveryReport>& report) { tellDelivery(report); });
}

void NoticeDesk::receiveNow()
{
    m_receive->setEnabled(false);
    m_session.start(
        this,
        [now = m_session.now()](const Workspace& workspace, JobControl&) {
            return service::receiveMail(workspace, workspace.config.mail.inbox, now);
        },
        [this](const Expected<service::ReceiveReport>& report) {
            enableActs();
            if (!report)
                Q_EMIT failed(report.error());
            else
                Q_EMIT said(tr("Read: %1, came back: %2, answers: %3, automatic: %4")
                                .arg(report->read)
                                .arg(report->bounces)
                                .arg(report->answers)
                                .arg(report->automatic));
        });
}

} // namespace caretaker::ui
