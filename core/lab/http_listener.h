// SPDX-License-Identifier: GPL-3.0-or-later
//
// HttpListener: one HTTPS port of the lab and the repositories behind it. HttpConnection: one client's
// connection, which serves one request after the other. Both live in the server's thread.
#pragma once

#include "core/base/expected.h"
#include "core/lab/http_message.h"
#include "core/lab/served.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <atomic>
#include <memory>
#include <set>

class QSslServer;
class QSslSocket;

namespace caretaker::lab {

struct ServerCounters
{
    std::atomic<qint64> requests{0};
    std::atomic<qint64> bytes{0};
};

/// What a listener serves now; replaced as a whole.
struct Site
{
    std::vector<ServedRepository> repositories;
    Instant at{};          ///< virtual time when this began
    QElapsedTimer since{}; ///< real time since then

    Instant now() const;
    const ServedRepository* repositoryOf(const QString& path) const;
};

class HttpConnection : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket over; deletes itself when the client has gone.
    HttpConnection(QSslSocket* socket, std::shared_ptr<const Site> site, ServerCounters& counters,
                   QObject* parent);
    void setSite(std::shared_ptr<const Site> site) { m_site = std::move(site); }
    void abort();

private:
    void readMore();
    void serve(const QByteArray& head);
    void send(HttpAnswer answer, const ServiceCondition& condition, bool keepAlive);
    void sendMore();
    void sendDrip();
    void finishAnswer();

    QSslSocket* m_socket;
    std::shared_ptr<const Site> m_site;
    ServerCounters& m_counters;
    QByteArray m_input;
    bool m_answering = false;
    bool m_keepAlive = true;
    QByteArray m_output; ///< head and body of the answer under way
    qsizetype m_sent = 0;
    std::optional<int> m_bytesPerSecond;
    QTimer m_timer;
};

class HttpListener : public QObject
{
    Q_OBJECT
public:
    HttpListener(quint16 port, const QSslConfiguration& tls, ServerCounters& counters, QObject* parent);
    ~HttpListener() override;

    /// Listens when any of the repositories is up; otherwise refuses, and drops who is connected.
    Expected<void> serve(std::vector<ServedRepository> repositories, Instant now);

private:
    void takeConnections();
    void dropConnections();

    quint16 m_port;
    ServerCounters& m_counters;
    QSslConfiguration m_tls;
    std::unique_ptr<QSslServer> m_server;
    std::shared_ptr<const Site> m_site;
};

} // namespace caretaker::lab
