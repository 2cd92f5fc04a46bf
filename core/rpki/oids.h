// SPDX-License-Identifier: GPL-3.0-or-later
//
// Object identifiers of the RPKI, as the contents octets of their DER encoding.
#pragma once

#include <QByteArrayView>

namespace caretaker::rpki::oid {

// Algorithms (RFC 7935, RFC 8608)
inline constexpr QByteArrayView RsaEncryption =
    "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01"; // 1.2.840.113549.1.1.1
inline constexpr QByteArrayView Sha256WithRsaEncryption =
    "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0b";                                      // 1.2.840.113549.1.1.11
inline constexpr QByteArrayView Sha256 = "\x60\x86\x48\x01\x65\x03\x04\x02\x01"; // 2.16.840.1.101.3.4.2.1

inline constexpr QByteArrayView EcPublicKey = "\x2a\x86\x48\xce\x3d\x02\x01";    // 1.2.840.10045.2.1
inline constexpr QByteArrayView Prime256v1 = "\x2a\x86\x48\xce\x3d\x03\x01\x07"; // 1.2.840.10045.3.1.7

// Names (RFC 6487 section 4.4)
inline constexpr QByteArrayView CommonName = "\x55\x04\x03";   // 2.5.4.3
inline constexpr QByteArrayView SerialNumber = "\x55\x04\x05"; // 2.5.4.5

// Certificate and CRL extensions (RFC 6487 section 4.8, RFC 3779, RFC 8360)
inline constexpr QByteArrayView SubjectKeyIdentifier = "\x55\x1d\x0e";                    // 2.5.29.14
inline constexpr QByteArrayView KeyUsage = "\x55\x1d\x0f";                                // 2.5.29.15
inline constexpr QByteArrayView BasicConstraints = "\x55\x1d\x13";                        // 2.5.29.19
inline constexpr QByteArrayView CrlNumber = "\x55\x1d\x14";                               // 2.5.29.20
inline constexpr QByteArrayView CrlDistributionPoints = "\x55\x1d\x1f";                   // 2.5.29.31
inline constexpr QByteArrayView CertificatePolicies = "\x55\x1d\x20";                     // 2.5.29.32
inline constexpr QByteArrayView AuthorityKeyIdentifier = "\x55\x1d\x23";                  // 2.5.29.35
inline constexpr QByteArrayView ExtendedKeyUsage = "\x55\x1d\x25";                        // 2.5.29.37
inline constexpr QByteArrayView AuthorityInfoAccess = "\x2b\x06\x01\x05\x05\x07\x01\x01"; // 1.3.6.1.5.5.7.1.1
inline constexpr QByteArrayView IpAddrBlocks = "\x2b\x06\x01\x05\x05\x07\x01\x07";        // 1.3.6.1.5.5.7.1.7
inline constexpr QByteArrayView AsIdentifiers = "\x2b\x06\x01\x05\x05\x07\x01\x08";       // 1.3.6.1.5.5.7.1.8
inline constexpr QByteArrayView IpAddrBlocksV2 = "\x2b\x06\x01\x05\x05\x07\x01\x1c";    // 1.3.6.1.5.5.7.1.28
inline constexpr QByteArrayView AsIdentifiersV2 = "\x2b\x06\x01\x05\x05\x07\x01\x1d";   // 1.3.6.1.5.5.7.1.29
inline constexpr QByteArrayView SubjectInfoAccess = "\x2b\x06\x01\x05\x05\x07\x01\x0b"; // 1.3.6.1.5.5.7.1.11

// Access methods (RFC 6487 sections 4.8.7 and 4.8.8, RFC 8182 section 3.2)
inline constexpr QByteArrayView CaIssuers = "\x2b\x06\x01\x05\x05\x07\x30\x02";    // 1.3.6.1.5.5.7.48.2
inline constexpr QByteArrayView CaRepository = "\x2b\x06\x01\x05\x05\x07\x30\x05"; // 1.3.6.1.5.5.7.48.5
inline constexpr QByteArrayView RpkiManifest = "\x2b\x06\x01\x05\x05\x07\x30\x0a"; // 1.3.6.1.5.5.7.48.10
inline constexpr QByteArrayView SignedObject = "\x2b\x06\x01\x05\x05\x07\x30\x0b"; // 1.3.6.1.5.5.7.48.11
inline constexpr QByteArrayView RpkiNotify = "\x2b\x06\x01\x05\x05\x07\x30\x0d";   // 1.3.6.1.5.5.7.48.13

// Policies and usages (RFC 6484, RFC 8209)
inline constexpr QByteArrayView IpAddrAsNumberPolicy =
    "\x2b\x06\x01\x05\x05\x07\x0e\x02";                                            // 1.3.6.1.5.5.7.14.2
inline constexpr QByteArrayView CpsQualifier = "\x2b\x06\x01\x05\x05\x07\x02\x01"; // 1.3.6.1.5.5.7.2.1
inline constexpr QByteArrayView BgpsecRouter = "\x2b\x06\x01\x05\x05\x07\x03\x1e"; // 1.3.6.1.5.5.7.3.30

// CMS (RFC 5652, RFC 9589)
inline constexpr QByteArrayView SignedData = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";  // 1.2.840.113549.1.7.2
inline constexpr QByteArrayView ContentType = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x03"; // 1.2.840.113549.1.9.3
inline constexpr QByteArrayView MessageDigest =
    "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04";                                           // 1.2.840.113549.1.9.4
inline constexpr QByteArrayView SigningTime = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x05"; // 1.2.840.113549.1.9.5
inline constexpr QByteArrayView BinarySigningTime =
    "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x02\x2e"; // 1.2.840.113549.1.9.16.2.46

// Contents of signed objects
inline constexpr QByteArrayView RouteOriginAuthz =
    "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x18";                                            // ...9.16.1.24
inline constexpr QByteArrayView Manifest = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x1a";     // ...9.16.1.26
inline constexpr QByteArrayView Ghostbusters = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x23"; // ...9.16.1.35
inline constexpr QByteArrayView SignedChecklist =
    "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x30";                                    // ...9.16.1.48
inline constexpr QByteArrayView Aspa = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x31"; // ...9.16.1.49
inline constexpr QByteArrayView TrustAnchorKey =
    "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x32";                                          // ...9.16.1.50
inline constexpr QByteArrayView PrefixList = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x33"; // ...9.16.1.51

} // namespace caretaker::rpki::oid
