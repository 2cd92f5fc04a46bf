// SPDX-License-Identifier: GPL-3.0-or-later
//
// LookBar: a look at the selected CAs, now: how far it is, a way to stop it, and what came of it. Hidden
// before the first.
#pragma once

#include "core/service/look_now.h"
#include "ui/base/session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker::ui {

class LookBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t Most = 100; ///< CAs at once: the next round looks at all of them anyway

    LookBar(Session& session, QWidget* parent);

    void look(const std::vector<CaHandle>& cas); ///< nothing while one is under way
    bool isLooking() const { return m_job != nullptr; }
    QString outcome() const;

Q_SIGNALS:
    void ended();

private:
    void looked(const Expected<observe::RoundResult>& result);

    Session& m_session;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QLabel* m_outcome;
    QPointer<LongJob> m_job;
};

} // namespace caretaker::ui
