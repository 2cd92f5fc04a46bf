// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both clocks of a case (DESIGN section 4). Blind and unwatched time is in neither, because both count the
// health record's watched time; held time is taken out here.
//
// continuous  for Dead: watched time since the first failure after the last functional reading; any success,
// by any
//             path, resets it to zero. For other matters: watched time since their onset, while they last.
// cumulative  non-functional time inside the rolling window that ends now.
// calendar    for a planned retirement: wall time while the CA is retiring; only holds stop it.
// Time in which the failure is that of a repository which the registry itself operates is in neither of the
// first two, unless the policy says so.
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
    Duration calendar{0}; ///< of a planned retirement only
};

ClockReadings clocksOf(const Case& enforcementCase, const policy::Timeline& timeline,
                       const health::HealthRecord& health);

/// The step as it applies to this case: `after` and `by` by its severity. All functions below take what this
/// returns; one below 100 % never shortens suspension or revocation.
policy::Step stepFor(const Case& enforcementCase, const policy::Step& rule);

/// What the step's clock has counted since its anchor; nothing while the anchor does not exist.
std::optional<Duration> elapsed(const Case& enforcementCase, const policy::Timeline& timeline,
                                const policy::Step& step, const health::HealthRecord& health);

/// What its clock has counted since the step last fell due; nothing before it did.
std::optional<Duration> sinceDue(const Case& enforcementCase, const policy::Timeline& timeline,
                                 const policy::Step& step, const health::HealthRecord& health);

/// How long the case has been without trouble, on the way to resolve_after: the period of stabilisation
/// (G-9). Nothing while the trouble, or the state that it led to, is there.
std::optional<Duration> stableFor(const Case& enforcementCase, const policy::Timeline& timeline,
                                  const health::HealthRecord& health);

/// The next thing that will happen in an open case.
struct NextStep
{
    QString step;
    policy::Action action;
    StepStatus status; ///< Waiting (due lies ahead), Due, Blocked, Proposed, Approved or Executed
    /// When it falls or fell due, if things go on as they are; nothing while its clock stands still (held,
    /// blind, not failing) or its anchor does not exist.
    std::optional<Instant> due;
    std::optional<Instant> overdue; ///< due + (by - after)
    /// English: "1 more approval", "the first notice", "the end of 3d without trouble, 1d so far"; may be
    /// empty
    QString waitingFor;
};

/// The first step that is neither done for good nor rejected; what waits for people comes before what waits
/// for time. Nothing when the case has ended or all is done.
std::optional<NextStep> nextStep(const Case& enforcementCase, const policy::Policy& policy,
                                 const health::HealthRecord& health, Instant now);

} // namespace caretaker::enforcement
