// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/fault.h"

namespace caretaker::lab {

Duration skewOf(const Fault& fault)
{
    return fault.skew.value_or(std::chrono::hours(fault.kind == FaultKind::ClockOff ? 3 : 2));
}

qint64 amountOf(const Fault& fault)
{
    return fault.amount ? *fault.amount : defaultAmountOf(fault.kind).value_or(0);
}

std::optional<Instant> Fault::activeSince(Instant now) const
{
    if (now < from || (to && now >= *to))
        return std::nullopt;
    if (!cycle)
        return from;
    const Duration intoCycle = (now - from) % (cycle->on + cycle->off);
    return intoCycle < cycle->on ? std::optional(now - intoCycle) : std::nullopt;
}

} // namespace caretaker::lab
