// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/profile.h"
#include "core/readiness/report.h"

namespace caretaker::readiness {

/// Runs all tests over the facts. A test that says Error or worse has failed, and what needs it is skipped,
/// as is what needs facts that are not there; a waiver does not change that. `ended`: when the facts were
/// complete.
Report run(const Facts& facts, const Profile& profile, Instant ended);

/// The tests of a report over facts that are not complete yet which were skipped for want of what is still
/// to come, in order.
QStringList waitingTests(const Report& report, const std::vector<Source>& ahead);

} // namespace caretaker::readiness
