// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fetchers that ask the lab's name server.
#pragma once

#include <QHostAddress>
#include <QString>

namespace caretaker::lab {

template <typename Options>
concept AsksForNames = requires(Options options)
{
    options.dnsServers.push_back({QHostAddress(), quint16(53)});
};

/// `server` is as Server::dnsServer() says. False when the fetcher cannot be told whom to ask.
template <typename Options>
bool askForNamesAt([[maybe_unused]] Options& options, [[maybe_unused]] const QString& server)
{
    if constexpr (AsksForNames<Options>) {
        const QHostAddress address(server.section(QLatin1Char(':'), 0, 0));
        options.dnsServers.push_back({address, server.section(QLatin1Char(':'), 1).toUShort()});
        return true;
    } else {
        return false;
    }
}

} // namespace caretaker::lab
