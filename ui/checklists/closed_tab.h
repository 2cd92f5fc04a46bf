// SPDX-License-Identifier: GPL-3.0-or-later
//
// ClosedTab: the checklists that were closed, newest first; one is opened to read it as it stood then.
#pragma once

#include "ui/base/session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QTableView;
QT_END_NAMESPACE

namespace caretaker::ui {

class ClosedModel;

class ClosedTab : public QWidget
{
    Q_OBJECT
public:
    ClosedTab(Session& session, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void opened(const QString& id); ///< "registry-daily/2026-03-16"
    void failed(const caretaker::Error& error);

private:
    Session& m_session;
    ClosedModel* m_model;
    QTableView* m_table;
    QLabel* m_none;
};

} // namespace caretaker::ui
