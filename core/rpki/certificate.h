// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resource certificates (RFC 6487): decoding and inspecting. Verifying and validating is validation.h's.
//
// decodeCertificate() guarantees: well-formed DER of an X.509 certificate without anything after it, each
// known extension well-formed and present at most once where that has a field, resources in canonical form
// (RFC 3779 sections 2.2.3 and 3.2.3). Whether they are the right ones is for inspectCertificate().
#pragma once

#include "core/base/time.h"
#include "core/base/uri.h"
#include "core/rpki/judged.h"
#include "core/rpki/object_source.h"
#include "core/rpki/resources.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace caretaker::rpki {

enum class CertificateKind {
    TrustAnchor,
    Ca,
    Ee,            ///< in a signed object
    UnpublishedEe, ///< in a signed object that no repository holds (RFC 9323): no subject information access
    Router,        ///< of a BGPsec router (RFC 8209)
};

/// What was signed, by which algorithm, and the signature. Dropped once verified: only the verdict is kept.
struct SignedBytes
{
    QByteArray toBeSigned;     ///< DER of the TBS part
    QByteArray innerAlgorithm; ///< DER of the AlgorithmIdentifier inside
    QByteArray outerAlgorithm; ///< and of the one outside
    QByteArray signature;

    /// RFC 7935 section 2: both are sha256WithRSAEncryption.
    bool followsProfile() const;
};

/// The extensions that the profile knows; each can be present and critical.
enum class ExtensionId : std::uint8_t {
    BasicConstraints,
    SubjectKeyIdentifier,
    AuthorityKeyIdentifier,
    KeyUsage,
    ExtendedKeyUsage,
    CrlDistributionPoints,
    AuthorityInfoAccess,
    SubjectInfoAccess,
    CertificatePolicies,
    IpAddrBlocks,
    AsIdentifiers,
};
inline constexpr int ExtensionCount = 11;

struct BasicConstraints
{
    bool isCa = false;
    std::optional<std::uint64_t> pathLength;
    friend bool operator==(const BasicConstraints&, const BasicConstraints&) = default;
};

/// AuthorityInfoAccess and SubjectInfoAccess entries whose location is a URI.
struct AccessDescription
{
    QByteArray method; ///< OBJECT IDENTIFIER contents
    QByteArray uri;    ///< as written
    friend bool operator==(const AccessDescription&, const AccessDescription&) = default;
};

/// RFC 5280 section 4.2.1.3, first bit highest.
enum KeyUsageBit : std::uint16_t {
    DigitalSignature = 0x8000,
    KeyCertSign = 0x0400,
    CrlSign = 0x0200,
};

struct Certificate
{
    std::uint64_t version = 0; ///< 2 is X.509 version 3
    Serial serial = Serial::fromNumber(0);
    QByteArray issuer;  ///< DER of the Name
    QByteArray subject; ///< DER of the Name
    Instant notBefore{};
    Instant notAfter{};
    QByteArray publicKey; ///< DER of subjectPublicKeyInfo

    std::optional<BasicConstraints> basicConstraints;
    std::optional<Ski> subjectKeyIdentifier;
    std::optional<Ski> authorityKeyIdentifier;
    bool authorityHasIssuer = false; ///< authorityCertIssuer or -SerialNumber, which the profile forbids
    std::uint16_t keyUsage = 0;      ///< KeyUsageBit
    std::vector<QByteArray> extendedKeyUsages;
    std::vector<QByteArray> crlUris; ///< as written
    bool crlPointerIsPlain = false;  ///< one distribution point with a full name of URIs only
    std::vector<AccessDescription> authorityInfo;
    std::vector<AccessDescription> subjectInfo;
    std::vector<QByteArray> policies;
    bool hasOtherPolicyQualifier = false; ///< than a pointer to a CPS (RFC 7318 section 2)
    ResourceClaim resources;

    std::uint16_t presentExtensions = 0;  ///< bit by ExtensionId
    std::uint16_t criticalExtensions = 0; ///< bit by ExtensionId
    bool hasDuplicateExtension = false;
    std::vector<QByteArray> unknownExtensions;         ///< OIDs
    std::vector<QByteArray> unknownCriticalExtensions; ///< OIDs

    SignedBytes signedBytes;

    bool has(ExtensionId id) const { return (presentExtensions >> static_cast<int>(id) & 1) != 0; }
    bool isCritical(ExtensionId id) const { return (criticalExtensions >> static_cast<int>(id) & 1) != 0; }
    bool claimsToBeCa() const { return basicConstraints && basicConstraints->isCa; }
    bool isRouter() const; ///< has the BGPsec router key usage (RFC 8209)
    /// The first well-formed rsync URI of this method.
    std::optional<RsyncUri> rsyncAccess(const std::vector<AccessDescription>& where,
                                        QByteArrayView method) const;
    /// From the subject information access of a CA; nothing when something is absent or malformed.
    std::optional<PublicationPoint> publicationPoint() const;
    /// The first rsync URI of the CRL distribution point.
    std::optional<RsyncUri> crlUri() const;
};

/// Syntax only.
Judged<Certificate> decodeCertificate(QByteArrayView der);

/// Profile: needs only the certificate (RFC 6487 section 4).
Findings inspectCertificate(const Certificate& certificate, CertificateKind kind);

/// RFC 6487 section 4.4: one common name, at most one serial number, both PrintableString. The string type is
/// a notice only: real CAs use others, and no relying party refuses that.
Findings inspectName(const QByteArray& name);

/// Whether two Names are the same: equal bytes, or equal but for string type, case and spaces (RFC 5280
/// section 7.1).
bool isSameName(QByteArrayView a, QByteArrayView b);

} // namespace caretaker::rpki
