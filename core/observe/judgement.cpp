// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/judgement.h"

#include <QCryptographicHash>

#include <algorithm>

namespace caretaker::observe {

using namespace Qt::StringLiterals;
using rpki::CaVerdict;

namespace {

bool hasError(const Findings& findings, QStringView prefix)
{
    return std::ranges::any_of(findings, [prefix](const Finding& finding) {
        return finding.severity() >= Severity::Error && finding.name().startsWith(prefix);
    });
}

/// True when the manifest is not what makes the CA not functional.
bool isManifestGood(const CaVerdict& verdict, Instant now)
{
    if (verdict.functional)
        return true;
    return verdict.manifest && verdict.manifest->thisUpdate <= now && now <= verdict.manifest->nextUpdate &&
           !hasError(verdict.findings, u"MFT_") && hasError(verdict.findings, u"CRL_");
}

/// The upper layers of the endpoint that the CA's objects came from, up to the first that failed.
void addContentLayers(std::vector<LayerOutcome>& layers, const CaVerdict& verdict, Instant now)
{
    layers.push_back({Layer::Manifest, isManifestGood(verdict, now)});
    if (layers.back().ok)
        layers.push_back({Layer::Crl, verdict.functional});
    if (verdict.functional)
        layers.push_back({Layer::Objects, verdict.complete});
}

Instant validUntil(const CaVerdict& verdict)
{
    Instant result = std::min(verdict.certificateNotAfter, verdict.manifest->nextUpdate);
    return verdict.crl ? std::min(result, verdict.crl->nextUpdate) : result;
}

void append(Findings& findings, const Findings& more)
{
    findings.insert(findings.end(), more.begin(), more.end());
}

class Judgement
{
public:
    Judgement(const fleet::DelegatedCa& ca, const RoundRequest& request, const CaLook& look,
              double latencyScale)
        : m_ca(ca), m_look(look), m_scale(latencyScale),
          m_result{ca.handle, request.vantage, request.now, false, {}, false, false, {}, {}, {}, {}, {}, {}}
    {
    }

    Observation run(CaMemory& memory)
    {
        addEndpoint(m_look.rrdp, m_look.byRrdp ? m_look.verdict : m_look.rrdpVerdict, {});
        addEndpoint(m_look.rsync, m_look.byRrdp ? nullptr : m_look.verdict, rsyncUri());
        if (!m_look.blindReason.isEmpty())
            becomeBlind();
        else if (m_look.verdict)
            takeVerdict(*m_look.verdict, memory);
        else
            noteAbsence();
        if (!m_result.blind)
            memory.functional = m_result.functional;
        m_result.validUntil = memory.validUntil;
        m_result.vrps = memory.vrps;
        return std::move(m_result);
    }

private:
    QString rsyncUri() const
    {
        return (m_look.verdict ? m_look.verdict->publicationPoint.caRepository : m_ca.caRepository)
            .toString();
    }

    void addEndpoint(const std::optional<SyncOutcome>& sync, const CaVerdict* content, const QString& uri)
    {
        if (!sync)
            return;
        EndpointOutcome endpoint = scaled(sync->endpoint, m_scale);
        if (!uri.isEmpty())
            endpoint.uri = uri; // the CA's folder; the transfer was of the whole module
        if (content && endpoint.synchronised)
            addContentLayers(endpoint.layers, *content, m_result.at);
        m_result.endpoints.push_back(std::move(endpoint));
        append(m_result.findings, sync->findings);
    }

    void becomeBlind()
    {
        m_result.blind = true;
        m_result.blindReason = m_look.blindReason;
    }

    void takeVerdict(const CaVerdict& verdict, CaMemory& memory)
    {
        m_result.functional = verdict.functional;
        m_result.complete = verdict.complete && !m_look.rrdpVerdict &&
                            std::ranges::all_of(m_result.endpoints, &EndpointOutcome::synchronised);
        m_result.manifest = verdict.manifest;
        m_result.objects = verdict.objects;
        const QString certificate = verdict.certificateUri ? verdict.certificateUri->toString() : QString();
        m_result.certificateExpiry = Expiry{certificate, verdict.certificateNotAfter};
        m_result.objectExpiry = verdict.firstToExpire;
        append(m_result.findings, verdict.findings);
        if (m_look.rrdpVerdict)
            append(m_result.findings, m_look.rrdpVerdict->findings);
        memory.parent = verdict.parent;
        compareWithBefore(verdict, memory);
    }

    /// What relying parties have in their caches is another matter than what is published now: see CaMemory.
    void compareWithBefore(const CaVerdict& verdict, CaMemory& memory)
    {
        const Findings history = rpki::compareWithLast(memory.published, verdict);
        append(m_result.findings, history);
        if (!rpki::isFetched(verdict.functional, verdict.objects))
            return;
        const bool heldBack = rpki::isHeldBack(history);
        const Instant until = validUntil(verdict);
        memory.vrps = heldBack && memory.vrps ? memory.vrps : verdict.vrps;
        memory.validUntil = heldBack ? std::max(memory.validUntil.value_or(until), until) : until;
        memory.published = rpki::successor(memory.published, *rpki::markOf(verdict), heldBack, m_result.at);
    }

    void noteAbsence()
    {
        const QString uri = m_ca.certificateUri ? m_ca.certificateUri->toString() : QString();
        m_result.findings.push_back({FindingId::CA_CERT_NOT_FOUND, uri, {}});
        if (!m_look.parent || uri.isEmpty())
            return;
        std::ranges::copy_if(
            m_look.parent->findings, std::back_inserter(m_result.findings),
            [&uri](const Finding& finding) { return finding.uri == uri; }); // why it was rejected
    }

    const fleet::DelegatedCa& m_ca;
    const CaLook& m_look;
    double m_scale;
    Observation m_result;
};

} // namespace

Observation judge(const fleet::DelegatedCa& ca, const RoundRequest& request, const CaLook& look,
                  double latencyScale, CaMemory& memory)
{
    return Judgement(ca, request, look, latencyScale).run(memory);
}

void recall(const fleet::DelegatedCa& ca, const Observation& before, CaMemory& memory)
{
    if (!before.blind) {
        memory.outcome = fingerprint(before); // the same outcome needs no new evidence
        memory.functional = before.functional;
    }
    if (before.validUntil)
        memory.validUntil = before.validUntil;
    if (before.vrps)
        memory.vrps = before.vrps;
    if (!before.manifest || !rpki::isFetched(before.functional, before.objects))
        return;
    const rpki::PublicationMark mark{*before.manifest,
                                     ca.manifest().fileName(),
                                     ca.skis.empty() ? std::nullopt : std::optional(ca.skis.back()),
                                     {}};
    memory.published = rpki::successor(memory.published, mark, rpki::isHeldBack(before.findings), before.at);
}

QByteArray fingerprint(const Observation& observation)
{
    QStringList parts{u"%1%2"_s.arg(observation.functional).arg(observation.complete)};
    for (const EndpointOutcome& endpoint : observation.endpoints)
        parts << u"%1 %2"_s.arg(endpoint.uri).arg(endpoint.synchronised);
    for (const Finding& finding : observation.findings) {
        if (finding.id != FindingId::MFT_NUMBER_GAP) // which comes and goes with how often we look
            parts << finding.name() + u' ' + finding.uri;
    }
    std::ranges::sort(parts);
    return QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
}

} // namespace caretaker::observe
