// SPDX-License-Identifier: GPL-3.0-or-later
//
// HttpConnection: one client's connection, which serves one request after the other. Lives in the server's
// thread.
#pragma once

#include "core/lab/http_message.h"
#include "core/lab/served.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class QSslSocket;

namespace caretaker::lab {

struct ServerCounters
{
    std::atomic<qint64> requests{0};
    std::atomic<qint64> bytes{0};

    /// Whether this is the second, fourth, ... request for what changes with each. In the server's thread.
    bool asksAgain(const QString& path) { return m_asked[path]++ % 2 == 1; }

private:
    QHash<QString, int> m_asked;
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
    bool takeRest();
    const HttpFile* fileFor(const HttpRequest& request, const ServedRepository& repository);
    void finishAnswer();

    QSslSocket* m_socket;
    std::shared_ptr<const Site> m_site;
    ServerCounters& m_counters;
    QByteArray m_input;
    bool m_answering = false;
    bool m_keepAlive = true;
    QByteArray m_output; ///< head and body of the answer under way
    qsizetype m_sent = 0;
    std::function<QByteArray()> m_rest; ///< as in HttpAnswer
    std::optional<int> m_bytesPerSecond;
    QTimer m_timer;
};

} // namespace caretaker::lab
