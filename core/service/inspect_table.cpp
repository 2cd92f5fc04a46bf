// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/inspect_table.h"

#include "core/rpki/oids.h"
#include "core/service/inspect_describe.h"
#include "core/service/inspect_verify.h"

#include <QFileInfo>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

void refuse(const QString& problem, InspectedObject& into)
{
    into.findings.push_back({FindingId::OBJECT_MALFORMED, {}, {{u"problem"_s, problem}}});
}

// Certificates: of which kind one is, its content says.

rpki::CertificateKind kindOf(const rpki::Certificate& certificate)
{
    const bool selfSigned = rpki::isSameName(certificate.issuer, certificate.subject) &&
                            (!certificate.authorityKeyIdentifier ||
                             certificate.authorityKeyIdentifier == certificate.subjectKeyIdentifier);
    return selfSigned ? rpki::CertificateKind::TrustAnchor : rpki::CertificateKind::Ca;
}

void judgeCertificate(const QByteArray& bytes, const InspectContext& context, InspectedObject& into)
{
    const auto certificate = rpki::decodeCertificate(bytes);
    rpki::append(into.findings, certificate.findings);
    if (!certificate)
        return;
    const rpki::CertificateKind kind = kindOf(*certificate);
    const bool isTrustAnchor = kind == rpki::CertificateKind::TrustAnchor;
    into.description.add(u"kind"_s, u"Kind"_s, isTrustAnchor ? u"trust_anchor"_s : u"ca"_s);
    into.description.append(describe(*certificate));
    rpki::append(into.findings, rpki::inspectCertificate(*certificate, kind));
    if (isTrustAnchor)
        verifyTrustAnchor(*certificate, context, into);
    else
        verifyIssued(*certificate, context, into);
}

void judgeRouterCertificate(const QByteArray& bytes, const InspectContext& context, InspectedObject& into)
{
    const auto certificate = rpki::decodeCertificate(bytes);
    rpki::append(into.findings, certificate.findings);
    if (!certificate)
        return;
    into.description.add(u"kind"_s, u"Kind"_s, u"router"_s);
    into.description.append(describe(*certificate));
    rpki::append(into.findings, rpki::inspectCertificate(*certificate, rpki::CertificateKind::Router));
    verifyIssued(*certificate, context, into);
}

void judgeCrl(const QByteArray& bytes, const InspectContext& context, InspectedObject& into)
{
    const auto crl = rpki::decodeCrl(bytes);
    rpki::append(into.findings, crl.findings);
    if (!crl)
        return;
    into.description = describe(*crl);
    rpki::append(into.findings, rpki::inspectCrl(*crl));
    verifyCrl(*crl, context, into);
}

void judgeTal(const QByteArray& bytes, const InspectContext& /*context*/, InspectedObject& into)
{
    const auto tal = rpki::Tal::decode(bytes, {});
    if (tal)
        into.description = describe(*tal);
    else
        into.findings.push_back({FindingId::TAL_MALFORMED, {}, {{u"problem"_s, tal.error().what}}});
}

// Contents of signed objects: profile, and what verification adds to it.

Findings inspectContent(const rpki::Manifest& manifest, const rpki::Certificate& ee,
                        rpki::Profile /*profile*/)
{
    Findings findings = rpki::inspectManifest(manifest);
    rpki::append(findings, rpki::inspectManifestCertificate(ee));
    return findings;
}

Findings inspectContent(const rpki::Roa& roa, const rpki::Certificate& ee, rpki::Profile profile)
{
    Findings findings = rpki::inspectRoa(roa);
    rpki::append(findings, rpki::inspectRoaCertificate(ee, profile));
    rpki::append(findings, rpki::checkHeld(roa, ee.resources.resolved({})));
    return findings;
}

Findings inspectContent(const rpki::Aspa& aspa, const rpki::Certificate& ee, rpki::Profile profile)
{
    Findings findings = rpki::inspectAspa(aspa);
    rpki::append(findings, rpki::inspectAspaCertificate(ee, profile));
    rpki::append(findings, rpki::checkHeld(aspa, ee.resources.resolved({})));
    return findings;
}

