// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/cycle.h"

#include "core/rpki/publication_history.h"
#include "core/service/notice_desk.h"
#include "core/service/other_eyes.h"
#include "core/store/evidence_store.h"
#include "core/store/round_store.h"
#include "core/store/settings_store.h"

#include <algorithm>
#include <array>
#include <map>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

/// How far back a manifest is looked for that relying parties may still hold; few are valid for longer.
constexpr Duration LongestRecall = std::chrono::hours(24 * 7);

/// Counters are kept for longer than the policy's windows, so that a somewhat longer one has something to
/// show.
constexpr Duration MetricsReserve = std::chrono::hours(24 * 31);

bool showsWhatIsCached(const observe::Observation& seen)
{
    return seen.manifest && rpki::isFetched(seen.functional, seen.objects) &&
           !rpki::isHeldBack(seen.findings);
}

CycleReport summaryOf(const std::vector<observe::RoundResult>& looks, Instant now)
{
    CycleReport report{.at = now};
    report.blind =
        !looks.empty() && std::all_of(looks.begin(), looks.end(), [](const auto& l) { return l.blind; });
    if (report.blind)
        report.blindReason = looks.front().blindReason;
    for (const observe::RoundResult& look : looks) {
        report.observations += static_cast<int>(look.observations.size());
        report.repositories += static_cast<int>(look.repositories.size());
        report.failedRepositories += static_cast<int>(
            std::count_if(look.repositories.begin(), look.repositories.end(),
                          [](const observe::RepositoryOutcome& r) { return !r.endpoint.synchronised; }));
        report.counters.fetches += look.counters.fetches;
        report.counters.probes += look.counters.probes;
        report.counters.bytes += look.counters.bytes;
        report.counters.treeRuns += look.counters.treeRuns;
        report.counters.objectsValidated += look.counters.objectsValidated;
        report.counters.signaturesVerified += look.counters.signaturesVerified;
        report.counters.elapsed += look.counters.elapsed;
    }
    return report;
}

std::vector<observe::Observation> observationsOf(const std::vector<observe::RoundResult>& looks)
{
    std::vector<observe::Observation> all;
    for (const observe::RoundResult& look : looks)
        all.insert(all.end(), look.observations.begin(), look.observations.end());
    return all;
}

int transitionsOf(const std::vector<Judged>& round)
{
    return static_cast<int>(
        std::count_if(round.begin(), round.end(), [](const Judged& j) { return j.transition.has_value(); }));
}

} // namespace

QJsonObject toJson(const CycleReport& report)
{
    const observe::RoundCounters& n = report.counters;
    QJsonObject json{{u"at"_s, formatRfc3339(report.at)},
                     {u"blind"_s, report.blind},
                     {u"blind_reason"_s, report.blindReason},
                     {u"fetches"_s, n.fetches},
                     {u"probes"_s, n.probes},
                     {u"bytes"_s, n.bytes},
                     {u"objects_validated"_s, n.objectsValidated},
                     {u"signatures_verified"_s, n.signaturesVerified},
                     {u"elapsed_ms"_s, static_cast<qint64>(n.elapsed.count())},
                     {u"observations"_s, report.observations},
                     {u"repositories"_s, report.repositories},
                     {u"failed_repositories"_s, report.failedRepositories},
                     {u"transitions"_s, report.transitions},
                     {u"case_events"_s, report.caseEvents},
                     {u"notices_queued"_s, report.noticesQueued},
                     {u"notices_sent"_s, report.noticesSent},
                     {u"evidence_excess"_s, report.evidenceExcess}};
    json.insert("incident"_L1, report.incident ? QJsonValue(health::toJson(*report.incident)) : QJsonValue());
    return json;
}

Cycle::Cycle(Workspace workspace, store::WriterLock lock)
    : m_workspace(std::move(workspace)), m_lock(std::move(lock)), m_observations(m_workspace.database)
{
}

Expected<std::unique_ptr<Cycle>> Cycle::create(Workspace workspace, Instant now)
{
    auto lock = store::WriterLock::acquire(workspace.database.path(), u"cycle"_s, now);
    if (!lock)
        return unexpected(lock.error());
    std::unique_ptr<Cycle> cycle(new Cycle(std::move(workspace), std::move(*lock)));
    return cycle->loadAll().and_then([&] { return cycle->notePolicy(now); }).map([&] {
        return std::move(cycle);
    });
}

Expected<void> Cycle::loadAll()
{
    if (auto loaded = loadFleet(); !loaded)
        return loaded;
    auto judge = Judge::load(m_workspace.database);
    if (!judge)
        return unexpected(judge.error());
    auto book = CaseBook::load(m_workspace.database);
    if (!book)
        return unexpected(book.error());
    const auto last = store::RoundStore(m_workspace.database).last();
    if (!last)
        return unexpected(last.error());
    const auto asOf = *last ? std::optional((*last)->at) : std::nullopt;
    auto issues = IssueKeeper::load(m_workspace.database, m_workspace.config.vantage, m_fleet,
                                    m_workspace.policy.health.issues, asOf);
    if (!issues)
        return unexpected(issues.error());
    m_issues.emplace(std::move(*issues));
    m_metrics.emplace(m_workspace.database, metrics::reachOf(m_workspace.policy.metrics) + MetricsReserve);
    m_judge = std::move(*judge);
    *m_book = std::move(*book);
    return {};
}

/// With its place in the audit chain, which each round records: the two are only ever changed together.
Expected<void> Cycle::loadFleet()
{
    auto loaded = RoundScribe::loadFleet(m_workspace.database);
    if (!loaded)
        return unexpected(loaded.error());
    auto scribe = RoundScribe::load(m_workspace.database, *loaded);
    if (!scribe)
        return unexpected(scribe.error());
    m_scribe.emplace(std::move(*scribe));
    m_fleet = std::move(loaded->fleet);
    return {};
}

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

