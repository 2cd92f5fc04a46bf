// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/inspect_points.h"

#include "core/rpki/crl.h"
#include "core/rpki/object_judge.h"
#include "core/rpki/signed_types.h"

#include <algorithm>
#include <map>
#include <set>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;
using rpki::append;
using rpki::Certificate;
using rpki::PublishedObject;

namespace {

constexpr std::size_t MostUnlisted = 8; ///< findings a folder

/// All files of one folder, by name.
using Files = std::map<QByteArray, PublishedObject>;

Finding timed(FindingId id, QLatin1StringView name, Instant when)
{
    return {id, {}, {{name, formatRfc3339(when)}}};
}

Findings checkTime(const Certificate& certificate, Instant at)
{
    if (at < certificate.notBefore)
        return {timed(FindingId::CERT_NOT_YET_VALID, "not_before"_L1, certificate.notBefore)};
    if (at > certificate.notAfter)
        return {timed(FindingId::CERT_EXPIRED, "not_after"_L1, certificate.notAfter)};
    return {};
}

Findings checkTime(const rpki::Manifest& manifest, Instant at)
{
    if (at < manifest.thisUpdate)
        return {timed(FindingId::MFT_NOT_YET_VALID, "this_update"_L1, manifest.thisUpdate)};
    if (at > manifest.nextUpdate)
        return {timed(FindingId::MFT_EXPIRED, "next_update"_L1, manifest.nextUpdate)};
    return {};
}

Findings checkTime(const rpki::Crl& crl, Instant at)
{
    if (at < crl.thisUpdate)
        return {timed(FindingId::CRL_NOT_YET_VALID, "this_update"_L1, crl.thisUpdate)};
    if (crl.nextUpdate && at > *crl.nextUpdate)
        return {timed(FindingId::CRL_EXPIRED, "next_update"_L1, *crl.nextUpdate)};
    return {};
}

/// A signed object as far as it can be told from it alone.
template <typename Content>
struct Inspected
{
    std::optional<Certificate> certificate{};
    std::optional<Content> content{};
    Findings findings{};
};

template <typename Content>
Inspected<Content> inspectSigned(const QByteArray& bytes, Instant at)
{
    Inspected<Content> result;
    auto object = rpki::decodeSignedObject(bytes);
    result.findings = std::move(object.findings);
    if (!object)
        return result;
    append(result.findings, rpki::inspectSignedObject(*object));
    append(result.findings, rpki::verifySignedObject(*object));
    append(result.findings, checkTime(object->certificate, at));
    result.certificate = object->certificate;
    if (object->contentType != rpki::SignedType<Content>::ContentType) {
        result.findings.push_back({FindingId::CMS_CONTENT_TYPE, {}, {}});
        return result;
    }
    auto content = rpki::SignedType<Content>::decode(object->content);
    append(result.findings, content.findings);
    if (content) {
        append(result.findings, rpki::SignedType<Content>::inspect(*content, object->certificate));
        result.content = std::move(content.value);
    }
    return result;
}

/// What a manifest and its CRL say that every other object of the CA must agree with.
struct Issuer
{
    RsyncUri manifest;
    std::optional<Ski> key{}; ///< that issued the manifest's EE certificate
    std::optional<rpki::Crl> crl{};
};

Findings checkIssued(const Certificate& certificate, const Issuer& issuer)
{
    Findings findings;
    if (certificate.authorityKeyIdentifier != issuer.key)
        findings.push_back(
            {FindingId::CERT_AKI, {}, {{u"problem"_s, u"is not the key that issued the manifest"_s}}});
    if (issuer.crl && issuer.crl->revokes(certificate.serial))
        findings.push_back({FindingId::CERT_REVOKED, {}, {{u"serial"_s, certificate.serial.toHex()}}});
    return findings;
}

class PointInspection
{
public:
    PointInspection(const RsyncUri& manifest, const Files& files, Instant at)
        : m_issuer{manifest}, m_files(files), m_at(at)
    {
        m_facts.manifestUri = manifest.toString();
    }

