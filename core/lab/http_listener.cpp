// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/http_listener.h"

#include <QSslServer>
#include <QSslSocket>

#include <algorithm>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ChunkBytes = 256 * 1024; ///< kept in flight for one client
constexpr int DripsPerSecond = 10;

} // namespace

Instant Site::now() const { return at + std::chrono::floor<Duration>(Milliseconds(since.elapsed())); }

/// The one with the longest matching path.
const ServedRepository* Site::repositoryOf(const QString& path) const
{
    const ServedRepository* best = nullptr;
    for (const ServedRepository& repository : repositories) {
        const bool matches = path.startsWith(u'/' + repository.where.httpsPath);
        if (matches && (!best || best->where.httpsPath.size() < repository.where.httpsPath.size()))
            best = &repository;
    }
    return best;
}

HttpConnection::HttpConnection(QSslSocket* socket, std::shared_ptr<const Site> site, ServerCounters& counters,
                               QObject* parent)
    : QObject(parent), m_socket(socket), m_site(std::move(site)), m_counters(counters)
{
    m_socket->setParent(this);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    connect(m_socket, &QSslSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::sendMore);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_bytesPerSecond ? sendDrip() : sendMore(); });
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        deleteLater();
    else
        readMore();
}

void HttpConnection::abort()
{
    m_socket->abort();
    deleteLater();
}

void HttpConnection::readMore()
{
    m_input += m_socket->read(MaxRequestHead + 1 - m_input.size());
    if (m_answering)
        return;
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end >= 0) {
        const QByteArray head = m_input.left(end);
        m_input.remove(0, end + 4);
        serve(head);
    } else if (m_input.size() > MaxRequestHead) {
        abort();
    }
}

void HttpConnection::serve(const QByteArray& head)
{
    const auto request = parseHttpRequest(head);
    if (!request)
        return abort();
    const ServedRepository* repository = m_site->repositoryOf(request->path);
    const ServiceCondition condition = repository ? repository->condition : ServiceCondition();
    if (!condition.httpsUp) // dark, on a port that others need
        return abort();
    ++m_counters.requests;
    if (!condition.rrdpUp)
        return send(answerWithStatus(*request, 503, m_site->now()), condition, request->keepAlive);
    const HttpFiles& files = repository ? *repository->files : HttpFiles();
    const auto file = files.constFind(request->path);
    send(answerWithFile(*request, file == files.constEnd() ? nullptr : &*file, m_site->now()), condition,
         request->keepAlive);
}

void HttpConnection::send(HttpAnswer answer, const ServiceCondition& condition, bool keepAlive)
{
    m_answering = true;
    m_keepAlive = keepAlive;
    m_counters.bytes += answer.body.size();
    m_output = answer.head + answer.body;
    m_sent = 0;
    m_bytesPerSecond = condition.bytesPerSecond;
    m_timer.start(static_cast<int>(condition.firstByteDelay.count()));
}

void HttpConnection::sendMore()
{
    if (!m_answering || m_timer.isActive() || m_bytesPerSecond)
        return;
    const qint64 waiting = m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
    const qsizetype room = std::min<qsizetype>(ChunkBytes - waiting, m_output.size() - m_sent);
    if (room > 0)
        m_sent += std::max<qint64>(m_socket->write(m_output.constData() + m_sent, room), 0);
    if (m_sent == m_output.size())
        finishAnswer();
}

/// Slower than ten bytes a second: one byte at a time.
void HttpConnection::sendDrip()
{
    const int rate = *m_bytesPerSecond;
    const qsizetype drop = std::min<qsizetype>(std::max(rate / DripsPerSecond, 1), m_output.size() - m_sent);
    m_sent += std::max<qint64>(m_socket->write(m_output.constData() + m_sent, drop), 0);
    m_socket->flush();
    if (m_sent == m_output.size())
        return finishAnswer();
    m_timer.start(std::max(1000 / std::max(rate, 1), 1000 / DripsPerSecond));
}

void HttpConnection::finishAnswer()
{
    m_answering = false;
    m_output.clear();
    if (m_keepAlive)
        QTimer::singleShot(0, this, &HttpConnection::readMore); // the next request may be here already
    else
        m_socket->disconnectFromHost();
}

HttpListener::HttpListener(quint16 port, const QSslConfiguration& tls, ServerCounters& counters,
                           QObject* parent)
    : QObject(parent), m_port(port), m_counters(counters), m_tls(tls)
{
}

HttpListener::~HttpListener() = default;

Expected<void> HttpListener::serve(std::vector<ServedRepository> repositories, Instant now)
{
    auto site = std::make_shared<Site>(Site{std::move(repositories), now});
    site->since.start();
    m_site = site;
    for (HttpConnection* connection : findChildren<HttpConnection*>(Qt::FindDirectChildrenOnly))
        connection->setSite(m_site);
    const bool up = std::any_of(site->repositories.begin(), site->repositories.end(),
                                [](const ServedRepository& one) { return one.condition.httpsUp; });
    if (!up) {
        dropConnections();
        m_server.reset();
    } else if (!m_server) {
        m_server = std::make_unique<QSslServer>();
        m_server->setSslConfiguration(m_tls);
        connect(m_server.get(), &QSslServer::pendingConnectionAvailable, this,
                &HttpListener::takeConnections);
        if (!m_server->listen(QHostAddress::LocalHost, m_port)) {
            const QString why = m_server->errorString();
            m_server.reset();
            return unexpected(Error::failed(u"cannot listen for HTTPS: %1"_s.arg(why),
                                            u"127.0.0.1:%1"_s.arg(m_port), u"choose another port"_s));
        }
    }
    return {};
}

void HttpListener::takeConnections()
{
    while (auto* socket = qobject_cast<QSslSocket*>(m_server->nextPendingConnection()))
        new HttpConnection(socket, m_site, m_counters, this);
}

void HttpListener::dropConnections()
{
    for (HttpConnection* connection : findChildren<HttpConnection*>(Qt::FindDirectChildrenOnly))
        connection->abort();
}

} // namespace caretaker::lab
