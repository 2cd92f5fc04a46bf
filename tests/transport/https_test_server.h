// SPDX-License-Identifier: GPL-3.0-or-later
//
// HttpsTestServer: a TLS server on loopback that answers each request with exactly the bytes that a test
// says, in pieces if wanted, and may keep the connection open, close it or fall silent.
#pragma once

#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <sys/socket.h>

struct Answer
{
    QByteArray bytes;   ///< status line, headers, body
    bool close = false; ///< afterwards
    QByteArray drip{};  ///< afterwards, one byte each `dripEvery`
    std::chrono::milliseconds dripEvery{5};
    bool cut = false; ///< afterwards: no farewell of TLS, as when somebody cuts the line
};

inline QByteArray httpAnswer(const QByteArray& status, const QByteArray& body, const QByteArray& headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

class HttpsTestServer : public QObject
{
    Q_OBJECT
public:
    static QString fixture(const QString& name)
    {
        return QStringLiteral(CARETAKER_SOURCE_DIR "/tests/transport/fixtures/") + name;
    }

    explicit HttpsTestServer(const QString& identity = QStringLiteral("server.pem"),
                             const QHostAddress& address = QHostAddress(QHostAddress::LocalHost),
                             quint16 atPort = 0)
    {
        QFile certificate(fixture(identity));
        QFile key(fixture(QStringLiteral("server.key")));
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            qFatal("the TLS fixtures are not here");
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(&certificate));
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        m_server.setSslConfiguration(tls);
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &HttpsTestServer::accept);
        if (!m_server.listen(address, atPort))
            qFatal("cannot listen on loopback");
    }

    quint16 port() const { return m_server.serverPort(); }
    QString uri(const QString& path, const QString& host = QStringLiteral("localhost")) const
    {
        return QStringLiteral("https://%1:%2%3").arg(host).arg(port()).arg(path);
    }

    /// More, on every connection that is open.
    void sendToAll(const QByteArray& bytes) const
    {
        for (QSslSocket* socket : m_sockets) {
            if (socket)
                socket->write(bytes);
        }
    }

    /// What to answer to a request (its first line and headers).
    std::function<Answer(const QByteArray&)> handler;
    QList<QByteArray> requests;
    int connections = 0; ///< with TLS standing
    int disconnections = 0;

private:
    void accept()
    {
        while (auto* socket = qobject_cast<QSslSocket*>(m_server.nextPendingConnection())) {
            ++connections;
            m_sockets.append(socket);
            connect(socket, &QSslSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QSslSocket::disconnected, this, [this] { ++disconnections; });
            connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
            serve(socket);
        }
    }

    void serve(QSslSocket* socket)
    {
        const qsizetype end = socket->peek(65536).indexOf("\r\n\r\n");
        if (end < 0)
            return;
        requests.append(socket->read(end + 4));
        const Answer answer = handler(requests.last());
        socket->write(answer.bytes);
        if (answer.close)
            socket->disconnectFromHost();
        if (answer.cut)
            cut(socket);
        if (!answer.drip.isEmpty())
            drip(socket, answer);
    }

    static void cut(QSslSocket* socket)
    {
        socket->flush();
        ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
    }

    static void drip(QSslSocket* socket, const Answer& answer)
    {
        auto* timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, left = answer.drip]() mutable {
            socket->write(left.left(1));
            left.remove(0, 1);
            if (left.isEmpty())
                timer->stop();
        });
        timer->start(answer.dripEvery);
    }

    QSslServer m_server;
    QList<QPointer<QSslSocket>> m_sockets;
};
