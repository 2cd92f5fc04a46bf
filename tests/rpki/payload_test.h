// SPDX-License-Identifier: GPL-3.0-or-later
//
// For the tests of signed objects' contents: objects made by the lab's encoders (which share no code with the
// decoders under test), real ones with what another validator made of them, and one way to judge both.
#pragma once

#include "core/lab/certificate_encoder.h"
#include "core/lab/payload_encoder.h"
#include "core/rpki/signed_object.h"
#include "tests/rpki/shared_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <map>

namespace caretaker::rpki::test {

using namespace std::chrono_literals;

inline const Instant Made = *parseRfc3339(u"2026-01-15T12:00:00Z");
inline constexpr int Rounds = 300; ///< of each property

/// Keys are dear: made once for a test program.
struct PayloadKeys
{
    lab::SigningKey issuer, ee;
    static const PayloadKeys& get()
    {
        static const PayloadKeys keys{*lab::SigningKey::generate(), *lab::SigningKey::generate()};
        return keys;
    }
};

/// A signed object; published under `name`, or nowhere when that is empty.
inline QByteArray signedPayload(const lab::SignedContent& content, const lab::Resources& resources,
                                const QString& name)
{
    const PayloadKeys& keys = PayloadKeys::get();
    const QString folder = QStringLiteral("rsync://test.example/repo/ca/");
    const QByteArray certificate =
        lab::encodeCertificate({.serial = 7,
                                .validity = {Made - 24h, Made + 24h},
                                .subject = keys.ee,
                                .issuer = keys.issuer,
                                .resources = resources,
                                .signedObject = name.isEmpty() ? name : folder + name,
                                .crlUri = folder + QStringLiteral("ca.crl"),
                                .issuerUri = folder + QStringLiteral("ca.cer")});
    return lab::encodeSignedObject(content, certificate, keys.ee, Made);
}

/// How one type of content is judged.
template <typename Content>
struct PayloadType
{
    QByteArrayView contentType;
    Judged<Content> (*decode)(QByteArrayView content);
    Findings (*inspect)(const Content& content);
    Findings (*inspectCertificate)(const Certificate& certificate, Profile profile);
};

/// Syntax, profile and the object's own signature; the issuer is not at hand. The content comes also when it
/// is refused, as soon as it decodes.
template <typename Content>
Judged<Content> judgePayload(const QByteArray& bytes, const PayloadType<Content>& type,
                             Profile profile = Profile::Current)
{
    const auto object = decodeSignedObject(bytes);
    if (!object)
        return Judged<Content>::refused(object.findings);
    Findings findings = inspectSignedObject(*object, profile);
    append(findings, verifySignedObject(*object));
    append(findings, type.inspectCertificate(object->certificate, profile));
    if (object->contentType != type.contentType)
        findings.push_back(Finding{FindingId::CMS_CONTENT_TYPE, {}, {}});
    auto content = type.decode(object->content);
    append(findings, content ? type.inspect(*content) : content.findings);
    return {std::move(content.value), std::move(findings)};
}

inline bool hasId(const Findings& findings, FindingId id)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.id == id; });
}

/// Names of what refuses, in order: "ASPA_PROVIDERS CERT_SIA".
inline QString refusals(const Findings& findings)
{
    QStringList names;
    for (const Finding& finding : findings) {
        if (isRefusal(finding))
            names << finding.name();
    }
    names.sort();
    names.removeDuplicates();
    return names.join(u' ');
}

/// What rpki-client 9.8 made of the objects of one type in a shared folder, by their path under the shared
/// data.
inline std::map<QString, QJsonObject> decodedByRpkiClient(const QString& folder, const QString& type)
{
    std::map<QString, QJsonObject> decoded;
    const auto lines = sharedFile(folder + QStringLiteral("/rpki-client-9.8-decoded.jsonl"));
    for (const QByteArray& line : lines.value_or(QByteArray()).split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value(QStringLiteral("type")).toString() == type)
            decoded[folder + u'/' + object.value(QStringLiteral("file")).toString()] = object;
    }
    return decoded;
}

inline const QStringList SharedFolders{QStringLiteral("rpki-rs-test-data"),
                                       QStringLiteral("rpki-commons-interop"),
                                       QStringLiteral("rpki-prover-samples")};

inline lab::Prefix labPrefix(const char* text)
{
    const auto prefix = *IpPrefix::tryFromString(QString::fromLatin1(text));
    const bool ipv6 = prefix.family() == IpFamily::V6;
    return {ipv6, QByteArray(reinterpret_cast<const char*>(prefix.bytes().data()), ipv6 ? 16 : 4),
            prefix.length()};
}

/// Every truncation of a content is refused, and so is anything after its end.
template <typename Content>
void refusesEveryCut(const QByteArray& content, Judged<Content> (*decode)(QByteArrayView))
{
    QVERIFY(decode(content));
    for (qsizetype size = 0; size < content.size(); ++size)
        QVERIFY2(!decode(content.first(size)), qPrintable(QString::number(size)));
    QVERIFY(!decode(content + '\0'));
}

} // namespace caretaker::rpki::test
