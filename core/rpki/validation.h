// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verifying and validating: the third and fourth of the four verbs.
//
// decode    syntax only                                     decodeX()
// inspect   profile; needs only the object                  inspectX()
// verify    signature; needs the issuer                     Validator::verify(), includes both; cached
// validate  time, resources, revocation; needs a time       Validator::validate()
//
// Validity is a type: a ValidatedX comes out of a Validator only, and a Verified<X> too.
#pragma once

#include "core/rpki/crl.h"
#include "core/rpki/crypto.h"
#include "core/rpki/router_certificate.h"
#include "core/rpki/signed_types.h"
#include "core/rpki/tal.h"
#include "core/rpki/time_window.h"

#include <memory>
#include <mutex>

namespace caretaker::rpki {

class ValidationCache;

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

/// A signed object of another type, its certificate valid now and not revoked, holding what the content
/// speaks of.
template <typename Content>
class ValidatedObject
{
public:
    const Content& content() const { return m_object->content; }
    const Certificate& certificate() const { return m_object->certificate; }

private:
    friend class Validator;
    explicit ValidatedObject(Verified<Signed<Content>> object) : m_object(std::move(object)) {}
    Verified<Signed<Content>> m_object;
};

/// Judges objects as of one instant. Not thread-safe; the cache (may be null) must outlive it.
class Validator
{
public:
    explicit Validator(Instant at, ValidationCache* cache = nullptr) : m_window(at), m_cache(cache) {}

    Instant at() const { return m_window.at(); }
    /// When everything judged so far would be judged the same.
    const TimeWindow& window() const { return m_window; }
    /// Public-key operations done so far.
    qint64 signaturesVerified() const { return m_signatures; }
    /// Whether what it finds out is used again.
    bool remembers() const { return m_cache != nullptr; }

    /// A certificate that a TAL led to (RFC 8630 section 3).
    Judged<ValidatedCaPtr> validateTrustAnchor(const QByteArray& der, const Tal& tal,
                                               const std::optional<RsyncUri>& uri);

    /// A certificate that a CA publishes: of a CA or, when it says so (Certificate::isRouter()), of a router.
    /// `hash` must be the SHA-256 of `bytes`.
    Verification<Certificate> verifyCertificate(QByteArrayView bytes, const Sha256& hash,
                                                const ValidatedCa& issuer);
    Verification<Crl> verifyCrl(QByteArrayView bytes, const Sha256& hash, const ValidatedCa& issuer);
    /// Of the types in signed_types.h.
    template <typename Content>
    Verification<Signed<Content>> verify(QByteArrayView bytes, const Sha256& hash, const ValidatedCa& issuer);

    /// Whether the manifest is current (RFC 9286 section 6.3): part of validate(), alone for where there is
    /// no valid CRL.
    Findings checkTimes(const Manifest& manifest);
    /// Each argument must have been verified under this issuer, and the CRL be the issuer's.
    Judged<ValidatedCrl> validate(const Verified<Crl>& crl);
    Judged<ValidatedManifest> validate(const Verified<SignedManifest>& manifest, const ValidatedCrl& crl);
    template <typename Content>
    Judged<ValidatedObject<Content>> validate(const Verified<Signed<Content>>& object,
                                              const ValidatedCa& issuer, const ValidatedCrl& crl);
    Judged<ValidatedCaPtr> validate(const Verified<Certificate>& certificate, const ValidatedCaPtr& issuer,
                                    const ValidatedCrl& crl, const RsyncUri& uri);
    /// Of a router (RFC 8209 section 3.3).
    Judged<RouterKey> validateRouter(const Verified<Certificate>& certificate, const ValidatedCa& issuer,
                                     const ValidatedCrl& crl);

private:
    template <typename T, typename Verify>
    Verification<T> cached(const Sha256& hash, const Sha256& issuerHash, Verify verify);
    template <typename Content>
    Judged<Signed<Content>> verifySigned(QByteArrayView bytes, const ValidatedCa& issuer);
    Findings verifyIssued(const Certificate& certificate, const ValidatedCa& issuer);
    Findings checkTime(const Certificate& certificate);
    Findings checkCertificate(const Certificate& certificate, const ValidatedCrl& crl);
    Findings checkResources(const ResourceSet& held, const ValidatedCa& issuer) const;

    TimeWindow m_window;
    ValidationCache* m_cache;
    qint64 m_signatures = 0;
};

} // namespace caretaker::rpki
