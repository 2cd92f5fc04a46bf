// SPDX-License-Identifier: GPL-3.0-or-later
//
// A CA's looks, one after the other at a steady interval, from 2026-01-01T00:00:00Z on.
#pragma once

#include "core/health/machine.h"

#include <vector>

namespace caretaker::tests {

using namespace std::chrono_literals;
using health::ReadingKind;
using health::State;

inline const Instant Start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);

struct Series
{
    health::HealthRules rules{};
    Duration every = 1h;
    health::HealthRecord record{};
    std::vector<health::Transition> transitions{};
    Instant next = Start;

    /// One look now; then the time of the next look.
    Series& look(ReadingKind kind, std::optional<Serial> manifest = std::nullopt)
    {
        const auto result =
            health::advance(record, {.kind = kind, .at = next, .manifestNumber = std::move(manifest)}, rules);
        record = result.record;
        if (result.transition)
            transitions.push_back(*result.transition);
        next += every;
        return *this;
    }
    Series& look(ReadingKind kind, int times)
    {
        for (int i = 0; i < times; ++i)
            look(kind);
        return *this;
    }
    /// Nobody looks for so long.
    Series& nothing(Duration time)
    {
        next += time;
        return *this;
    }
    Instant last() const { return *record.lastReadingAt; }
};

} // namespace caretaker::tests
