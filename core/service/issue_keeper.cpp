// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/issue_keeper.h"

#include "core/store/observation_store.h"

#include <algorithm>

namespace caretaker::service {

using health::Episode;
using health::IssueFacts;
using store::StoredEpisode;

namespace {

constexpr Duration Day = std::chrono::hours(24);

void add(metrics::Churn& sum, const metrics::Churn& churn)
{
    sum.added += churn.added;
    sum.removed += churn.removed;
    sum.modified += churn.modified;
}

} // namespace

Expected<IssueKeeper> IssueKeeper::load(const store::Database& database, const VantageName& vantage,
                                        const std::vector<fleet::DelegatedCa>& fleet,
                                        const health::IssueRules& rules, std::optional<Instant> asOf,
                                        const metrics::MetricsRules& metrics)
{
    IssueKeeper keeper(database, AlertWatch(database, vantage, fleet, metrics));
    if (!asOf)
        return keeper;
    return keeper.loadEpisodes()
        .and_then([&] { return keeper.loadChurn(database, vantage, *asOf); })
        .and_then([&] { return keeper.loadPayloads(*asOf - rules.flipsWithin); })
        .and_then([&] { return keeper.loadLast(database, vantage, fleet); })
        .map([&] { return std::move(keeper); });
}

Expected<void> IssueKeeper::loadEpisodes()
{
    auto open = m_store.open();
    if (!open)
        return unexpected(open.error());
    for (StoredEpisode& episode : *open)
        m_open[episode.ca].push_back(std::move(episode));
    return {};
}

Expected<void> IssueKeeper::loadChurn(const store::Database& database, const VantageName& vantage,
                                      Instant asOf)
{
    const auto hours = store::MetricsStore(database).changedHours(vantage, asOf - Day);
    if (!hours)
        return unexpected(hours.error());
    for (const auto& [ca, hour] : *hours)
        m_churn[ca].push_back({hour.hour, hour.counters.churn.products});
    return {};
}

Expected<void> IssueKeeper::loadPayloads(Instant since)
{
    const auto changes = m_store.payloadChanges(since);
    if (!changes)
        return unexpected(changes.error());
    for (const store::PayloadChange& change : *changes)
        m_payloads[change.ca][change.payload].push_back(change.at);
    return {};
}

Expected<void> IssueKeeper::loadLast(const store::Database& database, const VantageName& vantage,
                                     const std::vector<fleet::DelegatedCa>& fleet)
{
    const store::ObservationStore observations(database);
    for (const fleet::DelegatedCa& ca : fleet) {
        const auto runs = observations.latest(ca.handle);
        if (!runs)
            return unexpected(runs.error());
        for (const store::ObservationRun& run : *runs)
            if (run.observation.vantage == vantage && run.observation.manifest)
                m_last.insert_or_assign(ca.handle, Last{run.lastAt, *run.observation.manifest});
    }
    return {};
}

Expected<IssueKeeper::Facts> IssueKeeper::take(store::Transaction& transaction,
                                               const observe::RoundResult& look, const CaChanges& changes,
                                               const health::IssueRules& rules)
{
    Facts facts;
    // A blind round has recorded nothing; what was known before it is no issue of a blind look.
    if (auto judged = look.blind ? Expected<void>() : m_alerts.advance(look.at); !judged)
        return unexpected(judged.error());
    for (const observe::Observation& seen : look.observations) {
        IssueFacts& known = facts[seen.ca];
        if (const auto last = m_last.find(seen.ca); last != m_last.end()) {
            known.previousLook = last->second.at;
            known.previousManifest = last->second.manifest;
        }
        if (!seen.blind && seen.manifest)
            m_last.insert_or_assign(seen.ca, Last{look.at, *seen.manifest});
        if (const auto change = changes.find(seen.ca); change != changes.end()) {
            noteChurn(known, seen.ca, change->second, look.at);
            if (auto noted = notePayloads(transaction, seen.ca, change->second, look.at); !noted)
                return unexpected(noted.error());
        }
        known.flipping = flippingOf(seen.ca, rules, look.at);
        known.alerts = m_alerts.of(seen.ca);
    }
    return m_store.forgetPayloadChanges(transaction, look.at - rules.flipsWithin).map([&] {
        return std::move(facts);
    });
}

void IssueKeeper::noteChurn(IssueFacts& facts, const CaHandle& ca, const CaChange& change, Instant at)
{
    facts.sinceLook = change.churn.products;
    std::deque<Hour>& hours = m_churn[ca];
    while (!hours.empty() && hours.front().at <= at - Day)
        hours.pop_front();
    if (change.churn.products.changed() > 0)
        hours.push_back({at, change.churn.products});
    facts.day = metrics::Churn{.previous = change.now.products};
    for (const Hour& hour : hours)
        add(*facts.day, hour.products);
}

Expected<void> IssueKeeper::notePayloads(store::Transaction& transaction, const CaHandle& ca,
                                         const CaChange& change, Instant at)
{
    for (const auto* payloads : {&change.appeared, &change.disappeared})
        for (const QString& payload : *payloads) {
            m_payloads[ca][payload].push_back(at);
            const bool present = payloads == &change.appeared;
            if (auto added = m_store.add(transaction, {ca, payload, at, present}); !added)
                return added;
        }
    return {};
}

std::vector<health::FlippingPayload> IssueKeeper::flippingOf(const CaHandle& ca,
                                                             const health::IssueRules& rules, Instant at)
{
    std::vector<health::FlippingPayload> flipping;
    const auto known = m_payloads.find(ca);
    if (known == m_payloads.end())
        return flipping;
    for (auto payload = known->second.begin(); payload != known->second.end();) {
        Times& times = payload->second;
        std::erase_if(times, [&](Instant time) { return time <= at - rules.flipsWithin; });
        if (static_cast<int>(times.size()) >= rules.flips)
            flipping.push_back({payload->first, static_cast<int>(times.size())});
        payload = times.empty() ? known->second.erase(payload) : std::next(payload);
    }
    if (known->second.empty())
        m_payloads.erase(known);
    return flipping;
}

Expected<void> IssueKeeper::save(store::Transaction& transaction, const std::vector<Judged>& round,
                                 const health::IssueRules& rules, Instant now)
{
    for (const Judged& judged : round)
        if (auto saved = saveOne(transaction, judged, rules, now); !saved)
            return saved;
    return {};
}

Expected<void> IssueKeeper::saveOne(store::Transaction& transaction, const Judged& judged,
                                    const health::IssueRules& rules, Instant now)
{
    const bool isBlind = judged.observations.empty() || judged.observations.front().blind;
    if (isBlind || (judged.issues.empty() && !m_open.contains(judged.ca.handle)))
        return {};
    std::vector<StoredEpisode>& stored = m_open[judged.ca.handle];
    std::vector<Episode> open;
    open.reserve(stored.size());
    for (const StoredEpisode& episode : stored)
        open.push_back(episode.episode);
    const std::vector<Episode> advanced =
        health::advanceEpisodes(open, judged.issues, isBlind, rules.end, now);
    for (std::size_t i = 0; i < advanced.size(); ++i) {
        if (i == stored.size())
            stored.push_back({0, judged.ca.handle, advanced[i]});
        else if (stored[i].episode == advanced[i])
            continue;
        stored[i].episode = advanced[i];
        const auto id = m_store.put(transaction, stored[i]);
        if (!id)
            return unexpected(id.error());
        stored[i].id = *id;
    }
    std::erase_if(stored, [](const StoredEpisode& episode) { return !episode.episode.isOpen(); });
    if (stored.empty())
        m_open.erase(judged.ca.handle);
    return {};
}

} // namespace caretaker::service
