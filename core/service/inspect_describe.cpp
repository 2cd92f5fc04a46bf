// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/inspect_describe.h"

#include "core/rpki/crypto.h"
#include "core/rpki/der.h"
#include "core/rpki/oids.h"

#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

struct OidName
{
    QByteArrayView oid;
    const char* name;
};

constexpr OidName OidNames[] = {
    {rpki::oid::RsaEncryption, "rsaEncryption"},
    {rpki::oid::Sha256WithRsaEncryption, "sha256WithRSAEncryption"},
    {rpki::oid::Sha256, "sha256"},
    {rpki::oid::EcPublicKey, "ecPublicKey"},
    {"\x2a\x86\x48\xce\x3d\x03\x01\x07", "P-256"}, // 1.2.840.10045.3.1.7
    {rpki::oid::CommonName, "CN"},
    {rpki::oid::SerialNumber, "serialNumber"},
    {rpki::oid::CaIssuers, "caIssuers"},
    {rpki::oid::CaRepository, "caRepository"},
    {rpki::oid::RpkiManifest, "rpkiManifest"},
    {rpki::oid::SignedObject, "signedObject"},
    {rpki::oid::RpkiNotify, "rpkiNotify"},
    {rpki::oid::IpAddrAsNumberPolicy, "ipAddr-asNumber"},
    {rpki::oid::BgpsecRouter, "bgpsec-router"},
};

QString nameOfOid(QByteArrayView oid)
{
    for (const OidName& known : OidNames) {
        if (known.oid == oid)
            return QString::fromLatin1(known.name);
    }
    return rpki::der::oidToString(oid);
}

QStringList namesOfOids(const std::vector<QByteArray>& oids)
{
    QStringList names;
    for (const QByteArray& oid : oids)
        names << nameOfOid(oid);
    return names;
}

/// "CN=a/serialNumber=b" of a Name.
QString nameToString(const QByteArray& name)
{
    namespace der = rpki::der;
    QStringList parts;
    der::Failure failure;
    der::Reader sequence = der::Reader(name, failure).enter(der::Sequence);
    while (!sequence.atEnd()) {
        der::Reader set = sequence.enter(der::Set);
        while (!set.atEnd()) {
            der::Reader attribute = set.enter(der::Sequence);
            const QString type = nameOfOid(attribute.oid());
            const QByteArrayView value = attribute.has(der::Utf8String) ? attribute.read(der::Utf8String)
                                         : attribute.has(der::PrintableString)
                                             ? attribute.read(der::PrintableString)
                                             : attribute.readAny();
            parts << type + u'=' + QString::fromUtf8(value);
        }
    }
    return failure.failed ? QString() : parts.join(u'/');
}

QString algorithmOf(const QByteArray& algorithmIdentifier)
{
    rpki::der::Failure failure;
    rpki::der::Reader sequence = rpki::der::Reader(algorithmIdentifier, failure).enter(rpki::der::Sequence);
    return nameOfOid(sequence.oid());
}

QString publicKeyOf(const QByteArray& spki)
{
    if (const auto rsa = rpki::RsaKeyInfo::fromSpki(spki))
        return u"RSA, %1 bits, exponent %2"_s.arg(rsa->modulus.size() * 8)
            .arg(rsa->exponent.toByteArray().toHex().toULongLong(nullptr, 16));
    rpki::der::Failure failure;
    rpki::der::Reader info = rpki::der::Reader(spki, failure).enter(rpki::der::Sequence);
    QStringList algorithm;
    for (rpki::der::Reader id = info.enter(rpki::der::Sequence);
         !id.atEnd() && id.has(rpki::der::ObjectIdentifier);)
        algorithm << nameOfOid(id.oid());
    return algorithm.join(u' ');
}

QStringList keyUsagesOf(std::uint16_t bits)
{
    static constexpr const char* Names[] = {"digitalSignature", "nonRepudiation", "keyEncipherment",
                                            "dataEncipherment", "keyAgreement",   "keyCertSign",
                                            "cRLSign",          "encipherOnly",   "decipherOnly"};
    QStringList usages;
    for (int i = 0; i < static_cast<int>(std::size(Names)); ++i) {
        if ((bits << i & 0x8000) != 0)
            usages << QString::fromLatin1(Names[i]);
    }
    return usages;
}

void addAccess(const QString& key, const QString& label, const std::vector<rpki::AccessDescription>& access,
               Description& into)
{
    if (access.empty())
        return;
    QJsonArray json;
    QStringList lines;
    for (const rpki::AccessDescription& one : access) {
        const QString uri = QString::fromLatin1(one.uri);
        json.append(QJsonObject{{u"method"_s, nameOfOid(one.method)}, {u"uri"_s, uri}});
        lines << nameOfOid(one.method) + u' ' + uri;
    }
    into.addLines(key, label, json, lines);
}

void addKeyIdentifier(const QString& key, const QString& label, const std::optional<Ski>& ski,
                      Description& into)
{
    if (ski)
        into.add(key, label, ski->toHex());
}

/// One kind of resource, as the strings of the set that `make` puts it in.
template <typename Set>
void addClaim(const QString& key, const QString& label, const rpki::Claim<Set>& claim,
              Set rpki::ResourceSet::*kind, Description& into)
{
    if (std::holds_alternative<rpki::Inherit>(claim)) {
        into.add(key, label, u"inherit"_s);
    } else if (const Set* listed = std::get_if<Set>(&claim)) {
        rpki::ResourceSet all;
        all.*kind = *listed;
        into.addList(key, label, all.toStrings());
    }
}

