// SPDX-License-Identifier: GPL-3.0-or-later
//
// RsyncTransfer: a probe, then one run of the rsync program, then its mirror read. Private to this room.
#pragma once

#include "core/transport/rsync_census.h"
#include "core/transport/rsync_debts.h"
#include "core/transport/rsync_mirror.h"
#include "core/transport/rsync_probe.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QProcess>

namespace caretaker::transport {

/// What the transfers of one fetcher share; it outlives them.
struct RsyncEnvironment
{
    RsyncOptions options;
    Resolver resolver;
    RsyncDebts debts;
};

class RsyncTransfer : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(RsyncResult)>;

    RsyncTransfer(RsyncEnvironment& environment, RsyncUri uri, RsyncDeadlines deadlines, QObject* context,
                  Done done, QObject* parent);
    ~RsyncTransfer() override;
    void start();

private:
    void spawn();
    QStringList arguments() const;
    QString source() const;
    void keep(const QByteArray& output);
    void onOutput();
    void onExit(int status, QProcess::ExitStatus how);
    void onSpawnError(QProcess::ProcessError error);
    void onDeadline();
    void readMirror();
    void takeMirror();
    void killGroup();
    void fail(FetchFailure failure);
    void finish();
    Milliseconds now() const { return Milliseconds(m_clock.elapsed()); }

    RsyncEnvironment& m_environment;
    const RsyncOptions& m_options;
    RsyncDeadlines m_deadlines;
    RsyncMirror m_mirror;
    QPointer<QObject> m_context;
    Done m_done;
    RsyncResult m_result;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QProcess m_process;
    QFutureWatcher<RsyncMirror::Reading> m_reading;
    RsyncCensus m_census;
    qint64 m_group = 0; ///< process group of the child while it runs, else 0
    Milliseconds m_spawned{0};
};

} // namespace caretaker::transport
