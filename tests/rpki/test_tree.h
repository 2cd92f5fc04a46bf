// SPDX-License-Identifier: GPL-3.0-or-later
//
// TestTree: a trust anchor, one CA under it and its ROAs, made by the lab's encoders (which share no code
// with the decoders under test), with a knob for each way of being wrong.
#pragma once

#include "core/lab/certificate_encoder.h"
#include "core/lab/keys.h"
#include "core/lab/signed_object_encoder.h"
#include "core/rpki/map_source.h"
#include "core/rpki/tree.h"

#include <functional>
#include <map>

namespace caretaker::rpki::test {

using namespace std::chrono_literals;

inline const Instant Now = *parseRfc3339(u"2026-01-15T12:00:00Z");

inline lab::Prefix ipv4(const char* bytes, int length) { return {false, QByteArray(bytes, 4), length}; }
inline lab::Prefix ipv6(QByteArray bytes, int length)
{
    bytes.append(16 - bytes.size(), '\0');
    return {true, bytes, length};
}

/// Keys are dear: made once for a test program.
struct TestKeys
{
    lab::SigningKey ta, ca, stranger, ee;
    static const TestKeys& get()
    {
        static const TestKeys keys{*lab::SigningKey::generate(), *lab::SigningKey::generate(),
                                   *lab::SigningKey::generate(), *lab::SigningKey::generate()};
        return keys;
    }
};

struct RoaKnobs
{
    lab::RoaPlan plan{64500, ipv4("\x0a\x01\x00\x00", 16), 24, ipv6("\x20\x01\x0d\xb8", 48), 48};
    lab::Resources resources{false, {ipv4("\x0a\x01\x00\x00", 16)}, {ipv6("\x20\x01\x0d\xb8", 48)}, {}};
    lab::Validity validity{Now - 24h, Now + 24h};
    std::uint64_t serial = 20;
};

/// What one CA publishes.
struct PointKnobs
{
    lab::Validity manifestValidity{Now - 1h, Now + 23h};
    Instant manifestThisUpdate = Now - 1h;
    Instant manifestNextUpdate = Now + 23h;
    Instant crlThisUpdate = Now - 1h;
    Instant crlNextUpdate = Now + 23h;
    std::vector<lab::RevokedCertificate> revoked{};
    std::optional<lab::SigningKey> crlKey{};
    std::optional<lab::SigningKey> manifestIssuerKey{};
    bool manifestInherits = true;
    bool listCrl = true;
};

struct TestTree
{
    using Files = std::map<QString, QByteArray>;

    lab::Resources taResources{
        false, {ipv4("\x0a\x00\x00\x00", 8)}, {ipv6("\x20\x01\x0d\xb8", 32)}, {{64496, 64511}}};
    lab::Resources caResources{
        false, {ipv4("\x0a\x01\x00\x00", 16)}, {ipv6("\x20\x01\x0d\xb8", 40)}, {{64500, 64500}}};
    lab::Validity taValidity{Now - 24h * 365, Now + 24h * 365};
    lab::Validity caValidity{Now - 24h * 30, Now + 24h * 30};
    lab::SigningKey caKey = TestKeys::get().ca;
    lab::SigningKey caIssuerKey = TestKeys::get().ta;
    PointKnobs taPoint;
    PointKnobs caPoint;
    RoaKnobs good;                            ///< good.roa
    std::optional<RoaKnobs> odd;              ///< odd.roa
    std::function<void(Files&)> alterTaFiles; ///< before its manifest is made
    std::function<void(Files&)> alterCaFiles;
    std::function<void(QHash<RsyncUri, QByteArray>&)> alterPublished; ///< after everything is signed

    static RsyncUri uri(const QString& path)
    {
        return *RsyncUri::tryFromString(QStringLiteral("rsync://test.example/repo/") + path);
    }

    Tal tal() const
    {
        return {QStringLiteral("test"),
                {uri(QStringLiteral("ta.cer")).toString()},
                TestKeys::get().ta.publicKeyInfo()};
    }

    QByteArray taCertificate() const
    {
        const auto& key = TestKeys::get().ta;
        return lab::encodeCertificate(
            {.serial = 1,
             .validity = taValidity,
             .subject = key,
             .issuer = key,
             .resources = taResources,
             .ca = true,
             .caRepository = uri(QStringLiteral("ta/")).toString(),
             .manifest = uri(QStringLiteral("ta/ta.mft")).toString(),
             .notification = QStringLiteral("https://test.example/notification.xml")});
    }

