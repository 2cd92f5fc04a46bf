// SPDX-License-Identifier: GPL-3.0-or-later
//
// BrakeBar: above the board while the fleet brake holds: since when and why, the CAs that it is about, and
// the act of letting it go, for people who may approve. Hidden while it does not hold.
#pragma once

#include "core/service/fleet_brake.h"
#include "ui/base/session.h"
#include "ui/board/identity_fields.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker::ui {

class BrakeBar : public QFrame
{
    Q_OBJECT
public:
    BrakeBar(Session& session, QWidget* parent);

    void setSessionUser(const QString& user) { m_sessionUser = user; } ///< whom the operating system knows
    void refresh();

Q_SIGNALS:
    void casWanted(); ///< those that turned bad are to be shown
    void said(const QString& message);
    void failed(const caretaker::Error& error);

private:
    void show(const std::optional<health::FleetIncident>& incident);
    QStringList candidates(const Desk& desk) const;
    void ask();
    void letGo(const QString& by, const QString& why, const service::IdentityProof& proof);

    Session& m_session;
    QString m_sessionUser;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_cas;
    QPushButton* m_letGo;
};

} // namespace caretaker::ui
