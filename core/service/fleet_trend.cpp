// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/fleet_trend.h"

#include "core/store/fleet_overview.h"
#include "core/store/round_store.h"

#include <algorithm>

namespace caretaker::service {

namespace {

using store::FleetOverview;

int& countOf(StateCounts& counts, health::State state) { return counts[static_cast<std::size_t>(state)]; }

health::State stateOf(const QString& name)
{
    return health::stateFromString(name).value_or(health::State::Unknown);
}

/// `changes` newest first. Who was first judged in the period was unknown before.
std::vector<StateCounts> countedBack(StateCounts counts, const std::vector<FleetOverview::Change>& changes,
                                     Instant asOf, int days)
{
    std::vector<StateCounts> history{counts};
    auto change = changes.begin();
    for (int day = 1; day <= days; ++day) {
        const Instant then = asOf - std::chrono::days(day);
        for (; change != changes.end() && change->at > then; ++change) {
            --countOf(counts, stateOf(change->to));
            ++countOf(counts, stateOf(change->from));
        }
        history.push_back(counts);
    }
    std::ranges::reverse(history);
    return history;
}

} // namespace

Expected<FleetTrend> fleetTrend(const Workspace& workspace, int days)
{
    const FleetOverview overview(workspace.database);
    const auto last = store::RoundStore(workspace.database).last();
    if (!last)
        return unexpected(last.error());
    FleetTrend trend;
    auto counted = overview.forEachState(
        [&](const QString& state, int count) { countOf(trend.now, stateOf(state)) += count; });
    if (!counted)
        return unexpected(counted.error());
    if (!*last)
        return trend;
    trend.asOf = (*last)->at;
    const auto changes = overview.changes(*trend.asOf - std::chrono::days(days));
    if (!changes)
        return unexpected(changes.error());
    trend.days = countedBack(trend.now, *changes, *trend.asOf, days);
    return trend;
}

} // namespace caretaker::service
