// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/validation.h"

#include "core/rpki/oids.h"
#include "core/rpki/verification_cache.h"

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MaxResourcesInFinding = 5; // of each kind

Finding timeFinding(FindingId id, const QString& name, Instant when)
{
    return {id, {}, {{name, formatRfc3339(when)}}};
}

Finding overclaim(FindingId id, const ResourceSet& excess)
{
    return {id, {}, {{u"resources"_s, excess.toStrings(MaxResourcesInFinding).join(u", "_s)}}};
}

/// The certificate without what only verifying needed.
void forgetSignedBytes(Certificate& certificate) { certificate.signedBytes = {}; }

Findings checkTrustAnchorKey(const Certificate& certificate, const Tal& tal)
{
    if (certificate.publicKey != tal.publicKey)
        return {Finding{FindingId::TA_KEY_MISMATCH, {}, {}}};
    const auto key = VerificationKey::fromSpki(certificate.publicKey);
    const bool selfSigned =
        key && isSameName(certificate.issuer, certificate.subject) &&
        key->verifies(certificate.signedBytes.toBeSigned, certificate.signedBytes.signature);
    return selfSigned ? Findings() : Findings{Finding{FindingId::TA_NOT_SELF_SIGNED, {}, {}}};
}

} // namespace

bool ValidatedCa::verifies(QByteArrayView data, QByteArrayView signature) const
{
    std::call_once(m_keyOnce, [this] { m_key = VerificationKey::fromSpki(m_certificate->publicKey); });
    return m_key && m_key->verifies(data, signature);
}

/// Answers from the cache, or verifies and remembers.
template <typename T, typename Verify>
Verification<T> Validator::cached(const Sha256& hash, const Sha256& issuerHash, Verify verify)
{
    const auto result = [&](const std::shared_ptr<const T>& decoded, bool verified,
                            const Findings& findings) {
        return Verification<T>{decoded, verified ? std::optional(Verified<T>(decoded, hash)) : std::nullopt,
                               findings};
    };
    if (m_cache) {
        if (const auto* entry = m_cache->template find<T>(hash, issuerHash))
            return result(entry->decoded, entry->verified, entry->findings);
    }
    Judged<T> object = verify();
    const bool verified = object && !refuses(object.findings);
    const auto decoded = object ? std::make_shared<const T>(std::move(*object)) : nullptr;
    if (m_cache)
        m_cache->template insert<T>(hash, issuerHash, {decoded, verified, object.findings});
    return result(decoded, verified, object.findings);
}

/// RFC 6487 section 7.2: name chaining, key chaining and signature.
Findings Validator::verifyIssued(const Certificate& certificate, const ValidatedCa& issuer)
{
    if (certificate.authorityKeyIdentifier != issuer.ski())
        return {Finding{FindingId::CERT_AKI, {}, {}}};
    if (!isSameName(certificate.issuer, issuer.certificate().subject))
        return {Finding{FindingId::CERT_ISSUER_MISMATCH, {}, {}}};
    ++m_signatures;
    const SignedBytes& bytes = certificate.signedBytes;
    if (!issuer.verifies(bytes.toBeSigned, bytes.signature))
        return {Finding{FindingId::CERT_SIGNATURE, {}, {}}};
    return {};
}

Judged<ValidatedCaPtr> Validator::validateTrustAnchor(const QByteArray& der, const Tal& tal,
                                                      const std::optional<RsyncUri>& uri)
{
    Judged<Certificate> certificate = decodeCertificate(der);
    if (!certificate)
        return Judged<ValidatedCaPtr>::refused(certificate.findings);
    Findings findings = inspectCertificate(*certificate, CertificateKind::TrustAnchor);
    ++m_signatures;
    append(findings, checkTrustAnchorKey(*certificate, tal));
    append(findings, checkTime(*certificate));
    if (refuses(findings))
        return Judged<ValidatedCaPtr>::refused(findings);
    forgetSignedBytes(*certificate);
    const Verified<Certificate> verified(std::make_shared<const Certificate>(std::move(*certificate)),
                                         fastSha256(der));
    const std::shared_ptr<ValidatedCa> ca(
        new ValidatedCa(verified, verified->resources.resolved({}), *verified->publicationPoint()));
    ca->m_uri = uri;
    return {ValidatedCaPtr(ca), findings};
}

