// SPDX-License-Identifier: GPL-3.0-or-later
//
// The third verb: signatures, under an issuer, with what decoding and inspecting found; remembered in the
// cache.
#include "core/rpki/validation.h"
#include "core/rpki/validation_cache.h"

namespace caretaker::rpki {

namespace {

/// The certificate without what only verifying needed.
void forgetSignedBytes(Certificate& certificate) { certificate.signedBytes = {}; }

} // namespace

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
        if (const auto entry = m_cache->template find<T>(hash, issuerHash))
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

Verification<Certificate> Validator::verifyCertificate(QByteArrayView bytes, const Sha256& hash,
                                                       const ValidatedCa& issuer)
{
    return cached<Certificate>(hash, issuer.fingerprint(), [&] {
        Judged<Certificate> certificate = decodeCertificate(bytes);
        if (!certificate)
            return certificate;
        const bool isRouter = certificate->isRouter() && !certificate->claimsToBeCa();
        append(certificate.findings,
               inspectCertificate(*certificate, isRouter ? CertificateKind::Router : CertificateKind::Ca));
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

/// Envelope, type, content, then both signatures.
template <typename Content>
Judged<Signed<Content>> Validator::verifySigned(QByteArrayView bytes, const ValidatedCa& issuer)
{
    using Type = SignedType<Content>;
    using Result = Judged<Signed<Content>>;
    Judged<SignedObject> envelope = decodeSignedObject(bytes);
    if (!envelope)
        return Result::refused(envelope.findings);
    if (envelope->contentType != Type::ContentType)
        return Result::refused(Finding{FindingId::CMS_CONTENT_TYPE, {}, {}});
    Judged<Content> content = Type::decode(envelope->content);
    if (!content)
        return Result::refused(content.findings);
    Findings findings = inspectSignedObject(*envelope);
    append(findings, content.findings);
    append(findings, Type::inspect(*content, envelope->certificate));
    if (!refuses(findings)) {
        ++m_signatures;
        append(findings, verifySignedObject(*envelope));
    }
    if (!refuses(findings))
        append(findings, verifyIssued(envelope->certificate, issuer));
    forgetSignedBytes(envelope->certificate);
    return {Signed<Content>{std::move(envelope->certificate), std::move(*content)}, findings};
}

template <typename Content>
Verification<Signed<Content>> Validator::verify(QByteArrayView bytes, const Sha256& hash,
                                                const ValidatedCa& issuer)
{
    return cached<Signed<Content>>(hash, issuer.fingerprint(),
                                   [&] { return verifySigned<Content>(bytes, issuer); });
}

template Verification<Signed<Manifest>> Validator::verify(QByteArrayView, const Sha256&, const ValidatedCa&);
template Verification<Signed<Roa>> Validator::verify(QByteArrayView, const Sha256&, const ValidatedCa&);
template Verification<Signed<Aspa>> Validator::verify(QByteArrayView, const Sha256&, const ValidatedCa&);
template Verification<Signed<Ghostbusters>> Validator::verify(QByteArrayView, const Sha256&,
                                                              const ValidatedCa&);
template Verification<Signed<TrustAnchorKey>> Validator::verify(QByteArrayView, const Sha256&,
                                                                const ValidatedCa&);
template Verification<Signed<PrefixList>> Validator::verify(QByteArrayView, const Sha256&,
                                                            const ValidatedCa&);

} // namespace caretaker::rpki
