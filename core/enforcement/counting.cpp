// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/counting.h"

#include <algorithm>

namespace caretaker::enforcement {

using health::Marks;

namespace {

struct Stretch
{
    Duration from;
    Duration to;
};

/// What a clock stands at, at some moment.
using Counter = Duration (*)(const Marks&);

Duration watched(const Marks& marks) { return marks.watched; }
Duration nonFunctional(const Marks& marks) { return marks.nonFunctional; }
Duration wallTime(const Marks& marks) { return marks.at.time_since_epoch(); }

/// A hold may lie within an incident: each moment is taken out once.
Duration lengthOf(std::vector<Stretch> stretches)
{
    std::ranges::sort(stretches, {}, &Stretch::from);
    Duration length{0};
    Duration reached = Duration::min();
    for (const Stretch& stretch : stretches) {
        const Duration from = std::max(stretch.from, reached);
        length += std::max(stretch.to - from, Duration(0));
        reached = std::max(reached, stretch.to);
    }
    return length;
}

template <typename Spans>
void add(std::vector<Stretch>& stretches, const Spans& spans, Counter counter, Stretch within, auto&& stops)
{
    for (const auto& span : spans) {
        if (!stops(span))
            continue;
        const Duration end = span.to ? counter(*span.to) : within.to;
        stretches.push_back({std::max(counter(span.from), within.from), std::min(end, within.to)});
    }
}

Duration stopped(const Case& c, Counter counter, Stretch within, bool incidentsStop)
{
    std::vector<Stretch> stretches;
    add(stretches, c.holds, counter, within, [](const HoldSpan&) { return true; });
    if (incidentsStop)
        add(stretches, c.incidents, counter, within, [](const IncidentSpan& i) { return i.stopsClock; });
    return lengthOf(std::move(stretches));
}

Duration counted(const Case& c, Counter counter, Stretch within, bool incidentsStop)
{
    return std::max(within.to - within.from - stopped(c, counter, within, incidentsStop), Duration(0));
}

} // namespace

Duration watchedSince(const Case& c, const Marks& from, const Marks& now)
{
    return counted(c, watched, {from.watched, now.watched}, true);
}

Duration nonFunctionalSince(const Case& c, Duration from, const Marks& now)
{
    return counted(c, nonFunctional, {from, now.nonFunctional}, true);
}

Duration wallTimeSince(const Case& c, Instant from, Instant now)
{
    return counted(c, wallTime, {from.time_since_epoch(), now.time_since_epoch()}, false);
}

} // namespace caretaker::enforcement
