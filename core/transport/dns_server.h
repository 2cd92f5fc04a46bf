// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where to ask for names, when it is not the system's name servers: the lab and tests bring their own.
#pragma once

#include <QHostAddress>

namespace caretaker::transport {

struct DnsServer
{
    QHostAddress address;
    quint16 port = 53; ///< UDP, and TCP for answers that do not fit
};

} // namespace caretaker::transport
