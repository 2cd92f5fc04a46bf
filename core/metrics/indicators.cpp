// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/indicators.h"

#include <algorithm>

namespace caretaker::metrics {

using namespace Qt::StringLiterals;
using observe::EndpointOutcome;
using observe::Layer;

namespace {

/// Every counter, so that sums cannot forget one.
constexpr qint64 BaseCounters::*Counters[] = {
    &BaseCounters::connectionsAttempted, &BaseCounters::connectionsSucceeded, &BaseCounters::dnsQueries,
    &BaseCounters::dnsSucceeded,         &BaseCounters::syncsAttempted,       &BaseCounters::syncsSucceeded,
    &BaseCounters::fetchesAttempted,     &BaseCounters::fetchesSucceeded,     &BaseCounters::objects,
    &BaseCounters::validObjects,         &BaseCounters::invalidObjects,       &BaseCounters::expiredObjects,
    &BaseCounters::referenced,           &BaseCounters::referencedPresent,    &BaseCounters::hashesVerified,
    &BaseCounters::hashMismatches};
static_assert(sizeof(BaseCounters) == std::size(Counters) * sizeof(qint64));

const observe::LayerOutcome* outcomeOf(const EndpointOutcome& endpoint, Layer layer)
{
    const auto it = std::find_if(endpoint.layers.begin(), endpoint.layers.end(),
                                 [layer](const auto& outcome) { return outcome.layer == layer; });
    return it == endpoint.layers.end() ? nullptr : &*it;
}

/// A look whose layers were not recorded counts as a connection by its outcome.
void addEndpoint(BaseCounters& counters, const EndpointOutcome& endpoint)
{
    const auto* dns = outcomeOf(endpoint, Layer::Dns);
    counters.dnsQueries += dns != nullptr;
    counters.dnsSucceeded += dns && dns->ok;
    const auto* tcp = outcomeOf(endpoint, Layer::Tcp);
    const bool reachedTcp = !dns || dns->ok;
    counters.connectionsAttempted += reachedTcp;
    counters.connectionsSucceeded += reachedTcp && (tcp ? tcp->ok : endpoint.synchronised);
    ++counters.syncsAttempted;
    counters.syncsSucceeded += endpoint.synchronised;
}

bool isExpired(const Finding& finding) { return finding.name().endsWith("_EXPIRED"_L1); }

void addObjects(BaseCounters& counters, const rpki::ObjectCounts& objects)
{
    const qint64 present = objects.total - objects.missing;
    counters.fetchesAttempted += objects.total;
    counters.fetchesSucceeded += present;
    counters.objects += present;
    counters.validObjects += objects.valid;
    counters.invalidObjects += objects.invalid;
    counters.referenced += objects.total;
    counters.referencedPresent += present;
    counters.hashesVerified += present;
    counters.hashMismatches += objects.mismatched;
}

QJsonValue jsonOf(const Ratio& value) { return value ? QJsonValue(*value) : QJsonValue(); }

} // namespace

Ratio ratio(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

BaseCounters& BaseCounters::operator+=(const BaseCounters& other)
{
    for (const auto counter : Counters)
        this->*counter += other.*counter;
    return *this;
}

BaseCounters countersOf(const observe::Observation& observation)
{
    BaseCounters counters;
    if (observation.blind)
        return counters;
    for (const EndpointOutcome& endpoint : observation.endpoints)
        addEndpoint(counters, endpoint);
    addObjects(counters, observation.objects);
    counters.expiredObjects =
        std::count_if(observation.findings.begin(), observation.findings.end(), isExpired);
    return counters;
}

HealthIndicators indicatorsOf(const BaseCounters& c)
{
    return {.transportReachability = ratio(c.connectionsSucceeded, c.connectionsAttempted),
            .dnsResolution = ratio(c.dnsSucceeded, c.dnsQueries),
            .fetchSuccess = ratio(c.fetchesSucceeded, c.fetchesAttempted),
            .syncSuccess = ratio(c.syncsSucceeded, c.syncsAttempted),
            .validationSuccess = ratio(c.validObjects, c.objects),
            .objectCompleteness = ratio(c.referencedPresent, c.referenced),
            .hashMismatch = ratio(c.hashMismatches, c.hashesVerified),
            .expiredObjects = ratio(c.expiredObjects, c.objects),
            .invalidObjects = ratio(c.invalidObjects, c.objects)};
}

QJsonObject toJson(const HealthIndicators& indicators)
{
    return {{u"transport_reachability"_s, jsonOf(indicators.transportReachability)},
            {u"dns_resolution"_s, jsonOf(indicators.dnsResolution)},
            {u"fetch_success"_s, jsonOf(indicators.fetchSuccess)},
            {u"sync_success"_s, jsonOf(indicators.syncSuccess)},
            {u"validation_success"_s, jsonOf(indicators.validationSuccess)},
            {u"object_completeness"_s, jsonOf(indicators.objectCompleteness)},
            {u"hash_mismatch"_s, jsonOf(indicators.hashMismatch)},
            {u"expired_objects"_s, jsonOf(indicators.expiredObjects)},
            {u"invalid_objects"_s, jsonOf(indicators.invalidObjects)}};
}

std::optional<Duration> updateFreshness(std::optional<Instant> lastUpdate, Instant now)
{
    return lastUpdate ? std::optional(now - *lastUpdate) : std::nullopt;
}

} // namespace caretaker::metrics