Description resourcesOf(const rpki::ResourceClaim& claim)
{
    Description resources;
    addClaim(u"as"_s, u"AS numbers"_s, claim.as, &rpki::ResourceSet::as, resources);
    addClaim(u"ipv4"_s, u"IPv4"_s, claim.ipv4, &rpki::ResourceSet::ipv4, resources);
    addClaim(u"ipv6"_s, u"IPv6"_s, claim.ipv6, &rpki::ResourceSet::ipv6, resources);
    return resources;
}

void addExtensions(const rpki::Certificate& certificate, Description& into)
{
    addKeyIdentifier(u"ski"_s, u"Subject key"_s, certificate.subjectKeyIdentifier, into);
    addKeyIdentifier(u"aki"_s, u"Authority key"_s, certificate.authorityKeyIdentifier, into);
    into.addList(u"key_usage"_s, u"Key usage"_s, keyUsagesOf(certificate.keyUsage));
    if (!certificate.extendedKeyUsages.empty())
        into.addList(u"extended_key_usage"_s, u"Extended usage"_s,
                     namesOfOids(certificate.extendedKeyUsages));
    QStringList crls;
    for (const QByteArray& uri : certificate.crlUris)
        crls << QString::fromLatin1(uri);
    if (!crls.isEmpty())
        into.addLines(u"crl"_s, u"CRL"_s, QJsonArray::fromStringList(crls), crls);
    addAccess(u"aia"_s, u"Authority info"_s, certificate.authorityInfo, into);
    addAccess(u"sia"_s, u"Subject info"_s, certificate.subjectInfo, into);
    if (!certificate.policies.empty())
        into.addList(u"policies"_s, u"Policies"_s, namesOfOids(certificate.policies));
    const std::vector<QByteArray>& unknown = certificate.unknownExtensions;
    const std::vector<QByteArray>& critical = certificate.unknownCriticalExtensions;
    if (!unknown.empty())
        into.addList(u"unknown_extensions"_s, u"Unknown extension"_s, namesOfOids(unknown));
    if (!critical.empty())
        into.addList(u"unknown_critical_extensions"_s, u"Unknown, critical"_s, namesOfOids(critical));
}

} // namespace

Description describe(const rpki::Certificate& certificate)
{
    Description page;
    page.add(u"subject"_s, u"Subject"_s, nameToString(certificate.subject));
    page.add(u"issuer"_s, u"Issuer"_s, nameToString(certificate.issuer));
    page.add(u"serial"_s, u"Serial"_s, certificate.serial.toHex());
    page.add(u"not_before"_s, u"Valid from"_s, certificate.notBefore);
    page.add(u"not_after"_s, u"Valid until"_s, certificate.notAfter);
    page.add(u"public_key"_s, u"Public key"_s, publicKeyOf(certificate.publicKey));
    page.add(u"signature_algorithm"_s, u"Signed with"_s, algorithmOf(certificate.signedBytes.outerAlgorithm));
    addExtensions(certificate, page);
    page.addSection(u"resources"_s, u"Resources"_s, resourcesOf(certificate.resources));
    return page;
}

Description describe(const rpki::Crl& crl)
{
    Description page;
    page.add(u"issuer"_s, u"Issuer"_s, nameToString(crl.issuer));
    addKeyIdentifier(u"aki"_s, u"Authority key"_s, crl.authorityKeyIdentifier, page);
    if (crl.number)
        page.add(u"crl_number"_s, u"CRL number"_s, crl.number->toHex());
    page.add(u"this_update"_s, u"This update"_s, crl.thisUpdate);
    if (crl.nextUpdate)
        page.add(u"next_update"_s, u"Next update"_s, *crl.nextUpdate);
    page.add(u"signature_algorithm"_s, u"Signed with"_s, algorithmOf(crl.signedBytes.outerAlgorithm));
    QStringList serials;
    for (const Serial& serial : crl.revoked)
        serials << serial.toHex();
    page.addList(u"revoked"_s, u"Revoked (%1)"_s.arg(serials.size()), serials);
    return page;
}

Description describe(const rpki::Tal& tal)
{
    Description page;
    page.add(u"name"_s, u"Name"_s, tal.name);
    page.addLines(u"uris"_s, u"URIs"_s, QJsonArray::fromStringList(tal.uris), tal.uris);
    page.add(u"public_key"_s, u"Public key"_s, publicKeyOf(tal.publicKey));
    addKeyIdentifier(u"ski"_s, u"Key identifier"_s, rpki::keyIdentifierOf(tal.publicKey), page);
    page.addLines(u"spki"_s, u"Key info (base64)"_s, QString::fromLatin1(tal.publicKey.toBase64()),
                  {u"%1 bytes"_s.arg(tal.publicKey.size())});
    return page;
}

Description describe(const rpki::SignedObject& object)
{
    Description page;
    if (object.signingTime)
        page.add(u"signing_time"_s, u"Signed at"_s, *object.signingTime);
    page.add(u"content_type"_s, u"Content type"_s, rpki::der::oidToString(object.contentType));
    page.add(u"encoding"_s, u"Encoding"_s, object.isBer ? u"BER"_s : u"DER"_s);
    page.addSection(u"certificate"_s, u"EE certificate"_s, describe(object.certificate));
    return page;
}

} // namespace caretaker::service
