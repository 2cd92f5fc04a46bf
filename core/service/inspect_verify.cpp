// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/inspect_verify.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MaxResourcesInFinding = 5; // of each kind

Finding at(FindingId id, const QString& name, Instant when)
{
    return {id, {}, {{name, formatRfc3339(when)}}};
}

bool isSignedBy(const rpki::SignedBytes& bytes, const std::optional<rpki::VerificationKey>& key)
{
    return key && key->verifies(bytes.toBeSigned, bytes.signature);
}

/// What is claimed beyond what the issuer lists; of a kind that the issuer inherits, nothing.
template <typename Set>
Set excessOf(const rpki::Claim<Set>& claim, const rpki::Claim<Set>& issuer)
{
    const Set* wanted = std::get_if<Set>(&claim);
    if (!wanted || std::holds_alternative<rpki::Inherit>(issuer))
        return {};
    const Set* held = std::get_if<Set>(&issuer);
    return held ? wanted->subtracted(*held) : *wanted;
}

Findings checkResources(const rpki::ResourceClaim& claim, const rpki::ResourceClaim& issuer)
{
    const rpki::ResourceSet excess{excessOf(claim.as, issuer.as), excessOf(claim.ipv4, issuer.ipv4),
                                   excessOf(claim.ipv6, issuer.ipv6)};
    if (excess.isEmpty())
        return {};
    const QString some = excess.toStrings(MaxResourcesInFinding).join(u", "_s);
    return {Finding{FindingId::CERT_OVERCLAIM, {}, {{u"resources"_s, some}}}};
}

Findings checkIssuer(const rpki::Certificate& certificate, const InspectContext& context)
{
    const rpki::Certificate& issuer = *context.issuer;
    Findings findings;
    if (certificate.authorityKeyIdentifier != issuer.subjectKeyIdentifier)
        findings.push_back(
            {FindingId::CERT_AKI, {}, {{u"problem"_s, u"is not the issuer's key identifier"_s}}});
    if (!rpki::isSameName(certificate.issuer, issuer.subject))
        findings.push_back({FindingId::CERT_ISSUER_MISMATCH, {}, {}});
    if (!isSignedBy(certificate.signedBytes, context.issuerKey))
        findings.push_back({FindingId::CERT_SIGNATURE, {}, {}});
    rpki::append(findings, checkResources(certificate.resources, issuer.resources));
    return findings;
}

Findings checkTime(const rpki::Certificate& certificate, Instant now)
{
    if (now < certificate.notBefore)
        return {at(FindingId::CERT_NOT_YET_VALID, u"not_before"_s, certificate.notBefore)};
    if (now > certificate.notAfter)
        return {at(FindingId::CERT_EXPIRED, u"not_after"_s, certificate.notAfter)};
    return {};
}

Findings checkTime(const rpki::Crl& crl, Instant now)
{
    if (now < crl.thisUpdate)
        return {at(FindingId::CRL_NOT_YET_VALID, u"this_update"_s, crl.thisUpdate)};
    if (crl.nextUpdate && now > *crl.nextUpdate)
        return {at(FindingId::CRL_EXPIRED, u"next_update"_s, *crl.nextUpdate)};
    return {};
}

Findings checkTime(const rpki::Manifest& manifest, Instant now)
{
    if (now < manifest.thisUpdate)
        return {at(FindingId::MFT_NOT_YET_VALID, u"this_update"_s, manifest.thisUpdate)};
    if (now > manifest.nextUpdate)
        return {at(FindingId::MFT_EXPIRED, u"next_update"_s, manifest.nextUpdate)};
    return {};
}

Findings checkCrlIssuer(const rpki::Crl& crl, const InspectContext& context)
{
    Findings findings;
    if (crl.authorityKeyIdentifier != context.issuer->subjectKeyIdentifier ||
        !rpki::isSameName(crl.issuer, context.issuer->subject))
        findings.push_back({FindingId::CRL_ISSUER_MISMATCH, {}, {}});
    if (!isSignedBy(crl.signedBytes, context.issuerKey))
        findings.push_back({FindingId::CRL_SIGNATURE, {}, {}});
    return findings;
}

/// Only a CRL that is itself in order says anything about revocation.
Findings checkRevocation(const rpki::Certificate& certificate, const InspectContext& context)
{
    const rpki::Crl& crl = *context.crl;
    Findings ofCrl = rpki::inspectCrl(crl);
    if (crl.authorityKeyIdentifier != certificate.authorityKeyIdentifier ||
        !rpki::isSameName(crl.issuer, certificate.issuer))
        ofCrl.push_back({FindingId::CRL_ISSUER_MISMATCH, {}, {}});
    else if (context.issuer && !isSignedBy(crl.signedBytes, context.issuerKey))
        ofCrl.push_back({FindingId::CRL_SIGNATURE, {}, {}});
    if (context.at)
        rpki::append(ofCrl, checkTime(crl, *context.at));
    Findings findings = rpki::about(ofCrl, context.crlName);
    if (crl.revokes(certificate.serial))
        findings.push_back({FindingId::CERT_REVOKED, {}, {{u"serial"_s, certificate.serial.toHex()}}});
    return findings;
}

} // namespace

void record(Check& check, const Findings& findings, InspectedObject& into)
{
    if (check != Check::Failed)
        check = rpki::refuses(findings) ? Check::Failed : Check::Passed;
    rpki::append(into.findings, findings);
}

void verifyIssued(const rpki::Certificate& certificate, const InspectContext& context, InspectedObject& into)
{
    if (context.issuer)
        record(into.checks.issuer, checkIssuer(certificate, context), into);
    if (context.at)
        record(into.checks.time, checkTime(certificate, *context.at), into);
    if (context.crl)
        record(into.checks.revocation, checkRevocation(certificate, context), into);
}

void verifyTrustAnchor(const rpki::Certificate& certificate, const InspectContext& context,
                       InspectedObject& into)
{
    const auto key = rpki::VerificationKey::fromSpki(certificate.publicKey);
    record(into.checks.signature,
           isSignedBy(certificate.signedBytes, key)
               ? Findings()
               : Findings{Finding{FindingId::TA_NOT_SELF_SIGNED, {}, {}}},
           into);
    if (context.at)
        record(into.checks.time, checkTime(certificate, *context.at), into);
}

void verifyCrl(const rpki::Crl& crl, const InspectContext& context, InspectedObject& into)
{
    if (context.issuer)
        record(into.checks.issuer, checkCrlIssuer(crl, context), into);
    if (context.at)
        record(into.checks.time, checkTime(crl, *context.at), into);
}

void verifyTimes(const rpki::Manifest& manifest, const InspectContext& context, InspectedObject& into)
{
    if (context.at)
        record(into.checks.time, checkTime(manifest, *context.at), into);
}

} // namespace caretaker::service
