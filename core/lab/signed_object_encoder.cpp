// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/signed_object_encoder.h"

#include "core/lab/der.h"

namespace caretaker::lab {

using namespace der;

namespace {

QByteArray sha256Oid() { return oid("2.16.840.1.101.3.4.2.1"); }

QByteArray attribute(QByteArrayView id, const QByteArray& value)
{
    return sequence({oid(id), setOf({value})});
}

/// RFC 9589: content-type, message-digest and signing-time, nothing else. As a SET, which is what gets
/// signed.
QByteArray signedAttributes(const SignedContent& content, Instant signingTime)
{
    return setOf({attribute("1.2.840.113549.1.9.3", oid(content.type)),
                  attribute("1.2.840.113549.1.9.4", octetString(sha256Of(content.content).toByteArray())),
                  attribute("1.2.840.113549.1.9.5", time(signingTime))});
}

QByteArray implicitly(int number, QByteArray element)
{
    element[0] = static_cast<char>(0xa0 | number);
    return element;
}

QByteArray signerInfo(const SigningKey& key, const Ski& signer, const QByteArray& attributes)
{
    const QByteArray rsaEncryption = sequence({oid("1.2.840.113549.1.1.1"), null()}); // RFC 7935 section 2
    return sequence({integer(3), contextPrimitive(0, signer.toByteArray()), sequence({sha256Oid()}),
                     implicitly(0, attributes), rsaEncryption, octetString(key.sign(attributes))});
}

QByteArray roaAddress(const Prefix& prefix, int maxLength)
{
    const int bytes = (prefix.length + 7) / 8;
    const QByteArray bits = bitString(QByteArrayView(prefix.address).first(bytes), bytes * 8 - prefix.length);
    return maxLength == prefix.length ? sequence({bits})
                                      : sequence({bits, integer(static_cast<std::uint64_t>(maxLength))});
}

QByteArray roaFamily(QByteArrayView afi, const QByteArray& address)
{
    return sequence({octetString(afi), sequence({address})});
}

} // namespace

SignedContent manifestContent(std::uint64_t number, Instant thisUpdate, Instant nextUpdate,
                              const std::vector<ManifestEntry>& entries)
{
    Parts list;
    for (const ManifestEntry& entry : entries)
        list.push_back(sequence({ia5String(entry.fileName.toLatin1()), bitString(entry.hash.toByteArray())}));
    return {"1.2.840.113549.1.9.16.1.26",
            sequence({integer(number), generalizedTime(thisUpdate), generalizedTime(nextUpdate), sha256Oid(),
                      sequence(list)})};
}

SignedContent roaContent(const RoaPlan& plan)
{
    const QByteArray ipv4 = roaFamily(QByteArrayView("\0\1", 2), roaAddress(plan.ipv4, plan.ipv4MaxLength));
    const QByteArray ipv6 = roaFamily(QByteArrayView("\0\2", 2), roaAddress(plan.ipv6, plan.ipv6MaxLength));
    return {"1.2.840.113549.1.9.16.1.24", sequence({integer(plan.asn), sequence({ipv4, ipv6})})};
}

QByteArray encodeSignedObject(const SignedContent& content, const QByteArray& eeCertificate,
                              const SigningKey& key, Instant signingTime, const std::optional<Ski>& signer)
{
    const QByteArray attributes = signedAttributes(content, signingTime);
    const QByteArray encapsulated = sequence({oid(content.type), context(0, octetString(content.content))});
    const QByteArray signedData =
        sequence({integer(3), setOf({sequence({sha256Oid()})}), encapsulated, context(0, eeCertificate),
                  setOf({signerInfo(key, signer.value_or(key.ski()), attributes)})});
    return sequence({oid("1.2.840.113549.1.7.2"), context(0, signedData)});
}

} // namespace caretaker::lab
