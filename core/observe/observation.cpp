// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/observation.h"

#include <algorithm>

namespace caretaker::observe {

namespace {

std::optional<Milliseconds> slowest(const std::vector<EndpointOutcome>& endpoints,
                                    std::optional<Milliseconds> EndpointOutcome::*timing)
{
    std::optional<Milliseconds> result;
    for (const EndpointOutcome& endpoint : endpoints)
        result = std::max(result, endpoint.*timing); // an absent one is less than any
    return result;
}

} // namespace

std::optional<Milliseconds> Observation::firstByte() const
{
    return slowest(endpoints, &EndpointOutcome::firstByte);
}

std::optional<Milliseconds> Observation::retrieval() const
{
    return slowest(endpoints, &EndpointOutcome::retrieval);
}

std::optional<Layer> Observation::failedLayer() const
{
    for (const EndpointOutcome& endpoint : endpoints) {
        for (const LayerOutcome& layer : endpoint.layers) {
            if (!layer.ok)
                return layer.layer;
        }
    }
    return std::nullopt;
}

} // namespace caretaker::observe
