// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/signed_object.h"

#include "core/base/limits.h"
#include "core/rpki/crypto.h"
#include "core/rpki/der.h"
#include "core/rpki/oids.h"

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t CmsVersion3 = 3;

QByteArray readAlgorithm(der::Reader& reader)
{
    der::Reader algorithm = reader.enter(der::Sequence);
    QByteArray id = algorithm.oid().toByteArray();
    if (!algorithm.atEnd() && !algorithm.read(der::Null).isEmpty())
        algorithm.fail("algorithm parameters are not NULL");
    algorithm.expectEnd();
    return id;
}

void readContent(der::Reader encapsulated, SignedObject& object)
{
    object.contentType = encapsulated.oid().toByteArray();
    der::Reader wrapper = encapsulated.enter(der::contextConstructed(0));
    object.content = wrapper.read(der::OctetString).toByteArray();
    wrapper.expectEnd();
    encapsulated.expectEnd();
}

/// The first certificate is decoded; how many there are is for inspection.
void readCertificates(der::Reader certificates, SignedObject& object)
{
    while (!certificates.atEnd()) {
        const QByteArrayView bytes = certificates.readAny();
        if (++object.certificateCount > 1)
            continue;
        auto certificate = decodeCertificate(bytes);
        if (certificate)
            object.certificate = std::move(*certificate);
        else
            certificates.fail("EE certificate is malformed");
    }
}

void readSigningTime(der::Reader& values, SignedObject& object) { object.signingTime = values.time(); }

void readAttribute(der::Reader attribute, SignedObject& object)
{
    const QByteArrayView type = attribute.oid();
    der::Reader values = attribute.enter(der::Set);
    attribute.expectEnd();
    if (type == oid::ContentType && object.attributeContentType.isEmpty() && !values.atEnd()) {
        object.attributeContentType = values.oid().toByteArray();
    } else if (type == oid::MessageDigest && object.messageDigest.isEmpty() && !values.atEnd()) {
        object.messageDigest = values.read(der::OctetString).toByteArray();
    } else if (type == oid::SigningTime && !object.signingTime && !values.atEnd()) {
        readSigningTime(values, object);
    } else if (type == oid::BinarySigningTime && !object.hasBinarySigningTime && !values.atEnd()) {
        object.hasBinarySigningTime = true;
        values.number();
    } else {
        object.hasOtherAttributes = true;
        return;
    }
    object.hasOtherAttributes |= !values.atEnd();
}

/// RFC 5652 section 5.4: signed over the attributes under the tag SET OF, not [0].
QByteArray asSetOf(QByteArrayView implicitlyTagged)
{
    QByteArray set = implicitlyTagged.toByteArray();
    if (!set.isEmpty())
        set[0] = static_cast<char>(der::Set);
    return set;
}

void readSignedAttributes(der::Reader& signer, der::Failure& failure, SignedObject& object)
{
    const QByteArrayView whole = signer.readWhole(der::contextConstructed(0));
    der::Reader attributes = der::Reader(whole, failure).enter(der::contextConstructed(0));
    while (!attributes.atEnd())
        readAttribute(attributes.enter(der::Sequence), object);
    object.signedAttributes = asSetOf(whole);
}

void readSigner(der::Reader signer, der::Failure& failure, SignedObject& object)
{
    object.signerVersion = signer.number();
    if (signer.has(der::context(0)))
        object.signerKeyIdentifier = Ski::tryFromBytes(signer.read(der::context(0)));
    else
        signer.readAny();
    object.digestAlgorithm = readAlgorithm(signer);
    if (signer.has(der::contextConstructed(0)))
        readSignedAttributes(signer, failure, object);
    object.signatureAlgorithm = readAlgorithm(signer);
    object.signature = signer.read(der::OctetString).toByteArray();
    object.hasUnsignedAttributes = !signer.atEnd();
}

void readSignedData(der::Reader data, der::Failure& failure, SignedObject& object)
{
    object.version = data.number();
    der::Reader digests = data.enter(der::Set);
    while (!digests.atEnd()) {
        object.digestAlgorithms.push_back(readAlgorithm(digests));
        if (static_cast<int>(object.digestAlgorithms.size()) > limits::MaxExtensionItems)
            digests.fail("too many digest algorithms");
    }
    readContent(data.enter(der::Sequence), object);
    if (data.has(der::contextConstructed(0)))
        readCertificates(data.enter(der::contextConstructed(0)), object);
    object.hasCrls = data.has(der::contextConstructed(1));
    if (object.hasCrls)
        data.readAny();
    der::Reader signers = data.enter(der::Set);
    data.expectEnd();
    while (!signers.atEnd()) {
        if (++object.signerCount == 1)
            readSigner(signers.enter(der::Sequence), failure, object);
        else
            signers.readAny();
    }
}