Findings inspectContent(const rpki::SignedChecklist& checklist, const rpki::Certificate& ee,
                        rpki::Profile profile)
{
    Findings findings = rpki::inspectSignedChecklist(checklist);
    rpki::append(findings, rpki::inspectSignedChecklistCertificate(ee, profile));
    rpki::append(findings, rpki::checkHeld(checklist, ee.resources.resolved({})));
    return findings;
}

Findings inspectContent(const rpki::PrefixList& list, const rpki::Certificate& ee, rpki::Profile profile)
{
    Findings findings = rpki::inspectPrefixList(list);
    rpki::append(findings, rpki::inspectPrefixListCertificate(ee, profile));
    rpki::append(findings, rpki::checkHeld(list, ee.resources.resolved({})));
    return findings;
}

Findings inspectContent(const rpki::Ghostbusters& record, const rpki::Certificate& ee, rpki::Profile profile)
{
    Findings findings = rpki::inspectGhostbusters(record);
    rpki::append(findings, rpki::inspectGhostbustersCertificate(ee, profile));
    return findings;
}

Findings inspectContent(const rpki::TrustAnchorKey& tak, const rpki::Certificate& ee, rpki::Profile profile)
{
    Findings findings = rpki::inspectTrustAnchorKey(tak);
    rpki::append(findings, rpki::inspectTrustAnchorKeyCertificate(ee, profile));
    return findings;
}

void verifyContent(const rpki::Manifest& manifest, const InspectContext& context, InspectedObject& into)
{
    verifyTimes(manifest, context, into);
}

/// A trust anchor speaks only of its own key.
void verifyContent(const rpki::TrustAnchorKey& tak, const InspectContext& context, InspectedObject& into)
{
    if (context.issuer)
        record(into.checks.issuer, rpki::checkIssuerKey(tak, context.issuer->publicKey), into);
}

template <typename Content>
void verifyContent(const Content& /*content*/, const InspectContext& /*context*/, InspectedObject& /*into*/)
{
}

template <ObjectType Type, auto Decode>
void judgeSigned(const QByteArray& bytes, const InspectContext& context, InspectedObject& into)
{
    const auto object = rpki::decodeSignedObject(bytes);
    rpki::append(into.findings, object.findings);
    if (!object)
        return;
    into.description = describe(*object);
    rpki::append(into.findings, rpki::inspectSignedObject(*object, context.profile));
    if (object->contentType != inspectedType(Type).contentType) {
        into.findings.push_back({FindingId::CMS_CONTENT_TYPE, {}, {}});
    } else if (const auto content = Decode(object->content); content) {
        Description page = describe(*content);
        page.append(into.description);
        into.description = std::move(page);
        rpki::append(into.findings, content.findings);
        rpki::append(into.findings, inspectContent(*content, object->certificate, context.profile));
        verifyContent(*content, context, into);
    } else {
        rpki::append(into.findings, content.findings);
    }
    record(into.checks.signature, rpki::verifySignedObject(*object), into);
    verifyIssued(object->certificate, context, into);
}

void judgeUnknown(const QByteArray& /*bytes*/, const InspectContext& /*context*/, InspectedObject& into)
{
    refuse(u"neither a certificate, a CRL, a signed object of a known type nor a trust anchor locator"_s,
           into);
}

