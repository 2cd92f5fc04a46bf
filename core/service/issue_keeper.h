// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueKeeper: what issues need of the looks before (the last manifest, a day of churn, payloads that come
// and go), and when each issue of each CA began and ended. Small things in memory, read from the store once,
// so that a round costs what changed in it. One instance a process that runs cycles; begin anew after a
// rollback.
#pragma once

#include "core/service/alert_watch.h"
#include "core/service/judge.h"
#include "core/service/metrics_recorder.h"
#include "core/store/issue_store.h"

#include <deque>

namespace caretaker::service {

class IssueKeeper
{
public:
    using Facts = std::map<CaHandle, health::IssueFacts>;

    /// `asOf`: the last round; nothing before the first one.
    static Expected<IssueKeeper> load(const store::Database& database, const VantageName& vantage,
                                      const std::vector<fleet::DelegatedCa>& fleet,
                                      const health::IssueRules& rules, std::optional<Instant> asOf,
                                      const metrics::MetricsRules& metrics = {});

    /// Takes in one look of our own vantage and says what was known before it.
    Expected<Facts> take(store::Transaction& transaction, const observe::RoundResult& look,
                         const CaChanges& changes, const health::IssueRules& rules);
    /// Advances the episodes of every CA of the round, and stores those that changed.
    Expected<void> save(store::Transaction& transaction, const std::vector<Judged>& round,
                        const health::IssueRules& rules, Instant now);

private:
    struct Last
    {
        Instant at;
        rpki::ManifestFacts manifest;
    };
    struct Hour
    {
        Instant at;
        metrics::Churn products;
    };
    using Times = std::vector<Instant>; ///< oldest first

    IssueKeeper(const store::Database& database, AlertWatch alerts)
        : m_store(database), m_alerts(std::move(alerts))
    {
    }
    Expected<void> loadEpisodes();
    Expected<void> loadChurn(const store::Database& database, const VantageName& vantage, Instant asOf);
    Expected<void> loadPayloads(Instant since);
    Expected<void> loadLast(const store::Database& database, const VantageName& vantage,
                            const std::vector<fleet::DelegatedCa>& fleet);

    void noteChurn(health::IssueFacts& facts, const CaHandle& ca, const CaChange& change, Instant at);
    Expected<void> notePayloads(store::Transaction& transaction, const CaHandle& ca, const CaChange& change,
                                Instant at);
    std::vector<health::FlippingPayload> flippingOf(const CaHandle& ca, const health::IssueRules& rules,
                                                    Instant at);
    Expected<void> saveOne(store::Transaction& transaction, const Judged& judged,
                           const health::IssueRules& rules, Instant now);

    store::IssueStore m_store;
    AlertWatch m_alerts;
    std::map<CaHandle, Last> m_last;
    std::map<CaHandle, std::deque<Hour>> m_churn;
    std::map<CaHandle, std::map<QString, Times>> m_payloads;
    std::map<CaHandle, std::vector<store::StoredEpisode>> m_open;
};

} // namespace caretaker::service
