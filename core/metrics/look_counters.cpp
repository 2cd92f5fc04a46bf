// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/look_counters.h"

#include "core/metrics/indicators.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace caretaker::metrics {

using namespace Qt::StringLiterals;
using observe::EndpointOutcome;
using observe::Layer;
using observe::RepositoryOutcome;
using observe::RoundResult;

namespace {

using Sums = std::map<Subject, BaseCounters>;

const observe::LayerOutcome* outcomeOf(const EndpointOutcome& endpoint, Layer layer)
{
    const auto it = std::find_if(endpoint.layers.begin(), endpoint.layers.end(),
                                 [layer](const auto& outcome) { return outcome.layer == layer; });
    return it == endpoint.layers.end() ? nullptr : &*it;
}

/// A look whose layers were not recorded counts as a connection by its outcome.
void addConnection(BaseCounters& counters, const EndpointOutcome& endpoint)
{
    const auto* dns = outcomeOf(endpoint, Layer::Dns);
    counters.dnsQueries += dns != nullptr;
    counters.dnsSucceeded += dns && dns->ok;
    const auto* tcp = outcomeOf(endpoint, Layer::Tcp);
    const bool reachedTcp = !dns || dns->ok;
    counters.connectionsAttempted += reachedTcp;
    counters.connectionsSucceeded += reachedTcp && (tcp ? tcp->ok : endpoint.synchronised);
}

/// Each object once, however many of its parts have expired.
qint64 expiredOf(const Findings& findings)
{
    QSet<QString> expired;
    for (const Finding& finding : findings)
        if (finding.name().endsWith("_EXPIRED"_L1))
            expired.insert(finding.uri);
    return expired.size();
}

void addRepositories(Sums& sums, const RoundResult& look)
{
    for (const RepositoryOutcome& repository : look.repositories) {
        BaseCounters& counters = sums[{SubjectKind::Repository, repository.key}];
        counters.looks = 1;
        addEndpoint(counters, repository.endpoint);
        counters.requests += repository.requests;
        counters.bytes += repository.bytes;
    }
}

/// "rsync://host/module/" by the text alone, or all of it: most URIs of a round lie in a few modules, and
/// reading each costs more than counting it.
QStringView modulePrefix(const QString& uri)
{
    constexpr int Slashes = 4;
    qsizetype end = 0;
    for (int i = 0; i < Slashes; ++i) {
        end = uri.indexOf(u'/', end) + 1;
        if (end == 0)
            return uri;
    }
    return QStringView(uri).first(end);
}

/// Rsync endpoints beside an RRDP that works: once a module, however many CAs have it.
void addGreetings(Sums& sums, const RoundResult& look)
{
    Sums greetings;
    QSet<QStringView> done;
    for (const observe::Observation& observation : look.observations)
        for (const EndpointOutcome& endpoint : observation.endpoints) {
            if (observation.blind || endpoint.transport != observe::Transport::Rsync ||
                done.contains(modulePrefix(endpoint.uri)))
                continue;
            done.insert(modulePrefix(endpoint.uri));
            const auto uri = RsyncUri::tryFromString(endpoint.uri);
            if (!uri)
                continue;
            const Subject module{SubjectKind::Repository, uri->moduleRoot().toString()};
            if (sums.contains(module) || greetings.contains(module))
                continue;
            greetings[module].looks = 1;
            addConnection(greetings[module], endpoint);
        }
    sums.merge(greetings);
}

bool isSynchronised(const std::map<QString, bool>& repositories, const QString& key)
{
    const auto found = repositories.find(key);
    return found != repositories.end() && found->second;
}

/// Where a CA's objects came from in this round; nothing when its repository was not had.
std::optional<QString> sourceOf(const rpki::PublicationPoint& point,
                                const std::map<QString, bool>& repositories)
{
    if (point.notification && isSynchronised(repositories, point.notification->toString()))
        return point.notification->toString();
    const QString module = point.caRepository.moduleRoot().toString();
    return isSynchronised(repositories, module) ? std::optional(module) : std::nullopt;
}

void addVerdicts(Sums& sums, const RoundResult& look)
{
    std::map<QString, bool> repositories;
    for (const RepositoryOutcome& repository : look.repositories)
        repositories[repository.key] = repository.endpoint.synchronised;
    for (const rpki::CaVerdict& ca : look.verdicts)
        if (const auto source = sourceOf(ca.publicationPoint, repositories))
            addObjects(sums[{SubjectKind::Repository, *source}],
                       {ca.objects, ca.manifest.has_value(), ca.functional, ca.findings});
}

} // namespace

QString toString(SubjectKind kind) { return kind == SubjectKind::Ca ? u"ca"_s : u"repository"_s; }

void addEndpoint(BaseCounters& counters, const EndpointOutcome& endpoint)
{
    addConnection(counters, endpoint);
    ++counters.syncsAttempted;
    counters.syncsSucceeded += endpoint.synchronised;
}

void addObjects(BaseCounters& counters, const ObjectsSeen& seen)
{
    const rpki::ObjectCounts& listed = seen.counts;
    const qint64 present = listed.total - listed.missing;
    const qint64 manifest = seen.hasManifest ? 1 : 0;
    counters.fetchesAttempted += listed.total + 1;
    counters.fetchesSucceeded += present + manifest;
    counters.objects += present + manifest;
    counters.validObjects += listed.valid + (seen.functional ? manifest : 0);
    counters.invalidObjects += listed.invalid + (seen.functional ? 0 : manifest);
    counters.expiredObjects += expiredOf(seen.findings);
    counters.referenced += listed.total;
    counters.referencedPresent += present;
    counters.hashesVerified += present;
    counters.hashMismatches += listed.mismatched;
}

std::vector<SubjectCounters> countersOf(const RoundResult& look)
{
    if (look.blind)
        return {};
    Sums sums;
    addRepositories(sums, look);
    addGreetings(sums, look);
    addVerdicts(sums, look);
    for (const observe::Observation& observation : look.observations)
        if (!observation.blind)
            sums[{SubjectKind::Ca, observation.ca.toString()}] += countersOf(observation);
    std::vector<SubjectCounters> result;
    for (auto& [subject, counters] : sums)
        result.push_back({subject, counters});
    return result;
}

} // namespace caretaker::metrics
