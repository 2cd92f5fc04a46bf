// SPDX-License-Identifier: GPL-3.0-or-later
//
// DnsServer: a name server on one UDP port of 127.0.0.1. Lives in the server's thread.
#pragma once

#include "core/base/expected.h"
#include "core/lab/dns_message.h"

#include <QObject>

#include <memory>

class QUdpSocket;

namespace caretaker::lab {

class DnsServer : public QObject
{
    Q_OBJECT
public:
    /// On any free port for 0. Failed when the port is taken.
    static Expected<std::unique_ptr<DnsServer>> listen(quint16 port);
    ~DnsServer() override;

    void serve(DnsZone zone) { m_zone = std::move(zone); }
    quint16 port() const;

private:
    explicit DnsServer(std::unique_ptr<QUdpSocket> socket);
    void answerAll();

    std::unique_ptr<QUdpSocket> m_socket;
    DnsZone m_zone;
};

} // namespace caretaker::lab
