// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/certificate.h"
#include "core/rpki/crypto.h"
#include "core/rpki/der.h"
#include "core/rpki/oids.h"
#include "core/rpki/router_certificate.h"

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t Version3 = 2;

/// The checks of RFC 6487 section 4, in the RFC's order, on one certificate.
class Inspection
{
public:
    Inspection(const Certificate& certificate, CertificateKind kind)
        : m_certificate(certificate), m_kind(kind)
    {
    }

    Findings run()
    {
        checkFields();
        checkNames();
        checkExtensionSet();
        checkBasicConstraints();
        checkKeyIdentifiers();
        checkKeyUsage();
        checkCrlPointer();
        checkAuthorityInfo();
        checkSubjectInfo();
        checkPolicy();
        checkResources();
        if (isRouter())
            append(m_findings, inspectRouterExtensions(m_certificate));
        return std::move(m_findings);
    }

private:
    void add(FindingId id, const QString& problem = {})
    {
        Finding finding{id, {}, {}};
        if (!problem.isEmpty())
            finding.arguments.insert(u"problem"_s, problem);
        m_findings.push_back(std::move(finding));
    }
    bool isCa() const { return m_kind == CertificateKind::Ca || isTrustAnchor(); }
    bool isRouter() const { return m_kind == CertificateKind::Router; }
    bool isTrustAnchor() const { return m_kind == CertificateKind::TrustAnchor; }

    void checkFields();
    void checkNames();
    /// Of RFC 8360, which changes what an overclaim means. No relying party known to us takes part.
    static bool isReconsidered(const QByteArray& extension)
    {
        return extension == oid::IpAddrBlocksV2 || extension == oid::AsIdentifiersV2;
    }
    void checkExtensionSet();
    void checkCriticality();
    void checkBasicConstraints();
    void checkKeyIdentifiers();
    void checkKeyUsage();
    void checkCrlPointer();
    void checkAuthorityInfo();
    void checkSubjectInfo();
    void checkSignedObjectLocation();
    void checkPolicy();
    void checkResources();

    const Certificate& m_certificate;
    CertificateKind m_kind;
    Findings m_findings;
};

void Inspection::checkFields()
{
    if (m_certificate.version != Version3)
        add(FindingId::CERT_VERSION);
    if (!m_certificate.signedBytes.followsProfile())
        add(FindingId::CERT_ALGORITHM);
    if (m_certificate.notAfter < m_certificate.notBefore)
        add(FindingId::CERT_VALIDITY);
    const auto key = RsaKeyInfo::fromSpki(m_certificate.publicKey);
    if (!isRouter() && (!key || !key->followsProfile()))
        add(FindingId::CERT_KEY);
}

void Inspection::checkNames()
{
    append(m_findings, inspectName(m_certificate.issuer));
    append(m_findings, inspectName(m_certificate.subject));
}

void Inspection::checkExtensionSet()
{
    if (m_certificate.hasDuplicateExtension)
        add(FindingId::CERT_DUPLICATE_EXTENSION);
    for (const QByteArray& unknown : m_certificate.unknownCriticalExtensions)
        add(isReconsidered(unknown) ? FindingId::CERT_RECONSIDERED
                                    : FindingId::CERT_UNKNOWN_CRITICAL_EXTENSION,
            der::oidToString(unknown));
    for (const QByteArray& unknown : m_certificate.unknownExtensions)
        add(FindingId::CERT_UNKNOWN_EXTENSION, der::oidToString(unknown));
    checkCriticality();
    if (m_certificate.has(ExtensionId::ExtendedKeyUsage) && !isRouter())
        add(FindingId::CERT_EXTENDED_KEY_USAGE);
}

void Inspection::checkCriticality()
{
    static constexpr struct
    {
        ExtensionId id;
        bool critical;
        const char* name;
    } Rules[] = {
        {ExtensionId::BasicConstraints, true, "basicConstraints"},
        {ExtensionId::SubjectKeyIdentifier, false, "subjectKeyIdentifier"},
        {ExtensionId::AuthorityKeyIdentifier, false, "authorityKeyIdentifier"},
        {ExtensionId::KeyUsage, true, "keyUsage"},
        {ExtensionId::ExtendedKeyUsage, false, "extendedKeyUsage"},
        {ExtensionId::CrlDistributionPoints, false, "cRLDistributionPoints"},
        {ExtensionId::AuthorityInfoAccess, false, "authorityInfoAccess"},
        {ExtensionId::SubjectInfoAccess, false, "subjectInfoAccess"},
        {ExtensionId::CertificatePolicies, true, "certificatePolicies"},
        {ExtensionId::IpAddrBlocks, true, "IPAddrBlocks"},
        {ExtensionId::AsIdentifiers, true, "ASIdentifiers"},
    };
    for (const auto& rule : Rules) {
        if (m_certificate.has(rule.id) && m_certificate.isCritical(rule.id) != rule.critical)
            add(FindingId::CERT_CRITICALITY, QString::fromLatin1(rule.name));
    }
}

