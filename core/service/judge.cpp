// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/judge.h"

#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

using Observations = std::map<CaHandle, std::vector<observe::Observation>>;

/// Moved, not copied: an observation is large.
Observations byCa(std::vector<observe::Observation> observations)
{
    Observations map;
    for (observe::Observation& observation : observations)
        map[observation.ca].push_back(std::move(observation));
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

QJsonObject toJson(const HealthDetails& details)
{
    QJsonArray issues;
    for (const health::Issue& issue : details.issues)
        issues.append(health::toJson(issue));
    QJsonArray findings;
    for (const Finding& finding : details.findings)
        findings.append(toJson(finding));
    return {
        {u"reading"_s, health::toJson(details.reading)}, {u"issues"_s, issues}, {u"findings"_s, findings}};
}

std::optional<HealthDetails> detailsFromJson(const QJsonObject& json)
{
    auto reading = health::readingFromJson(json.value("reading"_L1).toObject());
    if (!reading)
        return std::nullopt;
    HealthDetails details{std::move(*reading), {}, {}};
    const QJsonArray issues = json.value("issues"_L1).toArray();
    for (const QJsonValue& value : issues)
        if (auto issue = health::issueFromJson(value.toObject()))
            details.issues.push_back(std::move(*issue));
    const QJsonArray findings = json.value("findings"_L1).toArray();
    for (const QJsonValue& value : findings)
        if (auto finding = findingFromJson(value.toObject()))
            details.findings.push_back(std::move(*finding));
    return details;
}

HealthDetails detailsOf(const Judged& judged)
{
    HealthDetails details{judged.reading, judged.issues, judged.findings};
    details.reading.at = {};
    return details;
}

Expected<void> saveTransition(store::Transaction& transaction, const CaHandle& ca,
                              const health::Transition& t)
{
    return store::HealthStore(transaction.database())
        .recordTransition(transaction,
                          {ca, t.at, health::toString(t.from), health::toString(t.to),
                           QJsonObject{{u"reasons"_s, health::toJson(t.reasons)}}},
                          u"policy"_s);
}

} // namespace

QJsonObject toJson(const HealthSnapshot& snapshot)
{
    QJsonObject json = toJson(HealthDetails{snapshot.reading, snapshot.issues, snapshot.findings});
    json.insert("health"_L1, health::toJson(snapshot.record));
    return json;
}

std::optional<HealthSnapshot> healthSnapshotFromJson(const QJsonObject& json)
{
    const auto record = health::healthRecordFromJson(json.value("health"_L1).toObject());
    auto details = detailsFromJson(json);
    if (!record || !details)
        return std::nullopt;
    details->reading.at = record->lastReadingAt.value_or(details->reading.at);
    return HealthSnapshot{*record, std::move(details->reading), std::move(details->issues),
                          std::move(details->findings)};
}

Expected<Judge> Judge::load(const store::Database& database)
{
    Judge judge;
    std::optional<CaHandle> damaged;
    const auto take = [&](const CaHandle& ca, const health::HealthRecord& record, const QJsonObject& json) {
        auto details = detailsFromJson(json);
        if (!details)
            damaged = ca;
        else
            details->reading.at = {};
        judge.m_known.emplace_hint(judge.m_known.end(), ca, Known{record, std::move(details)});
    };
    if (const auto read = store::HealthStore(database).forEach(take); !read)
        return unexpected(read.error());
    if (damaged)
        return unexpected(Error::failed(u"what is stored beside the health record is damaged"_s,
                                        damaged->toString(), u"restore the database from a backup"_s));
    return judge;
}

std::vector<Judged> Judge::judge(const std::vector<fleet::DelegatedCa>& fleet,
                                 std::vector<observe::Observation> observations, const policy::Policy& policy,
                                 Instant now, const std::map<CaHandle, health::IssueFacts>& facts)
{
    Observations seen = byCa(std::move(observations));
    std::vector<Judged> round;
    std::vector<health::HealthRecord> before;
    std::vector<health::Reading> readings;
    round.reserve(seen.size());
    before.reserve(seen.size());
    readings.reserve(seen.size());
    for (const fleet::DelegatedCa& ca : fleet) {
        const auto own = seen.find(ca.handle);
        if (own == seen.end())
            continue;
        before.push_back(m_known[ca.handle].record);
        readings.push_back(health::readingOf(own->second, policy.quorum, policy.health.latency));
        round.push_back({ca, {}, {}, {}, {}, std::move(own->second)});
        seen.erase(own); // a handle twice in the fleet is judged once
    }
    m_incident = health::applyFleetBrake(before, readings, policy.guards.brake, now, m_incident);
    for (std::size_t i = 0; i < round.size(); ++i) {
        health::Advance advanced = health::advance(before[i], readings[i], policy.health);
        round[i].reading = std::move(readings[i]);
        round[i].record = m_known[round[i].ca.handle].record = advanced.record;
        round[i].transition = std::move(advanced.transition);
        round[i].issues = issuesOf(round[i], policy, now, facts);
        if (auto disagreement = health::disagreementOf(round[i].observations))
            round[i].findings.push_back(std::move(*disagreement));
    }
    return round;
}

Expected<void> Judge::save(store::Transaction& transaction, const std::vector<Judged>& round)
{
    for (const Judged& judged : round)
        if (auto saved = saveOne(transaction, judged); !saved)
            return saved;
    return {};
}

Expected<void> Judge::saveOne(store::Transaction& transaction, const Judged& judged)
{
    store::HealthStore store(transaction.database());
    const CaHandle& ca = judged.ca.handle;
    Known& known = m_known[ca];
    if (auto put = store.putRecord(transaction, ca, judged.record); !put)
        return put;
    HealthDetails details = detailsOf(judged);
    if (judged.transition || known.stored != details) {
        const QString state = health::toString(judged.record.state);
        if (auto put = store.putDetails(transaction,
                                        {ca, state, judged.record.since, judged.reading.at, toJson(details)});
            !put)
            return put;
        known.stored = std::move(details);
    }
    return judged.transition ? saveTransition(transaction, ca, *judged.transition) : Expected<void>{};
}

} // namespace caretaker::service
