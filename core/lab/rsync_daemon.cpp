// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/rsync_daemon.h"

#include "core/lab/module_tree.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int ReadyMilliseconds = 5000;
constexpr QByteArrayView Greeting("@RSYNCD:");
constexpr int StopMilliseconds = 2000;

/// As root, rsync would become nobody, who may not read the tree.
QByteArray identity() { return geteuid() == 0 ? "uid = 0\ngid = 0\n" : ""; }

QByteArray configOf(const QMap<QString, QString>& modules)
{
    QByteArray config =
        "listen backlog = 1000\nuse chroot = no\nreverse lookup = no\nread only = yes\nmunge symlinks = no\n"
        "log file = /dev/null\n" +
        identity();
    for (auto module = modules.begin(); module != modules.end(); ++module)
        config += "\n[" + module.key().toUtf8() + "]\npath = " + QFile::encodeName(module.value()) + '\n';
    return config;
}

/// In the child, between fork and exec: only async-signal-safe calls.
void dieWithParent()
{
    setsid(); // a group of its own, so that the daemon and its children can be killed together
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

} // namespace

RsyncDaemon::RsyncDaemon(quint16 port, QString configPath) : m_port(port), m_configPath(std::move(configPath))
{
    m_process.setChildProcessModifier(dieWithParent);
    m_process.setStandardOutputFile(QProcess::nullDevice());
}

RsyncDaemon::~RsyncDaemon() { stop(); }

Error RsyncDaemon::cannotStart(const QString& why) const
{
    return Error::failed(u"cannot serve rsync: %1"_s.arg(why), u"127.0.0.1:%1"_s.arg(m_port));
}

Expected<void> RsyncDaemon::serve(const QMap<QString, QString>& modules)
{
    if (modules.isEmpty()) {
        stop();
        m_modules.clear();
        return {};
    }
    if (modules != m_modules) {
        if (auto written = replaceFile(m_configPath, configOf(modules)); !written)
            return written;
        m_modules = modules;
    }
    return m_process.state() == QProcess::NotRunning ? start() : Expected<void>();
}

Expected<void> RsyncDaemon::start()
{
    const QString program = QStandardPaths::findExecutable(u"rsync"_s);
    if (program.isEmpty())
        return unexpected(cannotStart(u"rsync is not installed"_s));
    m_process.start(program, {u"--daemon"_s, u"--no-detach"_s, u"--address=127.0.0.1"_s,
                              u"--port=%1"_s.arg(m_port), u"--config=%1"_s.arg(m_configPath)});
    if (!m_process.waitForStarted())
        return unexpected(cannotStart(m_process.errorString()));
    return waitUntilReady();
}

Expected<void> RsyncDaemon::waitUntilReady()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ReadyMilliseconds) {
        QTcpSocket probe;
        probe.connectToHost(u"127.0.0.1"_s, m_port);
        if (probe.waitForConnected(ReadyMilliseconds) && probe.waitForReadyRead(ReadyMilliseconds) &&
            probe.peek(Greeting.size()) == Greeting && m_process.state() == QProcess::Running)
            return {}; // and not another server that has the port
        if (m_process.waitForFinished(5))
            return unexpected(cannotStart(whyItEnded()));
    }
    return unexpected(cannotStart(u"the daemon does not answer"_s));
}

QString RsyncDaemon::whyItEnded()
{
    constexpr int socketTrouble = 10; // rsync(1), EXIT VALUES; it tells only its log why
    QString said = QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed();
    if (!said.isEmpty())
        return said;
    return m_process.exitCode() == socketTrouble
               ? u"the port is taken by another program"_s
               : u"rsync ended with exit code %1"_s.arg(m_process.exitCode());
}

void RsyncDaemon::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(-m_process.processId()), SIGKILL); // the group; it holds nothing worth saving
    m_process.waitForFinished(StopMilliseconds);
    waitUntilRefused();
}

/// A child that serves a connection may hold the port a moment longer than its parent.
void RsyncDaemon::waitUntilRefused() const
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < StopMilliseconds) {
        QTcpSocket probe;
        probe.connectToHost(u"127.0.0.1"_s, m_port);
        if (!probe.waitForConnected(StopMilliseconds))
            return;
        QThread::msleep(5);
    }
}

} // namespace caretaker::lab
