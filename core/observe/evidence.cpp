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

/// RFC 7468 section 5.
QByteArray pem(const std::vector<QByteArray>& certificates)
{
    constexpr qsizetype LineLength = 64;
    QByteArray text;
    for (const QByteArray& certificate : certificates) {
        const QByteArray base64 = certificate.toBase64();
        text += "-----BEGIN CERTIFICATE-----\n";
        for (qsizetype at = 0; at < base64.size(); at += LineLength)
            text += base64.mid(at, LineLength) + '\n';
        text += "-----END CERTIFICATE-----\n";
    }
    return text;
}

} // namespace

void addEvidence(Observation& observation, const CaLook& look, const QByteArray& notification,
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
    if (look.rrdp) {
        const QString& uri = look.rrdp->endpoint.uri;
        collector.add(u"notification"_s, uri, notification);
        collector.add(u"https-transcript"_s, uri, look.rrdp->transcript);
        collector.add(u"tls-chain"_s, uri, pem(look.rrdp->certificates));
    }
    if (look.rsync && look.rsync->failure)
        collector.add(u"rsync-transcript"_s, look.rsync->endpoint.uri, look.rsync->transcript);
}

} // namespace caretaker::observe