const InspectedType Types[] = {
    {ObjectType::Unknown, "", "unknown", "Unknown", {}, judgeUnknown},
    {ObjectType::Certificate, "cer", "certificate", "Resource certificate (RFC 6487)", {}, judgeCertificate},
    {ObjectType::RouterCertificate,
     "",
     "router_certificate",
     "BGPsec router certificate (RFC 8209)",
     {},
     judgeRouterCertificate},
    {ObjectType::Crl, "crl", "crl", "Certificate revocation list (RFC 6487)", {}, judgeCrl},
    {ObjectType::Tal, "tal", "tal", "Trust anchor locator (RFC 8630)", {}, judgeTal},
    {ObjectType::Manifest, "mft", "manifest", "Manifest (RFC 9286)", rpki::oid::Manifest,
     judgeSigned<ObjectType::Manifest, rpki::decodeManifest>},
    {ObjectType::Roa, "roa", "roa", "Route origin authorization (RFC 9582)", rpki::oid::RouteOriginAuthz,
     judgeSigned<ObjectType::Roa, rpki::decodeRoa>},
    {ObjectType::Aspa, "asa", "aspa", "Autonomous system provider authorization (ASPA profile draft)",
     rpki::oid::Aspa, judgeSigned<ObjectType::Aspa, rpki::decodeAspa>},
    {ObjectType::Ghostbusters, "gbr", "gbr", "Ghostbusters record (RFC 6493)", rpki::oid::Ghostbusters,
     judgeSigned<ObjectType::Ghostbusters, rpki::decodeGhostbusters>},
    {ObjectType::TrustAnchorKey, "tak", "tak", "Trust anchor key (RFC 9691)", rpki::oid::TrustAnchorKey,
     judgeSigned<ObjectType::TrustAnchorKey, rpki::decodeTrustAnchorKey>},
    {ObjectType::SignedChecklist, "sig", "rsc", "Signed checklist (RFC 9323)", rpki::oid::SignedChecklist,
     judgeSigned<ObjectType::SignedChecklist, rpki::decodeSignedChecklist>},
    {ObjectType::PrefixList, "spl", "spl", "Signed prefix list (prefix list profile draft)",
     rpki::oid::PrefixList, judgeSigned<ObjectType::PrefixList, rpki::decodePrefixList>},
};

/// A router certificate has the extension of any other.
const InspectedType& certificateType(const QByteArray& bytes)
{
    const auto certificate = rpki::decodeCertificate(bytes);
    return inspectedType(certificate && certificate->isRouter() ? ObjectType::RouterCertificate
                                                                : ObjectType::Certificate);
}

const InspectedType& signedObjectType(const rpki::SignedObject& object)
{
    const auto* found = std::find_if(std::begin(Types), std::end(Types), [&](const InspectedType& type) {
        return !type.contentType.isEmpty() && type.contentType == object.contentType;
    });
    return found == std::end(Types) ? inspectedType(ObjectType::Unknown) : *found;
}

const InspectedType& typeOfContent(const QByteArray& bytes)
{
    if (const auto object = rpki::decodeSignedObject(bytes))
        return signedObjectType(*object);
    if (rpki::decodeCertificate(bytes))
        return certificateType(bytes);
    if (rpki::decodeCrl(bytes))
        return inspectedType(ObjectType::Crl);
    return inspectedType(rpki::Tal::decode(bytes, {}) ? ObjectType::Tal : ObjectType::Unknown);
}

} // namespace

const InspectedType& inspectedType(ObjectType type)
{
    const auto* found = std::find_if(std::begin(Types), std::end(Types),
                                     [type](const InspectedType& row) { return row.type == type; });
    return found == std::end(Types) ? Types[0] : *found;
}

const InspectedType& typeOf(const QByteArray& bytes, const QString& fileName)
{
    const QByteArray extension = QFileInfo(fileName).suffix().toLatin1().toLower();
    const auto* found = std::find_if(std::begin(Types), std::end(Types), [&](const InspectedType& row) {
        return !extension.isEmpty() && extension == row.extension;
    });
    if (found == std::end(Types))
        return typeOfContent(bytes);
    return found->type == ObjectType::Certificate ? certificateType(bytes) : *found;
}

QString nameOf(ObjectType type) { return QString::fromLatin1(inspectedType(type).name); }

QString titleOf(ObjectType type) { return QString::fromLatin1(inspectedType(type).title); }

} // namespace caretaker::service
