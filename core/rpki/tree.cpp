// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/tree.h"

#include "core/base/limits.h"
#include "core/rpki/ca_judge.h"
#include "core/rpki/verification_cache.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace caretaker::rpki {

namespace {

/// One run over one tree, breadth first.
class TreeWalk
{
public:
    TreeWalk(const Tal& tal, const ObjectSource& source, Instant at, VerificationCache* cache)
        : m_tal(tal), m_source(source), m_validator(at, cache)
    {
    }

    TreeResult run();

private:
    ValidatedCaPtr findTrustAnchor();
    void judge(const ValidatedCaPtr& ca);
    void admitChildren(const std::vector<ValidatedCaPtr>& children, CaVerdict& parent);
    std::optional<FindingId> refusal(const ValidatedCa& child);
    void addTotals(const TreeTotals& totals);
    void finish();

    const Tal& m_tal;
    const ObjectSource& m_source;
    Validator m_validator;
    TreeResult m_result;
    std::deque<ValidatedCaPtr> m_waiting;
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
        m_waiting.push_back(trustAnchor);
    }
    while (!m_waiting.empty()) {
        const ValidatedCaPtr next = std::move(m_waiting.front());
        m_waiting.pop_front();
        judge(next);
    }
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
        auto trustAnchor = m_validator.validateTrustAnchor(*bytes, m_tal, RsyncUri::tryFromString(uri));
        append(m_result.findings, about(trustAnchor.findings, uri));
        if (trustAnchor)
            return *trustAnchor;
    }
    if (!any)
        m_result.findings.push_back({FindingId::TA_UNAVAILABLE, m_tal.uris.value(0), {}});
    return nullptr;
}

void TreeWalk::judge(const ValidatedCaPtr& ca)
{
    CaOutcome outcome = CaJudge(m_validator, m_source, ca).run();
    admitChildren(outcome.children, outcome.verdict);
    addTotals(outcome.totals);
    m_result.vrps.insert(m_result.vrps.end(), outcome.vrps.begin(), outcome.vrps.end());
    m_result.cas.push_back(std::move(outcome.verdict));
}

void TreeWalk::admitChildren(const std::vector<ValidatedCaPtr>& children, CaVerdict& parent)
{
    for (const ValidatedCaPtr& child : children) {
        const auto why = refusal(*child);
        if (!why) {
            m_waiting.push_back(child);
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

void TreeWalk::addTotals(const TreeTotals& totals)
{
    m_result.totals.manifests += totals.manifests;
    m_result.totals.crls += totals.crls;
    m_result.totals.roas += totals.roas;
    m_result.totals.others += totals.others;
    m_result.totals.objectsValidated += totals.objectsValidated;
}

void TreeWalk::finish()
{
    auto& vrps = m_result.vrps;
    std::sort(vrps.begin(), vrps.end());
    vrps.erase(std::unique(vrps.begin(), vrps.end()), vrps.end());
    m_result.totals.certificates = static_cast<int>(m_result.cas.size());
    m_result.totals.signaturesVerified = m_validator.signaturesVerified();
}

} // namespace

TreeResult validateTree(const Tal& tal, const ObjectSource& source, Instant at, VerificationCache* cache)
{
    if (cache)
        cache->beginRun();
    return TreeWalk(tal, source, at, cache).run();
}

} // namespace caretaker::rpki
