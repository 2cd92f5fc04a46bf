// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/rsync_probe.h"

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

RsyncProbe::RsyncProbe(Resolver& resolver, AddressPolicy addresses, RsyncUri uri, RsyncDeadlines deadlines,
                       QObject* parent, Done done)
    : QObject(parent), m_resolver(resolver), m_policy(addresses), m_uri(std::move(uri)),
      m_deadlines(deadlines), m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_timer, &QTimer::timeout, this, &RsyncProbe::onDeadline);
    connect(&m_socket, &QTcpSocket::connected, this, &RsyncProbe::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &RsyncProbe::onReadable);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &RsyncProbe::onSocketError);
    connect(&m_families, &FamilyCheck::finished, this, [this] {
        if (m_finished)
            deliver();
    });
}

void RsyncProbe::start()
{
    m_clock.start();
    const auto deadline = std::min<Milliseconds>(m_deadlines.connect, limits::DnsTimeout);
    m_resolver.resolve(m_uri.host(), m_policy, deadline, this,
                       [this](const Resolution& resolution) { onResolved(resolution); });
}

void RsyncProbe::onResolved(const Resolution& resolution)
{
    m_result.layers.push_back(resolution.layer);
    m_left = resolution.addresses;
    m_refused = resolution.refused;
    m_result.failure = resolution.failure;
    if (m_result.failure)
        return finish();
    m_families.begin(m_left, m_left.first(), m_uri.port(), limits::OtherFamilyTimeout);
    connectToNext();
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
    m_families.note(QHostAddress(m_result.address), *m_connected - m_connecting, {});
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
        return fail({Kind::Protocol, Layer::Rsync, u"not an rsync daemon"_s});
    m_result.greeting = QString::fromLatin1(seen.left(std::max(qsizetype(0), end))).simplified();
    m_result.firstByte = now();
    m_result.layers.push_back({Layer::Rsync, true, now() - *m_connected});
    finish();
}

void RsyncProbe::onSocketError()
{
    if (m_connected)
        return fail({Kind::Unreachable, Layer::Rsync, u"the server closed the connection"_s});
    const bool refused = m_socket.error() == QAbstractSocket::ConnectionRefusedError;
    failToConnect({refused ? Kind::ConnectionRefused : Kind::Unreachable, Layer::Tcp,
                   refused ? u"connection refused"_s : m_socket.errorString()});
}

void RsyncProbe::onDeadline()
{
    if (m_connected)
        fail(FetchFailure::timedOut(Phase::FirstByte, Layer::Rsync, u"no greeting"_s));
    else
        failToConnect(FetchFailure::timedOut(Phase::Connect, Layer::Tcp, u"no connection"_s));
}

/// As HttpsTransfer does.
void RsyncProbe::failToConnect(const FetchFailure& failure)
{
    m_families.note(QHostAddress(m_result.address), now() - m_connecting, failure.detail);
    if (m_left.isEmpty())
        return fail(failure.kind == Kind::Unreachable ? m_earlierFailure.value_or(failure) : failure);
    m_earlierFailure = m_earlierFailure.value_or(failure);
    m_socket.abort();
    connectToNext();
}

void RsyncProbe::fail(FetchFailure failure)
{
    m_result.layers.push_back(
        {failure.layer, false, now() - m_connected.value_or(m_connecting), failure.detail});
    m_result.failure = std::move(failure);
    finish();
}

void RsyncProbe::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    m_result.total = now();
    if (!m_families.isPending())
        deliver();
}

/// From the event loop, so that the callback may destroy whatever it likes.
void RsyncProbe::deliver()
{
    m_families.refuse(m_refused);
    m_result.families = m_families.outcomes();
    deleteLater();
    auto done = std::exchange(m_done, nullptr);
    QMetaObject::invokeMethod(
        parent(),
        [done = std::move(done), result = std::move(m_result)]() mutable { done(std::move(result)); },
        Qt::QueuedConnection);
}

} // namespace caretaker::transport
