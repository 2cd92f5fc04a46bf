// SPDX-License-Identifier: GPL-3.0-or-later
//
// TlsIdentity: a throw-away certification authority and a server certificate for localhost, for HTTPS on
// loopback. Valid around real time, whatever the world's virtual time: TLS clients have clocks of their own.
#pragma once

#include "core/base/expected.h"
#include "core/base/time.h"

#include <QByteArray>

#include <map>

namespace caretaker::lab {

/// What is wrong with a server's certificate.
enum class TlsFlaw {
    None,
    Expired,   ///< since yesterday
    WrongName, ///< for elsewhere.example.net
    Untrusted, ///< from another authority, which has the same name
};

struct TlsIdentity
{
    QByteArray caBundle; ///< PEM: what clients must trust
    /// PEM: private key (EC P-256), then the certificate; TlsFlaw::None is for localhost, *.lab.test,
    /// 127.0.0.1 and ::1, and the others are, but for their flaws.
    std::map<TlsFlaw, QByteArray> servers;

    /// Valid from a day before `realNow` for two years.
    static Expected<TlsIdentity> make(Instant realNow);
    /// True when the server has all its certificates and the good one is valid now and for another month.
    bool usableAt(Instant realNow) const;

    /// All servers in one PEM text, in the order of TlsFlaw, and back.
    QByteArray serversPem() const;
    void readServers(const QByteArray& pem);
};

} // namespace caretaker::lab
