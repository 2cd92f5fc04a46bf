// SPDX-License-Identifier: GPL-3.0-or-later
//
// LabProgress: makes the lab fleet with its history in a thread of its own, and shows how far it is. Stopped,
// or destroyed, it leaves nothing half made.
#pragma once

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/service/workspace.h"
#include "ui/base/job.h"

#include <QDialog>
#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
QT_END_NAMESPACE

namespace caretaker::ui {

class LabProgress : public QWidget
{
    Q_OBJECT
public:
    explicit LabProgress(QWidget* parent);
    ~LabProgress() override;

    /// Into `dir`, unless one is there; virtual time ends at `end`.
    void start(const QString& dir, Instant end, int days);
    void cancel();
    bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    void made();
    void failed(const caretaker::Error& error); ///< stopped, too

private:
    void tell(qint64 done, qint64 total);

    QLabel* m_what;
    QProgressBar* m_bar;
    QPointer<LongJob> m_job;
};

/// Of --lab: the same in a window of its own. Accepted when the fleet is there.
class LabDialog : public QDialog
{
    Q_OBJECT
public:
    LabDialog(const QString& dir, Instant end, QWidget* parent);
    void reject() override; ///< stops it first
    const Error& error() const { return m_error; }

private:
    LabProgress* m_progress;
    Error m_error;
};

/// What is opened where a lab fleet was made.
service::WorkspaceRequest labRequest(const QString& dir);
inline constexpr int LabDays = 104; ///< long enough for a revocation to be proposed

} // namespace caretaker::ui
