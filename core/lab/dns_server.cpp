// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/dns_server.h"

#include <QNetworkDatagram>
#include <QUdpSocket>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

Expected<std::unique_ptr<DnsServer>> DnsServer::listen(quint16 port)
{
    auto socket = std::make_unique<QUdpSocket>();
    if (!socket->bind(QHostAddress::LocalHost, port, QAbstractSocket::DontShareAddress))
        return unexpected(Error::failed(u"cannot serve DNS: %1"_s.arg(socket->errorString()),
                                        u"127.0.0.1:%1"_s.arg(port), u"choose another port"_s));
    return std::unique_ptr<DnsServer>(new DnsServer(std::move(socket)));
}

DnsServer::DnsServer(std::unique_ptr<QUdpSocket> socket) : m_socket(std::move(socket))
{
    connect(m_socket.get(), &QUdpSocket::readyRead, this, &DnsServer::answerAll);
}

DnsServer::~DnsServer() = default;

quint16 DnsServer::port() const { return m_socket->localPort(); }

void DnsServer::answerAll()
{
    while (m_socket->hasPendingDatagrams()) {
        const QNetworkDatagram query = m_socket->receiveDatagram();
        if (const auto answer = answerDns(query.data(), m_zone))
            m_socket->writeDatagram(query.makeReply(*answer));
    }
}

} // namespace caretaker::lab
