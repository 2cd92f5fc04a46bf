// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/likeness.h"

#include "core/store/observation_store.h"

#include <QCborValue>

namespace caretaker::store {

namespace {

/// The figure itself is jitter; that there is one, and whether it is slow, is not.
std::optional<Milliseconds> withoutJitter(std::optional<Milliseconds> latency)
{
    if (!latency)
        return std::nullopt;
    return Milliseconds(latencyClass(latency));
}

observe::Observation withoutJitter(observe::Observation observation)
{
    observation.at = Instant{};
    observation.evidence.clear();
    for (observe::EndpointOutcome& endpoint : observation.endpoints) {
        endpoint.firstByte = withoutJitter(endpoint.firstByte);
        endpoint.retrieval = withoutJitter(endpoint.retrieval);
        for (observe::LayerOutcome& layer : endpoint.layers) {
            layer.elapsed = Milliseconds(0);
            if (layer.ok)
                layer.detail.clear(); // how it worked: a reused connection, the same serial
        }
        for (observe::FamilyOutcome& family : endpoint.families)
            family.elapsed = Milliseconds(0);
    }
    return observation;
}

} // namespace

Sha256 likenessOf(const observe::Observation& observation)
{
    // CBOR only because Qt writes it much faster than JSON text; it is never read back.
    return sha256Of(QCborValue::fromJsonValue(observe::toJson(withoutJitter(observation))).toCbor());
}

} // namespace caretaker::store
