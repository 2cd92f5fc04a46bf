// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/judge.h"

#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

using Observations = std::map<CaHandle, std::vector<observe::Observation>>;

Observations byCa(const std::vector<observe::Observation>& observations)
{
    Observations map;
    for (const observe::Observation& observation : observations)
        map[observation.ca].push_back(observation);
    return map;
}

/// Of the first vantage: the probe that runs this cycle.
std::vector<health::Issue> issuesOf(const Judged& judged, const policy::Policy& policy, Instant now,
                                    const std::map<CaHandle, health::IssueFacts>& facts)
{
    if (judged.observations.empty())
        return {};
    const auto known = facts.find(judged.ca.handle);
    return health::issuesOf(judged.observations.front(), judged.record, policy.health.issues, now,
                            known == facts.end() ? health::IssueFacts{} : known->second);
}

QJsonObject groundsOf(const Judged& judged, const policy::Policy& policy)
{
    QJsonArray looks;
    for (const observe::Observation& look : judged.observations)
        looks.append(
            QJsonObject{{u"vantage"_s, look.vantage.toString()},
                        {u"at"_s, formatRfc3339(look.at)},
                        {u"reading"_s, health::toString(health::kindOf(look, policy.health.latency))}});
    return {{u"policy"_s, policy.name},
            {u"policy_hash"_s, policy.hash.toHex()},
            {u"reading"_s, health::toJson(judged.reading)},
            {u"looks"_s, looks}};
}

Expected<void> saveOne(store::HealthStore& store, store::Transaction& transaction, const Judged& judged)
{
    const QString state = health::toString(judged.record.state);
    const HealthSnapshot snapshot{judged.record, judged.reading, judged.issues, judged.findings};
    auto saved = store.put(
        transaction, {judged.ca.handle, state, judged.record.since, judged.reading.at, toJson(snapshot)});
    if (!saved || !judged.transition)
        return saved;
    const health::Transition& t = *judged.transition;
    QJsonObject details = judged.grounds;
    details.insert("reasons"_L1, health::toJson(t.reasons));
    return store.recordTransition(
        transaction, {judged.ca.handle, t.at, health::toString(t.from), health::toString(t.to), details},
        u"policy"_s);
}

} // namespace

QJsonObject toJson(const HealthSnapshot& snapshot)
{
    QJsonArray issues;
    for (const health::Issue& issue : snapshot.issues)
        issues.append(health::toJson(issue));
    QJsonArray findings;
    for (const Finding& finding : snapshot.findings)
        findings.append(toJson(finding));
    return {{u"health"_s, health::toJson(snapshot.record)},
            {u"reading"_s, health::toJson(snapshot.reading)},
            {u"issues"_s, issues},
            {u"findings"_s, findings}};
}

std::optional<HealthSnapshot> healthSnapshotFromJson(const QJsonObject& json)
{
    const auto record = health::healthRecordFromJson(json.value("health"_L1).toObject());
    const auto reading = health::readingFromJson(json.value("reading"_L1).toObject());
    if (!record || !reading)
        return std::nullopt;
    HealthSnapshot snapshot{*record, *reading, {}};
    const QJsonArray issues = json.value("issues"_L1).toArray();
    for (const QJsonValue& value : issues)
        if (auto issue = health::issueFromJson(value.toObject()))
            snapshot.issues.push_back(std::move(*issue));
    const QJsonArray findings = json.value("findings"_L1).toArray();
    for (const QJsonValue& value : findings)
        if (auto finding = findingFromJson(value.toObject()))
            snapshot.findings.push_back(std::move(*finding));
    return snapshot;
}

Expected<Judge> Judge::load(const store::Database& database)
{
    const auto stored = store::HealthStore(database).all();
    if (!stored)
        return unexpected(stored.error());
    Judge judge;
    for (const store::StoredHealth& health : *stored) {
        const auto snapshot = healthSnapshotFromJson(health.record);
        if (!snapshot)
            return unexpected(Error::failed(u"the stored health record is damaged"_s, health.ca.toString(),
                                            u"restore the database from a backup"_s));
        judge.m_records.emplace(health.ca, snapshot->record);
    }
    return judge;
}

std::vector<Judged> Judge::judge(const std::vector<fleet::DelegatedCa>& fleet,
                                 const std::vector<observe::Observation>& observations,
                                 const policy::Policy& policy, Instant now,
                                 const std::map<CaHandle, health::IssueFacts>& facts)
{
    const Observations seen = byCa(observations);
    std::vector<Judged> round;
    std::vector<health::HealthRecord> before;
    std::vector<health::Reading> readings;
    for (const fleet::DelegatedCa& ca : fleet) {
        const auto own = seen.find(ca.handle);
        if (own == seen.end())
            continue;
        before.push_back(m_records[ca.handle]);
        readings.push_back(health::readingOf(own->second, policy.quorum, policy.health.latency));
        round.push_back({ca, {}, {}, {}, {}, own->second});
    }
    m_incident = health::applyFleetBrake(before, readings, policy.guards.brake, now, m_incident);
    for (std::size_t i = 0; i < round.size(); ++i) {
        health::Advance advanced = health::advance(before[i], readings[i], policy.health);
        round[i].reading = readings[i];
        round[i].record = m_records[round[i].ca.handle] = advanced.record;
        round[i].transition = std::move(advanced.transition);
        round[i].issues = issuesOf(round[i], policy, now, facts);
        if (auto disagreement = health::disagreementOf(round[i].observations))
            round[i].findings.push_back(std::move(*disagreement));
        if (round[i].transition)
            round[i].grounds = groundsOf(round[i], policy);
    }
    return round;
}

const health::HealthRecord* Judge::record(const CaHandle& ca) const
{
    const auto known = m_records.find(ca);
    return known == m_records.end() ? nullptr : &known->second;
}

Expected<void> Judge::save(store::Transaction& transaction, const std::vector<Judged>& round) const
{
    store::HealthStore store(transaction.database());
    for (const Judged& judged : round)
        if (auto saved = saveOne(store, transaction, judged); !saved)
            return saved;
    return {};
}

} // namespace caretaker::service
