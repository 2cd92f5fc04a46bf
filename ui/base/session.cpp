// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/session.h"

#include "core/service/database_version.h"

#include <QTimer>

#include <atomic>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto LookForChangesEvery = std::chrono::milliseconds(1000);

} // namespace

/// Its members belong to the worker's thread once opened.
struct Session::Worker : QObject
{
    std::optional<service::Workspace> workspace;
    std::optional<qint64> version;
    QTimer* timer = nullptr;
    std::atomic<bool> closing = false; ///< set by the GUI thread: what waits is dropped

    Expected<void> openHere(const service::WorkspaceRequest& request)
    {
        auto opened = service::Workspace::open(request);
        if (!opened)
            return unexpected(opened.error());
        workspace.emplace(std::move(*opened));
        hasChanged(); // from here on
        return {};
    }

    /// Whether another connection has written since the last time.
    bool hasChanged()
    {
        const auto now = service::databaseVersion(*workspace);
        if (!now)
            return false; // the next question will say what is wrong
        const bool changed = version && *version != *now;
        version = *now;
        return changed;
    }
};

Session::Session(service::WorkspaceRequest request, Clock clock)
    : m_request(std::move(request)), m_clock(std::move(clock)), m_person(service::currentUserName()),
      m_worker(std::make_unique<Worker>())
{
}

Expected<std::unique_ptr<Session>> Session::open(const service::WorkspaceRequest& request, Clock clock)
{
    std::unique_ptr<Session> session(new Session(request, std::move(clock)));
    if (auto opened = session->openWorker(); !opened)
        return unexpected(opened.error());
    return session;
}

Expected<void> Session::openWorker()
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"services"_s);
    m_thread.start();
    Expected<void> opened;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [&] {
            opened = m_worker->openHere(m_request);
            if (!opened)
                return;
            m_config = m_worker->workspace->config;
            m_policy = m_worker->workspace->policy;
            m_databasePath = m_worker->workspace->database.path();
            m_worker->timer = new QTimer(m_worker.get());
            QObject::connect(m_worker->timer, &QTimer::timeout, m_worker.get(), [this] {
                if (m_worker->hasChanged())
                    QMetaObject::invokeMethod(this, [this] { Q_EMIT changed(); });
            });
            m_worker->timer->start(LookForChangesEvery);
        },
        Qt::BlockingQueuedConnection);
    return opened;
}

Session::~Session()
{
    m_worker->closing = true;
    // What is left of the worker must go in its own thread: a database belongs to who opened it.
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            delete m_worker->timer;
            m_worker->workspace.reset();
            QObject::disconnect(m_worker.get());
        },
        m_thread.isRunning() ? Qt::BlockingQueuedConnection : Qt::DirectConnection);
    m_thread.quit();
    m_thread.wait();
}

void Session::setPerson(const QString& person)
{
    if (m_person == person)
        return;
    m_person = person;
    Q_EMIT personChanged();
}

void Session::post(Task task)
{
    if (m_waiting++ == 0)
        Q_EMIT busyChanged(true);
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), task = std::move(task)] {
        if (worker->workspace && !worker->closing)
            task(*worker->workspace);
    });
}

void Session::answered(bool wrote)
{
    if (--m_waiting == 0)
        Q_EMIT busyChanged(false);
    if (wrote)
        Q_EMIT changed();
}

} // namespace caretaker::ui