Verification<Certificate> Validator::verifyCaCertificate(QByteArrayView bytes, const Sha256& hash,
                                                         const ValidatedCa& issuer)
{
    return cached<Certificate>(hash, issuer.fingerprint(), [&] {
        Judged<Certificate> certificate = decodeCertificate(bytes);
        if (!certificate)
            return certificate;
        append(certificate.findings, inspectCertificate(*certificate, CertificateKind::Ca));
        if (!refuses(certificate.findings))
            append(certificate.findings, verifyIssued(*certificate, issuer));
        forgetSignedBytes(*certificate);
        return certificate;
    });
}

Verification<Crl> Validator::verifyCrl(QByteArrayView bytes, const Sha256& hash, const ValidatedCa& issuer)
{
    return cached<Crl>(hash, issuer.fingerprint(), [&] {
        Judged<Crl> crl = decodeCrl(bytes);
        if (!crl)
            return crl;
        append(crl.findings, inspectCrl(*crl));
        if (crl->authorityKeyIdentifier != issuer.ski() ||
            !isSameName(crl->issuer, issuer.certificate().subject))
            crl.findings.push_back({FindingId::CRL_ISSUER_MISMATCH, {}, {}});
        if (!refuses(crl.findings)) {
            ++m_signatures;
            if (!issuer.verifies(crl->signedBytes.toBeSigned, crl->signedBytes.signature))
                crl.findings.push_back({FindingId::CRL_SIGNATURE, {}, {}});
        }
        crl->signedBytes = {};
        return crl;
    });
}

/// The part that all signed objects share: envelope, type, content, both signatures.
template <typename Content, typename Decode, typename Inspect>
Judged<Signed<Content>> Validator::verifySigned(QByteArrayView bytes, const ValidatedCa& issuer,
                                                QByteArrayView contentType, Decode decode, Inspect inspect)
{
    using Result = Judged<Signed<Content>>;
    Judged<SignedObject> envelope = decodeSignedObject(bytes);
    if (!envelope)
        return Result::refused(envelope.findings);
    if (envelope->contentType != contentType)
        return Result::refused(Finding{FindingId::CMS_CONTENT_TYPE, {}, {}});
    Judged<Content> content = decode(envelope->content);
    if (!content)
        return Result::refused(content.findings);
    Findings findings = inspectSignedObject(*envelope);
    append(findings, inspect(*content, envelope->certificate));
    if (!refuses(findings)) {
        ++m_signatures;
        append(findings, verifySignedObject(*envelope));
    }
    if (!refuses(findings))
        append(findings, verifyIssued(envelope->certificate, issuer));
    forgetSignedBytes(envelope->certificate);
    return {Signed<Content>{std::move(envelope->certificate), std::move(*content)}, findings};
}

Verification<SignedManifest> Validator::verifyManifest(QByteArrayView bytes, const Sha256& hash,
                                                       const ValidatedCa& issuer)
{
    const auto inspect = [](const Manifest& manifest, const Certificate& certificate) {
        Findings findings = inspectManifest(manifest);
        append(findings, inspectManifestCertificate(certificate));
        return findings;
    };
    return cached<SignedManifest>(hash, issuer.fingerprint(), [&] {
        return verifySigned<Manifest>(bytes, issuer, oid::Manifest, decodeManifest, inspect);
    });
}

Verification<SignedRoa> Validator::verifyRoa(QByteArrayView bytes, const Sha256& hash,
                                             const ValidatedCa& issuer)
{
    const auto inspect = [](const Roa& roa, const Certificate& certificate) {
        Findings findings = inspectRoa(roa);
        append(findings, inspectRoaCertificate(certificate));
        return findings;
    };
    return cached<SignedRoa>(hash, issuer.fingerprint(), [&] {
        return verifySigned<Roa>(bytes, issuer, oid::RouteOriginAuthz, decodeRoa, inspect);
    });
}

