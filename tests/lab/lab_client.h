// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clients for the lab's server that see what really comes over the wire.
#pragma once

#include "core/lab/world.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

namespace caretaker::lab {

inline constexpr int Patience = 10'000;

struct Reply
{
    bool connected = false;
    int status = 0; ///< 0: closed without an answer
    QByteArray head;
    QByteArray body;
    qint64 firstByteMs = -1;
};

class Client
{
public:
    explicit Client(const World& world)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(world.caBundle(), QSsl::Pem));
        m_socket.setSslConfiguration(tls);
        m_socket.setProxy(QNetworkProxy::NoProxy);
    }

    bool connectTo(quint16 port)
    {
        m_socket.connectToHostEncrypted(QStringLiteral("localhost"), port);
        return m_socket.waitForEncrypted(Patience);
    }
    QList<QSslError::SslError> tlsErrors() const
    {
        QList<QSslError::SslError> errors;
        for (const QSslError& error : m_socket.sslHandshakeErrors())
            errors << error.error();
        return errors;
    }
    QSslSocket& socket() { return m_socket; }

    void ask(const QString& path, const QByteArray& fields = {}, const QByteArray& host = "localhost")
    {
        m_socket.write("GET " + path.toLatin1() + " HTTP/1.1\r\nHost: " + host + "\r\n" + fields + "\r\n");
        m_socket.flush();
        m_asked.start();
    }

    /// The whole answer, or what came before the server closed; of one without a length, or a longer one, the
    /// first `most` bytes.
    Reply answer(qsizetype most = 1 << 24)
    {
        Reply reply{.connected = true};
        QByteArray all;
        while (!all.contains("\r\n\r\n") && more(all))
            reply.firstByteMs = reply.firstByteMs < 0 ? m_asked.elapsed() : reply.firstByteMs;
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end < 0)
            return reply;
        reply.head = all.left(end);
        reply.status = reply.head.mid(9, 3).toInt();
        const QByteArray announced = fieldOf(reply.head, "Content-Length: ");
        const qsizetype endless = reply.head.endsWith("Connection: close") ? most : 0;
        const qsizetype length =
            announced.isEmpty() ? endless : std::min<qsizetype>(announced.toLongLong(), most);
        reply.body = all.mid(end + 4);
        while (reply.body.size() < length && more(reply.body)) {
        }
        return reply;
    }

    bool waitClosed()
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState ||
               m_socket.waitForDisconnected(Patience);
    }

    static QByteArray fieldOf(const QByteArray& head, const QByteArray& name)
    {
        const qsizetype at = head.indexOf(name);
        return at < 0 ? QByteArray() : head.mid(at + name.size(), head.indexOf('\r', at) - at - name.size());
    }

private:
    bool more(QByteArray& into)
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(Patience))
            return false;
        into += m_socket.readAll();
        return true;
    }

    QSslSocket m_socket;
    QElapsedTimer m_asked;
};

inline QStringList rsyncList(const QString& uri)
{
    QProcess rsync;
    rsync.start(QStringLiteral("rsync"), {QStringLiteral("--recursive"), QStringLiteral("--list-only"), uri});
    if (!rsync.waitForFinished(Patience) || rsync.exitCode() != 0)
        return {};
    return QString::fromUtf8(rsync.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

inline bool refusesConnections(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    return !socket.waitForConnected(Patience) && socket.error() == QAbstractSocket::ConnectionRefusedError;
}

} // namespace caretaker::lab
