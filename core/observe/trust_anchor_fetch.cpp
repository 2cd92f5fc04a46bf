// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/trust_anchor_fetch.h"

#include "core/base/limits.h"

namespace caretaker::observe {

TrustAnchorFetch::TrustAnchorFetch(Observer::Memory& memory, FetchedSource& source, Gate& gate,
                                   QStringList uris, QObject* parent)
    : QObject(parent), m_memory(memory), m_source(source), m_gate(gate), m_left(std::move(uris))
{
}

bool TrustAnchorFetch::tryNext()
{
    if (m_left.isEmpty())
        return false;
    const QString text = m_left.takeFirst();
    m_gate.begin();
    ++m_fetches;
    if (const auto https = HttpsUri::tryFromString(text))
        fetchHttps(*https);
    else if (const auto rsync = RsyncUri::tryFromString(text))
        fetchRsync(*rsync);
    else
        m_gate.end();
    return true;
}

void TrustAnchorFetch::fetchHttps(const HttpsUri& uri)
{
    TrustAnchorMemory& known = m_memory.trustAnchors[uri.toString()];
    transport::HttpsRequest request{uri, limits::MaxObjectBytes, known.etag, known.lastModified,
                                    m_memory.options.httpsDeadlines};
    m_memory.https->fetch(request, this, [this, uri, &known](const transport::HttpsResult& result) {
        if (result.failure)
            return giveUp(uri.toString(), *result.failure);
        if (!result.notModified)
            known = {result.body.copy(), result.etag, result.lastModified};
        take(uri.toString(), known.certificate);
    });
}

void TrustAnchorFetch::fetchRsync(const RsyncUri& uri)
{
    m_memory.rsync->fetch(uri, m_memory.options.rsyncDeadlines, this,
                          [this, uri](const transport::RsyncResult& result) {
                              if (result.failure)
                                  return giveUp(uri.toString(), *result.failure);
                              take(uri.toString(), result.objects.value(uri));
                          });
}

void TrustAnchorFetch::take(const QString& uri, const QByteArray& certificate)
{
    m_source.setTrustAnchorCertificate(uri, certificate);
    m_gate.end();
}

void TrustAnchorFetch::giveUp(const QString& uri, const transport::FetchFailure& failure)
{
    if (auto finding = findingFor(failure, uri))
        m_findings.push_back(std::move(*finding));
    tryNext();
    m_gate.end();
}

} // namespace caretaker::observe
