// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/watch_health.h"

#include "core/store/fleet_overview.h"
#include "core/store/round_store.h"
#include "core/store/vantage_store.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Expected<void> addRounds(WatchHealth& health, const Workspace& workspace, Instant now)
{
    const store::RoundStore store(workspace.database);
    const auto last = store.last();
    const auto rounds = store.list(now - 24h, now);
    if (!last || !rounds)
        return unexpected(last ? rounds.error() : last.error());
    if (*last)
        health.lastRound = (*last)->at;
    health.isLate = health.lastRound && now - *health.lastRound > workspace.config.interval * 3;
    for (const store::Round& round : *rounds) {
        ++health.rounds;
        if (round.counters.value("blind"_L1).toBool()) {
            ++health.blindRounds;
            health.blindReason = round.counters.value("blind_reason"_L1).toString();
        }
    }
    return {};
}

VantageHealth& find(std::vector<VantageHealth>& vantages, const VantageName& name)
{
    const auto found = std::ranges::find(vantages, name, &VantageHealth::name);
    return found != vantages.end() ? *found : vantages.emplace_back(VantageHealth{.name = name});
}

Expected<void> addVantages(WatchHealth& health, const Workspace& workspace, Instant now)
{
    const auto validators = store::VantageStore(workspace.database).list();
    if (!validators)
        return unexpected(validators.error());
    find(health.vantages, workspace.config.vantage).isOwn = true;
    for (const store::StoredVantage& validator : *validators) {
        VantageHealth& vantage = find(health.vantages, validator.name);
        vantage.engine = validator.engine;
        vantage.lastLook = validator.lastAt;
    }
    auto read =
        store::FleetOverview(workspace.database).forEachVantage([&](const VantageName& name, Instant last) {
            auto& known = find(health.vantages, name).lastLook;
            known = std::max(known.value_or(last), last);
        });
    for (VantageHealth& vantage : health.vantages)
        vantage.isFresh = vantage.lastLook && now - *vantage.lastLook <= workspace.policy.quorum.fresh;
    std::ranges::sort(health.vantages, {},
                      [](const VantageHealth& v) { return std::pair(!v.isOwn, v.name.toString()); });
    return read;
}

} // namespace

Expected<WatchHealth> watchHealth(const Workspace& workspace, Instant now)
{
    WatchHealth health{.lastRound = {}, .blindReason = {}, .vantages = {}};
    health.canaries = static_cast<int>(workspace.config.canaries.size());
    return addRounds(health, workspace, now)
        .and_then([&] { return addVantages(health, workspace, now); })
        .map([&] { return std::move(health); });
}

} // namespace caretaker::service
