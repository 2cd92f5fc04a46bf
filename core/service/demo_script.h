// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happens in the demo: a fleet of sixteen delegated CAs over seven repositories, and who fails how and
// when. Pure: a function of the time window. What is meant to be seen at the end is placed relative to the
// end, so that longer demos end alike; what needs more days than there are is left out.
#pragma once

#include "core/base/time.h"
#include "core/lab/fault.h"
#include "core/lab/options.h"

namespace caretaker::service {

/// One real millisecond plays 40: a first byte that is 12 s late comes after 300 ms. More would be quicker,
/// but then a busy machine's own hiccups would count as slowness.
inline constexpr int DemoLatencyScale = 40;

struct DemoWindow
{
    Instant start;
    Instant end;
};

/// A stretch in which the monitor itself is in trouble: first it looks and reaches nothing, then it does not
/// run.
struct MonitorOutage
{
    Instant blindFrom;
    Instant stoppedFrom;
    Instant to;
    bool isBlind(Instant at) const { return at >= blindFrom && at < stoppedFrom; }
    bool isStopped(Instant at) const { return at >= stoppedFrom && at < to; }
};

struct DemoScript
{
    lab::WorldOptions world;
    lab::FaultScript faults;
    std::optional<MonitorOutage> outage; ///< one week in the middle; nothing in a demo of less than 30 days
};

DemoScript demoScript(const DemoWindow& window);

} // namespace caretaker::service
