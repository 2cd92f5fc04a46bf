// SPDX-License-Identifier: GPL-3.0-or-later
//
// RsyncDaemon: rsync itself as a child process, on one port of 127.0.0.1, read only, one module a repository.
//
// rsync reads its configuration anew at each connection, so a module comes and goes by rewriting the file;
// with no module left the daemon is stopped and the port refuses. The child is killed with this object, and
// by the kernel when the thread that started it ends in any way (PR_SET_PDEATHSIG).
#pragma once

#include "core/base/expected.h"

#include <QMap>
#include <QProcess>

namespace caretaker::lab {

class RsyncDaemon
{
public:
    RsyncDaemon(quint16 port, QString configPath);
    ~RsyncDaemon();
    Q_DISABLE_COPY_MOVE(RsyncDaemon)

    /// Modules by name, each with its folder. Returns when the daemon accepts connections, or has stopped.
    Expected<void> serve(const QMap<QString, QString>& modules);
    void stop();
    qint64 processId() const { return m_process.processId(); } ///< 0 when stopped

private:
    Expected<void> start();
    Expected<void> waitUntilReady();
    void waitUntilRefused() const;
    QString whyItEnded();
    Error cannotStart(const QString& why) const;

    quint16 m_port;
    QString m_configPath;
    QMap<QString, QString> m_modules;
    QProcess m_process;
};

} // namespace caretaker::lab
