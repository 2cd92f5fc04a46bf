// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fleet brake: when a large part of the fleet turns bad in one round, suspect ourselves, the validator or
// the trust anchor first. Runs once a round between readingOf() and advance().
#pragma once

#include "core/health/record.h"
#include "core/health/rules.h"

#include <QJsonObject>

#include <optional>
#include <span>

namespace caretaker::health {

/// One incident spans all consecutive rounds in which the brake holds.
struct FleetIncident
{
    Instant since{};
    Instant last{}; ///< the last round in which the brake held
    int rounds = 0;
    int couldTurn = 0;              ///< in the last round: judged, and functional before
    int turnedBad = 0;              ///< in the last round: functional before, Failed now
    bool overridden = false;        ///< a person confirmed that the fleet really is bad: the brake lets go
    std::optional<Instant> ended{}; ///< the first round in which it was no longer so
    friend bool operator==(const FleetIncident&, const FleetIncident&) = default;
};

/// `before[i]` is the record and `round[i]` the reading of the same CA. When more than `rules.share` of
/// the judged CAs that were functional before, and at least `rules.atLeast`, turn bad (those that were bad
/// already cannot, so however many they are they hide nothing), every reading that could lead to a worse
/// state (not Good, and not better than the CA's last judgement) is replaced by a Blind one with the reason
/// "fleet-brake". Better news is kept. `open` is the incident of the round before, if any; the result is the
/// incident to store: the same one carried on or ended, a new one, or nothing.
std::optional<FleetIncident> applyFleetBrake(std::span<const HealthRecord> before, std::span<Reading> round,
                                             const BrakeRules& rules, Instant now,
                                             const std::optional<FleetIncident>& open = std::nullopt);
/// The same, given all that it reads of the records: HealthRecord::lastJudged. For a whole fleet, whose
/// records are large.
std::optional<FleetIncident> applyFleetBrake(std::span<const std::optional<ReadingKind>> lastJudged,
                                             std::span<Reading> round, const BrakeRules& rules, Instant now,
                                             const std::optional<FleetIncident>& open = std::nullopt);

QJsonObject toJson(const FleetIncident& incident);
std::optional<FleetIncident> fleetIncidentFromJson(const QJsonObject& json);

} // namespace caretaker::health