    /// `left`: how many objects may still be inspected.
    PointFacts run(qsizetype& left)
    {
        const PublishedObject& object = m_files.at(m_issuer.manifest.fileName().toLatin1());
        auto inspected = inspectSigned<rpki::Manifest>(object.bytes, m_at);
        add(inspected.findings, m_issuer.manifest.toString());
        if (!inspected.certificate || !inspected.content)
            return std::move(m_facts);
        const rpki::Manifest& manifest = *inspected.content;
        m_facts.manifest =
            rpki::ManifestFacts{manifest.number, manifest.thisUpdate, manifest.nextUpdate, object.hash};
        m_facts.objects.total = static_cast<int>(manifest.entries.size());
        m_issuer.key = inspected.certificate->authorityKeyIdentifier;
        checkManifest(*inspected.certificate, manifest);
        for (const rpki::ManifestEntry& entry : manifest.entries)
            inspectEntry(entry, left);
        if (m_facts.objects.missing + m_facts.objects.mismatched > 0)
            add({Finding{FindingId::MFT_FAILED_FETCH, {}, {}}}, m_issuer.manifest.toString());
        return std::move(m_facts);
    }

private:
    void add(Findings findings, const QString& uri)
    {
        append(m_facts.findings, rpki::about(std::move(findings), uri));
    }

    void checkManifest(const Certificate& certificate, const rpki::Manifest& manifest)
    {
        const QString uri = m_issuer.manifest.toString();
        add(checkTime(manifest, m_at), uri);
        const QByteArray name = m_issuer.manifest.fileName().toLatin1();
        if (!rpki::namesLocation(certificate, m_issuer.manifest, name))
            add({Finding{FindingId::MFT_SIA_MISMATCH, {}, {}}}, uri);
        const bool wasInOrder = !rpki::refuses(m_facts.findings);
        const bool hasCrl = findCrl(certificate, manifest);
        if (m_issuer.crl && m_issuer.crl->revokes(certificate.serial))
            add({Finding{FindingId::CERT_REVOKED, {}, {{u"serial"_s, certificate.serial.toHex()}}}}, uri);
        m_facts.functional = wasInOrder && hasCrl && !rpki::refuses(m_facts.findings);
    }

    /// The CRL that the manifest's certificate names; its presence and hash are judged with the others.
    bool findCrl(const Certificate& certificate, const rpki::Manifest& manifest)
    {
        const auto uri = certificate.crlUri();
        const QByteArray name = uri ? uri->fileName().toLatin1() : QByteArray();
        const rpki::ManifestEntry* entry = uri ? manifest.find(name) : nullptr;
        if (!entry || uri->folder() != m_issuer.manifest.folder()) {
            add({Finding{FindingId::CRL_NOT_ON_MANIFEST, {}, {}}}, uri ? uri->toString() : QString());
            return false;
        }
        m_crlName = name;
        const auto found = m_files.find(name);
        if (found == m_files.end() || found->second.hash != entry->hash)
            return false;
        auto crl = rpki::decodeCrl(found->second.bytes);
        add(crl.findings, uri->toString());
        if (!crl)
            return false;
        add(rpki::inspectCrl(*crl), uri->toString());
        add(checkTime(*crl, m_at), uri->toString());
        if (crl->authorityKeyIdentifier != m_issuer.key)
            add({Finding{FindingId::CRL_ISSUER_MISMATCH, {}, {}}}, uri->toString());
        if (crl->number && crl->nextUpdate)
            m_facts.crl = rpki::CrlFacts{*crl->number, crl->thisUpdate, *crl->nextUpdate, found->second.hash};
        m_issuer.crl = std::move(crl.value);
        return true;
    }

    void inspectEntry(const rpki::ManifestEntry& entry, qsizetype& left)
    {
        const QString uri = m_issuer.manifest.folder().toString() + QString::fromLatin1(entry.fileName);
        const auto found = m_files.find(entry.fileName);
        if (found == m_files.end()) {
            ++m_facts.objects.missing;
            return add({Finding{FindingId::OBJECT_MISSING, {}, {}}}, uri);
        }
        if (found->second.hash != entry.hash) {
            ++m_facts.objects.mismatched;
            return add({Finding{FindingId::OBJECT_HASH_MISMATCH, {}, {}}}, uri);
        }
        const Findings findings =
            --left >= 0 ? inspectListed(entry.fileName, found->second.bytes) : Findings();
        ++(rpki::refuses(findings) ? m_facts.objects.invalid : m_facts.objects.valid);
        add(findings, uri);
    }

