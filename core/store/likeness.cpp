// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/likeness.h"

#include "core/store/observation_store.h"

#include <QCborValue>

#include <bit>

namespace caretaker::store {

namespace {

/// The figure itself is jitter; that there is one, and whether it is slow, is not.
std::optional<Milliseconds> withoutJitter(std::optional<Milliseconds> latency)
{
    if (!latency)
        return std::nullopt;
    return Milliseconds(latencyClass(latency));
}

/// Minutes, by powers of two: what is off by an hour is another thing than what is off by a second.
Duration withoutJitter(Duration clockOffset)
{
    const auto minutes = static_cast<std::uint64_t>(std::chrono::abs(clockOffset) / std::chrono::minutes(1));
    const auto size = Duration(std::bit_width(minutes));
    return clockOffset < Duration(0) ? -size : size;
}

void removeJitter(observe::EndpointOutcome& endpoint)
{
    endpoint.firstByte = withoutJitter(endpoint.firstByte);
    endpoint.retrieval = withoutJitter(endpoint.retrieval);
    for (observe::LayerOutcome& layer : endpoint.layers) {
        layer.elapsed = Milliseconds(0);
        if (layer.ok)
            layer.detail.clear(); // how it worked: a reused connection, the same serial
    }
    if (endpoint.clockOffset)
        endpoint.clockOffset = withoutJitter(*endpoint.clockOffset);
    for (observe::FamilyOutcome& family : endpoint.families)
        family.elapsed = Milliseconds(0);
}

observe::Observation withoutJitter(observe::Observation observation)
{
    observation.at = Instant{};
    observation.evidence.clear();
    for (observe::EndpointOutcome& endpoint : observation.endpoints)
        removeJitter(endpoint);
    for (observe::EarlierAttempt& attempt : observation.earlier)
        for (observe::EndpointOutcome& endpoint : attempt.endpoints)
            removeJitter(endpoint);
    return observation;
}

} // namespace

Sha256 likenessOf(const observe::Observation& observation)
{
    // CBOR only because Qt writes it much faster than JSON text; it is never read back.
    return sha256Of(QCborValue::fromJsonValue(observe::toJson(withoutJitter(observation))).toCbor());
}

} // namespace caretaker::store