Expected<CaChanges> Cycle::storeLook(store::Transaction& transaction, const observe::RoundResult& look)
{
    store::EvidenceStore evidence(m_workspace.database);
    for (const observe::EvidenceBlob& blob : look.evidence)
        if (const auto put = evidence.put(transaction, blob.bytes, blob.kind, blob.uri, look.at,
                                          look.at + m_workspace.config.evidenceKeep);
            !put)
            return unexpected(put.error());
    for (const observe::Observation& observation : look.observations)
        if (const auto appended = m_observations.append(transaction, observation).and_then([&] {
                return linkEvidence(transaction, observation);
            });
            !appended)
            return unexpected(appended.error());
    return m_metrics->record(transaction, look, m_fleet);
}

Expected<IssueKeeper::Facts> Cycle::storeLooks(store::Transaction& transaction,
                                               const std::vector<observe::RoundResult>& looks)
{
    IssueKeeper::Facts facts;
    for (const observe::RoundResult& look : looks) {
        const auto changes = storeLook(transaction, look);
        if (!changes)
            return unexpected(changes.error());
        if (&look != &looks.front())
            continue;
        auto known = m_issues->take(transaction, look, *changes, m_workspace.policy.health.issues);
        if (!known)
            return known;
        facts = std::move(*known);
    }
    return facts;
}

Expected<void> Cycle::saveJudged(store::Transaction& transaction, const std::vector<Judged>& round,
                                 Instant now)
{
    return m_judge.save(transaction, round).and_then([&] {
        return m_issues->save(transaction, round, m_workspace.policy.health.issues, now);
    });
}

Expected<std::vector<observe::Observation>> Cycle::withOtherEyes(std::vector<observe::Observation> looks,
                                                                 Instant now) const
{
    const Instant since = now - m_workspace.policy.quorum.fresh;
    return otherEyes(m_workspace.database, looks, since, now)
        .map([&](const std::vector<observe::Observation>& others) {
            looks.insert(looks.end(), others.begin(), others.end());
            return std::move(looks);
        });
}

Expected<observe::RoundResult> Cycle::compared(observe::RoundResult look) const
{
    return withOtherEyes(look.observations, look.at).map([&](const std::vector<observe::Observation>& all) {
        std::map<CaHandle, std::vector<observe::Observation>> byCa;
        for (const observe::Observation& seen : all)
            byCa[seen.ca].push_back(seen);
        for (observe::Observation& seen : look.observations)
            if (auto disagreement = health::disagreementOf(byCa[seen.ca]))
                seen.findings.push_back(std::move(*disagreement));
        return std::move(look);
    });
}

Expected<qint64> Cycle::storeRound(store::Transaction& transaction, const CycleReport& report)
{
    return store::RoundStore(m_workspace.database)
        .add(transaction,
             {.at = report.at, .started = report.at, .finished = report.at, .counters = toJson(report)});
}

Expected<CycleReport> Cycle::commitRound(const std::vector<observe::RoundResult>& looks, Instant now)
{
    auto transaction = store::Transaction::begin(m_workspace.database);
    if (!transaction)
        return unexpected(transaction.error());
    if (const auto begun = m_scribe->begin(m_judge.incident()); !begun)
        return unexpected(begun.error());
    const auto facts = storeLooks(*transaction, looks);
    if (!facts)
        return unexpected(facts.error());
    const policy::Policy& policy = m_workspace.policy;
    const auto seen = withOtherEyes(observationsOf(looks), now);
    if (!seen)
        return unexpected(seen.error());
    m_scribe->see(*seen);
    const std::vector<Judged> round = m_judge.judge(m_fleet, *seen, policy, now, *facts);
    if (const auto saved = saveJudged(*transaction, round, now); !saved)
        return unexpected(saved.error());
    const auto enforced = Enforcer(m_workspace.config, *m_book).enforce(*transaction, round, policy, now);
    if (!enforced)
        return unexpected(enforced.error());
    CycleReport report = summaryOf(looks, now);
    report.transitions = transitionsOf(round);
    report.caseEvents = enforced->events;
    report.noticesQueued = enforced->notices;
    report.incident = m_judge.incident();
    const bool added =
        std::ranges::any_of(looks, [](const observe::RoundResult& look) { return !look.evidence.empty(); });
    const auto excess = tidyEvidence(*transaction, added, now);
    if (!excess)
        return unexpected(excess.error());
    report.evidenceExcess = *excess;
    return storeRound(*transaction, report)
        .and_then([&](qint64 id) { return m_scribe->write(*transaction, id, round, policy); })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return report; });
}

Expected<CycleReport> Cycle::take(const std::vector<observe::RoundResult>& looks, Instant now)
{
    auto report = commitRound(looks, now);
    if (!report) {
        // Nothing was written, but records and cases in memory may be ahead of the store.
        if (const auto reloaded = loadAll(); !reloaded)
            return unexpected(reloaded.error());
        return report;
    }
    const auto sent = deliverQueued(m_workspace.database, m_workspace.config, now);
    if (!sent)
        return unexpected(sent.error());
    report->noticesSent = *sent;
    return report;
}

Expected<void> Cycle::remember(const observe::RoundResult& look)
{
    auto transaction = store::Transaction::begin(m_workspace.database);
    if (!transaction)
        return unexpected(transaction.error());
    const auto stored =
        storeLook(*transaction, look).and_then([&](const CaChanges&) { return transaction->commit(); });
    if (stored)
        return {};
    if (const auto reloaded = loadAll(); !reloaded) // what is kept in memory may be ahead of the store
        return reloaded;
    return stored;
}

} // namespace caretaker::service
