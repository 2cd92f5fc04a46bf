// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/cycle.h"

#include "core/service/brake_alert.h"
#include "core/service/delivery.h"
#include "core/service/fleet_brake.h"
#include "core/service/mail_room.h"
#include "core/service/other_eyes.h"
#include "core/store/evidence_store.h"
#include "core/store/round_store.h"

#include <algorithm>
#include <map>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

/// Counters are kept for longer than the policy's windows, so that a somewhat longer one has something to
/// show.
constexpr Duration MetricsReserve = std::chrono::hours(24 * 31);

/// Latencies older than this are kept by the day: a healthy CA's year would be mostly rollups otherwise.
constexpr Duration LatencyByTheHour = std::chrono::hours(24 * 62);

/// How long ago a case may have ended and still matter: it may be reopened, and reports look back a quarter.
Duration longestRecall(const policy::Policy& policy)
{
    Duration longest = std::chrono::hours(24 * 92);
    for (const policy::Timeline& timeline : policy.timelines)
        longest = std::max(longest, timeline.reopenWithin);
    return longest;
}

std::vector<observe::Observation> observationsOf(const std::vector<observe::RoundResult>& looks)
{
    std::vector<observe::Observation> all;
    for (const observe::RoundResult& look : looks)
        all.insert(all.end(), look.observations.begin(), look.observations.end());
    return all;
}

/// Without what is nothing: a round lies there for ever, and most counters of most rounds are zero.
QJsonObject stored(QJsonObject counters)
{
    for (auto it = counters.begin(); it != counters.end();)
        if (const QJsonValue value = *it; value == QJsonValue(0) || value == QJsonValue(false) ||
                                          value == QJsonValue(u""_s) || value.isNull())
            it = counters.erase(it);
        else
            ++it;
    return counters;
}

int transitionsOf(const std::vector<Judged>& round)
{
    return static_cast<int>(
        std::count_if(round.begin(), round.end(), [](const Judged& j) { return j.transition.has_value(); }));
}

} // namespace

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
    const auto last = store::RoundStore(m_workspace.database).last();
    if (!last)
        return unexpected(last.error());
    const auto asOf = *last ? std::optional((*last)->at) : std::nullopt;
    const Duration recall = longestRecall(m_workspace.policy);
    auto book = CaseBook::load(m_workspace.database, asOf ? std::optional(*asOf - recall) : std::nullopt);
    if (!book)
        return unexpected(book.error());
    auto issues = IssueKeeper::load(m_workspace.database, m_workspace.config.vantage, m_fleet,
                                    m_workspace.policy.health.issues, asOf, m_workspace.policy.metrics);
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
    return m_judge.save(transaction, round)
        .and_then([&] { return m_issues->save(transaction, round, m_workspace.policy.health.issues, now); })
        .and_then([&] { return keepFleetIncident(transaction, m_judge.incident()); });
}

/// Takes up the fleet incident as it is stored: another process, or a person, may have changed it.
Expected<void> Cycle::beginRound()
{
    const auto incident = openFleetIncident(m_workspace.database);
    if (!incident)
        return unexpected(incident.error());
    m_judge.carryOn(*incident);
    return m_scribe->begin(*incident);
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

Expected<int> Cycle::alertOfBrake(store::Transaction& transaction, Instant now)
{
    if (m_fleet.empty())
        return 0;
    return alertStaffOfBrake(transaction, m_workspace.config, m_workspace.policy, m_judge.incident(),
                             m_fleet.front().handle, now);
}

Expected<qint64> Cycle::storeRound(store::Transaction& transaction, const CycleReport& report)
{
    return store::RoundStore(m_workspace.database)
        .add(transaction, {.at = report.at,
                           .started = report.at,
                           .finished = report.at,
                           .counters = stored(toJson(report))});
}

Expected<CycleReport> Cycle::commitRound(const std::vector<observe::RoundResult>& looks, Instant now)
{
    auto transaction = store::Transaction::begin(m_workspace.database);
    if (!transaction)
        return unexpected(transaction.error());
    if (const auto begun = beginRound(); !begun)
        return unexpected(begun.error());
    const auto facts = storeLooks(*transaction, looks);
    if (!facts)
        return unexpected(facts.error());
    const policy::Policy& policy = m_workspace.policy;
    auto seen = withOtherEyes(observationsOf(looks), now);
    if (!seen)
        return unexpected(seen.error());
    m_scribe->see(*seen);
    const std::vector<Judged> round = m_judge.judge(m_fleet, std::move(*seen), policy, now, *facts);
    if (const auto saved = saveJudged(*transaction, round, now); !saved)
        return unexpected(saved.error());
    const auto enforced = Enforcer(m_workspace.config, *m_book).enforce(*transaction, round, policy, now);
    if (!enforced)
        return unexpected(enforced.error());
    const auto alerts = alertOfBrake(*transaction, now);
    if (!alerts)
        return unexpected(alerts.error());
    CycleReport report = summaryOf(looks, now);
    report.transitions = transitionsOf(round);
    report.caseEvents = enforced->events;
    report.noticesQueued = enforced->notices + *alerts;
    report.incident = m_judge.incident();
    const bool added =
        std::ranges::any_of(looks, [](const observe::RoundResult& look) { return !look.evidence.empty(); });
    if (const auto thinned = m_observations.thinRollups(*transaction, now - LatencyByTheHour); !thinned)
        return unexpected(thinned.error());
    const auto excess = tidyEvidence(*transaction, added, now);
    if (!excess)
        return unexpected(excess.error());
    report.evidenceExcess = *excess;
    return storeRound(*transaction, report)
        .and_then([&](qint64 id) { return m_scribe->write(*transaction, id, round, policy); })
        .and_then([&] { return transaction->commit(); })
        // A stage changed: who is watched, and who is in scope, may be others from now on.
        .and_then([&] { return enforced->stages > 0 ? loadFleet() : Expected<void>(); })
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
    // Last: a mailbox that cannot be read must not keep notices back.
    return receive(now).map([&] { return *report; });
}

/// What came back since, where the configuration names a mailbox.
Expected<void> Cycle::receive(Instant now)
{
    const QString& inbox = m_workspace.config.mail.inbox;
    if (inbox.isEmpty())
        return {};
    CaseService cases(m_workspace, m_book);
    auto received = receiveMail(m_workspace, cases, inbox, now);
    if (received)
        return {};
    if (auto reloaded = loadAll(); !reloaded) // cases in memory may be ahead of the store
        return reloaded;
    return unexpected(received.error());
}

Expected<void> Cycle::remember(const observe::RoundResult& look)
{
    auto transaction = store::Transaction::begin(m_workspace.database);
    if (!transaction)
        return unexpected(transaction.error());
    auto stored =
        storeLook(*transaction, look).and_then([&](const CaChanges&) { return transaction->commit(); });
    if (stored)
        return {};
    if (auto reloaded = loadAll(); !reloaded) // what is kept in memory may be ahead of the store
        return reloaded;
    return stored;
}

} // namespace caretaker::service
