// SPDX-License-Identifier: GPL-3.0-or-later
//
// BGPsec router certificates (RFC 8209, RFC 8608): what differs from other end-entity certificates. Decoding
// is decodeCertificate()'s, the profile inspectCertificate()'s with CertificateKind::Router;
// Certificate::isRouter() tells which to ask for. They are signed by the issuing CA like any other
// certificate, with RSA.
#pragma once

#include "core/rpki/certificate.h"

namespace caretaker::rpki {

/// What a valid router certificate is for: routers of these ASes sign with this key. One RTR router key PDU
/// for each AS (RFC 8210 section 5.10).
struct RouterKey
{
    AsSet asns;
    Ski ski;
    QByteArray spki; ///< subjectPublicKeyInfo, DER

    friend bool operator==(const RouterKey&, const RouterKey&) = default;
};

/// RFC 8608 section 3.1: whether a DER subjectPublicKeyInfo is an uncompressed point of the curve P-256. The
/// point is checked to lie on the curve, which takes some 0.1 ms.
bool isRouterPublicKey(QByteArrayView spki);

/// RFC 8209 sections 3.1.2 to 3.1.3.5: key, extended key usage, no subject information access, no IP
/// addresses, AS numbers without `inherit`. Part of inspectCertificate(certificate, CertificateKind::Router),
/// which adds what RFC 6487 asks of every certificate.
Findings inspectRouterExtensions(const Certificate& certificate);

/// Of a certificate that passed inspectCertificate(certificate, CertificateKind::Router); nothing of another.
std::optional<RouterKey> routerKeyOf(const Certificate& certificate);

} // namespace caretaker::rpki
