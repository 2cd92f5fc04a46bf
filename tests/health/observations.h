// SPDX-License-Identifier: GPL-3.0-or-later
// Observations as a vantage would report them.
#pragma once

#include "core/observe/observation.h"

namespace caretaker::tests {

using namespace std::chrono_literals;

inline const Instant LookTime =
    std::chrono::sys_days(std::chrono::year(2026) / 3 / 16) + std::chrono::hours(10);

inline observe::Observation lookFrom(const QString& vantage, bool functional = true, bool complete = true)
{
    observe::Observation look{.ca = CaHandle::fromString(QStringLiteral("h1")),
                              .vantage = VantageName::fromString(vantage),
                              .at = LookTime};
    look.functional = functional;
    look.complete = complete;
    look.endpoints.push_back({.transport = observe::Transport::Rrdp,
                              .uri = QStringLiteral("https://localhost/notification.xml"),
                              .synchronised = functional,
                              .firstByte = 80ms,
                              .retrieval = 900ms,
                              .layers = {}});
    return look;
}

inline rpki::ManifestFacts manifestAt(Instant thisUpdate, std::uint64_t number = 7)
{
    return {Serial::fromNumber(number), thisUpdate, thisUpdate + 24h, sha256Of("manifest")};
}

} // namespace caretaker::tests
