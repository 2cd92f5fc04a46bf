// SPDX-License-Identifier: GPL-3.0-or-later
//
// LongJob: work of seconds and more in a thread of its own, with progress and a way to stop it. Made by
// Session::start(); belongs to its asker. Destroying it cancels the job and waits for it.
#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace caretaker::ui {

/// What a job is handed. Thread-safe.
class JobControl
{
public:
    using Report = std::function<void(qint64 done, qint64 total, const QString& what)>;
    explicit JobControl(Report report) : m_report(std::move(report)) {}

    /// A total of 0: nobody knows how much there is.
    void progress(qint64 done, qint64 total, const QString& what) const { m_report(done, total, what); }
    bool isCancelled() const { return m_cancelled; }
    void cancel() { m_cancelled = true; }

private:
    Report m_report;
    std::atomic<bool> m_cancelled = false;
};

class LongJob : public QObject
{
    Q_OBJECT
public:
    explicit LongJob(QObject* parent);
    ~LongJob() override;

    void run(std::function<void(JobControl&)> work);
    /// Asks it to stop; it ends when it next looks. ended() comes either way.
    void cancel() { m_control.cancel(); }
    bool isCancelled() const { return m_control.isCancelled(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total, const QString& what);
    void ended();

private:
    JobControl m_control;
    std::unique_ptr<QThread> m_thread;
};

} // namespace caretaker::ui
