// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/brake.h"

#include <algorithm>
#include <vector>

namespace caretaker::health {

using namespace Qt::StringLiterals;

namespace {

struct Tally
{
    int couldTurn = 0; ///< functional before, and judged now
    int turnedBad = 0;
};

using Before = std::optional<ReadingKind>; ///< what was judged last

bool couldTurn(Before before, const Reading& reading)
{
    return before && isFunctional(*before) && reading.kind != ReadingKind::Blind;
}

Tally tallyOf(std::span<const Before> before, std::span<const Reading> round)
{
    Tally tally;
    for (std::size_t i = 0; i < std::min(before.size(), round.size()); ++i) {
        const bool could = couldTurn(before[i], round[i]);
        tally.couldTurn += could;
        tally.turnedBad += could && round[i].kind == ReadingKind::Failed;
    }
    return tally;
}

bool tooMany(const Tally& tally, const BrakeRules& rules)
{
    // A share below nothing: always (a recomputation that knows from the record that it held).
    const bool isBeyondShare = rules.share < 0 || tally.turnedBad > rules.share * tally.couldTurn;
    return tally.turnedBad >= rules.atLeast && isBeyondShare;
}

/// Not Good, and not better than what was judged last: it could confirm or begin something worse.
bool couldWorsen(Before before, const Reading& reading)
{
    if (reading.kind == ReadingKind::Good || reading.kind == ReadingKind::Blind)
        return false;
    return !before || reading.kind >= *before;
}

std::optional<FleetIncident> carriedOn(std::optional<FleetIncident> incident, const Tally& tally, bool holds,
                                       Instant now)
{
    if (holds) {
        if (!incident)
            incident = FleetIncident{.since = now};
        incident->last = now;
        ++incident->rounds;
        incident->couldTurn = tally.couldTurn;
        incident->turnedBad = tally.turnedBad;
    } else if (incident) {
        incident->ended = now;
    }
    return incident;
}

} // namespace

std::optional<FleetIncident> applyFleetBrake(std::span<const HealthRecord> before, std::span<Reading> round,
                                             const BrakeRules& rules, Instant now,
                                             const std::optional<FleetIncident>& open)
{
    std::vector<Before> lastJudged;
    lastJudged.reserve(before.size());
    for (const HealthRecord& record : before)
        lastJudged.push_back(record.lastJudged);
    return applyFleetBrake(lastJudged, round, rules, now, open);
}

std::optional<FleetIncident> applyFleetBrake(std::span<const std::optional<ReadingKind>> before,
                                             std::span<Reading> round, const BrakeRules& rules, Instant now,
                                             const std::optional<FleetIncident>& open)
{
    Q_ASSERT(before.size() == round.size());
    const Tally tally = tallyOf(before, round);
    std::optional<FleetIncident> running = open && !open->ended ? open : std::nullopt;
    const bool holds = tooMany(tally, rules) && !(running && running->overridden);
    for (std::size_t i = 0; holds && i < std::min(before.size(), round.size()); ++i)
        if (couldWorsen(before[i], round[i]))
            round[i] = blinded(round[i], u"fleet-brake"_s);
    return carriedOn(running, tally, holds, now);
}

QJsonObject toJson(const FleetIncident& incident)
{
    QJsonObject json{{u"since"_s, formatRfc3339(incident.since)},
                     {u"last"_s, formatRfc3339(incident.last)},
                     {u"rounds"_s, incident.rounds},
                     {u"could_turn"_s, incident.couldTurn},
                     {u"turned_bad"_s, incident.turnedBad},
                     {u"overridden"_s, incident.overridden}};
    if (incident.ended)
        json.insert(u"ended"_s, formatRfc3339(*incident.ended));
    return json;
}

std::optional<FleetIncident> fleetIncidentFromJson(const QJsonObject& json)
{
    const auto since = parseRfc3339(json.value("since"_L1).toString());
    const auto last = parseRfc3339(json.value("last"_L1).toString());
    if (!since || !last)
        return std::nullopt;
    return FleetIncident{.since = *since,
                         .last = *last,
                         .rounds = json.value("rounds"_L1).toInt(),
                         .couldTurn = json.value("could_turn"_L1).toInt(),
                         .turnedBad = json.value("turned_bad"_L1).toInt(),
                         .overridden = json.value("overridden"_L1).toBool(),
                         .ended = parseRfc3339(json.value("ended"_L1).toString())};
}

} // namespace caretaker::health
