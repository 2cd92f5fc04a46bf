// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a host name resolves to, as a fetch finds it.
#pragma once

#include "core/transport/fetch_failure.h"

#include <QHostAddress>
#include <QList>

namespace caretaker::transport {

struct NameAnswer
{
    QList<QHostAddress> addresses; ///< that the AddressPolicy permits, IPv4 first
    QList<QHostAddress> refused;   ///< by the policy
    Milliseconds elapsed{0};
    std::optional<FetchFailure> failure{};
    QString ipv4Trouble{};  ///< English; empty when A was answered, be it with none
    QString ipv6Trouble{};  ///< the same of AAAA
    bool fromServer = true; ///< else the host is an address, or stands in the hosts file
};

} // namespace caretaker::transport
