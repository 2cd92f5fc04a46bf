// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/rsync_probe.h"

#include "core/transport/resolver.h"

#include <QNetworkProxy>

#include <algorithm>
#include <utility>

namespace caretaker::transport {

using namespace Qt::StringLiterals;
using Kind = FetchFailure::Kind;

namespace {

constexpr qsizetype MaxGreetingBytes = 256;
constexpr QByteArrayView GreetingStart = "@RSYNCD:";

} // namespace

RsyncProbe::RsyncProbe(AddressPolicy addresses, RsyncUri uri, RsyncDeadlines deadlines, QObject* parent,
                       Done done)
    : QObject(parent), m_policy(addresses), m_uri(std::move(uri)), m_deadlines(deadlines),
      m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_timer, &QTimer::timeout, this, &RsyncProbe::onDeadline);
    connect(&m_socket, &QTcpSocket::connected, this, &RsyncProbe::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &RsyncProbe::onReadable);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &RsyncProbe::onSocketError);
}

void RsyncProbe::start()
{
    m_clock.start();
    resolve(m_uri.host(), m_policy, m_deadlines.connect, this, [this](Resolution resolution) {
        m_result.layers.push_back(resolution.layer);
        m_left = resolution.addresses;
        if (resolution.failure) {
            m_result.failure = resolution.failure;
            finish();
        } else {
            connectToNext();
        }
    });
}

void RsyncProbe::connectToNext()
{
    const QHostAddress address = m_left.takeFirst();
    m_result.address = address.toString();
    m_connecting = now();
    m_timer.start(std::max(Milliseconds(0), m_deadlines.connect - now()) / (m_left.size() + 1));
    m_socket.connectToHost(address, m_uri.port());
}

void RsyncProbe::onConnected()
{
    m_connected = now();
    m_result.layers.push_back({Layer::Tcp, true, *m_connected - m_connecting});
    m_timer.start(std::max(Milliseconds(0), m_deadlines.greeting - now()));
}

void RsyncProbe::onReadable()
{
    const QByteArray seen = m_socket.peek(MaxGreetingBytes);
    const qsizetype end = seen.indexOf('\n');
    if (end < 0 && seen.size() < MaxGreetingBytes)
        return;
    if (!seen.startsWith(GreetingStart))
        return fail(Kind::Protocol, Layer::Rsync, u"not an rsync daemon"_s);
    m_result.greeting = QString::fromLatin1(seen.left(std::max(qsizetype(0), end))).simplified();
    m_result.firstByte = now();
    m_result.layers.push_back({Layer::Rsync, true, now() - *m_connected});
    finish();
}

void RsyncProbe::onSocketError()
{
    if (!m_connected && !m_left.isEmpty()) {
        m_socket.abort();
        return connectToNext();
    }
    if (m_connected)
        return fail(Kind::Unreachable, Layer::Rsync, u"the server closed the connection"_s);
    const bool refused = m_socket.error() == QAbstractSocket::ConnectionRefusedError;
    fail(refused ? Kind::ConnectionRefused : Kind::Unreachable, Layer::Tcp,
         refused ? u"connection refused"_s : m_socket.errorString());
}

void RsyncProbe::onDeadline()
{
    if (!m_connected && !m_left.isEmpty()) {
        m_socket.abort();
        return connectToNext();
    }
    if (m_connected)
        fail(Kind::TimedOut, Layer::Rsync, u"no greeting in time"_s);
    else
        fail(Kind::TimedOut, Layer::Tcp, u"timed out"_s);
}

void RsyncProbe::fail(Kind kind, Layer layer, const QString& detail)
{
    m_result.layers.push_back({layer, false, now() - m_connected.value_or(m_connecting), detail});
    m_result.failure = FetchFailure{kind, layer, detail};
    finish();
}

void RsyncProbe::finish()
{
    if (!m_done)
        return;
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    m_result.total = now();
    deleteLater();
    auto done = std::exchange(m_done, nullptr);
    QMetaObject::invokeMethod( // from the event loop, so that the callback may destroy whatever it likes
        parent(),
        [done = std::move(done), result = std::move(m_result)]() mutable { done(std::move(result)); },
        Qt::QueuedConnection);
}

} // namespace caretaker::transport
