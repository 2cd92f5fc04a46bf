// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verifying and validating: the third and fourth of the four verbs.
//
// decode   syntax only                               decodeX()
// inspect  profile; needs only the object            inspectX()
// verify   signature; needs the issuer               Validator::verifyX(), includes decode and inspect;
// cached validate time, resources, revocation; needs a time Validator::validate()
//
// Validity is a type: a ValidatedX comes out of a Validator only, and a Verified<X> too.
#pragma once

#include "core/rpki/crl.h"
#include "core/rpki/crypto.h"
#include "core/rpki/manifest.h"
#include "core/rpki/roa.h"
#include "core/rpki/tal.h"

#include <memory>
#include <mutex>

namespace caretaker::rpki {

class VerificationCache;

/// A signed object of one type: its EE certificate and its decoded content. The bytes that were signed are
/// not kept.
template <typename Content>
struct Signed
{
    Certificate certificate;
    Content content;
};
using SignedManifest = Signed<Manifest>;
using SignedRoa = Signed<Roa>;

/// A T whose profile and signature are right, under the issuer that it was verified with. Shares the T.
template <typename T>
class Verified
{
public:
    const T& operator*() const { return *m_object; }
    const T* operator->() const { return m_object.get(); }
    const std::shared_ptr<const T>& share() const { return m_object; }
    /// SHA-256 of the object as published.
    const Sha256& hash() const { return m_hash; }

private:
    friend class Validator;
    Verified(std::shared_ptr<const T> object, const Sha256& hash) : m_object(std::move(object)), m_hash(hash)
    {
    }
    std::shared_ptr<const T> m_object;
    Sha256 m_hash;
};

/// What verifying gave: `decoded` as soon as the syntax was right, `verified` when everything was.
template <typename T>
struct Verification
{
    std::shared_ptr<const T> decoded;
    std::optional<Verified<T>> verified;
    Findings findings;
};

/// A CA certificate (or trust anchor) that is valid now, with its resources resolved.
class ValidatedCa
{
public:
    const Certificate& certificate() const { return *m_certificate; }
    const Sha256& fingerprint() const { return m_fingerprint; } ///< SHA-256 of the certificate
    const Ski& ski() const { return *m_certificate->subjectKeyIdentifier; }
    const ResourceSet& resources() const { return m_resources; }
    const PublicationPoint& publicationPoint() const { return m_publicationPoint; }
    const std::optional<RsyncUri>& uri() const { return m_uri; } ///< of the certificate
    const ValidatedCa* issuer() const { return m_issuer.get(); } ///< null for a trust anchor
    int depth() const { return m_depth; }                        ///< 0 for a trust anchor
    /// Whether this CA signed these bytes. Its key is decoded once, at first use; safe to call from several
    /// threads.
    bool verifies(QByteArrayView data, QByteArrayView signature) const;

    ValidatedCa(const ValidatedCa&) = delete;
    ValidatedCa& operator=(const ValidatedCa&) = delete;

private:
    friend class Validator;
    ValidatedCa(const Verified<Certificate>& certificate, ResourceSet resources, PublicationPoint point)
        : m_certificate(certificate.share()), m_fingerprint(certificate.hash()),
          m_resources(std::move(resources)), m_publicationPoint(std::move(point))
    {
    }

    std::shared_ptr<const Certificate> m_certificate;
    Sha256 m_fingerprint;
    ResourceSet m_resources;
    PublicationPoint m_publicationPoint;
    std::optional<RsyncUri> m_uri;
    std::shared_ptr<const ValidatedCa> m_issuer;
    int m_depth = 0;
    mutable std::once_flag m_keyOnce;
    mutable std::optional<VerificationKey> m_key;
};
using ValidatedCaPtr = std::shared_ptr<const ValidatedCa>;

/// A CRL of the CA, current now.
class ValidatedCrl
{
public:
    const Crl& crl() const { return *m_crl; }

private:
    friend class Validator;
    explicit ValidatedCrl(Verified<Crl> crl) : m_crl(std::move(crl)) {}
    Verified<Crl> m_crl;
};

/// A manifest of the CA, current now, its certificate valid and not revoked.
class ValidatedManifest
{
public:
    const Manifest& manifest() const { return m_manifest->content; }

private:
    friend class Validator;
    explicit ValidatedManifest(Verified<SignedManifest> manifest) : m_manifest(std::move(manifest)) {}
    Verified<SignedManifest> m_manifest;
};

/// A ROA whose certificate is valid now and holds its prefixes.
class ValidatedRoa
{
public:
    std::vector<Vrp> vrps() const { return m_roa->content.vrps(); }

private:
    friend class Validator;
    explicit ValidatedRoa(Verified<SignedRoa> roa) : m_roa(std::move(roa)) {}
    Verified<SignedRoa> m_roa;
};

/// Judges objects as of one instant. Not thread-safe; the cache (may be null) must outlive it.
class Validator
{
public:
    explicit Validator(Instant at, VerificationCache* cache = nullptr) : m_at(at), m_cache(cache) {}

    Instant at() const { return m_at; }
    /// Public-key operations done so far.
    qint64 signaturesVerified() const { return m_signatures; }

    /// A certificate that a TAL led to (RFC 8630 section 3).
    Judged<ValidatedCaPtr> validateTrustAnchor(const QByteArray& der, const Tal& tal,
                                               const std::optional<RsyncUri>& uri);

    /// `hash` must be the SHA-256 of `bytes`.
    Verification<Certificate> verifyCaCertificate(QByteArrayView bytes, const Sha256& hash,
                                                  const ValidatedCa& issuer);
    Verification<Crl> verifyCrl(QByteArrayView bytes, const Sha256& hash, const ValidatedCa& issuer);
    Verification<SignedManifest> verifyManifest(QByteArrayView bytes, const Sha256& hash,
                                                const ValidatedCa& issuer);
    Verification<SignedRoa> verifyRoa(QByteArrayView bytes, const Sha256& hash, const ValidatedCa& issuer);

    /// Whether the manifest is current (RFC 9286 section 6.3): part of validate(), alone for where there is
    /// no valid CRL.
    Findings checkTimes(const Manifest& manifest) const;
    /// Each argument must have been verified under this issuer, and the CRL be the issuer's.
    Judged<ValidatedCrl> validate(const Verified<Crl>& crl) const;
    Judged<ValidatedManifest> validate(const Verified<SignedManifest>& manifest,
                                       const ValidatedCrl& crl) const;
    Judged<ValidatedRoa> validate(const Verified<SignedRoa>& roa, const ValidatedCa& issuer,
                                  const ValidatedCrl& crl) const;
    Judged<ValidatedCaPtr> validate(const Verified<Certificate>& certificate, const ValidatedCaPtr& issuer,
                                    const ValidatedCrl& crl, const RsyncUri& uri) const;

private:
    template <typename T, typename Verify>
    Verification<T> cached(const Sha256& hash, const Sha256& issuerHash, Verify verify);
    template <typename Content, typename Decode, typename Inspect>
    Judged<Signed<Content>> verifySigned(QByteArrayView bytes, const ValidatedCa& issuer,
                                         QByteArrayView contentType, Decode decode, Inspect inspect);
    Findings verifyIssued(const Certificate& certificate, const ValidatedCa& issuer);
    Findings checkTime(const Certificate& certificate) const;
    Findings checkCertificate(const Certificate& certificate, const ValidatedCrl& crl) const;

    Instant m_at;
    VerificationCache* m_cache;
    qint64 m_signatures = 0;
};

} // namespace caretaker::rpki
