// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/round_scribe.h"

#include "core/service/round_seen.h"
#include "core/store/fleet_store.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

QStringList kindsOf(const std::vector<health::Issue>& issues)
{
    QStringList kinds;
    for (const health::Issue& issue : issues)
        kinds << health::toString(issue.kind);
    return kinds;
}

} // namespace

/// Nobody holds the database still for us: somebody may add a CA between the two readings.
Expected<RoundScribe::Loaded> RoundScribe::loadFleet(const store::Database& database)
{
    const store::AuditChain chain(database);
    for (;;) {
        const auto before = chain.head();
        if (!before)
            return unexpected(before.error());
        auto fleet = store::FleetStore(database).list();
        if (!fleet)
            return unexpected(fleet.error());
        const auto after = chain.head();
        if (!after)
            return unexpected(after.error());
        if (before->seq == after->seq)
            return Loaded{std::move(*fleet), after->seq};
    }
}

Expected<RoundScribe> RoundScribe::load(const store::Database& database, const Loaded& loaded)
{
    RoundScribe scribe(database);
    for (const fleet::DelegatedCa& ca : loaded.fleet)
        scribe.m_fleet.insert(ca.handle);
    scribe.m_input.fleetSeq = loaded.fleetSeq;
    const auto latest = scribe.m_store.latestIssues();
    if (!latest)
        return unexpected(latest.error());
    for (const store::JudgedIssues& issues : *latest)
        scribe.m_issues.emplace(issues.ca, issues.kinds);
    return scribe;
}

Expected<void> RoundScribe::begin(const std::optional<health::FleetIncident>& incident)
{
    m_input.incident = incident ? std::optional(health::toJson(*incident)) : std::nullopt;
    return store::AuditChain(m_database).head().map([this](const store::AuditHead& head) {
        m_input.chainBefore = head.seq;
    });
}

void RoundScribe::see(const std::vector<observe::Observation>& observations)
{
    const RoundSeen encoded = encode(seenOf(observations), m_fleet);
    m_input.pattern = encoded.pattern;
    m_input.times = encoded.times;
}

Expected<void> RoundScribe::write(store::Transaction& transaction, qint64 roundId,
                                  const std::vector<Judged>& round, const policy::Policy& policy)
{
    const auto head = store::AuditChain(m_database).head();
    if (!head)
        return unexpected(head.error());
    m_input.round = roundId;
    m_input.chainAfter = head->seq;
    m_input.policy = policy.hash;
    return m_store.add(transaction, m_input).and_then([&] {
        return writeIssues(transaction, roundId, round);
    });
}

Expected<void> RoundScribe::writeIssues(store::Transaction& transaction, qint64 roundId,
                                        const std::vector<Judged>& round)
{
    for (const Judged& judged : round) {
        const QStringList kinds = kindsOf(judged.issues);
        const auto known = m_issues.find(judged.ca.handle);
        if (known == m_issues.end() ? kinds.isEmpty() : known->second == kinds)
            continue;
        if (auto added = m_store.add(transaction, {judged.ca.handle, roundId, kinds}); !added)
            return added;
        m_issues.insert_or_assign(judged.ca.handle, kinds);
    }
    return {};
}

} // namespace caretaker::service
