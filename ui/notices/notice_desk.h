// SPDX-License-Identifier: GPL-3.0-or-later
//
// NoticeDesk: what a person does to notices: the one that is shown is edited, called off or sent again; what
// waits is sent; the mailbox is read. Acts are actions with shortcuts; what cannot be done is disabled and
// says why.
#pragma once

#include "core/service/notice_edit.h"
#include "core/service/notice_service.h"
#include "ui/base/session.h"

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace caretaker::service {
struct ReceiveReport;
}

namespace caretaker::ui {

class NoticeDesk : public QObject
{
    Q_OBJECT
public:
    /// `window` gets the actions, for their shortcuts, and is the parent of the dialogs.
    NoticeDesk(Session& session, QWidget* window);

    void show(const std::optional<service::OpenedNotice>& opened); ///< nothing: none is selected
    const std::optional<service::OpenedNotice>& opened() const { return m_opened; }
    QList<QAction*> actsOnOne() const { return {m_edit, m_callOff, m_again}; }
    QAction* send() const { return m_send; }
    QAction* receive() const { return m_receive; }

Q_SIGNALS:
    void said(const QString& message);
    void failed(const caretaker::Error& error);
    void replaced(qint64 next); ///< this notice took the place of the one that was shown

private:
    QAction* addAct(const QString& text, const char* name, const char* keys, void (NoticeDesk::*act)());
    void enableActs();
    void edit();
    void callOff();
    void sendAgain();
    void sendNow();
    void receiveNow();
    void tellDelivery(const Expected<service::DeliveryReport>& report);
    service::NoticeAct actOf(const QString& why) const;

    Session& m_session;
    QWidget* m_window;
    std::optional<service::OpenedNotice> m_opened;
    QAction* m_edit;
    QAction* m_callOff;
    QAction* m_again;
    QAction* m_send;
    QAction* m_receive;
};

} // namespace caretaker::ui
