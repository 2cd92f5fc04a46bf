// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/ca_judge.h"

#include "core/rpki/contradictions.h"
#include "core/rpki/validation_cache.h"
#include "core/rpki/work_crew.h"

namespace caretaker::rpki {

namespace {

constexpr qsizetype ObjectsPerPiece = 64; // some milliseconds of work

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

JudgedCa judgeCa(const ValidatedCaPtr& ca, Instant at, const ObjectSource& source, const TreeOptions& options,
                 WorkCrew& crew)
{
    const RepositoryView* repository = source.repositoryFor(ca->publicationPoint());
    if (!repository)
        return CaJudge(ca, at, options, crew).withoutRepository();
    const auto folder = repository->folder(ca->publicationPoint().manifest.folder());
    const auto digest = folder && options.cache ? folder->digest() : std::nullopt;
    RememberedPoint remembered;
    if (digest)
        remembered = options.cache->findPoint(*ca, *digest, options.constraints, at);
    if (remembered.outcome)
        return {std::move(remembered.outcome)};
    CaJudge judge(ca, at, options, crew, std::move(remembered.known));
    JudgedCa judged = judge.run(folder.get());
    if (digest)
        options.cache->insertPoint({ca, *digest, options.constraints, judge.window(), judged});
    return judged;
}

CaJudge::CaJudge(const ValidatedCaPtr& ca, Instant at, const TreeOptions& options, WorkCrew& crew,
                 std::shared_ptr<const KnownObjects> known)
    : m_ca(ca), m_options(options), m_crew(crew), m_validator(at, options.cache), m_window(at),
      m_known(std::move(known)), m_outcome{startVerdict(*ca)}
{
}

JudgedCa CaJudge::withoutRepository()
{
    add(FindingId::REPOSITORY_UNAVAILABLE, m_ca->publicationPoint().caRepository.toString());
    return {std::make_shared<const CaOutcome>(std::move(m_outcome))};
}

JudgedCa CaJudge::run(const PublishedFolder* folder)
{
    m_outcome.verdict.repositoryAvailable = true;
    if (folder)
        judge(*folder);
    else
        add(FindingId::MFT_MISSING, m_ca->publicationPoint().manifest.toString());
    finish();
    m_window.narrow(m_validator.window());
    const qint64 signatures =
        m_validator.signaturesVerified() + std::exchange(m_outcome.totals.signaturesVerified, 0);
    return {std::make_shared<const CaOutcome>(std::move(m_outcome)), signatures, std::move(m_known)};
}

void CaJudge::judge(const PublishedFolder& folder)
{
    const auto manifest = findManifest(folder);
    if (!manifest)
        return;
    const Manifest& content = (*manifest)->content;
    const NamedCrl named = nameCrl(**manifest);
    const auto crl = findCrl(folder, content, named);
    if (!crl) { // manifest and CRL mostly expire together: both are said
        add(m_validator.checkTimes(content), m_ca->publicationPoint().manifest);
        return judgeObjects(folder, content, named, nullptr);
    }
    ++m_outcome.totals.crls;
    const auto validated = m_validator.validate(*manifest, *crl);
    add(validated.findings, m_ca->publicationPoint().manifest);
    if (validated) {
        ++m_outcome.totals.manifests;
        m_outcome.verdict.functional = true;
    }
    judgeObjects(folder, content, named, validated ? &*crl : nullptr);
    if (validated)
        noteCrowd(folder, manifest->share());
}

/// RFC 9286 section 6.2: the manifest that the CA's certificate names, verified; its time comes later.
std::optional<Verified<SignedManifest>> CaJudge::findManifest(const PublishedFolder& folder)
{
    const RsyncUri& uri = m_ca->publicationPoint().manifest;
    const auto object = folder.object(uri.fileName().toLatin1());
    if (!object) {
        add(FindingId::MFT_MISSING, uri.toString());
        return std::nullopt;
    }
    ++m_outcome.totals.objectsValidated;
    m_outcome.verdict.manifestBytes = object->bytes;
    const auto manifest = m_validator.verify<Manifest>(object->bytes, object->hash, *m_ca);
    add(manifest.findings, uri);
    if (manifest.decoded)
        noteManifest(*manifest.decoded, object->hash);
    if (!manifest.verified)
        return std::nullopt;
    // RFC 9981 section 4: one that says that it lies elsewhere is not the manifest of this CA's certificate.
    if (!namesLocation((*manifest.verified)->certificate, uri, uri.fileName().toLatin1())) {
        add(FindingId::MFT_SIA_MISMATCH, uri.toString());
        return std::nullopt;
    }
    return manifest.verified;
}

void CaJudge::noteManifest(const SignedManifest& manifest, const Sha256& hash)
{
    const Manifest& content = manifest.content;
    m_outcome.verdict.manifest = ManifestFacts{content.number, content.thisUpdate, content.nextUpdate, hash};
    m_outcome.verdict.objects.total = static_cast<int>(content.entries.size());
}

/// It must be on the manifest (RFC 9286 section 6.2).
NamedCrl CaJudge::nameCrl(const SignedManifest& manifest)
{
    const auto uri = manifest.certificate.crlUri();
    const RsyncUri folder = m_ca->publicationPoint().manifest.folder();
    const QByteArray name = uri ? uri->fileName().toLatin1() : QByteArray();
    if (!uri || uri->folder() != folder || !manifest.content.find(name)) {
        add(FindingId::CRL_NOT_ON_MANIFEST, uri ? uri->toString() : QString());
        return {};
    }
    return {uri, manifest.certificate.crlUris.front(), name};
}

/// Nothing when it is not there or does not match, too; that is said with the other objects.
std::optional<ValidatedCrl> CaJudge::findCrl(const PublishedFolder& folder, const Manifest& manifest,
                                             const NamedCrl& named)
{
    const auto object = named.uri ? folder.object(named.fileName) : std::nullopt;
    if (!object)
        return std::nullopt;
    m_outcome.verdict.crlBytes = object->bytes;
    if (object->hash != manifest.find(named.fileName)->hash)
        return std::nullopt;
    ++m_outcome.totals.objectsValidated;
    const auto crl = m_validator.verifyCrl(object->bytes, object->hash, *m_ca);
    add(crl.findings, *named.uri);
    if (crl.decoded && crl.decoded->number && crl.decoded->nextUpdate)
        m_outcome.verdict.crl =
            CrlFacts{*crl.decoded->number, crl.decoded->thisUpdate, *crl.decoded->nextUpdate, object->hash};
    if (!crl.verified)
        return std::nullopt;
    auto validated = m_validator.validate(*crl.verified);
    add(validated.findings, *named.uri);
    return std::move(validated.value);
}

void CaJudge::judgeObjects(const PublishedFolder& folder, const Manifest& manifest, const NamedCrl& named,
                           const ValidatedCrl* crl)
{
    const auto count = static_cast<qsizetype>(manifest.entries.size());
    const qsizetype pieces = (count + ObjectsPerPiece - 1) / ObjectsPerPiece;
    std::vector<ObjectTally> tallies(static_cast<std::size_t>(pieces));
    std::vector<TimeWindow> windows(tallies.size(), m_window);
    const KnownObjects* known = usableKnown(named);
    m_crew.forEach(pieces, [&](qsizetype piece) {
        ObjectJudge judge(Validator(m_validator.at(), m_options.cache), m_ca, folder, named,
                          m_options.constraints.get(), known);
        const qsizetype end = std::min(count, (piece + 1) * ObjectsPerPiece);
        for (qsizetype i = piece * ObjectsPerPiece; i < end; ++i) {
            const ManifestEntry& entry = manifest.entries[static_cast<std::size_t>(i)];
            crl ? judge.judge(entry, *crl) : judge.checkPresence(entry);
        }
        tallies[static_cast<std::size_t>(piece)] = judge.take();
        windows[static_cast<std::size_t>(piece)] = judge.validator().window();
    });
    for (ObjectTally& tally : tallies)
        m_tally.append(std::move(tally));
    for (const TimeWindow& window : windows)
        m_window.narrow(window);
    if (known && crl)
        m_window.narrow(known->window()); // that of objects which are gone, too: narrower does no harm
    remember(named);
}

/// Each object names the CRL that tells whether it is revoked: if that is another, all must be asked again.
const KnownObjects* CaJudge::usableKnown(const NamedCrl& named)
{
    return m_known && m_known->namedCrl() == named ? m_known.get() : nullptr;
}

void CaJudge::remember(const NamedCrl& named)
{
    m_known.reset();
    if (m_options.cache && !m_tally.known.empty())
        m_known = std::make_shared<const KnownObjects>(named, m_window, std::move(m_tally.known));
}

/// The manifest itself is there, too, and is not listed.
void CaJudge::noteCrowd(const PublishedFolder& folder, const std::shared_ptr<const SignedManifest>& manifest)
{
    const auto listed = static_cast<qsizetype>(manifest->content.entries.size());
    const auto files = folder.fileCount();
    if (files && *files > listed - m_tally.counts.missing + 1)
        m_outcome.crowdedManifest = manifest;
}

/// RFC 9286 section 6.6: after a failed fetch, nothing that the CA published counts.
void CaJudge::finish()
{
    CaVerdict& verdict = m_outcome.verdict;
    m_tally.counts.total = verdict.objects.total;
    verdict.objects = m_tally.counts;
    verdict.firstToExpire = m_tally.firstToExpire;
    append(verdict.findings, m_tally.findings);
    if (isFailedFetch(verdict.objects)) {
        add(FindingId::MFT_FAILED_FETCH, m_ca->publicationPoint().manifest.toString());
        m_outcome.totals.add(m_tally.totals.withoutPayloads());
    } else {
        m_outcome.totals.add(m_tally.totals);
        add(contradictionsIn(m_tally.payloads), m_ca->publicationPoint().manifest);
        m_tally.payloads.normalise();
        verdict.vrps = static_cast<int>(m_tally.payloads.vrps.size());
        m_outcome.payloads = std::move(m_tally.payloads);
        m_outcome.children = std::move(m_tally.children);
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
