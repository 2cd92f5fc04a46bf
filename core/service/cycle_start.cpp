// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cycle: what a process that begins tells the chain, and what it takes out of the store for its observer.
#include "core/rpki/publication_history.h"
#include "core/service/cycle.h"
#include "core/store/settings_store.h"

#include <algorithm>
#include <array>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

/// How far back a manifest is looked for that relying parties may still hold; few are valid for longer.
constexpr Duration LongestRecall = std::chrono::hours(24 * 7);

bool showsWhatIsCached(const observe::Observation& seen)
{
    return seen.manifest && rpki::isFetched(seen.functional, seen.objects) &&
           !rpki::isHeldBack(seen.findings);
}

} // namespace

/// Which rules judge from now on is part of the record: a change is an audit entry.
Expected<void> Cycle::notePolicy(Instant now)
{
    const policy::Policy& policy = m_workspace.policy;
    auto transaction = store::Transaction::begin(m_workspace.database);
    if (!transaction)
        return unexpected(transaction.error());
    store::SettingsStore settings(m_workspace.database);
    const store::Author author{u"os:"_s + currentUserName(), now};
    const std::array<std::pair<QLatin1StringView, QString>, 4> values{
        {{store::setting::PolicyName, policy.name},
         {store::setting::PolicyHash, policy.hash.toHex()},
         {store::setting::PolicyText, QString::fromUtf8(m_workspace.policyText)},
         {store::setting::Vantage, m_workspace.config.vantage.toString()}}};
    for (const auto& [key, value] : values)
        if (auto set = settings.set(*transaction, key, value, author); !set)
            return set;
    return transaction->commit();
}

Expected<void> Cycle::seed(observe::Observer& observer) const
{
    for (const fleet::DelegatedCa& ca : m_fleet) {
        const auto runs = runsToRecall(ca);
        if (!runs)
            return unexpected(runs.error());
        for (const store::ObservationRun& run : *runs) {
            if (run.observation.vantage == m_workspace.config.vantage)
                observer.seed(ca, run.observation);
            else if (run.observation.validUntil)
                observer.seedLastValid(ca.handle, *run.observation.validUntil);
        }
    }
    return {};
}

/// The last run of each vantage; when ours does not show what relying parties have in their caches, a few
/// days of them.
Expected<std::vector<store::ObservationRun>> Cycle::runsToRecall(const fleet::DelegatedCa& ca) const
{
    auto runs = m_observations.latest(ca.handle);
    if (!runs)
        return runs;
    const auto unclear = std::ranges::find_if(*runs, [this](const store::ObservationRun& run) {
        return run.observation.vantage == m_workspace.config.vantage && !showsWhatIsCached(run.observation);
    });
    if (unclear == runs->end())
        return runs;
    return m_observations.runs(ca.handle, unclear->lastAt - LongestRecall, unclear->lastAt);
}

Expected<std::optional<Instant>> Cycle::lastLook() const
{
    std::optional<Instant> last;
    for (const fleet::DelegatedCa& ca : m_fleet) {
        const auto runs = m_observations.latest(ca.handle);
        if (!runs)
            return unexpected(runs.error());
        for (const store::ObservationRun& run : *runs)
            if (run.observation.vantage == m_workspace.config.vantage)
                last = std::max(last, std::optional(run.lastAt));
    }
    return last;
}

} // namespace caretaker::service
