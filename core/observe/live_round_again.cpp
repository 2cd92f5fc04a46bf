// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of a LiveRound that looks again before it says that a CA is not functional which was.
#include "core/observe/evidence.h"
#include "core/observe/live_round.h"

#include <QTimer>

#include <algorithm>
#include <set>
#include <utility>

namespace caretaker::observe {

using rpki::PublicationPoint;

/// Where the look must be made again: with a CA that the parent shows no certificate for, at the parent's.
static PublicationPoint pointToSee(const fleet::DelegatedCa& ca, const CaLook& look)
{
    if (look.verdict)
        return look.verdict->publicationPoint;
    return look.parent ? look.parent->publicationPoint : pointOf(ca);
}

/// A name for the repository.
static QString keyOf(const PublicationPoint& point)
{
    return point.notification ? point.notification->toString() : point.caRepository.moduleRoot().toString();
}

/// Watched, functional at the last look, and not in this one.
std::vector<const fleet::DelegatedCa*> LiveRound::suspects() const
{
    std::vector<const fleet::DelegatedCa*> result;
    for (const fleet::DelegatedCa& ca : m_request.fleet) {
        const auto known = m_memory.cas.find(ca.handle);
        if (known == m_memory.cas.end() || !known->second.functional)
            continue;
        CaLook look;
        findVerdict(look, ca);
        if (!look.verdict || !look.verdict->functional)
            result.push_back(&ca);
    }
    return result;
}

/// False when there is nothing to look at again, or no time for it.
bool LiveRound::lookAgain()
{
    const LookAgain& rule = m_memory.options.lookAgain;
    if (m_looksAgain >= rule.times || m_clock.elapsed() >= rule.until.count() || !m_tree.trustAnchorValid)
        return false;
    std::set<QString> repositories;
    std::vector<PublicationPoint> points;
    for (const fleet::DelegatedCa* ca : suspects()) {
        const CaLook look = lookAt(*ca);
        const PublicationPoint point = pointToSee(*ca, look);
        const QString key = keyOf(point);
        const bool isNew = !repositories.contains(key);
        if (!look.blindReason.isEmpty() || !m_fetches.hasTimeLeft(point) ||
            (isNew && std::ssize(repositories) >= rule.atMost))
            continue;
        noteAttempt(*ca, look);
        if (isNew)
            points.push_back(point);
        repositories.insert(key);
    }
    if (points.empty())
        return false;
    report(QStringLiteral("looking again"));
    ++m_looksAgain;
    m_gate.begin();
    QTimer::singleShot(rule.pause, this, [this, points] { fetchAgain(points); });
    return true;
}

/// As it would have been judged, but without any consequence.
void LiveRound::noteAttempt(const fleet::DelegatedCa& ca, const CaLook& look)
{
    CaMemory memory = m_memory.cas[ca.handle];
    Observation seen = judge(ca, m_request, look, m_memory.options.latencyScale, memory);
    Observation& kept =
        m_attempts.try_emplace(ca.handle, Observation{ca.handle, m_request.vantage, m_request.now})
            .first->second;
    addEvidence(kept, look, notificationOf(pointToSee(ca, look)), m_result.evidence);
    kept.earlier.push_back({std::move(seen.endpoints), std::move(seen.findings)});
}

void LiveRound::fetchAgain(const std::vector<PublicationPoint>& points)
{
    m_phase = Phase::ByRrdp;
    m_source.preferRsync({});
    m_passes.push_back(std::make_unique<Pass>(std::move(m_tree), std::exchange(m_rsyncTree, {})));
    m_index.reset(); // validated anew before anybody asks
    m_rsyncIndex.reset();
    m_crossChecked.clear();
    m_crossCheckedModules.clear();
    for (const PublicationPoint& point : points)
        m_fetches.requestAgain(point);
    m_gate.end();
}

/// A CA that was functional in one attempt of a round is functional in the round. It may not be in a later
/// one: it re-issued meanwhile, after the instant for which the round judges.
const rpki::CaVerdict* LiveRound::functionalBefore(const fleet::DelegatedCa& ca) const
{
    for (const auto& pass : m_passes)
        for (const TreeIndex* index : {&pass->index, pass->rsyncIndex ? &*pass->rsyncIndex : nullptr})
            if (const rpki::CaVerdict* verdict = index ? index->find(ca) : nullptr;
                verdict && verdict->functional)
                return verdict;
    return nullptr;
}

/// With their evidence, whether the outcome is another than the last time or not.
void LiveRound::addEarlier(Observation& observation)
{
    const auto attempts = m_attempts.find(observation.ca);
    if (attempts == m_attempts.end())
        return;
    observation.earlier = std::move(attempts->second.earlier);
    for (const Sha256& id : attempts->second.evidence)
        if (std::ranges::find(observation.evidence, id) == observation.evidence.end())
            observation.evidence.push_back(id);
}

} // namespace caretaker::observe
