// SPDX-License-Identifier: GPL-3.0-or-later
//
// AlertWatch: which [[metrics.alert]] of the policy each CA breaks, as issues take them. Evaluated at the
// first look of each hour, when the counters of the hour before are whole; until the next one it answers from
// memory. Thresholds are judged as of that look, as `caretaker metrics` does; deviations by the last whole
// hour. So a round costs nothing. The first round of an hour, or of a process, costs half a second for 2000
// CAs in 1000 repositories with the shipped rules (measured without optimisation, on a busy machine): one sum
// over all subjects for each window, and the history of those whose last hour is large enough for a rule.
//
// Whose alert it is (observe/attribution.h): what transport and RRDP do is counted for the repository, and is
// an issue of each CA that uses it, with the repository's name and who has to act; all else is counted for
// the CA. Where no more fetches of a CA failed than synchronisations, its repository is the cause, too.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/health/issue.h"
#include "core/store/metrics_store.h"

namespace caretaker::service {

class AlertWatch
{
public:
    AlertWatch(const store::Database& database, VantageName vantage,
               const std::vector<fleet::DelegatedCa>& fleet, metrics::MetricsRules rules);

    /// After the counters of the look at `now` were written. Does nothing within an hour.
    Expected<void> advance(Instant now);
    const std::vector<health::MetricAlert>& of(const CaHandle& ca) const;

private:
    struct User
    {
        CaHandle ca;
        observe::Blame blame; ///< for what the repository's transports do
    };

    Expected<void> judgeThresholds(Instant now);
    Expected<void> judgeWindow(Duration window, Instant now);
    Expected<void> judgeDeviations(Instant now);
    Expected<std::optional<Instant>> lastUpdateOf(const metrics::Subject& subject,
                                                  const metrics::Counters& sum) const;
    bool mayDeviate(const metrics::Counters& hour) const;
    bool concerns(const metrics::Subject& subject) const;
    void take(const metrics::Subject& subject, const std::vector<metrics::Alert>& alerts,
              const metrics::Counters& sum);
    void takeOwn(const CaHandle& ca, const metrics::Alert& alert, const metrics::Counters& sum);

    store::Database m_database;
    store::MetricsStore m_metrics;
    VantageName m_vantage;
    std::vector<metrics::AlertRule> m_thresholds;
    metrics::MetricsRules m_deviations;           ///< those rules only
    std::map<QString, std::vector<User>> m_users; ///< by a repository's key
    std::map<CaHandle, observe::Blame> m_hosts;   ///< who answers for each CA's repository
    std::map<CaHandle, std::vector<health::MetricAlert>> m_alerts;
    std::optional<Instant> m_hour; ///< that was judged last
};

} // namespace caretaker::service
