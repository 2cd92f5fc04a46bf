// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/certificate_encoder.h"

#include "core/lab/der.h"

namespace caretaker::lab {

using namespace der;

namespace {

constexpr int UriName = 6; // GeneralName [6] uniformResourceIdentifier

QByteArray sha256WithRsa() { return sequence({oid("1.2.840.113549.1.1.11"), null()}); }

/// Section 4.4: one commonName, PrintableString.
QByteArray nameOf(const SigningKey& key)
{
    return sequence({setOf({sequence({oid("2.5.4.3"), printableString(key.ski().toHex().toLatin1())})})});
}

QByteArray extension(QByteArrayView id, bool critical, const QByteArray& value)
{
    return critical ? sequence({oid(id), boolean(true), octetString(value)})
                    : sequence({oid(id), octetString(value)});
}

QByteArray uri(const QString& text) { return contextPrimitive(UriName, text.toLatin1()); }

QByteArray access(QByteArrayView method, const QString& location)
{
    return sequence({oid(method), uri(location)});
}

QByteArray basicConstraints() { return extension("2.5.29.19", true, sequence({boolean(true)})); }

QByteArray subjectKeyIdentifier(const Ski& ski)
{
    return extension("2.5.29.14", false, octetString(ski.toByteArray()));
}

QByteArray authorityKeyIdentifier(const Ski& ski)
{
    return extension("2.5.29.35", false, sequence({contextPrimitive(0, ski.toByteArray())}));
}

/// Section 4.8.4: keyCertSign and cRLSign for a CA, digitalSignature for an EE.
QByteArray keyUsage(bool ca)
{
    return extension("2.5.29.15", true, ca ? bitString("\x06", 1) : bitString("\x80", 7));
}

/// RFC 8209 section 3.1.3.2.
QByteArray routerKeyUsage() { return extension("2.5.29.37", false, sequence({oid("1.3.6.1.5.5.7.3.30")})); }

QByteArray crlDistributionPoint(const QString& crl)
{
    const QByteArray fullName = context(0, context(0, uri(crl)));
    return extension("2.5.29.31", false, sequence({sequence({fullName})}));
}

QByteArray authorityInformationAccess(const QString& issuer)
{
    return extension("1.3.6.1.5.5.7.1.1", false, sequence({access("1.3.6.1.5.5.7.48.2", issuer)}));
}

QByteArray subjectInformationAccess(const CertificateSpec& spec)
{
    Parts parts;
    if (spec.ca) {
        parts.push_back(access("1.3.6.1.5.5.7.48.5", spec.caRepository));
        parts.push_back(access("1.3.6.1.5.5.7.48.10", spec.manifest));
        if (!spec.notification.isEmpty())
            parts.push_back(access("1.3.6.1.5.5.7.48.13", spec.notification));
    } else {
        parts.push_back(access("1.3.6.1.5.5.7.48.11", spec.signedObject));
    }
    return extension("1.3.6.1.5.5.7.1.11", false, sequence(parts));
}

QByteArray certificatePolicies()
{
    return extension("2.5.29.32", true, sequence({sequence({oid("1.3.6.1.5.5.7.14.2")})}));
}

QByteArray addressFamily(bool ipv6, const QByteArray& choice)
{
    return sequence({octetString(ipv6 ? QByteArrayView("\0\2", 2) : QByteArrayView("\0\1", 2)), choice});
}

QByteArray addressBits(const Prefix& prefix)
{
    const int bytes = (prefix.length + 7) / 8;
    return bitString(QByteArrayView(prefix.address).first(bytes), bytes * 8 - prefix.length);
}

QByteArray addressList(const std::vector<Prefix>& prefixes)
{
    Parts parts;
    for (const Prefix& prefix : prefixes)
        parts.push_back(addressBits(prefix));
    return sequence(parts);
}

/// RFC 3779 section 2.2.3; empty when there are none.
QByteArray ipAddressBlocks(const Resources& resources)
{
    Parts families;
    if (resources.inherit || !resources.ipv4.empty())
        families.push_back(addressFamily(false, resources.inherit ? null() : addressList(resources.ipv4)));
    if (resources.inherit || !resources.ipv6.empty())
        families.push_back(addressFamily(true, resources.inherit ? null() : addressList(resources.ipv6)));
    return families.empty() ? QByteArray() : extension("1.3.6.1.5.5.7.1.7", true, sequence(families));
}

QByteArray asNumbers(const AsRange& range)
{
    if (range.first == range.last)
        return integer(range.first);
    return sequence({integer(range.first), integer(range.last)});
}

/// RFC 3779 section 3.2.3; empty when there are none.
QByteArray asIdentifiers(const Resources& resources)
{
    if (!resources.inherit && resources.asns.empty())
        return {};
    Parts ranges;
    for (const AsRange& range : resources.asns)
        ranges.push_back(asNumbers(range));
    return extension("1.3.6.1.5.5.7.1.8", true,
                     sequence({context(0, resources.inherit ? null() : sequence(ranges))}));
}

/// Section 4.8. A trust anchor has no AKI, CRLDP and AIA.
QByteArray extensions(const CertificateSpec& spec)
{
    Parts parts;
    if (spec.ca)
        parts.push_back(basicConstraints());
    parts.push_back(subjectKeyIdentifier(spec.subjectKeyIdentifier.value_or(spec.subject.ski())));
    if (!spec.issuerUri.isEmpty())
        parts.push_back(authorityKeyIdentifier(spec.authorityKeyIdentifier.value_or(spec.issuer.ski())));
    parts.push_back(keyUsage(spec.ca));
    if (spec.router)
        parts.push_back(routerKeyUsage());
    if (!spec.crlUri.isEmpty())
        parts.push_back(crlDistributionPoint(spec.crlUri));
    if (!spec.issuerUri.isEmpty())
        parts.push_back(authorityInformationAccess(spec.issuerUri));
    if (spec.ca || !spec.signedObject.isEmpty())
        parts.push_back(subjectInformationAccess(spec));
    parts.push_back(certificatePolicies());
    parts.push_back(ipAddressBlocks(spec.resources));
    parts.push_back(asIdentifiers(spec.resources));
    return context(3, sequence(parts));
}

QByteArray signedBy(const SigningKey& key, const QByteArray& toBeSigned)
{
    return sequence({toBeSigned, sha256WithRsa(), bitString(key.sign(toBeSigned))});
}

QByteArray revokedList(const std::vector<RevokedCertificate>& revoked)
{
    Parts parts;
    for (const RevokedCertificate& one : revoked)
        parts.push_back(sequence({integer(one.serial), time(one.at)}));
    return parts.empty() ? QByteArray() : sequence(parts);
}

} // namespace

QByteArray encodeCertificate(const CertificateSpec& spec)
{
    const QByteArray validity = sequence({time(spec.validity.notBefore), time(spec.validity.notAfter)});
    return signedBy(
        spec.signer ? *spec.signer : spec.issuer,
        sequence({context(0, integer(2)), integer(spec.serial), sha256WithRsa(), nameOf(spec.issuer),
                  validity, nameOf(spec.subject), spec.subject.publicKeyInfo(), extensions(spec)}));
}

QByteArray encodeCrl(const CrlSpec& spec, const SigningKey& issuer)
{
    const QByteArray authority = authorityKeyIdentifier(spec.authorityKeyIdentifier.value_or(issuer.ski()));
    const QByteArray number = extension("2.5.29.20", false, integer(spec.number));
    return signedBy(
        spec.signer ? *spec.signer : issuer,
        sequence({integer(1), sha256WithRsa(), nameOf(issuer), time(spec.thisUpdate), time(spec.nextUpdate),
                  revokedList(spec.revoked), context(0, sequence({authority, number}))}));
}

} // namespace caretaker::lab
