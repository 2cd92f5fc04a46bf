// SPDX-License-Identifier: GPL-3.0-or-later
//
// RoundScribe: writes down what a round judged, in the round's own transaction, so that it can be judged
// again (core/store/replay_store.h says what that is). One instance a process that runs cycles; begin anew
// after a rollback.
#pragma once

#include "core/service/judge.h"
#include "core/store/replay_store.h"

namespace caretaker::service {

class RoundScribe
{
public:
    struct Loaded
    {
        std::vector<fleet::DelegatedCa> fleet;
        qint64 fleetSeq; ///< the fleet is as of this audit entry
    };
    /// The fleet and its place in the audit chain, which belong together.
    static Expected<Loaded> loadFleet(const store::Database& database);
    static Expected<RoundScribe> load(const store::Database& database, const Loaded& loaded);

    /// Before anything of the round is written: where the chain is, and which incident is open.
    Expected<void> begin(const std::optional<health::FleetIncident>& incident);
    /// What is about to be judged.
    void see(const std::vector<observe::Observation>& observations);
    /// After everything: `round` is what came out.
    Expected<void> write(store::Transaction& transaction, qint64 roundId, const std::vector<Judged>& round,
                         const policy::Policy& policy);

private:
    explicit RoundScribe(const store::Database& database) : m_database(database), m_store(database) {}
    Expected<void> writeIssues(store::Transaction& transaction, qint64 roundId,
                               const std::vector<Judged>& round);

    store::Database m_database;
    store::ReplayStore m_store;
    std::set<CaHandle> m_fleet;
    std::map<CaHandle, QStringList> m_issues; ///< as last written
    store::RoundInput m_input;
};

} // namespace caretaker::service
