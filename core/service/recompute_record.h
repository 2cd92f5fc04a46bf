// SPDX-License-Identifier: GPL-3.0-or-later
//
// RecordedRounds: puts together, round by round, what each round judged, from what the store or a case bundle
// holds: inputs of rounds, decisions, and runs in order of time. The fleet is folded from its changes in the
// chain, the rules are the texts in the chain, the observations are looked up in the runs.
//
// Of one CA alone, the fleet brake cannot be recomputed, since it counts all CAs: whether it held is taken
// from the record, and what it does to this CA is recomputed.
#pragma once

#include "core/service/recompute_replay.h"
#include "core/service/round_seen.h"
#include "core/store/replay_store.h"

#include <deque>

namespace caretaker::service {

struct ReplayMaterial
{
    std::vector<store::RoundInput> rounds;   ///< by id
    std::vector<store::Decision> decisions;  ///< by seq
    std::vector<store::JudgedIssues> issues; ///< by round
    std::optional<CaHandle> only;            ///< nothing: all CAs
};

class RecordedRounds
{
public:
    using TakeRun = std::function<bool(store::ObservationRun&&)>;
    /// Gives the runs by time of their first look, until told to stop.
    using Runs = std::function<Expected<void>(const TakeRun&)>;
    using Progress = std::function<void(qint64 done, qint64 total)>;

    explicit RecordedRounds(ReplayMaterial material);

    /// Plays all rounds, or those up to `until`, into `replay`. Failed when the material does not read.
    Expected<void> play(Replay& replay, const Runs& runs, const Progress& progress = {},
                        std::optional<Instant> until = std::nullopt);

    /// English sentences on what this recomputation took for granted.
    const QStringList& notes() const { return m_notes; }
    const std::map<QString, std::shared_ptr<const policy::Policy>>& policies() const { return m_policies; }

private:
    using Shelf = std::deque<store::ObservationRun>;

    void readPolicies();
    void shelve(store::ObservationRun&& run);
    const store::ObservationRun* find(const CaHandle& ca, const Seen& seen) const;
    Expected<void> playRound(Replay& replay, const store::RoundInput& input);
    void foldFleet(qint64 upTo);
    void takeIssues(qint64 round);
    bool isMeant(const CaHandle& ca) const { return !m_material.only || *m_material.only == ca; }
    Expected<void> takeDecisions(Replay& replay, qint64 upTo, ReplayRound* round);
    Expected<void> takeTransition(Replay& replay, const store::Decision& decision, ReplayRound* round) const;
    Expected<void> takeCaseEvent(Replay& replay, const store::Decision& decision, ReplayRound* round) const;
    Expected<void> takeSeen(Replay& replay, const store::RoundInput& input, ReplayRound& round);
    Expected<std::shared_ptr<const policy::Policy>> policyOf(const store::RoundInput& input) const;

    ReplayMaterial m_material;
    QStringList m_notes;
    std::map<QString, std::shared_ptr<const policy::Policy>> m_policies; ///< by hash in hexadecimal
    Duration m_longestFresh{0};
    std::map<std::pair<CaHandle, VantageName>, Shelf> m_shelves;
    std::map<CaHandle, fleet::DelegatedCa> m_cas;
    std::shared_ptr<const std::vector<fleet::DelegatedCa>> m_fleet;
    std::size_t m_nextFleet = 0;
    std::map<CaHandle, std::vector<health::Issue>> m_issues;
    std::size_t m_nextIssues = 0;
    std::size_t m_nextDecision = 0;
};

} // namespace caretaker::service
