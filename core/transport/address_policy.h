// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which addresses we connect to. URIs come from untrusted objects, so by default nothing but global unicast
// addresses: not loopback, link-local, private, shared, multicast, documentation or reserved ones (IANA
// special-purpose registries, RFC 6890). The lab and tests allow them by configuration.
#pragma once

#include <QHostAddress>

namespace caretaker::transport {

/// True for a global unicast address; IPv4-mapped IPv6 addresses are judged as IPv4.
bool isGlobalUnicast(const QHostAddress& address);

struct AddressPolicy
{
    bool allowSpecialPurpose = false; ///< loopback, private and the like may be connected to
    bool permits(const QHostAddress& address) const
    {
        return allowSpecialPurpose || isGlobalUnicast(address);
    }
};

} // namespace caretaker::transport
