// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/live_round.h"

#include "core/base/limits.h"
#include "core/observe/evidence.h"

#include <algorithm>

namespace caretaker::observe {

using namespace Qt::StringLiterals;
using rpki::CaVerdict;
using rpki::PublicationPoint;

namespace {

constexpr qint64 MaxCanaryBytes = 1'000'000;

} // namespace

PublicationPoint pointOf(const fleet::DelegatedCa& ca)
{
    return {ca.caRepository, ca.manifest(), ca.notification};
}

LiveRound::LiveRound(Observer::Memory& memory, RoundRequest request)
    : Round(nullptr), m_memory(memory), m_request(std::move(request)),
      m_result{m_request.now, m_request.vantage, {}, {}, {}, {}, false, {}, {}, {}, {}},
      m_gate([this] { onGateOpen(); }, nullptr), m_fetches(memory, m_source, m_gate, m_request.now, nullptr),
      m_trustAnchor(memory, m_source, m_gate, m_request.tal.uris, nullptr)
{
}

void LiveRound::start()
{
    m_clock.start();
    m_fetches.setProgress([this] { report(u"fetching"_s); });
    checkCanaries(m_memory.options.canaries);
    m_gate.openIfIdle();
}

void LiveRound::onGateOpen()
{
    switch (m_phase) {
    case Phase::Canaries:
        return judgeCanaries();
    case Phase::CanariesAgain:
        return judgeCanariesAgain();
    default:
        validate();
    }
}

void LiveRound::checkCanaries(const std::vector<HttpsUri>& canaries)
{
    m_canariesAsked = static_cast<int>(canaries.size());
    m_canariesAnswered = 0;
    for (const HttpsUri& canary : canaries) {
        m_gate.begin();
        ++m_result.counters.fetches;
        transport::HttpsRequest request{canary, MaxCanaryBytes};
        request.deadlines = m_memory.options.httpsDeadlines;
        m_memory.https->fetch(request, this, [this, canary](const transport::HttpsResult& result) {
            if (result.status != 0)
                ++m_canariesAnswered;
            else
                m_result.findings.push_back(
                    {FindingId::CANARY_FAILED, canary.toString(), {{u"reason"_s, result.failure->detail}}});
            m_gate.end();
        });
    }
}

void LiveRound::judgeCanaries()
{
    m_phase = Phase::ByRrdp;
    if (m_canariesAnswered == 0 && m_canariesAsked > 0) {
        m_result.blind = true;
        m_result.blindReason = u"none of our canary endpoints answered"_s;
        return judgeAll();
    }
    fetchKnown();
}

/// Those that are configured. Where there are none, and something failed, the trust anchor's own: they
/// answered when the round began.
std::vector<HttpsUri> LiveRound::lastCanaries() const
{
    if (!m_memory.options.canaries.empty() || m_fetches.failed() == 0)
        return m_memory.options.canaries;
    std::vector<HttpsUri> result;
    for (const QString& uri : m_request.tal.uris) {
        if (auto https = HttpsUri::tryFromString(uri))
            result.push_back(std::move(*https));
    }
    return result;
}

/// False when there is none to check.
bool LiveRound::checkCanariesAgain()
{
    const std::vector<HttpsUri> canaries = lastCanaries();
    if (canaries.empty() || !m_tree.trustAnchorValid) // then the round is blind anyhow
        return false;
    m_phase = Phase::CanariesAgain;
    checkCanaries(canaries);
    return true;
}

void LiveRound::judgeCanariesAgain()
{
    if (m_canariesAnswered == 0) {
        m_result.blind = true;
        m_result.blindReason =
            u"our canary endpoints answered when the round began, and none when it ended"_s;
    }
    judgeAll();
}

void LiveRound::fetchKnown()
{
    m_trustAnchor.tryNext();
    for (const fleet::DelegatedCa& ca : m_request.fleet)
        m_fetches.request(pointOf(ca), true);
    for (const PublicationPoint& point : m_memory.knownPoints)
        m_fetches.request(point, false);
    m_gate.openIfIdle();
}

void LiveRound::validate()
{
    report(u"validating"_s);
    rpki::TreeResult tree =
        validateTree(m_request.tal, m_source, m_request.now, {.cache = m_memory.cache.get()});
    ++m_result.counters.treeRuns;
    m_result.counters.objectsValidated += tree.totals.objectsValidated;
    m_result.counters.signaturesVerified += tree.totals.signaturesVerified;
    if (m_phase == Phase::ByRrdp) {
        m_tree = std::move(tree);
        m_index.emplace(m_tree);
    } else {
        m_rsyncTree = std::move(tree);
        m_rsyncIndex.emplace(*m_rsyncTree);
    }
    if (fetchMissing() || fetchWatched())
        return;
    if (m_phase == Phase::ByRrdp && (!m_tree.trustAnchorValid && m_trustAnchor.tryNext()))
        return;
    if (m_phase == Phase::ByRrdp && crossCheck())
        return;
    endLook();
}

void LiveRound::endLook()
{
    if (!lookAgain() && !checkCanariesAgain())
        judgeAll();
}

/// What validation asked for; false when there is nothing new.
bool LiveRound::fetchMissing()
{
    for (const PublicationPoint& point : m_source.takeMissing())
        m_fetches.request(point, false);
    return !m_gate.isIdle();
}

/// The repositories that the certificates of watched CAs name, where the fleet's own record is out of date.
bool LiveRound::fetchWatched()
{
    for (const fleet::DelegatedCa& ca : m_request.fleet) {
        const CaVerdict* verdict = m_index->find(ca);
        if (verdict && verdict->publicationPoint != pointOf(ca))
            m_fetches.request(verdict->publicationPoint, true);
    }
    return !m_gate.isIdle();
}

void LiveRound::report(const QString& what) { Q_EMIT progressed(m_fetches.done(), m_fetches.begun(), what); }

} // namespace caretaker::observe
