// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fourth verb: time, revocation and resources, of what verification.cpp verified.
#include "core/rpki/validation.h"

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
    certificate->signedBytes = {};
    const Verified<Certificate> verified(std::make_shared<const Certificate>(std::move(*certificate)),
                                         fastSha256(der));
    const std::shared_ptr<ValidatedCa> ca(
        new ValidatedCa(verified, verified->resources.resolved({}), *verified->publicationPoint()));
    ca->m_uri = uri;
    return {ValidatedCaPtr(ca), findings};
}

Findings Validator::checkTime(const Certificate& certificate)
{
    if (m_window.isBefore(certificate.notBefore))
        return {timeFinding(FindingId::CERT_NOT_YET_VALID, u"not_before"_s, certificate.notBefore)};
    if (m_window.isAfter(certificate.notAfter))
        return {timeFinding(FindingId::CERT_EXPIRED, u"not_after"_s, certificate.notAfter)};
    return {};
}

Findings Validator::checkCertificate(const Certificate& certificate, const ValidatedCrl& crl)
{
    Findings findings = checkTime(certificate);
    if (crl.crl().revokes(certificate.serial))
        findings.push_back({FindingId::CERT_REVOKED, {}, {{u"serial"_s, certificate.serial.toHex()}}});
    return findings;
}

/// RFC 6487 section 7.2: a certificate may not claim what its issuer does not hold.
Findings Validator::checkResources(const ResourceSet& held, const ValidatedCa& issuer) const
{
    if (issuer.resources().contains(held))
        return {};
    return {overclaim(FindingId::CERT_OVERCLAIM, held.subtracted(issuer.resources()))};
}

Judged<ValidatedCrl> Validator::validate(const Verified<Crl>& crl)
{
    Findings findings;
    if (m_window.isBefore(crl->thisUpdate))
        findings.push_back(timeFinding(FindingId::CRL_NOT_YET_VALID, u"this_update"_s, crl->thisUpdate));
    if (m_window.isAfter(*crl->nextUpdate))
        findings.push_back(timeFinding(FindingId::CRL_EXPIRED, u"next_update"_s, *crl->nextUpdate));
    if (refuses(findings))
        return Judged<ValidatedCrl>::refused(findings);
    return {ValidatedCrl(crl), {}};
}

Findings Validator::checkTimes(const Manifest& manifest)
{
    Findings findings;
    if (m_window.isBefore(manifest.thisUpdate))
        findings.push_back(timeFinding(FindingId::MFT_NOT_YET_VALID, u"this_update"_s, manifest.thisUpdate));
    if (m_window.isAfter(manifest.nextUpdate))
        findings.push_back(timeFinding(FindingId::MFT_EXPIRED, u"next_update"_s, manifest.nextUpdate));
    return findings;
}

Judged<ValidatedManifest> Validator::validate(const Verified<SignedManifest>& manifest,
                                              const ValidatedCrl& crl)
{
    Findings findings = checkTimes(manifest->content);
    append(findings, checkCertificate(manifest->certificate, crl));
    if (refuses(findings))
        return Judged<ValidatedManifest>::refused(findings);
    return {ValidatedManifest(manifest), {}};
}

template <typename Content>
Judged<ValidatedObject<Content>> Validator::validate(const Verified<Signed<Content>>& object,
                                                     const ValidatedCa& issuer, const ValidatedCrl& crl)
{
    using Result = Judged<ValidatedObject<Content>>;
    Findings findings = checkCertificate(object->certificate, crl);
    const ResourceSet held = object->certificate.resources.resolved(issuer.resources());
    append(findings, checkResources(held, issuer));
    append(findings, SignedType<Content>::check(object->content,
                                                {held, issuer.certificate().publicKey, issuer.depth() == 0}));
    if (refuses(findings))
        return Result::refused(findings);
    return {ValidatedObject<Content>(object), findings};
}

Judged<ValidatedCaPtr> Validator::validate(const Verified<Certificate>& certificate,
                                           const ValidatedCaPtr& issuer, const ValidatedCrl& crl,
                                           const RsyncUri& uri)
{
    Findings findings = checkCertificate(*certificate, crl);
    ResourceSet held = certificate->resources.resolved(issuer->resources());
    append(findings, checkResources(held, *issuer));
    if (refuses(findings))
        return Judged<ValidatedCaPtr>::refused(findings);
    const std::shared_ptr<ValidatedCa> ca(
        new ValidatedCa(certificate, std::move(held), *certificate->publicationPoint()));
    ca->m_uri = uri;
    ca->m_issuer = issuer;
    ca->m_depth = issuer->depth() + 1;
    return {ValidatedCaPtr(ca), findings};
}

Judged<RouterKey> Validator::validateRouter(const Verified<Certificate>& certificate,
                                            const ValidatedCa& issuer, const ValidatedCrl& crl)
{
    Findings findings = checkCertificate(*certificate, crl);
    append(findings, checkResources(certificate->resources.resolved(issuer.resources()), issuer));
    auto key = routerKeyOf(*certificate);
    if (!key || refuses(findings))
        return Judged<RouterKey>::refused(findings);
    return {std::move(key), findings};
}

// NOLINTBEGIN(bugprone-macro-parentheses): a type takes none
#define CARETAKER_SIGNED_TYPE(Content)                                                                       \
    template Judged<ValidatedObject<Content>> Validator::validate(const Verified<Signed<Content>>&,          \
                                                                  const ValidatedCa&, const ValidatedCrl&);
CARETAKER_SIGNED_TYPE(Roa)
CARETAKER_SIGNED_TYPE(Aspa)
CARETAKER_SIGNED_TYPE(Ghostbusters)
CARETAKER_SIGNED_TYPE(TrustAnchorKey)
CARETAKER_SIGNED_TYPE(PrefixList)
#undef CARETAKER_SIGNED_TYPE
// NOLINTEND(bugprone-macro-parentheses)

} // namespace caretaker::rpki
