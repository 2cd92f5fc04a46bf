// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second half of a LiveRound: the cross-check over rsync, and from trees to observations.
#include "core/observe/attribution.h"
#include "core/observe/chain_evidence.h"
#include "core/observe/evidence.h"
#include "core/observe/live_round.h"

#include <algorithm>
#include <utility>

namespace caretaker::observe {

using namespace Qt::StringLiterals;
using rpki::CaVerdict;
using rpki::PublicationPoint;

/// CAs that RRDP serves and left not functional: watched ones, and those that should show us a watched one.
std::vector<const CaVerdict*> LiveRound::doubtful() const
{
    std::vector<const CaVerdict*> result;
    for (const fleet::DelegatedCa& ca : m_request.fleet) {
        const CaVerdict* verdict = m_index->find(ca);
        const bool seen = verdict != nullptr;
        if (!seen)
            verdict = m_index->parentOf(ca, lastParentOf(ca));
        if (!verdict || !m_source.servesByRrdp(verdict->publicationPoint))
            continue;
        if (seen ? !verdict->functional : !showsItsChildren(*verdict))
            result.push_back(verdict);
    }
    return result;
}

bool LiveRound::isCrossCheckDue(const RsyncUri& moduleRoot) const
{
    const auto known = m_memory.modules.find(moduleRoot);
    if (known == m_memory.modules.end() || !known->second.crossCheckedInVain)
        return true;
    const Instant last = *known->second.crossCheckedInVain;
    return m_request.now < last || m_request.now - last >= *m_memory.options.rsyncCrossCheckInterval;
}

/// False when there is nothing to check, or nothing due.
bool LiveRound::crossCheck()
{
    if (!m_memory.options.rsyncCrossCheckInterval)
        return false;
    for (const CaVerdict* verdict : doubtful()) {
        const RsyncUri module = verdict->publicationPoint.caRepository.moduleRoot();
        if (!isCrossCheckDue(module))
            continue;
        m_crossChecked.insert(*verdict->publicationPoint.notification);
        m_crossCheckedModules.insert(module);
        m_fetches.requestRsync(module);
    }
    if (m_crossChecked.isEmpty())
        return false;
    m_phase = Phase::ByRsync;
    m_source.preferRsync(m_crossChecked);
    m_gate.openIfIdle();
    return true;
}

void LiveRound::judgeAll()
{
    report(u"judging"_s);
    m_source.preferRsync({});
    if (!m_index)
        m_index.emplace(m_tree); // blind: empty
    if (!m_result.blind && !m_tree.trustAnchorValid) {
        m_result.blind = true;
        m_result.blindReason = u"the trust anchor's certificate was not fetched or is not valid"_s;
    }
    for (const fleet::DelegatedCa& ca : m_request.fleet)
        m_result.observations.push_back(judgeOne(ca));
    attribute(m_result.observations, m_request.fleet);
    for (std::size_t i = 0; i < m_request.fleet.size(); ++i) {
        keepEvidence(m_request.fleet[i], m_result.observations[i]);
        addEarlier(m_result.observations[i]);
    }
    remember();
    conclude();
}

Observation LiveRound::judgeOne(const fleet::DelegatedCa& ca)
{
    return judge(ca, m_request, lookAt(ca), m_memory.options.latencyScale, m_memory.cas[ca.handle]);
}

/// Where the outcome is another than the last time.
void LiveRound::keepEvidence(const fleet::DelegatedCa& ca, Observation& observation)
{
    if (observation.blind)
        return;
    const QByteArray outcome = fingerprint(observation);
    if (std::exchange(m_memory.cas[ca.handle].outcome, outcome) == outcome)
        return;
    const CaLook look = lookAt(ca);
    const PublicationPoint point = look.verdict ? look.verdict->publicationPoint : pointOf(ca);
    addEvidence(observation, look, notificationOf(point), m_result.evidence);
    const CaVerdict* nearest = look.verdict ? look.verdict : look.parent;
    const bool fromRsync = m_rsyncIndex && nearest == m_rsyncIndex->find(ca);
    if (nearest)
        addChain(observation, *nearest, fromRsync ? *m_rsyncTree : m_tree, m_request.tal, m_source,
                 m_result.evidence);
}

/// As it came last; empty when none did.
QByteArray LiveRound::notificationOf(const PublicationPoint& point) const
{
    const auto known =
        point.notification ? m_memory.repositories.find(*point.notification) : m_memory.repositories.end();
    return known == m_memory.repositories.end() ? QByteArray() : known->second.notification;
}

CaLook LiveRound::lookAt(const fleet::DelegatedCa& ca) const
{
    CaLook look;
    findVerdict(look, ca);
    if (!look.verdict)
        look.parent = m_index->parentOf(ca, lastParentOf(ca));
    addSyncs(look, look.verdict ? look.verdict->publicationPoint : pointOf(ca));
    look.blindReason = blindReason(look, ca);
    return look;
}

/// What RRDP gave, unless that was not functional and rsync gave better.
void LiveRound::findVerdict(CaLook& look, const fleet::DelegatedCa& ca) const
{
    const CaVerdict* first = m_index->find(ca);
    const CaVerdict* second = m_rsyncIndex ? m_rsyncIndex->find(ca) : nullptr;
    const bool rescued = second && second->functional && !(first && first->functional);
    look.verdict = rescued ? second : first;
    if (const CaVerdict* before = functionalBefore(ca);
        before && !(look.verdict && look.verdict->functional)) {
        look.verdict = before;
        look.byRrdp = m_source.servesByRrdp(before->publicationPoint);
        return;
    }
    if (!look.verdict)
        return;
    const PublicationPoint& point = look.verdict->publicationPoint;
    const bool overRsync = rescued && point.notification && m_crossChecked.contains(*point.notification);
    look.byRrdp = !overRsync && m_source.servesByRrdp(point);
    look.rrdpVerdict = overRsync ? first : nullptr;
}

void LiveRound::addSyncs(CaLook& look, const PublicationPoint& point) const
{
    const SyncOutcome* rrdp = point.notification ? m_fetches.rrdpOutcome(*point.notification) : nullptr;
    if (rrdp)
        look.rrdp = *rrdp;
    if (const SyncOutcome* rsync = m_fetches.rsyncOutcome(point.caRepository.moduleRoot()))
        look.rsync = *rsync;
}

QString LiveRound::blindReason(const CaLook& look, const fleet::DelegatedCa& ca) const
{
    if (m_result.blind)
        return m_result.blindReason;
    if (!look.verdict) {
        const QString reason = reasonNotSeen(m_tree, look.parent);
        return m_rsyncTree && !reason.isEmpty()
                   ? reasonNotSeen(*m_rsyncTree, m_rsyncIndex->parentOf(ca, lastParentOf(ca)))
                   : reason;
    }
    for (const auto* sync : {&look.rrdp, &look.rsync}) {
        if (!look.verdict->functional && *sync && (*sync)->isLocalFault())
            return u"our own side failed: %1"_s.arg((*sync)->failure->detail);
    }
    return {};
}

std::optional<Ski> LiveRound::lastParentOf(const fleet::DelegatedCa& ca) const
{
    const auto known = m_memory.cas.find(ca.handle);
    return known == m_memory.cas.end() ? std::nullopt : known->second.parent;
}

bool LiveRound::helpedByRsync(const RsyncUri& moduleRoot) const
{
    return std::ranges::any_of(m_rsyncTree->cas, [&](const CaVerdict& ca) {
        if (!ca.functional || ca.publicationPoint.caRepository.moduleRoot() != moduleRoot)
            return false;
        const auto before = std::ranges::find(m_tree.cas, ca.ski, &CaVerdict::ski);
        return before == m_tree.cas.end() || !before->functional;
    });
}

void LiveRound::remember()
{
    for (const RsyncUri& module : m_crossCheckedModules) {
        auto& inVain = m_memory.modules[module].crossCheckedInVain;
        inVain = helpedByRsync(module) ? std::nullopt : std::optional(m_request.now);
    }
    if (!m_tree.trustAnchorValid)
        return;
    m_fetches.forgetOthers();
    m_memory.knownPoints.clear();
    for (const CaVerdict& ca : m_tree.cas)
        m_memory.knownPoints.push_back(ca.publicationPoint);
}

void LiveRound::conclude()
{
    RoundCounters& counters = m_result.counters;
    counters.fetches += m_fetches.counters().fetches + m_trustAnchor.fetches();
    counters.probes = m_fetches.counters().probes;
    counters.bytes = m_fetches.counters().bytes;
    counters.elapsed = Milliseconds(m_clock.elapsed());
    m_result.repositories = m_fetches.outcomes();
    for (const Findings* findings : {&m_trustAnchor.findings(), &std::as_const(m_tree.findings)})
        m_result.findings.insert(m_result.findings.end(), findings->begin(), findings->end());
    m_index.reset();
    m_result.verdicts = std::move(m_tree.cas);
    m_result.vrps = std::move(m_tree.vrps);
    m_finished = true;
    // From the event loop, so that the receiver may destroy the round.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_result); }, Qt::QueuedConnection);
}

} // namespace caretaker::observe
