// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/tree.h"

#include "core/base/limits.h"
#include "core/rpki/ca_judge.h"
#include "core/rpki/unlisted_objects.h"
#include "core/rpki/validation_cache.h"
#include "core/rpki/work_crew.h"

#include <QHash>
#include <QSet>
#include <QThread>

#include <atomic>

namespace caretaker::rpki {

namespace {

/// One run over one tree, generation by generation: the CAs of one are judged by all threads, then admitted
/// in order, so that the result does not depend on the threads.
class TreeWalk
{
public:
    TreeWalk(const Tal& tal, const ObjectSource& source, Instant at, const TreeOptions& options)
        : m_tal(tal), m_source(source), m_at(at), m_options(options),
          m_crew(options.threads > 0 ? options.threads : QThread::idealThreadCount())
    {
    }

    TreeResult run();

private:
    ValidatedCaPtr findTrustAnchor();
    void judgeGeneration();
    void take(const std::shared_ptr<const CaOutcome>& outcome);
    void gatherPayloads();
    void admitChildren(const std::vector<ValidatedCaPtr>& children, CaVerdict& parent);
    std::optional<FindingId> refusal(const ValidatedCa& child);
    void finish();

    const Tal& m_tal;
    const ObjectSource& m_source;
    Instant m_at;
    const TreeOptions& m_options;
    WorkCrew m_crew;
    TreeResult m_result;
    std::vector<std::shared_ptr<const CaOutcome>> m_outcomes; ///< that have payloads
    std::vector<CrowdedCa> m_crowded;
    std::atomic<qint64> m_signatures = 0;
    std::vector<ValidatedCaPtr> m_generation;
    QSet<Sha256> m_certificatesSeen;
    QHash<Ski, int> m_keysSeen;
};

bool isInOwnChain(const ValidatedCa& child)
{
    for (const ValidatedCa* ca = child.issuer(); ca; ca = ca->issuer()) {
        if (ca->ski() == child.ski())
            return true;
    }
    return false;
}

TreeResult TreeWalk::run()
{
    const ValidatedCaPtr trustAnchor = findTrustAnchor();
    if (trustAnchor) {
        m_result.trustAnchorValid = true;
        refusal(*trustAnchor); // notes it as seen
        m_generation.push_back(trustAnchor);
    }
    while (!m_generation.empty())
        judgeGeneration();
    finish();
    return std::move(m_result);
}

/// RFC 8630 section 3: the first of the TAL's URIs that leads to a certificate which is good.
ValidatedCaPtr TreeWalk::findTrustAnchor()
{
    bool any = false;
    for (const QString& uri : m_tal.uris) {
        const auto bytes = m_source.trustAnchorCertificate(uri);
        if (!bytes)
            continue;
        any = true;
        ++m_result.totals.objectsValidated;
        Validator validator(m_at);
        auto trustAnchor = validator.validateTrustAnchor(*bytes, m_tal, RsyncUri::tryFromString(uri));
        m_signatures += validator.signaturesVerified();
        append(m_result.findings, about(trustAnchor.findings, uri));
        if (trustAnchor)
            return *trustAnchor;
    }
    if (!any)
        m_result.findings.push_back({FindingId::TA_UNAVAILABLE, m_tal.uris.value(0), {}});
    return nullptr;
}

void TreeWalk::judgeGeneration()
{
    const std::vector<ValidatedCaPtr> generation = std::exchange(m_generation, {});
    std::vector<std::shared_ptr<const CaOutcome>> outcomes(generation.size());
    m_crew.forEach(static_cast<qsizetype>(generation.size()), [&](qsizetype i) {
        const auto index = static_cast<std::size_t>(i);
        JudgedCa judged = judgeCa(generation[index], m_at, m_source, m_options, m_crew);
        outcomes[index] = std::move(judged.outcome);
        m_signatures += judged.signatures;
    });
    m_result.cas.reserve(m_result.cas.size() + outcomes.size());
    for (const auto& outcome : outcomes)
        take(outcome);
}

void TreeWalk::take(const std::shared_ptr<const CaOutcome>& outcome)
{
    if (outcome->crowdedManifest)
        m_crowded.push_back({m_result.cas.size(), outcome->crowdedManifest});
    m_result.cas.push_back(outcome->verdict);
    admitChildren(outcome->children, m_result.cas.back());
    m_result.totals.add(outcome->totals);
    if (!outcome->payloads.isEmpty())
        m_outcomes.push_back(outcome);
}

/// Those of one CA are in order already, and CAs seldom speak of each other's AS numbers: in the order of
/// their first VRP they mostly are all in order.
void TreeWalk::gatherPayloads()
{
    std::sort(m_outcomes.begin(), m_outcomes.end(),
              [](const auto& a, const auto& b) { return a->payloads.startsBefore(b->payloads); });
    Payloads all;
    for (const auto& outcome : m_outcomes)
        all.append(outcome->payloads);
    all.normalise();
    m_result.vrps = std::move(all.vrps);
    m_result.vaps = std::move(all.vaps);
    m_result.routerKeys = std::move(all.routerKeys);
}

void TreeWalk::admitChildren(const std::vector<ValidatedCaPtr>& children, CaVerdict& parent)
{
    for (const ValidatedCaPtr& child : children) {
        const auto why = refusal(*child);
        if (!why) {
            m_generation.push_back(child);
            continue;
        }
        parent.findings.push_back({*why, child->uri() ? child->uri()->toString() : QString(), {}});
        if (parent.findings.back().severity() >= Severity::Error) {
            --parent.objects.valid;
            ++parent.objects.invalid;
            parent.complete = false;
        }
    }
}

/// Why this CA is not followed; nothing when it is, and then it is noted as seen.
std::optional<FindingId> TreeWalk::refusal(const ValidatedCa& child)
{
    if (isInOwnChain(child))
        return FindingId::CA_LOOP;
    if (child.depth() > limits::MaxChainDepth)
        return FindingId::CA_TOO_DEEP;
    if (m_certificatesSeen.contains(child.fingerprint()) ||
        m_keysSeen.value(child.ski()) >= limits::MaxCertificatesPerKey)
        return FindingId::CA_SEEN_TWICE;
    if (m_certificatesSeen.size() >= limits::MaxCasPerTree)
        return FindingId::TREE_TOO_LARGE;
    m_certificatesSeen.insert(child.fingerprint());
    ++m_keysSeen[child.ski()];
    return std::nullopt;
}

void TreeWalk::finish()
{
    gatherPayloads();
    addUnlistedObjects(m_crowded, m_tal, m_source, m_result.cas);
    m_result.totals.signaturesVerified = m_signatures;
    m_result.totals.certificates = static_cast<int>(m_result.cas.size());
}

} // namespace

void ObjectCounts::add(const ObjectCounts& more)
{
    total += more.total;
    valid += more.valid;
    invalid += more.invalid;
    missing += more.missing;
    mismatched += more.mismatched;
}

void TreeTotals::add(const TreeTotals& more)
{
    certificates += more.certificates;
    manifests += more.manifests;
    crls += more.crls;
    roas += more.roas;
    aspas += more.aspas;
    routerCertificates += more.routerCertificates;
    ghostbusters += more.ghostbusters;
    trustAnchorKeys += more.trustAnchorKeys;
    prefixLists += more.prefixLists;
    others += more.others;
    objectsValidated += more.objectsValidated;
    signaturesVerified += more.signaturesVerified;
}

TreeTotals TreeTotals::withoutPayloads() const
{
    TreeTotals totals;
    totals.others = others;
    totals.objectsValidated = objectsValidated;
    totals.signaturesVerified = signaturesVerified;
    return totals;
}

TreeResult validateTree(const Tal& tal, const ObjectSource& source, Instant at, const TreeOptions& options)
{
    if (options.cache)
        options.cache->beginRun();
    return TreeWalk(tal, source, at, options).run();
}

} // namespace caretaker::rpki
