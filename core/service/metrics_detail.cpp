// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/metrics_detail.h"

#include "core/store/fleet_store.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using metrics::Run;
using metrics::RunKind;
using metrics::SubjectKind;
using observe::Observation;
using store::Latency;
using store::ObservationRun;

namespace {

RunKind kindOf(std::optional<bool> isUp)
{
    if (!isUp)
        return RunKind::Unwatched;
    return *isUp ? RunKind::Up : RunKind::Down;
}

std::optional<bool> isFunctional(const Observation& seen)
{
    return seen.blind ? std::nullopt : std::optional(seen.functional);
}

std::optional<bool> isSynchronised(const Observation& seen, const QString& uri)
{
    const auto endpoint = std::ranges::find(seen.endpoints, uri, &observe::EndpointOutcome::uri);
    if (seen.blind || endpoint == seen.endpoints.end())
        return std::nullopt;
    return endpoint->synchronised;
}

QStringList endpointsOf(const std::vector<ObservationRun>& runs)
{
    QStringList uris;
    for (const ObservationRun& run : runs)
        for (const observe::EndpointOutcome& endpoint : run.observation.endpoints)
            if (!uris.contains(endpoint.uri))
                uris << endpoint.uri;
    return uris;
}

/// Whose looks tell of the subject: the CA itself, or the first that uses the repository.
std::optional<CaHandle> witnessOf(const std::vector<fleet::DelegatedCa>& fleet,
                                  const metrics::Subject& subject)
{
    const auto it = std::ranges::find_if(fleet, [&](const fleet::DelegatedCa& ca) {
        if (subject.kind == SubjectKind::Ca)
            return ca.handle.toString() == subject.name;
        return ca.repositoryKey() == subject.name || ca.caRepository.moduleRoot().toString() == subject.name;
    });
    return it == fleet.end() ? std::nullopt : std::optional(it->handle);
}

/// Of a repository, only its own endpoint.
bool isOf(const PointAvailability& point, const metrics::Subject& subject)
{
    if (subject.kind == SubjectKind::Ca)
        return true;
    const auto rsync = RsyncUri::tryFromString(point.uri);
    return point.uri == subject.name || (rsync && rsync->moduleRoot().toString() == subject.name);
}

Expected<store::LatencyRollup> latencyOf(const store::ObservationStore& store, const CaHandle& ca,
                                         const VantageName& vantage, Latency latency, Instant from,
                                         Instant to)
{
    return store.rollups(ca, vantage, latency, from, to).map([&](const auto& hours) {
        store::LatencyRollup sum{.from = from};
        for (const store::LatencyRollup& hour : hours)
            sum += hour;
        return sum;
    });
}

Expected<void> addLatency(const store::ObservationStore& store, const CaHandle& ca,
                          const VantageName& vantage, Instant now, SubjectMetrics& subject)
{
    for (const WindowMetrics& window : subject.windows) {
        const Instant from = now - window.window;
        const auto firstByte = latencyOf(store, ca, vantage, Latency::FirstByte, from, now);
        const auto retrieval = latencyOf(store, ca, vantage, Latency::Retrieval, from, now);
        if (!firstByte || !retrieval)
            return unexpected(firstByte ? retrieval.error() : firstByte.error());
        subject.latency.push_back({window.window, *firstByte, *retrieval});
    }
    return {};
}

} // namespace

std::vector<Run> runsOf(const std::vector<ObservationRun>& runs, Duration longestGap,
                        const std::function<std::optional<bool>(const Observation&)>& isUp)
{
    std::vector<Run> result;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const bool isFollowed = i + 1 < runs.size() && runs[i + 1].firstAt - runs[i].lastAt <= longestGap;
        const Instant until = isFollowed ? runs[i + 1].firstAt : runs[i].lastAt;
        result.push_back({kindOf(isUp(runs[i].observation)), runs[i].firstAt, until});
    }
    return result;
}

std::vector<PointAvailability> availabilityOf(const std::vector<ObservationRun>& runs, Duration longestGap,
                                              Instant from, Instant to)
{
    std::vector<PointAvailability> points{
        {{}, metrics::availabilityOver(runsOf(runs, longestGap, isFunctional), from, to)}};
    for (const QString& uri : endpointsOf(runs)) {
        const auto isUp = [&](const Observation& seen) { return isSynchronised(seen, uri); };
        points.push_back({uri, metrics::availabilityOver(runsOf(runs, longestGap, isUp), from, to)});
    }
    return points;
}

Expected<void> addDetail(const Workspace& workspace, const VantageName& vantage, Instant now,
                         SubjectMetrics& subject)
{
    const auto fleet = store::FleetStore(workspace.database).list();
    if (!fleet)
        return unexpected(fleet.error());
    const auto ca = witnessOf(*fleet, subject.subject);
    if (!ca)
        return {};
    const health::HealthRules& rules = workspace.policy.health;
    const Instant from = now - rules.issues.availabilityWindow;
    const store::ObservationStore observations(workspace.database);
    const auto runs = observations.runs(*ca, from, now, vantage);
    if (!runs)
        return unexpected(runs.error());
    subject.availability = availabilityOf(*runs, rules.maxGap, from, now);
    std::erase_if(subject.availability, [&](const auto& point) { return !isOf(point, subject.subject); });
    if (subject.subject.kind == SubjectKind::Ca) {
        auto issues = store::IssueStore(workspace.database).of(*ca, now - subject.windows.back().window);
        if (!issues)
            return unexpected(issues.error());
        subject.issues = std::move(*issues);
    }
    return addLatency(observations, *ca, vantage, now, subject);
}

} // namespace caretaker::service
