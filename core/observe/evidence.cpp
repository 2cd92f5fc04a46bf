// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/evidence.h"

#include <algorithm>

namespace caretaker::observe {

using namespace Qt::StringLiterals;

namespace {

class Collector
{
public:
    Collector(Observation& observation, std::vector<EvidenceBlob>& blobs)
        : m_observation(observation), m_blobs(blobs)
    {
    }

    void add(const QString& kind, const QString& uri, const QByteArray& bytes)
    {
        if (bytes.isEmpty())
            return;
        const Sha256 id = sha256Of(bytes);
        m_observation.evidence.push_back(id);
        if (std::ranges::none_of(m_blobs, [&id](const EvidenceBlob& blob) { return blob.id == id; }))
            m_blobs.push_back({id, kind, uri, bytes});
    }

private:
    Observation& m_observation;
    std::vector<EvidenceBlob>& m_blobs;
};

} // namespace

void addEvidence(Observation& observation, const CaLook& look, const RawMaterial& raw,
                 std::vector<EvidenceBlob>& blobs)
{
    Collector collector(observation, blobs);
    if (look.verdict) {
        const QString manifest = look.verdict->publicationPoint.manifest.toString();
        collector.add(u"manifest"_s, manifest, look.verdict->manifestBytes);
        collector.add(u"crl"_s, manifest, look.verdict->crlBytes);
    } else if (look.parent) {
        collector.add(u"parent-manifest"_s, look.parent->publicationPoint.manifest.toString(),
                      look.parent->manifestBytes);
    }
    if (look.rrdp)
        collector.add(u"notification"_s, look.rrdp->endpoint.uri, raw.notification);
    if (look.rsync && look.rsync->failure)
        collector.add(u"rsync-transcript"_s, look.rsync->endpoint.uri, raw.rsyncTranscript);
}

} // namespace caretaker::observe
