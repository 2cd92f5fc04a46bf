// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fetchers that ask the lab's name server.
#pragma once

#include "core/transport/dns_server.h"

#include <QString>

#include <vector>

namespace caretaker::lab {

/// `server` is as Server::dnsServer() says: "127.0.0.1:PORT".
inline void askForNamesAt(std::vector<transport::DnsServer>& servers, const QString& server)
{
    servers.push_back(
        {QHostAddress(server.section(u':', 0, 0)), static_cast<quint16>(server.section(u':', 1).toUInt())});
}

} // namespace caretaker::lab
