// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a TLS server's certificate says, for people and for checks. Read from bytes that anyone may have made;
// whether the chain is to be believed is not judged here (tls_trust.h).
#pragma once

#include "core/base/time.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace caretaker::transport {

struct TlsCertificate
{
    QString subject; ///< RFC 2253, at most 200 characters
    QString issuer;
    QStringList names; ///< DNS names and IP addresses of the subject alternative name; at most 100
    std::optional<Instant> notBefore{};
    std::optional<Instant> notAfter{};
    QString key; ///< "RSA", "EC", "Ed25519"
    int keyBits = 0;
    bool isSelfIssued = false;
    friend bool operator==(const TlsCertificate&, const TlsCertificate&) = default;
};

/// Nothing when the bytes are no certificate.
std::optional<TlsCertificate> readTlsCertificate(const QByteArray& der);

/// Whether the certificate is one for this host, a name or an address (RFC 9525).
bool isForHost(const QByteArray& der, const QString& host);

} // namespace caretaker::transport
