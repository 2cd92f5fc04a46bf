// SPDX-License-Identifier: GPL-3.0-or-later
//
// CheckStep: how far the check is: what was looked at, what is being looked at, and what each test says so
// far.
#pragma once

#include "core/service/readiness_service.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QProgressBar;
class QTreeView;
QT_END_NAMESPACE

namespace caretaker::ui {

class ReportModel;

class CheckStep : public QWidget
{
    Q_OBJECT
public:
    explicit CheckStep(QWidget* parent);

    void begin(const QString& subject);
    /// As the prober tells: `step` is under way, `done` before it are done.
    void progress(qint64 done, qint64 total, const QString& step);
    void show(const service::ReadinessSoFar& soFar);
    void end(const QString& how);
    ReportModel* tests() const { return m_tests; }

private:
    QWidget* makeLists();

    QLabel* m_subject;
    QProgressBar* m_bar;
    QListWidget* m_steps;
    ReportModel* m_tests;
    QTreeView* m_tree;
};

} // namespace caretaker::ui
