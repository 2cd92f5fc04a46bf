// SPDX-License-Identifier: GPL-3.0-or-later
//
// Judge: keeps the health record of every CA and advances all of them by one round: observations in,
// readings, records, transitions and issues out. Each vantage has one observation a CA: our own of this
// round first, then what other vantages saw last, while that is fresh by the policy's [quorum]. No I/O but
// load() and save(); the judgement itself is the pure code of core/health. One instance for each process that
// runs cycles; not thread-safe.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/health/brake.h"
#include "core/health/issue.h"
#include "core/health/machine.h"
#include "core/observe/observation.h"
#include "core/policy/policy.h"
#include "core/store/health_store.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace caretaker::service {

/// One CA after a round.
struct Judged
{
    fleet::DelegatedCa ca;
    health::Reading reading;
    health::HealthRecord record;
    std::optional<health::Transition> transition;
    std::vector<health::Issue> issues;
    std::vector<observe::Observation> observations; ///< of this round, one a vantage; may be empty
    Findings findings{};                            ///< about its vantages taken together
    /// With a transition: what it rests on beside its reasons, for the record:
    /// {"policy","policy_hash","reading","looks":[{"vantage","at","reading"}]}.
    QJsonObject grounds{};
};

/// The record, and what is kept in the store beside it, for status, cases and notices:
/// {"health","reading","issues","findings"}. The reading's time is the record's.
struct HealthSnapshot
{
    health::HealthRecord record;
    health::Reading reading;
    std::vector<health::Issue> issues;
    Findings findings{};
};
QJsonObject toJson(const HealthSnapshot& snapshot);
std::optional<HealthSnapshot> healthSnapshotFromJson(const QJsonObject& json);

/// All of a snapshot but the record.
struct HealthDetails
{
    health::Reading reading; ///< its time does not count
    std::vector<health::Issue> issues;
    Findings findings;
};

class Judge
{
public:
    /// Failed when a stored record does not decode: it is never silently begun anew.
    static Expected<Judge> load(const store::Database& database);

    /// `facts` are what issues need of the looks before. A CA without an observation in this round keeps its
    /// record. The fleet brake runs over all of them.
    std::vector<Judged> judge(const std::vector<fleet::DelegatedCa>& fleet,
                              std::vector<observe::Observation> observations, const policy::Policy& policy,
                              Instant now, const std::map<CaHandle, health::IssueFacts>& facts = {});
    /// Every record; what stands beside it only where that changed since it was last stored.
    Expected<void> save(store::Transaction& transaction, const std::vector<Judged>& round);

    /// The fleet brake's incident, while it holds. A recomputation goes on with the one that was open then.
    void carryOn(const std::optional<health::FleetIncident>& incident) { m_incident = incident; }
    const std::optional<health::FleetIncident>& incident() const { return m_incident; }

    /// Null for a CA that was never judged.
    const health::HealthRecord* record(const CaHandle& ca) const;

private:
    /// A CA as of the last round, and what the store has beside its record.
    struct Known
    {
        health::HealthRecord record;
        std::optional<HealthDetails> stored;
    };
    struct Seen;
    std::vector<Seen> match(const std::vector<fleet::DelegatedCa>& fleet,
                            std::vector<observe::Observation>& observations);
    Judged judgeOne(Seen& seen, const health::Reading& reading, const policy::Policy& policy, Instant now,
                    const std::map<CaHandle, health::IssueFacts>& facts);
    Expected<void> saveOne(store::Transaction& transaction, const Judged& judged);

    std::unordered_map<QString, Known> m_known; ///< by handle
    std::optional<health::FleetIncident> m_incident;
};

} // namespace caretaker::service
