// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/trust_anchor_key.h"

#include "core/base/limits.h"
#include "core/rpki/crypto.h"
#include "core/rpki/payload_reader.h"
#include "core/rpki/tal.h"

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

QString readComment(der::Reader& list)
{
    const auto comment = decodeUtf8(list.read(der::Utf8String));
    if (!comment)
        list.fail("comment is not UTF-8");
    return comment.value_or(QString());
}

QString readUri(der::Reader& list)
{
    const QByteArrayView bytes = list.read(der::Ia5String);
    if (bytes.size() > limits::MaxUriLength)
        list.fail("URI is too long");
    return list.failed() ? QString() : QString::fromLatin1(bytes);
}

QStringList readStrings(der::Reader list, QString (*readOne)(der::Reader&))
{
    QStringList strings;
    while (!list.atEnd()) {
        if (strings.size() == limits::MaxExtensionItems)
            list.fail("too many comments or URIs");
        else
            strings << readOne(list);
    }
    return strings;
}

AnchorKey readKey(der::Reader sequence)
{
    AnchorKey key;
    key.comments = readStrings(sequence.enter(der::Sequence), readComment);
    key.uris = readStrings(sequence.enter(der::Sequence), readUri);
    key.publicKey = sequence.readWhole(der::Sequence).toByteArray();
    sequence.expectEnd();
    return key;
}

std::optional<AnchorKey> readOptionalKey(der::Reader& tak, int number)
{
    if (!tak.has(der::contextConstructed(number)))
        return std::nullopt;
    der::Reader wrapper = tak.enter(der::contextConstructed(number));
    AnchorKey key = readKey(wrapper.enter(der::Sequence));
    wrapper.expectEnd();
    return key;
}

/// Unlike elsewhere, the version has no tag of its own.
std::uint64_t readVersion(der::Reader& tak)
{
    if (!tak.has(der::Integer))
        return 0;
    const std::uint64_t version = tak.number();
    if (version == 0)
        tak.fail("DEFAULT value is encoded");
    return version;
}

Findings inspectKey(const AnchorKey& key, const QString& which)
{
    Findings findings;
    if (key.uris.isEmpty() || !std::all_of(key.uris.begin(), key.uris.end(), isTalUri))
        findings.push_back(findingOf(FindingId::TAK_KEY,
                                     u"%1: no URI, or one that is neither https nor rsync"_s.arg(which)));
    const auto info = RsaKeyInfo::fromSpki(key.publicKey);
    if (!info || !info->followsProfile())
        findings.push_back(
            findingOf(FindingId::TAK_KEY, u"%1: the key is not RSA with 2048 bits"_s.arg(which)));
    return findings;
}

} // namespace

Tal AnchorKey::tal(const QString& name) const { return {.name = name, .uris = uris, .publicKey = publicKey}; }

Judged<TrustAnchorKey> decodeTrustAnchorKey(QByteArrayView content)
{
    der::Failure failure;
    der::Reader document(content, failure);
    der::Reader sequence = document.enter(der::Sequence);
    document.expectEnd();
    TrustAnchorKey tak;
    tak.version = readVersion(sequence);
    tak.current = readKey(sequence.enter(der::Sequence));
    tak.predecessor = readOptionalKey(sequence, 0);
    tak.successor = readOptionalKey(sequence, 1);
    sequence.expectEnd();
    if (failure.failed)
        return Judged<TrustAnchorKey>::refused(malformed(failure));
    return {std::move(tak), {}};
}

Findings inspectTrustAnchorKey(const TrustAnchorKey& tak)
{
    Findings findings;
    if (tak.version != 0)
        findings.push_back(findingOf(FindingId::TAK_PROFILE, u"not version 0"_s));
    append(findings, inspectKey(tak.current, u"current"_s));
    if (tak.predecessor)
        append(findings, inspectKey(*tak.predecessor, u"predecessor"_s));
    if (tak.successor)
        append(findings, inspectKey(*tak.successor, u"successor"_s));
    return findings;
}

Findings inspectTrustAnchorKeyCertificate(const Certificate& certificate, Profile /*profile*/)
{
    if (certificate.resources.inheritsAll())
        return {};
    return {Finding{FindingId::TAK_EE_RESOURCES, {}, {}}};
}

ResourceSet requiredResources(const TrustAnchorKey& /*tak*/) { return {}; }

Findings checkIssuerKey(const TrustAnchorKey& tak, QByteArrayView issuerKey)
{
    if (tak.current.publicKey == issuerKey)
        return {};
    return {Finding{FindingId::TAK_KEY_MISMATCH, {}, {}}};
}

} // namespace caretaker::rpki
