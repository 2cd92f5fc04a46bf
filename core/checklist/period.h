// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a checklist is for: periods of the calendar, in UTC. A week begins on Monday (ISO 8601). The list
// before delegation has one period without an end.
//
// The figures on a list are of a sliding window: the day, 7, 30 or 91 days that end when it is looked at, so
// that they mean as much on the first of a month as on the last; what people tick belongs to the period.
#pragma once

#include "core/base/time.h"
#include "core/checklist/definition.h"

namespace caretaker::checklist {

struct PeriodWindow
{
    QString name; ///< "2026-03-16", "2026-W12", "2026-03", "2026-Q1", "pre-delegation"
    Instant from;
    std::optional<Instant> to; ///< the first moment after it; nothing: no end
    friend bool operator==(const PeriodWindow&, const PeriodWindow&) = default;
};

/// The one that `at` lies in.
PeriodWindow periodAt(Period period, Instant at);
/// How long the figures look back: a day, 7, 30 or 91 days; 30 days before delegation (G-10).
Duration lengthOf(Period period);

} // namespace caretaker::checklist
