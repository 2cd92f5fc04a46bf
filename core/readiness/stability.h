// SPDX-License-Identifier: GPL-3.0-or-later
//
// What watching an applicant over days shows (G-10: 30 days of stable infrastructure; C-1, C-2).
#pragma once

#include "core/base/time.h"

#include <QJsonObject>

#include <optional>

namespace caretaker::readiness {

struct Stability
{
    int looks = 0;
    std::optional<Instant> firstLook{};
    std::optional<Instant> lastLook{};
    double availability = 0; ///< share of the watched time in which it was good; 0 without looks
    Duration watched{0};     ///< without the times between looks that are too far apart
    Duration stableFor{0};   ///< up to the last look, without an outage beyond what the numbers allow
    Duration longestOutage{0};
    int outages = 0;
    std::optional<Duration> manifestRhythm{}; ///< median time between two issues; nothing: fewer than two
    Duration longestManifestGap{0};           ///< longest time without a current manifest
    int manifestsIssued = 0;

    friend bool operator==(const Stability&, const Stability&) = default;
};

QJsonObject toJson(const Stability& stability);
Stability stabilityFromJson(const QJsonObject& json);

} // namespace caretaker::readiness
