// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: time that counts between two moments on one clock, without what stopped it. Holds stop all
// clocks; an incident of the registry's own repository stops those that count failure.
#pragma once

#include "core/enforcement/case.h"

namespace caretaker::enforcement {

/// Watched time since `from`.
Duration watchedSince(const Case& c, const health::Marks& from, const health::Marks& now);
/// Non-functional time since the counter stood at `from`.
Duration nonFunctionalSince(const Case& c, Duration from, const health::Marks& now);
/// Wall time since `from`; only holds stop it.
Duration wallTimeSince(const Case& c, Instant from, Instant now);

} // namespace caretaker::enforcement
