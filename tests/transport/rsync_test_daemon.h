// SPDX-License-Identifier: GPL-3.0-or-later
//
// RsyncTestDaemon: the system's rsync as a daemon on loopback, with one module, "repo", over a folder of the
// test.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

class RsyncTestDaemon
{
public:
    RsyncTestDaemon()
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost))
            qFatal("cannot listen on loopback");
        m_port = probe.serverPort();
        probe.close();
        QDir(m_folder.path()).mkpath(QStringLiteral("repo"));
        write(QStringLiteral("../rsyncd.conf"), config());
        m_process.start(QStringLiteral("rsync"),
                        {QStringLiteral("--daemon"), QStringLiteral("--no-detach"),
                         QStringLiteral("--config=") + m_folder.filePath(QStringLiteral("rsyncd.conf"))});
    }
    ~RsyncTestDaemon()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    static bool isInstalled() { return !QStandardPaths::findExecutable(QStringLiteral("rsync")).isEmpty(); }

    /// Blocks until the daemon takes connections.
    bool isUp()
    {
        for (int i = 0; i < 200 && m_process.state() != QProcess::NotRunning; ++i) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            if (socket.waitForConnected(50))
                return true;
            m_process.waitForFinished(10);
        }
        return false;
    }

    quint16 port() const { return m_port; }
    QString uri(const QString& path) const
    {
        return QStringLiteral("rsync://localhost:%1/%2").arg(m_port).arg(path);
    }
    QString path(const QString& name) const { return m_folder.filePath(QStringLiteral("repo/") + name); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
    }

private:
    QByteArray config() const
    {
        return "address = 127.0.0.1\nport = " + QByteArray::number(m_port) +
               "\nuse chroot = no\nmax verbosity = 0\n[repo]\npath = " +
               QFile::encodeName(m_folder.filePath(QStringLiteral("repo"))) + "\nread only = yes\n";
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};
