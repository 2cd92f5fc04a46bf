// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resource certificates (RFC 6487) and CRLs (RFC 5280, profile of RFC 6487 section 5), as DER.
#pragma once

#include "core/lab/keys.h"
#include "core/lab/resources_plan.h"

#include <optional>

namespace caretaker::lab {

struct Validity
{
    Instant notBefore;
    Instant notAfter;
};

struct CertificateSpec
{
    std::uint64_t serial;
    Validity validity;
    const SigningKey& subject;
    const SigningKey& issuer; ///< the subject itself for a trust anchor
    Resources resources;
    bool ca = false;
    bool router = false; ///< of a BGPsec router (RFC 8209); the subject is then a router key
    // Subject Information Access, section 4.8.8
    QString caRepository{}; ///< CA
    QString manifest{};     ///< CA
    QString notification{}; ///< CA; may be empty
    QString signedObject{}; ///< EE; empty: no such extension
    // Issuer's products; both empty for a trust anchor
    QString crlUri{};
    QString issuerUri{};
    // What makes it wrong
    const SigningKey* signer = nullptr;        ///< who really signs; null: the issuer
    std::optional<Ski> subjectKeyIdentifier{}; ///< instead of the subject's
    std::optional<Ski> authorityKeyIdentifier{};
};

QByteArray encodeCertificate(const CertificateSpec& spec);

struct RevokedCertificate
{
    std::uint64_t serial;
    Instant at;
    Instant notAfter; ///< leaves the CRL after this
};

struct CrlSpec
{
    std::uint64_t number;
    Instant thisUpdate;
    Instant nextUpdate;
    const std::vector<RevokedCertificate>& revoked;
    // What makes it wrong
    const SigningKey* signer = nullptr; ///< who really signs; null: the issuer
    std::optional<Ski> authorityKeyIdentifier{};
};

QByteArray encodeCrl(const CrlSpec& spec, const SigningKey& issuer);

} // namespace caretaker::lab
