// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/chain_evidence.h"

#include "core/base/limits.h"

#include <algorithm>

namespace caretaker::observe {

using namespace Qt::StringLiterals;
using rpki::CaVerdict;

namespace {

void keep(Observation& observation, std::vector<EvidenceBlob>& blobs, const QString& kind, const QString& uri,
          const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return;
    const Sha256 id = sha256Of(bytes);
    if (std::ranges::find(observation.evidence, id) != observation.evidence.end())
        return;
    observation.evidence.push_back(id);
    if (std::ranges::none_of(blobs, [&id](const EvidenceBlob& blob) { return blob.id == id; }))
        blobs.push_back({id, kind, uri, bytes});
}

const CaVerdict* issuerOf(const CaVerdict& verdict, const rpki::TreeResult& tree)
{
    const auto issuer =
        verdict.parent ? std::ranges::find(tree.cas, *verdict.parent, &CaVerdict::ski) : tree.cas.end();
    return issuer == tree.cas.end() ? nullptr : &*issuer;
}

/// As its issuer publishes it.
QByteArray certificateOf(const CaVerdict& verdict, const CaVerdict& issuer, const rpki::ObjectSource& source)
{
    const rpki::RepositoryView* repository = source.repositoryFor(issuer.publicationPoint);
    const auto folder = repository ? repository->folder(issuer.publicationPoint.caRepository) : nullptr;
    if (!folder || !verdict.certificateUri)
        return {};
    const auto object = folder->object(verdict.certificateUri->fileName().toLatin1());
    return object ? object->bytes : QByteArray();
}

} // namespace

void addChain(Observation& observation, const CaVerdict& verdict, const rpki::TreeResult& tree,
              const rpki::Tal& tal, const rpki::ObjectSource& source, std::vector<EvidenceBlob>& blobs)
{
    const CaVerdict* child = &verdict;
    for (int depth = 0; depth <= limits::MaxChainDepth && child->parent; ++depth) {
        const CaVerdict* issuer = issuerOf(*child, tree);
        if (!issuer)
            return;
        const QString manifest = issuer->publicationPoint.manifest.toString();
        if (child->certificateUri)
            keep(observation, blobs, u"certificate"_s, child->certificateUri->toString(),
                 certificateOf(*child, *issuer, source));
        keep(observation, blobs, u"parent-manifest"_s, manifest, issuer->manifestBytes);
        keep(observation, blobs, u"parent-crl"_s, manifest, issuer->crlBytes);
        child = issuer;
    }
    for (const QString& uri : tal.uris)
        if (const auto trustAnchor = source.trustAnchorCertificate(uri))
            return keep(observation, blobs, u"certificate"_s, uri, *trustAnchor);
}

} // namespace caretaker::observe
