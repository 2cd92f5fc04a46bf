// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/installation.h"

#include "core/store/fleet_store.h"
#include "core/store/observation_store.h"
#include "core/store/vantage_store.h"

#include <QFileInfo>

#include <map>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t CasToAsk = 8;

using LastLooks = std::map<VantageName, Instant>;

Expected<LastLooks> lastLooks(const store::Database& database)
{
    const auto cas = store::FleetStore(database).list();
    if (!cas)
        return unexpected(cas.error());
    LastLooks looks;
    for (size_t i = 0; i < std::min(cas->size(), CasToAsk); ++i) {
        const auto runs = store::ObservationStore(database).latest((*cas)[i].handle);
        if (!runs)
            return unexpected(runs.error());
        for (const store::ObservationRun& run : *runs) {
            Instant& last = looks[run.observation.vantage];
            last = std::max(last, run.lastAt);
        }
    }
    return looks;
}

} // namespace

Expected<Installation> installation(const Workspace& workspace)
{
    const store::Database& database = workspace.database;
    const auto validators = store::VantageStore(database).list();
    auto looks = lastLooks(database);
    if (!validators || !looks)
        return unexpected(validators ? looks.error() : validators.error());
    Installation result{database.path(), QFileInfo(database.path()).size(), database.schemaVersion(), {}};
    const VantageName& own = workspace.config.vantage;
    const auto found = looks->find(own);
    result.vantages.push_back({own, {}, found == looks->end() ? std::nullopt : std::optional(found->second)});
    looks->erase(own);
    for (const store::StoredVantage& validator : *validators) {
        const QString engine = (validator.engine + u' ' + validator.version).trimmed();
        result.vantages.push_back({validator.name, engine, validator.lastAt});
        looks->erase(validator.name);
    }
    for (const auto& [name, at] : *looks)
        result.vantages.push_back({name, {}, at});
    return result;
}

} // namespace caretaker::service
