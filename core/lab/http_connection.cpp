// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/http_connection.h"

#include "core/lab/hostile_answers.h"

#include <QSslSocket>

#include <algorithm>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ChunkBytes = 262'144; ///< kept in flight for one client
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
    const HttpFile* file = repository ? fileFor(*request, *repository) : nullptr;
    const Instant date = m_site->now();
    send(repository ? hostileAnswer(*request, file, *repository, date) : answerWithFile(*request, file, date),
         condition, request->keepAlive);
}

const HttpFile* HttpConnection::fileFor(const HttpRequest& request, const ServedRepository& repository)
{
    const auto file = repository.files->constFind(request.path);
    if (file == repository.files->constEnd())
        return nullptr;
    return file->everySecond && m_counters.asksAgain(request.path) ? file->everySecond.get() : &*file;
}

void HttpConnection::send(HttpAnswer answer, const ServiceCondition& condition, bool keepAlive)
{
    m_answering = true;
    m_keepAlive = keepAlive && !answer.closes;
    m_counters.bytes += answer.body.size();
    m_output = answer.head + answer.body;
    m_rest = std::move(answer.rest);
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
    if (m_sent == m_output.size() && !takeRest())
        finishAnswer();
}

/// The next piece of an answer that is made while it is sent; sent when there is room. False at the end.
bool HttpConnection::takeRest()
{
    if (!m_rest || m_socket->state() != QAbstractSocket::ConnectedState)
        return false;
    m_output = m_rest();
    m_sent = 0;
    m_counters.bytes += m_output.size();
    if (m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() == 0)
        QTimer::singleShot(0, this, &HttpConnection::sendMore); // nothing under way will call it
    return !m_output.isEmpty();
}

/// Slower than ten bytes a second: one byte at a time.
void HttpConnection::sendDrip()
{
    const int rate = *m_bytesPerSecond;
    const qsizetype drop = std::min<qsizetype>(std::max(rate / DripsPerSecond, 1), m_output.size() - m_sent);
    m_sent += std::max<qint64>(m_socket->write(m_output.constData() + m_sent, drop), 0);
    m_socket->flush();
    if (m_sent == m_output.size() && !takeRest())
        return finishAnswer();
    m_timer.start(std::max(1000 / std::max(rate, 1), 1000 / DripsPerSecond));
}

void HttpConnection::finishAnswer()
{
    m_answering = false;
    m_output.clear();
    m_rest = nullptr;
    if (m_keepAlive)
        QTimer::singleShot(0, this, &HttpConnection::readMore); // the next request may be here already
    else
        m_socket->disconnectFromHost();
}

} // namespace caretaker::lab
