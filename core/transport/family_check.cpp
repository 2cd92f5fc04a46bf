// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/family_check.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

AddressFamily familyOf(const QHostAddress& address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? AddressFamily::Ipv6 : AddressFamily::Ipv4;
}

QString wordsFor(const QTcpSocket& socket)
{
    return socket.error() == QAbstractSocket::ConnectionRefusedError ? u"connection refused"_s
                                                                     : socket.errorString();
}

} // namespace

void FamilyCheck::begin(const QList<QHostAddress>& addresses, const QHostAddress& contentAddress,
                        quint16 port, Milliseconds deadline)
{
    if (std::exchange(m_begun, true))
        return;
    const auto other = std::ranges::find_if(addresses, [&](const QHostAddress& address) {
        return familyOf(address) != familyOf(contentAddress);
    });
    if (other != addresses.end())
        tryOther(*other, port, deadline);
}

void FamilyCheck::tryOther(const QHostAddress& address, quint16 port, Milliseconds deadline)
{
    m_pending = true;
    auto* socket = new QTcpSocket(this);
    QElapsedTimer clock;
    clock.start();
    const auto end = [this, socket, address, clock](const QString& detail) {
        if (!std::exchange(m_pending, false))
            return;
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
        note(address, Milliseconds(clock.elapsed()), detail);
        Q_EMIT finished();
    };
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, this, [end] { end({}); });
    connect(socket, &QTcpSocket::errorOccurred, this, [end, socket] { end(wordsFor(*socket)); });
    QTimer::singleShot(deadline, socket, [end] { end(u"timed out at connect"_s); });
    // From the event loop: an error that comes at once must not find its caller in the middle of something.
    QMetaObject::invokeMethod(
        socket, [socket, address, port] { socket->connectToHost(address, port); }, Qt::QueuedConnection);
}

void FamilyCheck::note(const QHostAddress& address, Milliseconds elapsed, const QString& detail)
{
    const FamilyOutcome outcome{familyOf(address), detail.isEmpty(), elapsed, address.toString(), detail};
    const auto known = std::ranges::find(m_outcomes, outcome.family, &FamilyOutcome::family);
    if (known == m_outcomes.end())
        m_outcomes.push_back(outcome);
    else if (!known->reachable)
        *known = outcome;
}

void FamilyCheck::refuse(const QList<QHostAddress>& addresses)
{
    for (const QHostAddress& address : addresses) {
        if (std::ranges::find(m_outcomes, familyOf(address), &FamilyOutcome::family) == m_outcomes.end())
            note(address, Milliseconds(0), u"no address of the public Internet"_s);
    }
}

std::vector<FamilyOutcome> FamilyCheck::outcomes() const
{
    auto result = m_outcomes;
    std::ranges::sort(result, {}, &FamilyOutcome::family);
    return result;
}

} // namespace caretaker::transport
