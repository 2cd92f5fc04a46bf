// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/ca_judge.h"

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

CaVerdict startVerdict(const ValidatedCa& ca)
{
    CaVerdict verdict{.ski = ca.ski(),
                      .parent = std::nullopt,
                      .depth = ca.depth(),
                      .certificateUri = ca.uri(),
                      .publicationPoint = ca.publicationPoint(),
                      .resources = ca.resources(),
                      .certificateNotAfter = ca.certificate().notAfter};
    if (ca.issuer())
        verdict.parent = ca.issuer()->ski();
    return verdict;
}

bool isFailedFetch(const ObjectCounts& counts) { return counts.missing > 0 || counts.mismatched > 0; }

} // namespace

CaJudge::CaJudge(Validator& validator, const ObjectSource& source, ValidatedCaPtr ca)
    : m_validator(validator), m_source(source),
      m_ca(std::move(ca)), m_outcome{startVerdict(*m_ca), {}, {}, {}}
{
}

CaOutcome CaJudge::run()
{
    const RepositoryView* repository = m_source.repositoryFor(m_ca->publicationPoint());
    m_outcome.verdict.repositoryAvailable = repository != nullptr;
    if (repository)
        judge(*repository);
    else
        add(FindingId::REPOSITORY_UNAVAILABLE, m_ca->publicationPoint().caRepository.toString());
    finish();
    return std::move(m_outcome);
}

void CaJudge::judge(const RepositoryView& repository)
{
    const auto manifest = findManifest(repository);
    if (!manifest)
        return;
    const Manifest& content = (*manifest)->content;
    const auto crl = findCrl(repository, **manifest);
    if (!crl) { // manifest and CRL mostly expire together: both are said
        add(m_validator.checkTimes(content), m_ca->publicationPoint().manifest);
        countPresence(repository, content);
        return;
    }
    ++m_outcome.totals.crls;
    const auto validated = m_validator.validate(*manifest, *crl);
    add(validated.findings, m_ca->publicationPoint().manifest);
    if (!validated) {
        countPresence(repository, content);
        return;
    }
    ++m_outcome.totals.manifests;
    m_outcome.verdict.functional = true;
    judgeObjects(repository, validated->manifest(), *crl);
}

/// RFC 9286 section 6.2: the manifest that the CA's certificate names, verified; its time comes later.
std::optional<Verified<SignedManifest>> CaJudge::findManifest(const RepositoryView& repository)
{
    const RsyncUri& uri = m_ca->publicationPoint().manifest;
    const auto bytes = repository.object(uri);
    if (!bytes) {
        add(FindingId::MFT_MISSING, uri.toString());
        return std::nullopt;
    }
    ++m_outcome.totals.objectsValidated;
    const Sha256 hash = fastSha256(*bytes);
    m_outcome.verdict.manifestBytes = *bytes;
    const auto manifest = m_validator.verifyManifest(*bytes, hash, *m_ca);
    add(manifest.findings, uri);
    if (manifest.decoded) {
        const Manifest& content = manifest.decoded->content;
        m_outcome.verdict.manifest =
            ManifestFacts{content.number, content.thisUpdate, content.nextUpdate, hash};
        m_outcome.verdict.objects.total = static_cast<int>(content.entries.size());
    }
    return manifest.verified;
}

/// The CRL that the manifest's certificate names, which must be on the manifest (RFC 9286 section 6.2).
std::optional<ValidatedCrl> CaJudge::findCrl(const RepositoryView& repository, const SignedManifest& manifest)
{
    const auto uri = manifest.certificate.crlUri();
    const RsyncUri folder = m_ca->publicationPoint().manifest.folder();
    const ManifestEntry* entry =
        uri && uri->folder() == folder ? manifest.content.find(uri->fileName().toLatin1()) : nullptr;
    if (!entry) {
        add(FindingId::CRL_NOT_ON_MANIFEST, uri ? uri->toString() : QString());
        return std::nullopt;
    }
    m_crlUri = uri;
    m_crlUriAsWritten = manifest.certificate.crlUris.front();
    const auto bytes = repository.object(*uri);
    if (!bytes) {
        add(FindingId::CRL_MISSING, uri->toString());
        return std::nullopt;
    }
    const Sha256 hash = fastSha256(*bytes);
    m_outcome.verdict.crlBytes = *bytes;
    if (hash != entry->hash)
        return std::nullopt; // its finding comes from countPresence()
    return judgeCrl(*bytes, hash, *uri);
}

std::optional<ValidatedCrl> CaJudge::judgeCrl(const QByteArray& bytes, const Sha256& hash,
                                              const RsyncUri& uri)
{
    ++m_outcome.totals.objectsValidated;
    const auto crl = m_validator.verifyCrl(bytes, hash, *m_ca);
    add(crl.findings, uri);
    if (crl.decoded && crl.decoded->number && crl.decoded->nextUpdate)
        m_outcome.verdict.crl =
            CrlFacts{*crl.decoded->number, crl.decoded->thisUpdate, *crl.decoded->nextUpdate, hash};
    if (!crl.verified)
        return std::nullopt;
    auto validated = m_validator.validate(*crl.verified);
    add(validated.findings, uri);
    return std::move(validated.value);
}