Findings Validator::checkTime(const Certificate& certificate) const
{
    if (m_at < certificate.notBefore)
        return {timeFinding(FindingId::CERT_NOT_YET_VALID, u"not_before"_s, certificate.notBefore)};
    if (m_at > certificate.notAfter)
        return {timeFinding(FindingId::CERT_EXPIRED, u"not_after"_s, certificate.notAfter)};
    return {};
}

Findings Validator::checkCertificate(const Certificate& certificate, const ValidatedCrl& crl) const
{
    Findings findings = checkTime(certificate);
    if (crl.crl().revokes(certificate.serial))
        findings.push_back({FindingId::CERT_REVOKED, {}, {{u"serial"_s, certificate.serial.toHex()}}});
    return findings;
}

Judged<ValidatedCrl> Validator::validate(const Verified<Crl>& crl) const
{
    Findings findings;
    if (m_at < crl->thisUpdate)
        findings.push_back(timeFinding(FindingId::CRL_NOT_YET_VALID, u"this_update"_s, crl->thisUpdate));
    if (m_at > *crl->nextUpdate)
        findings.push_back(timeFinding(FindingId::CRL_EXPIRED, u"next_update"_s, *crl->nextUpdate));
    if (refuses(findings))
        return Judged<ValidatedCrl>::refused(findings);
    return {ValidatedCrl(crl), {}};
}

Findings Validator::checkTimes(const Manifest& manifest) const
{
    Findings findings;
    if (m_at < manifest.thisUpdate)
        findings.push_back(timeFinding(FindingId::MFT_NOT_YET_VALID, u"this_update"_s, manifest.thisUpdate));
    if (m_at > manifest.nextUpdate)
        findings.push_back(timeFinding(FindingId::MFT_EXPIRED, u"next_update"_s, manifest.nextUpdate));
    return findings;
}

Judged<ValidatedManifest> Validator::validate(const Verified<SignedManifest>& manifest,
                                              const ValidatedCrl& crl) const
{
    Findings findings = checkTimes(manifest->content);
    append(findings, checkCertificate(manifest->certificate, crl));
    if (refuses(findings))
        return Judged<ValidatedManifest>::refused(findings);
    return {ValidatedManifest(manifest), {}};
}

Judged<ValidatedRoa> Validator::validate(const Verified<SignedRoa>& roa, const ValidatedCa& issuer,
                                         const ValidatedCrl& crl) const
{
    Findings findings = checkCertificate(roa->certificate, crl);
    const ResourceSet held = roa->certificate.resources.resolved(issuer.resources());
    if (!issuer.resources().contains(held))
        findings.push_back(overclaim(FindingId::CERT_OVERCLAIM, held.subtracted(issuer.resources())));
    const auto& prefixes = roa->content.prefixes;
    const auto uncovered = std::find_if_not(prefixes.begin(), prefixes.end(), [&](const RoaPrefix& entry) {
        return held.contains(entry.prefix);
    });
    if (uncovered != prefixes.end())
        findings.push_back({FindingId::ROA_NOT_COVERED, {}, {{u"prefix"_s, uncovered->prefix.toString()}}});
    if (refuses(findings))
        return Judged<ValidatedRoa>::refused(findings);
    return {ValidatedRoa(roa), findings};
}

Judged<ValidatedCaPtr> Validator::validate(const Verified<Certificate>& certificate,
                                           const ValidatedCaPtr& issuer, const ValidatedCrl& crl,
                                           const RsyncUri& uri) const
{
    Findings findings = checkCertificate(*certificate, crl);
    ResourceSet held = certificate->resources.resolved(issuer->resources());
    if (!issuer->resources().contains(held))
        findings.push_back(overclaim(FindingId::CERT_OVERCLAIM, held.subtracted(issuer->resources())));
    if (refuses(findings))
        return Judged<ValidatedCaPtr>::refused(findings);
    const std::shared_ptr<ValidatedCa> ca(
        new ValidatedCa(certificate, std::move(held), *certificate->publicationPoint()));
    ca->m_uri = uri;
    ca->m_issuer = issuer;
    ca->m_depth = issuer->depth() + 1;
    return {ValidatedCaPtr(ca), findings};
}

} // namespace caretaker::rpki