void Inspection::checkBasicConstraints()
{
    const auto& constraints = m_certificate.basicConstraints;
    const bool right = isCa() ? constraints && constraints->isCa && !constraints->pathLength : !constraints;
    if (!right)
        add(FindingId::CERT_BASIC_CONSTRAINTS);
}

void Inspection::checkKeyIdentifiers()
{
    const auto& ski = m_certificate.subjectKeyIdentifier;
    const auto& aki = m_certificate.authorityKeyIdentifier;
    if (!ski || ski != keyIdentifierOf(m_certificate.publicKey))
        add(FindingId::CERT_SKI);
    const bool akiIsRight = isTrustAnchor() ? !aki || aki == ski : aki.has_value();
    if (!akiIsRight || m_certificate.authorityHasIssuer)
        add(FindingId::CERT_AKI);
}

void Inspection::checkKeyUsage()
{
    const int wanted = isCa() ? KeyCertSign | CrlSign : DigitalSignature;
    if (m_certificate.keyUsage != wanted)
        add(FindingId::CERT_KEY_USAGE);
}

void Inspection::checkCrlPointer()
{
    const bool present = m_certificate.has(ExtensionId::CrlDistributionPoints);
    const bool right =
        isTrustAnchor() ? !present : present && m_certificate.crlPointerIsPlain && m_certificate.crlUri();
    if (!right)
        add(FindingId::CERT_CRL_POINTER);
}

/// RFC 6487 section 4.8.7. A trust anchor has no issuer to point at; those that do are not refused for it.
void Inspection::checkAuthorityInfo()
{
    if (!isTrustAnchor() && !m_certificate.rsyncAccess(m_certificate.authorityInfo, oid::CaIssuers))
        add(FindingId::CERT_AIA);
}

void Inspection::checkSubjectInfo()
{
    if (isCa()) {
        if (!m_certificate.publicationPoint())
            add(FindingId::CERT_SIA);
    } else if (m_kind == CertificateKind::Ee) {
        checkSignedObjectLocation();
    }
}

/// RFC 6487 section 4.8.8.2: signedObject and nothing else. Some CAs also name their RRDP notification (RFC
/// 8182 section 3.2), which relying parties let pass.
void Inspection::checkSignedObjectLocation()
{
    const auto& locations = m_certificate.subjectInfo;
    const auto isAllowed = [](const AccessDescription& location) {
        return location.method == oid::SignedObject || location.method == oid::RpkiNotify;
    };
    if (!m_certificate.rsyncAccess(locations, oid::SignedObject))
        add(FindingId::CERT_SIA);
    else if (!std::all_of(locations.begin(), locations.end(), isAllowed))
        add(FindingId::CERT_SIA, u"an access method other than signedObject"_s);
}

void Inspection::checkPolicy()
{
    if (m_certificate.policies.size() != 1 || m_certificate.policies.front() != oid::IpAddrAsNumberPolicy ||
        m_certificate.hasOtherPolicyQualifier)
        add(FindingId::CERT_POLICY);
}

void Inspection::checkResources()
{
    if (m_certificate.resources.isEmpty())
        add(FindingId::CERT_RESOURCES);
    if (isTrustAnchor() && m_certificate.resources.inheritsAny())
        add(FindingId::TA_INHERITS);
}

/// What a Name consists of.
struct NameParts
{
    int commonNames = 0;
    int serialNumbers = 0;
    int others = 0;
    bool printable = true;

    void add(der::Reader attribute);
};

/// DirectoryString (RFC 5280 section 4.1.2.4).
bool isDirectoryString(const der::Reader& value)
{
    constexpr std::uint8_t TeletexString = 0x14;
    constexpr std::uint8_t UniversalString = 0x1c;
    constexpr std::uint8_t BmpString = 0x1e;
    constexpr std::uint8_t Tags[] = {der::PrintableString, der::Utf8String, TeletexString, UniversalString,
                                     BmpString};
    return std::any_of(std::begin(Tags), std::end(Tags), [&](std::uint8_t tag) { return value.has(tag); });
}

void NameParts::add(der::Reader attribute)
{
    const QByteArrayView type = attribute.oid();
    ++(type == oid::CommonName ? commonNames : type == oid::SerialNumber ? serialNumbers : others);
    printable = printable && attribute.has(der::PrintableString);
    if (!isDirectoryString(attribute))
        attribute.fail("value of a name is not a string");
    attribute.readAny();
    attribute.expectEnd();
}

} // namespace

Findings inspectName(const QByteArray& name)
{
    der::Failure failure;
    der::Reader document(name, failure);
    der::Reader sequence = document.enter(der::Sequence);
    NameParts parts;
    while (!sequence.atEnd()) {
        der::Reader set = sequence.enter(der::Set);
        while (!set.atEnd())
            parts.add(set.enter(der::Sequence));
    }
    if (failure.failed || parts.commonNames != 1 || parts.serialNumbers > 1 || parts.others > 0)
        return {Finding{FindingId::CERT_NAME_FORM, {}, {}}};
    return parts.printable ? Findings() : Findings{Finding{FindingId::CERT_NAME, {}, {}}};
}

Findings inspectCertificate(const Certificate& certificate, CertificateKind kind)
{
    return Inspection(certificate, kind).run();
}

} // namespace caretaker::rpki