Judged<SignedObject> decodeDer(QByteArrayView bytes)
{
    der::Failure failure;
    der::Reader document(bytes, failure);
    der::Reader info = document.enter(der::Sequence);
    document.expectEnd();
    SignedObject object;
    if (info.oid() != oid::SignedData)
        info.fail("not CMS signed data");
    der::Reader wrapper = info.enter(der::contextConstructed(0));
    info.expectEnd();
    readSignedData(wrapper.enter(der::Sequence), failure, object);
    wrapper.expectEnd();
    if (failure.failed)
        return Judged<SignedObject>::refused(
            Finding{FindingId::OBJECT_MALFORMED, {}, {{u"problem"_s, QString::fromLatin1(failure.what)}}});
    return {std::move(object), {}};
}

/// RFC 7935 section 2: rsaEncryption must be accepted beside sha256WithRSAEncryption.
bool isSignatureAlgorithm(const QByteArray& id)
{
    return id == oid::RsaEncryption || id == oid::Sha256WithRsaEncryption;
}

Findings inspectSigningTime(const SignedObject& object, Profile profile)
{
    const bool right = profile == Profile::Legacy || (object.signingTime && !object.hasBinarySigningTime);
    return right ? Findings() : Findings{Finding{FindingId::CMS_SIGNING_TIME, {}, {}}};
}

} // namespace

Judged<SignedObject> decodeSignedObject(QByteArrayView bytes)
{
    Judged<SignedObject> object = decodeDer(bytes);
    if (object)
        return object;
    const auto converted = der::fromBer(bytes);
    if (!converted || *converted == bytes)
        return object;
    object = decodeDer(*converted);
    if (object)
        object->isBer = true;
    return object;
}

Findings inspectSignedObject(const SignedObject& object, Profile profile)
{
    Findings findings;
    const auto require = [&](bool right, const QString& problem) {
        if (!right)
            findings.push_back(Finding{FindingId::CMS_PROFILE, {}, {{u"problem"_s, problem}}});
    };
    require(object.version == CmsVersion3, u"SignedData is not version 3"_s);
    require(object.digestAlgorithms.size() == 1 && object.digestAlgorithms.front() == oid::Sha256,
            u"digest algorithms are not exactly SHA-256"_s);
    require(object.certificateCount == 1, u"not exactly one certificate"_s);
    require(!object.hasCrls, u"contains CRLs"_s);
    require(object.signerCount == 1, u"not exactly one signer"_s);
    require(object.signerVersion == CmsVersion3, u"SignerInfo is not version 3"_s);
    require(object.signerKeyIdentifier &&
                object.signerKeyIdentifier == object.certificate.subjectKeyIdentifier,
            u"signer is not the certificate's key identifier"_s);
    require(object.digestAlgorithm == oid::Sha256, u"signer's digest algorithm is not SHA-256"_s);
    require(object.attributeContentType == object.contentType,
            u"content type attribute is absent or different"_s);
    require(!object.messageDigest.isEmpty(), u"no message digest attribute"_s);
    require(!object.hasOtherAttributes, u"a signed attribute that is not allowed, or not with one value"_s);
    require(isSignatureAlgorithm(object.signatureAlgorithm), u"signature algorithm is not RSA"_s);
    require(!object.hasUnsignedAttributes, u"has unsigned attributes"_s);
    append(findings, inspectSigningTime(object, profile));
    if (object.isBer)
        findings.push_back(Finding{FindingId::CMS_NOT_DER, {}, {}});
    const bool isPublished = object.contentType != oid::SignedChecklist;
    append(findings, inspectCertificate(object.certificate,
                                        isPublished ? CertificateKind::Ee : CertificateKind::UnpublishedEe));
    return findings;
}

Findings verifySignedObject(const SignedObject& object)
{
    if (object.messageDigest != fastSha256(object.content).toByteArray())
        return {Finding{FindingId::CMS_DIGEST, {}, {}}};
    const auto key = VerificationKey::fromSpki(object.certificate.publicKey);
    if (!key || object.signedAttributes.isEmpty() ||
        !key->verifies(object.signedAttributes, object.signature))
        return {Finding{FindingId::CMS_SIGNATURE, {}, {}}};
    return {};
}

} // namespace caretaker::rpki
