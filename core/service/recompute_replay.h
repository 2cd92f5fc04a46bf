// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replay: judges recorded rounds once more, by the very code that judged them first (Judge, factsFor(),
// enforcement::decide()), and compares what comes out with what was recorded. What people did, what was sent,
// and the issues of a CA are taken as they were recorded. No I/O.
//
// Reasons are compared but for the milliseconds of a latency: a run of like observations keeps the first
// one's and on which side of a threshold the others were (core/store/observation_store.h).
#pragma once

#include "core/enforcement/decide.h"
#include "core/service/incident_keeper.h"
#include "core/service/judge.h"

#include <memory>

namespace caretaker::service {

/// One round with everything that it judged, and what was recorded of it.
struct ReplayRound
{
    Instant at;
    std::shared_ptr<const std::vector<fleet::DelegatedCa>> fleet;
    std::vector<observe::Observation> seen;
    std::map<CaHandle, std::vector<health::Issue>> issues;
    std::shared_ptr<const policy::Policy> policy;
    std::optional<health::FleetIncident> incident; ///< that was open before
    std::map<CaHandle, health::Transition> transitions;
    std::map<CaHandle, enforcement::CaseEvents> events;
};

struct Difference
{
    CaHandle ca;
    Instant at;
    QString what; ///< "transition", "case event", "health record", "observation", ...
    QString stored;
    QString recomputed;
};
QJsonObject toJson(const Difference& difference);

struct ReplayCounts
{
    qint64 rounds = 0;
    qint64 readings = 0;
    qint64 transitions = 0; ///< recomputed
    qint64 caseEvents = 0;  ///< recomputed
    qint64 given = 0;       ///< case events of people and of what was sent: taken as recorded
    qint64 differences = 0;
};

class Replay
{
public:
    /// Differences are counted all, and kept up to this many.
    static constexpr qsizetype MaxKept = 1000;

    enum class Reach { Fleet, OneCa };
    /// Of one CA alone, what its repository does to others is not known: an incident then has the name that
    /// was recorded.
    explicit Replay(Reach reach = Reach::Fleet) : m_reach(reach) {}

    void take(const ReplayRound& round);
    /// What happened in a case between rounds.
    void act(const enforcement::CaseEvent& event);
    void differ(Difference difference);

    const ReplayCounts& counts() const { return m_counts; }
    const std::vector<Difference>& differences() const { return m_differences; }
    const std::map<CaHandle, std::vector<enforcement::Case>>& cases() const { return m_cases; }
    const std::vector<std::pair<CaHandle, health::Transition>>& transitions() const { return m_transitions; }
    const Judge& judge() const { return m_judge; }
    /// The last round's rules; null before the first.
    const std::shared_ptr<const policy::Policy>& policy() const { return m_policy; }
    /// Each CA as it was judged last.
    const std::map<CaHandle, Judged>& last() const { return m_last; }

private:
    void compareTransition(const ReplayRound& round, const Judged& judged);
    void enforce(const ReplayRound& round, const Judged& judged, const IncidentKeeper& incidents);
    std::optional<enforcement::IncidentFacts> incidentOf(const CaHandle& ca, const IncidentKeeper& incidents,
                                                         const enforcement::CaseEvents& recorded) const;
    void compareUnjudged(const ReplayRound& round);
    void takeGiven(const ReplayRound& round, const Judged& judged, const enforcement::CaseEvent& event);

    Reach m_reach;
    Judge m_judge;
    std::shared_ptr<const policy::Policy> m_policy;
    std::vector<enforcement::RepositoryIncident> m_incidents; ///< open ones
    std::map<CaHandle, Judged> m_last;
    std::map<CaHandle, std::vector<enforcement::Case>> m_cases;
    std::vector<std::pair<CaHandle, health::Transition>> m_transitions;
    std::vector<Difference> m_differences;
    ReplayCounts m_counts;
};

} // namespace caretaker::service
