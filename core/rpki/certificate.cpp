// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/certificate.h"

#include "core/rpki/certificate_extensions.h"
#include "core/rpki/oids.h"

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

std::uint64_t readVersion(der::Reader& tbs)
{
    if (!tbs.has(der::contextConstructed(0)))
        return 0;
    der::Reader version = tbs.enter(der::contextConstructed(0));
    const std::uint64_t number = version.number();
    version.expectEnd();
    return number;
}

void readValidity(der::Reader validity, Certificate& certificate)
{
    certificate.notBefore = validity.time();
    certificate.notAfter = validity.time();
    validity.expectEnd();
}

void readTbs(der::Reader tbs, Certificate& certificate)
{
    certificate.version = readVersion(tbs);
    certificate.serial = tbs.serial();
    certificate.signedBytes.innerAlgorithm = tbs.readWhole(der::Sequence).toByteArray();
    certificate.issuer = tbs.readWhole(der::Sequence).toByteArray();
    readValidity(tbs.enter(der::Sequence), certificate);
    certificate.subject = tbs.readWhole(der::Sequence).toByteArray();
    certificate.publicKey = tbs.readWhole(der::Sequence).toByteArray();
    if (tbs.has(der::contextConstructed(3))) {
        der::Reader wrapper = tbs.enter(der::contextConstructed(3));
        readExtensions(wrapper.enter(der::Sequence), certificate);
        wrapper.expectEnd();
    }
    tbs.expectEnd();
}

/// One attribute of a Name, as RFC 5280 section 7.1 compares it.
QByteArray comparableValue(QByteArrayView value) { return value.toByteArray().simplified().toLower(); }

/// {type, value} of each attribute; nothing when it is not a Name.
std::optional<std::vector<std::pair<QByteArray, QByteArray>>> comparableName(QByteArrayView name)
{
    std::vector<std::pair<QByteArray, QByteArray>> attributes;
    der::Failure failure;
    der::Reader document(name, failure);
    der::Reader sequence = document.enter(der::Sequence);
    while (!sequence.atEnd()) {
        der::Reader set = sequence.enter(der::Set);
        while (!set.atEnd()) {
            der::Reader attribute = set.enter(der::Sequence);
            const QByteArray type = attribute.oid().toByteArray();
            const bool isText = attribute.has(der::PrintableString) || attribute.has(der::Utf8String);
            const QByteArrayView value = isText && attribute.has(der::Utf8String)
                                             ? attribute.read(der::Utf8String)
                                         : isText ? attribute.read(der::PrintableString)
                                                  : attribute.readAny();
            attributes.emplace_back(type, isText ? comparableValue(value) : value.toByteArray());
        }
    }
    return failure.failed ? std::nullopt : std::optional(attributes);
}

} // namespace

bool SignedBytes::followsProfile() const
{
    if (innerAlgorithm != outerAlgorithm)
        return false;
    der::Failure failure;
    der::Reader document(innerAlgorithm, failure);
    der::Reader algorithm = document.enter(der::Sequence);
    const bool isSha256WithRsa = algorithm.oid() == oid::Sha256WithRsaEncryption;
    return isSha256WithRsa && algorithm.read(der::Null).isEmpty() && algorithm.atEnd() && !failure.failed;
}

bool Certificate::isRouter() const
{
    return std::any_of(extendedKeyUsages.begin(), extendedKeyUsages.end(),
                       [](const QByteArray& usage) { return usage == oid::BgpsecRouter; });
}

std::optional<RsyncUri> Certificate::rsyncAccess(const std::vector<AccessDescription>& where,
                                                 QByteArrayView method) const
{
    for (const AccessDescription& access : where) {
        if (access.method != method)
            continue;
        if (auto uri = RsyncUri::tryFromString(QString::fromLatin1(access.uri)))
            return uri;
    }
    return std::nullopt;
}

std::optional<PublicationPoint> Certificate::publicationPoint() const
{
    auto repository = rsyncAccess(subjectInfo, oid::CaRepository);
    if (repository && !repository->isFolder())
        repository = RsyncUri::tryFromString(repository->toString() + u'/');
    const auto manifest = rsyncAccess(subjectInfo, oid::RpkiManifest);
    if (!repository || !manifest || manifest->isFolder() || !manifest->isBelow(*repository))
        return std::nullopt;
    PublicationPoint point{*repository, *manifest, std::nullopt};
    for (const AccessDescription& access : subjectInfo) {
        if (access.method == oid::RpkiNotify && !point.notification)
            point.notification = HttpsUri::tryFromString(QString::fromLatin1(access.uri));
    }
    return point;
}

std::optional<RsyncUri> Certificate::crlUri() const
{
    for (const QByteArray& uri : crlUris) {
        if (auto rsync = RsyncUri::tryFromString(QString::fromLatin1(uri)))
            return rsync;
    }
    return std::nullopt;
}

Judged<Certificate> decodeCertificate(QByteArrayView bytes)
{
    der::Failure failure;
    der::Reader document(bytes, failure);
    der::Reader whole = document.enter(der::Sequence);
    document.expectEnd();
    Certificate certificate;
    const QByteArrayView tbs = whole.readWhole(der::Sequence);
    readTbs(der::Reader(tbs, failure).enter(der::Sequence), certificate);
    certificate.signedBytes.toBeSigned = tbs.toByteArray();
    certificate.signedBytes.outerAlgorithm = whole.readWhole(der::Sequence).toByteArray();
    const der::BitString signature = whole.bitString();
    certificate.signedBytes.signature = signature.bytes.toByteArray();
    if (signature.unusedBits != 0)
        whole.fail("signature is not a whole number of octets");
    whole.expectEnd();
    if (failure.failed)
        return Judged<Certificate>::refused(
            Finding{FindingId::OBJECT_MALFORMED, {}, {{u"problem"_s, QString::fromLatin1(failure.what)}}});
    return {std::move(certificate), {}};
}

bool isSameName(QByteArrayView a, QByteArrayView b)
{
    if (a == b)
        return true;
    const auto left = comparableName(a);
    return left && left == comparableName(b);
}

} // namespace caretaker::rpki
