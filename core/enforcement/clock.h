// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both clocks of a case (DESIGN section 4). Blind and unwatched time is in neither, because both count the
// health record's watched time; held time is taken out here.
//
// continuous  for Dead: watched time since the first failure after the last functional reading; any success,
// by any
//             path, resets it to zero. For other matters: watched time since their onset, while they last.
// cumulative  non-functional time inside the rolling window that ends now.
// A step counts from its anchor *on its timeline's clock*: a success after the notice resets a continuous
// clock for the steps that count from the notice, too.
#pragma once

#include "core/enforcement/case.h"
#include "core/policy/policy.h"

#include <optional>

namespace caretaker::enforcement {

/// Both, as shown for every case.
struct ClockReadings
{
    Duration continuous{0};
    Duration cumulative{0};
    bool running = false; ///< false while held, blind, or the trouble is gone
};

ClockReadings clocksOf(const Case& enforcementCase, const policy::Timeline& timeline,
                       const health::HealthRecord& health);

/// What the step's clock has counted since its anchor; nothing while the anchor does not exist.
std::optional<Duration> elapsed(const Case& enforcementCase, const policy::Timeline& timeline,
                                const policy::Step& step, const health::HealthRecord& health);

/// The next thing that will happen in an open case.
struct NextStep
{
    QString step;
    policy::Action action;
    StepStatus status; ///< Waiting (due lies ahead), Due, Blocked, Proposed or Approved
    /// When it falls or fell due, if things go on as they are; nothing while its clock stands still (held,
    /// blind, not failing) or its anchor does not exist.
    std::optional<Instant> due;
    std::optional<Instant> overdue; ///< due + (by - after)
    QString waitingFor; ///< English: "1 more approval", "a second vantage", "the first notice"; may be empty
};

/// The first step that is neither done nor rejected; what waits for people comes before what waits for time.
/// Nothing when the case has ended or all is done.
std::optional<NextStep> nextStep(const Case& enforcementCase, const policy::Policy& policy,
                                 const health::HealthRecord& health, Instant now);

} // namespace caretaker::enforcement
