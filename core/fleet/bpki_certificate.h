// SPDX-License-Identifier: GPL-3.0-or-later
//
// A BPKI certificate: what two parties of RFC 8183 hand each other to authenticate their later messages (RFC
// 6492, RFC 8181). It is no RPKI certificate: no resources, any algorithm, trusted because a person passed it
// on.
#pragma once

#include "core/base/time.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace caretaker::fleet {

struct BpkiCertificate
{
    QByteArray der;
    QString subject; ///< for people: "CN = Bob"; one line, what is not printable is escaped
    Instant notBefore;
    Instant notAfter;
    bool isCa = false;         ///< by its basic constraints
    bool isSelfSigned = false; ///< issuer and subject are one, and its own key verifies its signature
    QString keyAlgorithm{};    ///< "RSA", "EC", "ED25519"; as OpenSSL names it; empty when unknown
    int keyBits = 0;           ///< of the modulus, or of the curve; 0 when unknown
    QString digest{};          ///< of its signature: "SHA256"; empty when it has none of its own, or unknown
    friend bool operator==(const BpkiCertificate&, const BpkiCertificate&) = default;
};

/// Nothing unless all of `der` is one X.509 certificate with readable dates.
std::optional<BpkiCertificate> decodeBpkiCertificate(const QByteArray& der);

} // namespace caretaker::fleet