    Findings inspectListed(const QByteArray& name, const QByteArray& bytes)
    {
        if (name.endsWith(".roa"))
            return inspectContent<rpki::Roa>(name, bytes);
        if (name.endsWith(".asa"))
            return inspectContent<rpki::Aspa>(name, bytes);
        if (name.endsWith(".gbr"))
            return inspectContent<rpki::Ghostbusters>(name, bytes);
        if (name.endsWith(".spl"))
            return inspectContent<rpki::PrefixList>(name, bytes);
        if (name.endsWith(".cer"))
            return inspectIssued(name, bytes);
        if (name.endsWith(".crl") && name != m_crlName)
            return {Finding{FindingId::CRL_UNEXPECTED, {}, {}}};
        return {}; // the CRL itself was looked at; other types are not for us
    }

    template <typename Content>
    Findings inspectContent(const QByteArray& name, const QByteArray& bytes)
    {
        auto inspected = inspectSigned<Content>(bytes, m_at);
        if (!inspected.certificate)
            return inspected.findings;
        append(inspected.findings, checkIssued(*inspected.certificate, m_issuer));
        if (!rpki::namesLocation(*inspected.certificate, m_issuer.manifest, name))
            inspected.findings.push_back({FindingId::CERT_SIA_MISMATCH, {}, {}});
        noteExpiry(name, *inspected.certificate);
        return inspected.findings;
    }

    Findings inspectIssued(const QByteArray& name, const QByteArray& bytes)
    {
        auto certificate = rpki::decodeCertificate(bytes);
        Findings findings = std::move(certificate.findings);
        if (!certificate)
            return findings;
        const auto kind = certificate->isRouter() ? rpki::CertificateKind::Router : rpki::CertificateKind::Ca;
        append(findings, rpki::inspectCertificate(*certificate, kind));
        append(findings, checkTime(*certificate, m_at));
        append(findings, checkIssued(*certificate, m_issuer));
        noteExpiry(name, *certificate);
        return findings;
    }

    void noteExpiry(const QByteArray& name, const Certificate& certificate)
    {
        auto& first = m_facts.firstToExpire;
        if (certificate.notAfter > m_at && (!first || certificate.notAfter < first->at))
            first = rpki::Expiry{m_issuer.manifest.folder().toString() + QString::fromLatin1(name),
                                 certificate.notAfter};
    }

    Issuer m_issuer;
    const Files& m_files;
    Instant m_at;
    QByteArray m_crlName;
    PointFacts m_facts;
};

std::set<QByteArray> listedIn(const PublishedObject& manifest)
{
    const auto object = rpki::decodeSignedObject(manifest.bytes);
    const auto content = object ? rpki::decodeManifest(object->content) : rpki::Judged<rpki::Manifest>{};
    std::set<QByteArray> names;
    if (content) {
        for (const rpki::ManifestEntry& entry : content->entries)
            names.insert(entry.fileName);
    }
    return names;
}

/// Several CAs may publish into one folder: what any of them lists is listed.
Findings unlistedIn(const QString& folder, const Files& files)
{
    std::set<QByteArray> listed;
    bool hasManifest = false;
    for (const auto& [name, object] : files) {
        if (name.endsWith(".mft")) {
            hasManifest = true;
            listed.merge(listedIn(object));
        }
    }
    Findings findings;
    for (const auto& [name, object] : files) {
        if (hasManifest && !name.endsWith(".mft") && !listed.contains(name) && findings.size() < MostUnlisted)
            findings.push_back({FindingId::OBJECT_UNLISTED, folder + QString::fromLatin1(name), {}});
    }
    return findings;
}

} // namespace

TreeFacts inspectPoints(const rpki::ObjectSet& objects, Instant at)
{
    std::map<QString, Files> folders;
    objects.forEach([&](const QString& folder, const QByteArray& name, const PublishedObject& object) {
        folders[folder].emplace(name, object);
    });
    TreeFacts facts;
    qsizetype left = MostInspected;
    for (const auto& [folder, files] : folders) {
        Findings unlisted = unlistedIn(folder, files);
        for (const auto& [name, object] : files) {
            const auto uri = RsyncUri::tryFromString(folder + QString::fromLatin1(name));
            if (!name.endsWith(".mft") || !uri || ++facts.pointsSeen > static_cast<qsizetype>(MostPoints))
                continue;
            facts.points.push_back(PointInspection(*uri, files, at).run(left));
            append(facts.points.back().findings, std::exchange(unlisted, {}));
        }
    }
    return facts;
}

} // namespace caretaker::readiness
