// SPDX-License-Identifier: GPL-3.0-or-later
//
// The state machine of DESIGN section 3: a pure function from a record and a reading to the next record. The
// live service, the tests and a backtest over a recorded year run this very code.
//
// - Blind changes nothing but `lastReadingAt`, `lastKind` and the candidate's `confirmsAt` (which moves on by
//   the blind time, since every clock stood still).
// - A reading that is not later than the last one is ignored: a cycle run twice judges once.
// - Unknown ends with the first complete reading (Healthy) or when a condition is confirmed.
// - "Without interruption": Failed ends a streak of functional, partial and complete readings; any functional
//   reading ends a streak of Failed; Blind ends none.
#pragma once

#include "core/health/reading.h"
#include "core/health/record.h"
#include "core/health/rules.h"

#include <optional>

namespace caretaker::health {

struct Transition
{
    State from;
    State to;
    Instant at;
    Reasons reasons; ///< the numbers against their thresholds, then the reading's own reasons
    friend bool operator==(const Transition&, const Transition&) = default;
};

struct Advance
{
    HealthRecord record;
    std::optional<Transition> transition;
};

Advance advance(const HealthRecord& record, const Reading& reading, const HealthRules& rules);

/// The figure of merit decayed to the record's present.
double figureOfMeritNow(const HealthRecord& record, const FlappingRules& rules);
/// 1 - non-functional/watched over the window before the last reading; nothing when nothing was watched.
std::optional<double> availability(const HealthRecord& record, Duration window);

/// {"from","to","at","reasons"}; exact.
QJsonObject toJson(const Transition& transition);
std::optional<Transition> transitionFromJson(const QJsonObject& json);

} // namespace caretaker::health
