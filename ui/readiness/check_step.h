// SPDX-License-Identifier: GPL-3.0-or-later
//
// CheckStep: how far the check is: what was looked at, what is being looked at.
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QProgressBar;
QT_END_NAMESPACE

namespace caretaker::ui {

class CheckStep : public QWidget
{
    Q_OBJECT
public:
    explicit CheckStep(QWidget* parent);

    void begin(const QString& subject);
    /// As the prober tells: `step` is under way, `done` before it are done.
    void progress(qint64 done, qint64 total, const QString& step);
    void end(const QString& how);

private:
    QLabel* m_subject;
    QProgressBar* m_bar;
    QListWidget* m_steps;
};

} // namespace caretaker::ui
