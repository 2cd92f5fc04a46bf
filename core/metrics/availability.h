// SPDX-License-Identifier: GPL-3.0-or-later
//
// Availability over a window from run-length readings, as the store keeps them (requirements C-1).
#pragma once

#include "core/base/time.h"
#include "core/metrics/indicators.h"

#include <span>

namespace caretaker::metrics {

enum class RunKind { Up, Down, Unwatched };

/// One stretch [from, to) in which every look said the same.
struct Run
{
    RunKind kind;
    Instant from;
    Instant to;
    friend bool operator==(const Run&, const Run&) = default;
};

struct Availability
{
    Duration up{0};
    Duration down{0};
    Ratio
    share() const; ///< up / (up + down): unwatched time is in neither; undefined when nothing was watched
    friend bool operator==(const Availability&, const Availability&) = default;
};

/// Runs must not overlap; order does not matter; time that no run covers is unwatched.
Availability availabilityOver(std::span<const Run> runs, Instant from, Instant to);

} // namespace caretaker::metrics
