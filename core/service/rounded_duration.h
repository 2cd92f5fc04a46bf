// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

namespace caretaker::service {

/// As exact as people want to read it in a list: whole days from two days on, whole hours from 90 minutes on.
inline Duration roundedForPeople(Duration duration)
{
    if (duration >= std::chrono::hours(48))
        return std::chrono::floor<std::chrono::days>(duration);
    if (duration >= std::chrono::minutes(90))
        return std::chrono::floor<std::chrono::hours>(duration);
    return duration;
}

/// The same of the distance from `now`: what formats the distance afterwards says no more than that.
inline Instant roundedForPeople(Instant at, Instant now)
{
    return at > now ? now + roundedForPeople(at - now) : now - roundedForPeople(now - at);
}

} // namespace caretaker::service
