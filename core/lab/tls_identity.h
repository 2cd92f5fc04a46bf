// SPDX-License-Identifier: GPL-3.0-or-later
//
// TlsIdentity: a throw-away certification authority and a server certificate for localhost, for HTTPS on
// loopback. Valid around real time, whatever the world's virtual time: TLS clients have clocks of their own.
#pragma once

#include "core/base/expected.h"
#include "core/base/time.h"

#include <QByteArray>

namespace caretaker::lab {

struct TlsIdentity
{
    QByteArray caBundle; ///< PEM: what clients must trust
    QByteArray server; ///< PEM: private key (EC P-256), then the certificate for localhost, 127.0.0.1 and ::1

    /// Valid from a day before `realNow` for two years.
    static Expected<TlsIdentity> make(Instant realNow);
    /// True when the server certificate is valid now and for another month.
    bool usableAt(Instant realNow) const;
};

} // namespace caretaker::lab
