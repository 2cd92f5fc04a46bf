// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/attribution.h"

#include <algorithm>
#include <map>
#include <set>

namespace caretaker::observe {

using namespace Qt::StringLiterals;

namespace {

/// How one repository's CAs fared in the round.
struct Neighbours
{
    int judged = 0;
    int failingAtContent = 0;
    std::set<QString> operators;

    bool allFailAtContent() const
    {
        return judged >= MinSharedFailures && failingAtContent == judged && operators.size() > 1;
    }
};

struct Verdict
{
    Blame blame;
    QString reason;
};

bool isSynchronisedAnywhere(const Observation& seen)
{
    return std::ranges::any_of(seen.endpoints, &EndpointOutcome::synchronised);
}

bool hasFailedEndpoint(const Observation& seen)
{
    return std::ranges::any_of(seen.endpoints, [](const EndpointOutcome& e) { return !e.synchronised; });
}

bool isNotCertified(const Observation& seen)
{
    return std::ranges::any_of(seen.findings,
                               [](const Finding& f) { return f.id == FindingId::CA_CERT_NOT_FOUND; });
}

/// What lies in the repository fails, whatever the transports did.
bool failsAtContent(const Observation& seen)
{
    if (seen.blind || isNotCertified(seen) || !isSynchronisedAnywhere(seen))
        return false;
    if (!seen.functional)
        return true;
    return std::ranges::any_of(seen.endpoints, [](const EndpointOutcome& endpoint) {
        return std::ranges::any_of(endpoint.layers, [](const LayerOutcome& layer) {
            return layer.layer >= Layer::Manifest && !layer.ok;
        });
    });
}

Verdict certificateVerdict(const Observation& seen)
{
    const bool rejected = std::ranges::any_of(seen.findings, [](const Finding& finding) {
        return finding.severity() >= Severity::Error && finding.id != FindingId::CA_CERT_NOT_FOUND;
    });
    return rejected ? Verdict{Blame::Ca, u"certificate"_s} : Verdict{Blame::Us, u"not-certified"_s};
}

Verdict transportVerdict(const fleet::DelegatedCa* ca, const Neighbours& neighbours)
{
    const bool ownAlone = ca && blameForTransport(*ca, neighbours.judged) == Blame::Ca;
    return ownAlone ? Verdict{Blame::Ca, u"sole-ca"_s} : Verdict{Blame::Repository, u"transport"_s};
}

std::optional<Verdict> verdictOn(const Observation& seen, const fleet::DelegatedCa* ca,
                                 const Neighbours& neighbours)
{
    if (seen.blind)
        return Verdict{Blame::Us, u"blind"_s};
    if (seen.functional && seen.complete)
        return std::nullopt;
    if (isNotCertified(seen))
        return certificateVerdict(seen);
    if (failsAtContent(seen))
        return neighbours.allFailAtContent() ? Verdict{Blame::Repository, u"shared-content"_s}
                                             : Verdict{Blame::Ca, u"content"_s};
    if (hasFailedEndpoint(seen) || !isSynchronisedAnywhere(seen))
        return transportVerdict(ca, neighbours);
    return Verdict{Blame::Ca, u"content"_s};
}

/// Each CA, and how those fared that share its repository.
class Surroundings
{
public:
    Surroundings(const std::vector<Observation>& round, std::span<const fleet::DelegatedCa> fleet)
    {
        for (const fleet::DelegatedCa& one : fleet)
            m_fleet[one.handle] = &one;
        for (const Observation& seen : round) {
            if (const fleet::DelegatedCa* one = ca(seen); one && !seen.blind)
                add(seen, *one);
        }
    }

    const fleet::DelegatedCa* ca(const Observation& seen) const
    {
        const auto found = m_fleet.find(seen.ca);
        return found == m_fleet.end() ? nullptr : found->second;
    }
    Neighbours neighbours(const Observation& seen) const
    {
        const fleet::DelegatedCa* one = ca(seen);
        const auto found = one ? m_repositories.find(one->repositoryKey()) : m_repositories.end();
        return found == m_repositories.end() ? Neighbours{} : found->second;
    }

private:
    void add(const Observation& seen, const fleet::DelegatedCa& one)
    {
        Neighbours& neighbours = m_repositories[one.repositoryKey()];
        ++neighbours.judged;
        neighbours.failingAtContent += failsAtContent(seen) ? 1 : 0;
        neighbours.operators.insert(one.operatorName);
    }

    std::map<CaHandle, const fleet::DelegatedCa*> m_fleet;
    std::map<QString, Neighbours> m_repositories;
};

} // namespace

Blame blameForTransport(const fleet::DelegatedCa& ca, int sharing)
{
    return ca.repositoryOperator.isEmpty() && sharing <= 1 ? Blame::Ca : Blame::Repository;
}

void attribute(std::vector<Observation>& round, std::span<const fleet::DelegatedCa> fleet)
{
    const Surroundings surroundings(round, fleet);
    for (Observation& seen : round) {
        const auto verdict = verdictOn(seen, surroundings.ca(seen), surroundings.neighbours(seen));
        seen.blame = verdict ? std::optional(verdict->blame) : std::nullopt;
        seen.blameReason = verdict ? verdict->reason : QString();
    }
}

} // namespace caretaker::observe
