// SPDX-License-Identifier: GPL-3.0-or-later
//
// CaseActs: what can be done to the case that is shown, as actions with shortcuts. What the case or the
// person's role does not allow is disabled and says why.
#pragma once

#include "ui/board/act_dialog.h"

#include <QAction>

#include <array>

namespace caretaker::ui {

class CaseActs : public QObject
{
    Q_OBJECT
public:
    /// `window` gets the actions, for their shortcuts, and is the parent of the dialogs. What is typed there
    /// is kept as a draft of the database's.
    CaseActs(const QString& databasePath, QWidget* window);

    QAction* action(service::CaseDeed deed) const { return m_actions[static_cast<std::size_t>(deed)]; }
    QList<QAction*> inOrder() const; ///< the most likely first
    void show(const service::CaseDetail& detail, const Desk& desk, Instant now);
    void disable(const QString& why);
    void stored(const ActOrder& order);

Q_SIGNALS:
    void ordered(const caretaker::ui::ActOrder& order); ///< its draft stays until stored()

private:
    void ask(service::CaseDeed deed);

    QString m_databasePath;
    QWidget* m_window;
    std::array<QAction*, service::CaseDeedCount> m_actions{};
    std::optional<service::CaseDetail> m_detail;
    Desk m_desk;
    Instant m_now{};
};

} // namespace caretaker::ui
