// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/indicators.h"

#include "core/metrics/look_counters.h"

namespace caretaker::metrics {

using namespace Qt::StringLiterals;

BaseCounters countersOf(const observe::Observation& observation)
{
    BaseCounters counters;
    if (observation.blind)
        return counters;
    counters.looks = 1;
    for (const observe::EndpointOutcome& endpoint : observation.endpoints)
        addEndpoint(counters, endpoint);
    addObjects(counters, {observation.objects, observation.manifest.has_value(), observation.functional,
                          observation.findings});
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
    return {{u"transport_reachability"_s, toJson(indicators.transportReachability)},
            {u"dns_resolution"_s, toJson(indicators.dnsResolution)},
            {u"fetch_success"_s, toJson(indicators.fetchSuccess)},
            {u"sync_success"_s, toJson(indicators.syncSuccess)},
            {u"validation_success"_s, toJson(indicators.validationSuccess)},
            {u"object_completeness"_s, toJson(indicators.objectCompleteness)},
            {u"hash_mismatch"_s, toJson(indicators.hashMismatch)},
            {u"expired_objects"_s, toJson(indicators.expiredObjects)},
            {u"invalid_objects"_s, toJson(indicators.invalidObjects)}};
}

std::optional<Duration> updateFreshness(std::optional<Instant> lastUpdate, Instant now)
{
    return lastUpdate ? std::optional(now - *lastUpdate) : std::nullopt;
}

} // namespace caretaker::metrics
