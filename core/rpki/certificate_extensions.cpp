// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/certificate_extensions.h"

#include "core/base/limits.h"
#include "core/rpki/oids.h"
#include "core/rpki/rfc3779.h"

namespace caretaker::rpki {

namespace {

constexpr std::uint8_t UniformResourceIdentifier = der::context(6); // of GeneralName

/// Adds to a list that others' bytes fill, up to the limit.
template <typename T>
void addTo(std::vector<T>& list, T item, der::Reader& reader)
{
    if (static_cast<int>(list.size()) == limits::MaxExtensionItems)
        reader.fail("too many items in an extension");
    else
        list.push_back(std::move(item));
}

Ski readKeyIdentifier(der::Reader& reader, std::uint8_t tag)
{
    const auto ski = Ski::tryFromBytes(reader.read(tag));
    if (!ski)
        reader.fail("key identifier is not 20 octets long");
    return ski.value_or(Ski({}));
}

void readBasicConstraints(der::Reader extension, Certificate& certificate)
{
    der::Reader sequence = extension.enter(der::Sequence);
    extension.expectEnd();
    BasicConstraints constraints;
    if (sequence.has(der::Boolean)) {
        constraints.isCa = sequence.boolean();
        if (!constraints.isCa)
            sequence.fail("DEFAULT value is encoded");
    }
    if (sequence.has(der::Integer))
        constraints.pathLength = sequence.number();
    sequence.expectEnd();
    certificate.basicConstraints = constraints;
}

void readSubjectKeyIdentifier(der::Reader extension, Certificate& certificate)
{
    certificate.subjectKeyIdentifier = readKeyIdentifier(extension, der::OctetString);
    extension.expectEnd();
}

void readAuthority(der::Reader extension, Certificate& certificate)
{
    certificate.authorityKeyIdentifier =
        readAuthorityKeyIdentifier(extension, certificate.authorityHasIssuer);
}

void readKeyUsage(der::Reader extension, Certificate& certificate)
{
    const der::BitString bits = extension.bitString();
    extension.expectEnd();
    if (bits.bytes.isEmpty() || bits.bytes.size() > 2) {
        extension.fail("key usage has no or unknown bits");
        return;
    }
    const int high = static_cast<std::uint8_t>(bits.bytes[0]) << 8;
    const int low = bits.bytes.size() > 1 ? static_cast<std::uint8_t>(bits.bytes[1]) : 0;
    certificate.keyUsage = static_cast<std::uint16_t>(high | low);
}

void readExtendedKeyUsage(der::Reader extension, Certificate& certificate)
{
    der::Reader sequence = extension.enter(der::Sequence);
    extension.expectEnd();
    while (!sequence.atEnd())
        addTo(certificate.extendedKeyUsages, sequence.oid().toByteArray(), sequence);
}

/// The GeneralNames of the CRL's location, each of which must be a URI (RFC 6487 section 4.8.6).
void readCrlUris(der::Reader names, Certificate& certificate)
{
    while (!names.atEnd()) {
        if (names.has(UniformResourceIdentifier)) {
            addTo(certificate.crlUris, names.read(UniformResourceIdentifier).toByteArray(), names);
        } else {
            names.readAny();
            certificate.crlPointerIsPlain = false;
        }
    }
}

void readCrlDistributionPoints(der::Reader extension, Certificate& certificate)
{
    der::Reader points = extension.enter(der::Sequence);
    extension.expectEnd();
    int count = 0;
    while (!points.atEnd()) {
        der::Reader point = points.enter(der::Sequence);
        const bool first = ++count == 1;
        if (first && point.has(der::contextConstructed(0))) {
            der::Reader name = point.enter(der::contextConstructed(0));
            certificate.crlPointerIsPlain = name.has(der::contextConstructed(0));
            if (certificate.crlPointerIsPlain)
                readCrlUris(name.enter(der::contextConstructed(0)), certificate);
        }
        if (!first || !point.atEnd())
            certificate.crlPointerIsPlain = false;
    }
}

std::vector<AccessDescription> readAccess(der::Reader extension)
{
    std::vector<AccessDescription> descriptions;
    der::Reader sequence = extension.enter(der::Sequence);
    extension.expectEnd();
    while (!sequence.atEnd()) {
        der::Reader description = sequence.enter(der::Sequence);
        const QByteArrayView method = description.oid();
        if (description.has(UniformResourceIdentifier))
            addTo(descriptions,
                  AccessDescription{method.toByteArray(),
                                    description.read(UniformResourceIdentifier).toByteArray()},
                  sequence);
        else
            description.readAny();
        description.expectEnd();
    }
    return descriptions;
}

void readAuthorityInfo(der::Reader extension, Certificate& certificate)
{
    certificate.authorityInfo = readAccess(extension);
}

void readSubjectInfo(der::Reader extension, Certificate& certificate)
{
    certificate.subjectInfo = readAccess(extension);
}

/// What a qualifier says is of no use to validation, only which kind it is.
void readPolicyQualifiers(der::Reader qualifiers, Certificate& certificate)
{
    while (!qualifiers.atEnd()) {
        der::Reader qualifier = qualifiers.enter(der::Sequence);
        certificate.hasOtherPolicyQualifier |= qualifier.oid() != oid::CpsQualifier;
        qualifier.readAny();
        qualifier.expectEnd();
    }
}

void readPolicies(der::Reader extension, Certificate& certificate)
{
    der::Reader policies = extension.enter(der::Sequence);
    extension.expectEnd();
    while (!policies.atEnd()) {
        der::Reader policy = policies.enter(der::Sequence);
        addTo(certificate.policies, policy.oid().toByteArray(), policies);
        if (!policy.atEnd())
            readPolicyQualifiers(policy.enter(der::Sequence), certificate);
        policy.expectEnd();
    }
}

void readIpResources(der::Reader extension, Certificate& certificate)
{
    readIpAddrBlocks(extension, certificate.resources);
}

void readAsResources(der::Reader extension, Certificate& certificate)
{
    readAsIdentifiers(extension, certificate.resources);
}

struct KnownExtension
{
    QByteArrayView oid;
    ExtensionId id;
    void (*read)(der::Reader extension, Certificate& certificate);
};

constexpr KnownExtension KnownExtensions[] = {
    {oid::BasicConstraints, ExtensionId::BasicConstraints, readBasicConstraints},
    {oid::SubjectKeyIdentifier, ExtensionId::SubjectKeyIdentifier, readSubjectKeyIdentifier},
    {oid::AuthorityKeyIdentifier, ExtensionId::AuthorityKeyIdentifier, readAuthority},
    {oid::KeyUsage, ExtensionId::KeyUsage, readKeyUsage},
    {oid::ExtendedKeyUsage, ExtensionId::ExtendedKeyUsage, readExtendedKeyUsage},
    {oid::CrlDistributionPoints, ExtensionId::CrlDistributionPoints, readCrlDistributionPoints},
    {oid::AuthorityInfoAccess, ExtensionId::AuthorityInfoAccess, readAuthorityInfo},
    {oid::SubjectInfoAccess, ExtensionId::SubjectInfoAccess, readSubjectInfo},
    {oid::CertificatePolicies, ExtensionId::CertificatePolicies, readPolicies},
    {oid::IpAddrBlocks, ExtensionId::IpAddrBlocks, readIpResources},
    {oid::AsIdentifiers, ExtensionId::AsIdentifiers, readAsResources},
};
static_assert(std::size(KnownExtensions) == ExtensionCount);

void readKnown(const KnownExtension& known, der::Reader value, bool critical, Certificate& certificate)
{
    if (certificate.has(known.id)) {
        certificate.hasDuplicateExtension = true;
        return;
    }
    const int bit = 1 << static_cast<int>(known.id);
    certificate.presentExtensions = static_cast<std::uint16_t>(certificate.presentExtensions | bit);
    if (critical)
        certificate.criticalExtensions = static_cast<std::uint16_t>(certificate.criticalExtensions | bit);
    known.read(value, certificate);
}

} // namespace

std::optional<Ski> readAuthorityKeyIdentifier(der::Reader extension, bool& hasIssuer)
{
    constexpr std::uint8_t KeyIdentifier = der::context(0);
    der::Reader sequence = extension.enter(der::Sequence);
    extension.expectEnd();
    std::optional<Ski> aki;
    if (sequence.has(KeyIdentifier))
        aki = readKeyIdentifier(sequence, KeyIdentifier);
    hasIssuer = !sequence.atEnd();
    return aki;
}

void readExtensions(der::Reader extensions, Certificate& certificate)
{
    while (!extensions.atEnd()) {
        der::Reader extension = extensions.enter(der::Sequence);
        const QByteArrayView id = extension.oid();
        const bool critical = extension.has(der::Boolean) && extension.boolean();
        der::Reader value = extension.enter(der::OctetString);
        extension.expectEnd();
        const auto known = std::find_if(std::begin(KnownExtensions), std::end(KnownExtensions),
                                        [&](const KnownExtension& e) { return e.oid == id; });
        if (known != std::end(KnownExtensions))
            readKnown(*known, value, critical, certificate);
        else
            addTo(critical ? certificate.unknownCriticalExtensions : certificate.unknownExtensions,
                  id.toByteArray(), extensions);
    }
}

} // namespace caretaker::rpki
