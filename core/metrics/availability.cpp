// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/availability.h"

#include <algorithm>

namespace caretaker::metrics {

Ratio Availability::share() const { return ratio(up.count(), (up + down).count()); }

Availability availabilityOver(std::span<const Run> runs, Instant from, Instant to)
{
    Availability sum;
    for (const Run& run : runs) {
        const Duration overlap = std::max(std::min(run.to, to) - std::max(run.from, from), Duration(0));
        if (run.kind == RunKind::Up)
            sum.up += overlap;
        else if (run.kind == RunKind::Down)
            sum.down += overlap;
    }
    return sum;
}

} // namespace caretaker::metrics
