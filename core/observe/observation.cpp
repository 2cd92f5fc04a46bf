// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/observation.h"

#include <algorithm>
#include <array>

namespace caretaker::observe {

namespace {

constexpr std::array<QLatin1StringView, 3> BlameNames{
    QLatin1StringView("ca"), QLatin1StringView("repository"), QLatin1StringView("us")};

std::optional<Milliseconds> slowest(const std::vector<EndpointOutcome>& endpoints,
                                    std::optional<Milliseconds> EndpointOutcome::*timing)
{
    std::optional<Milliseconds> result;
    for (const EndpointOutcome& endpoint : endpoints)
        result = std::max(result, endpoint.*timing); // an absent one is less than any
    return result;
}

} // namespace

QString toString(Blame blame) { return BlameNames.at(static_cast<std::size_t>(blame)); }

std::optional<Blame> blameFromString(QStringView text)
{
    const auto found = std::ranges::find_if(BlameNames, [&](QLatin1StringView name) { return text == name; });
    return found == BlameNames.end() ? std::nullopt
                                     : std::optional(static_cast<Blame>(found - BlameNames.begin()));
}

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
