// SPDX-License-Identifier: GPL-3.0-or-later
//
// Session: what the desktop has open: one configuration, database and policy, and the person in front of it.
// Pages ask it for values and hand it acts; it calls core/service in a thread of its own, so that the GUI
// never waits for a disk. Answers come back in the GUI thread, in the order asked.
//
// Live: other processes write to the same database (a scheduled cycle). changed() says when they did, or when
// an act of ours did; a page that shows asks again then.
//
// Threads: everything here is called from the GUI thread; jobs run in the worker and must touch nothing but
// their arguments. An asker that is gone when the answer comes is not called. Destruction waits for the job
// that runs; those that wait are dropped.
#pragma once

#include "core/base/expected.h"
#include "core/base/time.h"
#include "core/service/workspace.h"
#include "ui/base/job.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace caretaker::ui {

/// Wall clock in whole seconds; a test's own.
using Clock = std::function<Instant()>;

class Session : public QObject
{
    Q_OBJECT
public:
    /// Opens the database in the worker, and waits for it: what cannot be opened is told at once.
    static Expected<std::unique_ptr<Session>> open(const service::WorkspaceRequest& request, Clock clock);
    ~Session() override;

    Instant now() const { return m_clock(); }
    /// Recorded with every act: the user of the operating system, until one re-authenticates as another.
    const QString& person() const { return m_person; }
    void setPerson(const QString& person);
    /// As read when the session was opened.
    const service::Config& config() const { return m_config; }
    const policy::Policy& policy() const { return *m_policy; }
    const QString& databasePath() const { return m_databasePath; }
    const service::WorkspaceRequest& request() const { return m_request; }
    /// Whether anything can be changed; a database that is read-only can be looked at.
    bool isReadOnly() const { return m_request.mode == store::Database::Mode::ReadOnly; }

    /// Runs `job(const Workspace&) -> Expected<T>` in the worker, then `then(Expected<T>)` here, unless
    /// `asker` is gone by then.
    template <typename Job, typename Then>
    void ask(QObject* asker, Job job, Then then)
    {
        enqueue(asker, std::move(job), std::move(then), false);
    }
    /// The same for what writes: changed() is emitted after it.
    template <typename Job, typename Then>
    void act(QObject* asker, Job job, Then then)
    {
        enqueue(asker, std::move(job), std::move(then), true);
    }
    /// Work of seconds and more, in a thread and with a database connection of its own, so that asking goes
    /// on meanwhile. `job(const Workspace&, JobControl&) -> Expected<T>`. The handle belongs to `asker`, and
    /// cancels when it goes.
    template <typename Job, typename Then>
    LongJob* start(QObject* asker, Job job, Then then);

Q_SIGNALS:
    void changed(); ///< the database is other than before
    void busyChanged(bool busy);
    void personChanged();

private:
    struct Worker;
    using Task = std::function<void(const service::Workspace&)>;

    Session(service::WorkspaceRequest request, Clock clock);
    Expected<void> openWorker();
    void post(Task task);
    void answered(bool wrote);

    template <typename Job, typename Then>
    void enqueue(QObject* asker, Job job, Then then, bool writes)
    {
        using Result = std::invoke_result_t<Job, const service::Workspace&>;
        post([this, guard = QPointer<QObject>(asker), job = std::move(job), then = std::move(then),
              writes](const service::Workspace& workspace) mutable {
            auto result = std::make_shared<Result>(job(workspace));
            QMetaObject::invokeMethod(
                this, [this, guard = std::move(guard), then = std::move(then), result, writes]() mutable {
                    answered(writes);
                    if (guard)
                        then(std::move(*result));
                });
        });
    }

    service::WorkspaceRequest m_request;
    Clock m_clock;
    service::Config m_config;
    std::optional<policy::Policy> m_policy; ///< there once opened
    QString m_databasePath;
    QString m_person;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< lives in m_thread
    int m_waiting = 0;
};

template <typename Job, typename Then>
LongJob* Session::start(QObject* asker, Job job, Then then)
{
    using Result = std::invoke_result_t<Job, const service::Workspace&, JobControl&>;
    auto* handle = new LongJob(asker);
    auto result = std::make_shared<std::optional<Result>>();
    connect(handle, &LongJob::ended, asker, [result, then = std::move(then), this]() mutable {
        then(std::move(**result));
        Q_EMIT changed();
    });
    handle->run([request = m_request, job = std::move(job), result](JobControl& control) mutable {
        const auto workspace = service::Workspace::open(request);
        if (workspace)
            result->emplace(job(*workspace, control));
        else
            result->emplace(unexpected(workspace.error()));
    });
    return handle;
}

} // namespace caretaker::ui
