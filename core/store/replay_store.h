// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReplayStore: what each round judged, kept so that it can be judged again: which observations (by CA,
// vantage and time; what they said is in the runs), the fleet (as of an audit entry), the rules (by hash),
// the fleet incident that was open, and the issues. Reads the whole record in order of time, in streams: cost
// grows with what is stored, memory does not grow with the runs.
#pragma once

#include "core/store/audit_chain.h"
#include "core/store/observation_store.h"

#include <functional>

namespace caretaker::store {

struct RoundInput
{
    qint64 round = 0;
    Instant at{};           ///< of the round; for reading
    qint64 chainBefore = 0; ///< audit entries after this one, up to chainAfter, are what the round decided
    qint64 chainAfter = 0;
    qint64 fleetSeq = 0;
    Sha256 policy = Sha256({});
    QJsonObject pattern{}; ///< core/service/round_seen.h
    QJsonObject times{};   ///< the same
    std::optional<QJsonObject> incident{};
    QJsonObject counters{}; ///< of the round; for reading
};

/// The issue kinds of one CA, from this round on.
struct JudgedIssues
{
    CaHandle ca;
    qint64 round = 0;
    QStringList kinds;
};

/// An audit entry without its place in the chain: for reading what was decided.
struct Decision
{
    qint64 seq = 0;
    Instant at;
    QString actor;
    QString kind;
    QString subject;
    QJsonObject payload;
};

class ReplayStore
{
public:
    explicit ReplayStore(Database database) : m_database(std::move(database)) {}

    Expected<void> add(Transaction& transaction, const RoundInput& input);
    Expected<void> add(Transaction& transaction, const JudgedIssues& issues);

    /// Rounds that have an input, by id. Failed when one does not read.
    Expected<std::vector<RoundInput>> inputs() const;
    Expected<qint64> roundsWithoutInput() const;
    Expected<std::vector<JudgedIssues>> issues() const; ///< by round
    /// The last word on every CA.
    Expected<std::vector<JudgedIssues>> latestIssues() const;
    /// Transitions, case events, fleet changes and policy texts, by seq.
    Expected<std::vector<Decision>> decisions() const;
    /// By time of the first look; of one CA, or of all. Stops when `read` returns false.
    Expected<void> forEachRun(const std::optional<CaHandle>& ca,
                              const std::function<bool(ObservationRun&&)>& read) const;

private:
    Expected<qint64> patternId(const QJsonObject& pattern);
    Database m_database;
};

} // namespace caretaker::store