    QByteArray caCertificate(std::uint64_t serial = 10) const { return caCertificateFor(caKey, serial); }

    QByteArray caCertificateFor(const lab::SigningKey& key, std::uint64_t serial) const
    {
        return lab::encodeCertificate({.serial = serial,
                                       .validity = caValidity,
                                       .subject = key,
                                       .issuer = caIssuerKey,
                                       .resources = caResources,
                                       .ca = true,
                                       .caRepository = uri(QStringLiteral("ca/")).toString(),
                                       .manifest = uri(QStringLiteral("ca/ca.mft")).toString(),
                                       .crlUri = uri(QStringLiteral("ta/ta.crl")).toString(),
                                       .issuerUri = uri(QStringLiteral("ta.cer")).toString()});
    }

    QByteArray roa(const RoaKnobs& knobs, const QString& name) const
    {
        return signedObject(lab::roaContent(knobs.plan), knobs.resources, knobs.validity, knobs.serial, caKey,
                            QStringLiteral("ca/"), QStringLiteral("ca"), name);
    }

    static QByteArray signedObject(const lab::SignedContent& content, const lab::Resources& resources,
                                   const lab::Validity& validity, std::uint64_t serial,
                                   const lab::SigningKey& issuer, const QString& folder, const QString& stem,
                                   const QString& name)
    {
        const auto& ee = TestKeys::get().ee;
        const QByteArray certificate =
            lab::encodeCertificate({.serial = serial,
                                    .validity = validity,
                                    .subject = ee,
                                    .issuer = issuer,
                                    .resources = resources,
                                    .signedObject = uri(folder + name).toString(),
                                    .crlUri = uri(folder + stem + QStringLiteral(".crl")).toString(),
                                    .issuerUri = uri(QStringLiteral("ta.cer")).toString()});
        return lab::encodeSignedObject(content, certificate, ee, Now - 1h);
    }

    /// Adds CRL and manifest to the files of a publication point.
    static void sign(Files& files, const PointKnobs& knobs, const lab::SigningKey& key, const QString& stem)
    {
        files[stem + QStringLiteral(".crl")] = lab::encodeCrl({.number = 7,
                                                               .thisUpdate = knobs.crlThisUpdate,
                                                               .nextUpdate = knobs.crlNextUpdate,
                                                               .revoked = knobs.revoked},
                                                              knobs.crlKey.value_or(key));
        std::vector<lab::ManifestEntry> entries;
        for (const auto& [name, bytes] : files) {
            if (knobs.listCrl || !name.endsWith(QStringLiteral(".crl")))
                entries.push_back({name, sha256Of(bytes)});
        }
        lab::Resources resources;
        resources.inherit = knobs.manifestInherits;
        if (!knobs.manifestInherits)
            resources.ipv4 = {ipv4("\x0a\x01\x00\x00", 16)};
        const QString manifest = stem + QStringLiteral(".mft");
        files[manifest] = signedObject(
            lab::manifestContent(5, knobs.manifestThisUpdate, knobs.manifestNextUpdate, entries), resources,
            knobs.manifestValidity, 99, knobs.manifestIssuerKey.value_or(key), stem + u'/', stem, manifest);
    }

    QHash<RsyncUri, QByteArray> objects() const
    {
        Files ca{{QStringLiteral("good.roa"), roa(good, QStringLiteral("good.roa"))}};
        if (odd)
            ca[QStringLiteral("odd.roa")] = roa(*odd, QStringLiteral("odd.roa"));
        if (alterCaFiles)
            alterCaFiles(ca);
        sign(ca, caPoint, caKey, QStringLiteral("ca"));
        Files ta{{QStringLiteral("ca.cer"), caCertificate()}};
        if (alterTaFiles)
            alterTaFiles(ta);
        sign(ta, taPoint, TestKeys::get().ta, QStringLiteral("ta"));

        QHash<RsyncUri, QByteArray> all{{uri(QStringLiteral("ta.cer")), taCertificate()}};
        for (const auto& [name, bytes] : ca)
            all.insert(uri(QStringLiteral("ca/") + name), bytes);
        for (const auto& [name, bytes] : ta)
            all.insert(uri(QStringLiteral("ta/") + name), bytes);
        if (alterPublished)
            alterPublished(all);
        return all;
    }

    TreeResult validate(Instant at = Now) const { return validateTree(tal(), MapSource(objects()), at); }
};

inline bool hasFinding(const Findings& findings, FindingId id, const QString& uri = {})
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& f) { return f.id == id && (uri.isEmpty() || f.uri == uri); });
}

} // namespace caretaker::rpki::test