std::optional<QByteArray> CaJudge::listedObject(const RepositoryView& repository, const ManifestEntry& entry,
                                                const RsyncUri& uri)
{
    ObjectCounts& counts = m_outcome.verdict.objects;
    auto bytes = repository.object(uri);
    if (!bytes) {
        ++counts.missing;
        if (uri != m_crlUri) // then CRL_MISSING has said so
            add(FindingId::OBJECT_MISSING, uri.toString());
        return std::nullopt;
    }
    if (fastSha256(*bytes) == entry.hash)
        return bytes;
    ++counts.mismatched;
    add(FindingId::OBJECT_HASH_MISMATCH, uri.toString());
    return std::nullopt;
}

/// For a manifest that cannot be used: what of it is there, for diagnosis.
void CaJudge::countPresence(const RepositoryView& repository, const Manifest& manifest)
{
    for (const ManifestEntry& entry : manifest.entries) {
        if (const auto uri = m_ca->publicationPoint().manifest.file(QString::fromLatin1(entry.fileName)))
            listedObject(repository, entry, *uri);
    }
}

void CaJudge::judgeObjects(const RepositoryView& repository, const Manifest& manifest,
                           const ValidatedCrl& crl)
{
    for (const ManifestEntry& entry : manifest.entries) {
        const auto uri = m_ca->publicationPoint().manifest.file(QString::fromLatin1(entry.fileName));
        if (!uri) {
            add(FindingId::MFT_FILE_NAME, m_ca->publicationPoint().manifest.toString());
            ++m_outcome.verdict.objects.missing;
        } else if (const auto bytes = listedObject(repository, entry, *uri)) {
            judgeObject(*bytes, entry.hash, *uri, crl);
        }
    }
}

void CaJudge::judgeObject(const QByteArray& bytes, const Sha256& hash, const RsyncUri& uri,
                          const ValidatedCrl& crl)
{
    const QString& name = uri.toString();
    bool valid = true;
    if (name.endsWith(".cer"_L1))
        valid = judgeCertificate(bytes, hash, uri, crl);
    else if (name.endsWith(".roa"_L1))
        valid = judgeRoa(bytes, hash, uri, crl);
    else if (name.endsWith(".crl"_L1))
        valid = judgeListedCrl(uri);
    else
        ++m_outcome.totals.others;
    ++(valid ? m_outcome.verdict.objects.valid : m_outcome.verdict.objects.invalid);
}

bool CaJudge::judgeCertificate(const QByteArray& bytes, const Sha256& hash, const RsyncUri& uri,
                               const ValidatedCrl& crl)
{
    const auto certificate = m_validator.verifyCaCertificate(bytes, hash, *m_ca);
    if (certificate.decoded && certificate.decoded->isRouter() && !certificate.decoded->claimsToBeCa()) {
        ++m_outcome.totals.others;
        return true;
    }
    ++m_outcome.totals.objectsValidated;
    add(certificate.findings, uri);
    if (!certificate.verified)
        return false;
    checkCrlPointer(**certificate.verified, uri);
    auto child = m_validator.validate(*certificate.verified, m_ca, crl, uri);
    add(child.findings, uri);
    if (child)
        m_outcome.children.push_back(std::move(*child));
    return child.value.has_value();
}

bool CaJudge::judgeRoa(const QByteArray& bytes, const Sha256& hash, const RsyncUri& uri,
                       const ValidatedCrl& crl)
{
    ++m_outcome.totals.objectsValidated;
    const auto roa = m_validator.verifyRoa(bytes, hash, *m_ca);
    add(roa.findings, uri);
    if (!roa.verified)
        return false;
    checkCrlPointer((*roa.verified)->certificate, uri);
    const auto validated = m_validator.validate(*roa.verified, *m_ca, crl);
    add(validated.findings, uri);
    if (!validated)
        return false;
    ++m_outcome.totals.roas;
    for (const Vrp& vrp : validated->vrps())
        m_outcome.vrps.push_back(vrp);
    return true;
}

bool CaJudge::judgeListedCrl(const RsyncUri& uri)
{
    if (uri == m_crlUri)
        return true; // judged before
    add(FindingId::CRL_UNEXPECTED, uri.toString());
    return false;
}

/// RFC 6487 section 4.8.6: each object names the CRL that tells whether it is revoked.
void CaJudge::checkCrlPointer(const Certificate& certificate, const RsyncUri& uri)
{
    if (certificate.crlUris.front() != m_crlUriAsWritten && certificate.crlUri() != m_crlUri)
        add(FindingId::CERT_CRL_POINTER_MISMATCH, uri.toString());
}

/// RFC 9286 section 6.6: after a failed fetch, nothing that the CA published counts.
void CaJudge::finish()
{
    CaVerdict& verdict = m_outcome.verdict;
    if (isFailedFetch(verdict.objects)) {
        add(FindingId::MFT_FAILED_FETCH, m_ca->publicationPoint().manifest.toString());
        m_outcome.vrps.clear();
        m_outcome.children.clear();
        m_outcome.totals.roas = 0;
    }
    verdict.complete = verdict.functional && !isFailedFetch(verdict.objects) && verdict.objects.invalid == 0;
}

void CaJudge::add(FindingId id, const QString& uri) { m_outcome.verdict.findings.push_back({id, uri, {}}); }

void CaJudge::add(const Findings& findings, const RsyncUri& uri)
{
    if (!findings.empty())
        append(m_outcome.verdict.findings, about(findings, uri.toString()));
}

} // namespace caretaker::rpki
