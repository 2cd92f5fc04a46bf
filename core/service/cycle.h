// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cycle: observe, assess, enforce, deliver: one round of the monitor. What a round found and decided is
// committed in one transaction; notices are delivered after it. Killed at any instant and started again,
// nothing committed is lost and no notice goes out twice.
//
// Holds the writer lock for as long as it lives: Error::refused when another cycle runs on this database.
#pragma once

#include "core/service/case_book.h"
#include "core/service/enforcer.h"
#include "core/service/issue_keeper.h"
#include "core/service/judge.h"
#include "core/service/metrics_recorder.h"
#include "core/service/round_scribe.h"
#include "core/service/watcher.h"
#include "core/service/workspace.h"
#include "core/store/observation_store.h"
#include "core/store/writer_lock.h"

namespace caretaker::service {

struct CycleReport
{
    Instant at;
    bool blind = false;
    QString blindReason;
    observe::RoundCounters counters;
    int observations = 0;
    int repositories = 0;       ///< fetched or tried
    int failedRepositories = 0; ///< by no transport
    int transitions = 0;
    int caseEvents = 0;
    int noticesQueued = 0;
    int noticesSent = 0;
    qint64 evidenceExcess = 0; ///< bytes above [evidence] max_size that belong to open cases, and stay
    std::optional<health::FleetIncident> incident; ///< the fleet brake held
};
QJsonObject toJson(const CycleReport& report);
/// What the looks say of it; the rest is zero.
CycleReport summaryOf(const std::vector<observe::RoundResult>& looks, Instant now);

class Cycle
{
public:
    static Expected<std::unique_ptr<Cycle>> create(Workspace workspace, Instant now);

    /// Takes in what vantages saw at `now`: our own look first, if any. The looks must be of the same
    /// instant.
    Expected<CycleReport> take(const std::vector<observe::RoundResult>& looks, Instant now);
    /// Only stores what was seen, as `observe` does: no judgement, no enforcement.
    Expected<void> remember(const observe::RoundResult& look);

    /// The looks, and after them what other vantages saw while that is fresh by the policy's [quorum].
    Expected<std::vector<observe::Observation>> withOtherEyes(std::vector<observe::Observation> looks,
                                                              Instant now) const;

    /// For showing, not for storing: with VANTAGES_DISAGREE on each CA that others see otherwise.
    Expected<observe::RoundResult> compared(observe::RoundResult look) const;

    /// When this vantage last looked at any of its CAs; nothing before its first look. A new look must be
    /// later.
    Expected<std::optional<Instant>> lastLook() const;

    const std::vector<fleet::DelegatedCa>& fleet() const { return m_fleet; }
    const Workspace& workspace() const { return m_workspace; }
    /// Shared with a CaseService, so that people's acts between rounds are seen by the next one.
    const std::shared_ptr<CaseBook>& cases() const { return m_book; }
    /// What the store knows of the last valid manifests, and until when, for an observer that begins.
    Expected<void> seed(observe::Observer& observer) const;

private:
    Cycle(Workspace workspace, store::WriterLock lock);
    Expected<void> loadAll();
    Expected<void> loadFleet();
    Expected<void> notePolicy(Instant now);
    Expected<void> receive(Instant now);
    Expected<std::vector<store::ObservationRun>> runsToRecall(const fleet::DelegatedCa& ca) const;
    Expected<CaChanges> storeLook(store::Transaction& transaction, const observe::RoundResult& look);
    /// All looks; what the first one, our own, says against those before it.
    Expected<IssueKeeper::Facts> storeLooks(store::Transaction& transaction,
                                            const std::vector<observe::RoundResult>& looks);
    Expected<void> beginRound();
    Expected<void> saveJudged(store::Transaction& transaction, const std::vector<Judged>& round, Instant now);
    Expected<void> linkEvidence(store::Transaction& transaction, const observe::Observation& observation);
    Expected<qint64> tidyEvidence(store::Transaction& transaction, bool added, Instant now);
    Expected<int> alertOfBrake(store::Transaction& transaction, Instant now);
    Expected<qint64> storeRound(store::Transaction& transaction, const CycleReport& report);
    Expected<CycleReport> commitRound(const std::vector<observe::RoundResult>& looks, Instant now);

    Workspace m_workspace;
    store::WriterLock m_lock;
    store::ObservationStore m_observations;
    std::vector<fleet::DelegatedCa> m_fleet;
    Judge m_judge;
    std::optional<MetricsRecorder> m_metrics;
    std::optional<IssueKeeper> m_issues;
    std::optional<RoundScribe> m_scribe;
    std::shared_ptr<CaseBook> m_book = std::make_shared<CaseBook>();
};

} // namespace caretaker::service
