// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/judge.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <span>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

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
    for (const auto& value : issues)
        if (auto issue = health::issueFromJson(value.toObject()))
            details.issues.push_back(std::move(*issue));
    const QJsonArray findings = json.value("findings"_L1).toArray();
    for (const auto& value : findings)
        if (auto finding = findingFromJson(value.toObject()))
            details.findings.push_back(std::move(*finding));
    return details;
}

/// Compared in place: a copy of each CA's reading in each round would cost more than the rest.
bool saysTheSame(HealthDetails& stored, const Judged& judged)
{
    stored.reading.at = judged.reading.at;
    return stored.reading == judged.reading && stored.issues == judged.issues &&
           stored.findings == judged.findings;
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

Expected<void> saveTransition(store::Transaction& transaction, const Judged& judged)
{
    const health::Transition& t = *judged.transition;
    QJsonObject details = judged.grounds;
    details.insert("reasons"_L1, health::toJson(t.reasons));
    return store::HealthStore(transaction.database())
        .recordTransition(transaction,
                          {judged.ca.handle, t.at, health::toString(t.from), health::toString(t.to), details},
                          store::PolicyActor);
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
        judge.m_known.emplace(ca.toString(), Known{record, std::move(details)});
    };
    if (const auto read = store::HealthStore(database).forEach(take); !read)
        return unexpected(read.error());
    if (damaged)
        return unexpected(Error::failed(u"what is stored beside the health record is damaged"_s,
                                        damaged->toString(), u"restore the database from a backup"_s));
    return judge;
}

/// A CA of the fleet and where its observations lie.
struct Judge::Seen
{
    const fleet::DelegatedCa& ca;
    Known& known;
    std::span<observe::Observation> looks; ///< our own first
};

/// Sorts the observations by CA; those of a CA keep their order.
std::vector<Judge::Seen> Judge::match(const std::vector<fleet::DelegatedCa>& fleet,
                                      std::vector<observe::Observation>& observations)
{
    if (!std::ranges::is_sorted(observations, {}, &observe::Observation::ca))
        std::ranges::stable_sort(observations, {}, &observe::Observation::ca);
    std::vector<Seen> round;
    round.reserve(observations.size());
    for (const fleet::DelegatedCa& ca : fleet)
        if (const auto looks =
                std::ranges::equal_range(observations, ca.handle, {}, &observe::Observation::ca);
            !looks.empty())
            round.push_back({ca, m_known[ca.handle.toString()], looks});
    return round;
}

Judged Judge::judgeOne(Seen& seen, const health::Reading& reading, const policy::Policy& policy, Instant now,
                       const std::map<CaHandle, health::IssueFacts>& facts)
{
    health::Advance advanced = health::advance(seen.known.record, reading, policy.health);
    seen.known.record = advanced.record;
    Judged judged{seen.ca, reading, advanced.record, std::move(advanced.transition), {}, {}};
    judged.observations.reserve(seen.looks.size());
    std::ranges::move(seen.looks, std::back_inserter(judged.observations));
    judged.issues = issuesOf(judged, policy, now, facts);
    if (auto disagreement = health::disagreementOf(judged.observations))
        judged.findings.push_back(std::move(*disagreement));
    if (judged.transition)
        judged.grounds = groundsOf(judged, policy);
    return judged;
}

std::vector<Judged> Judge::judge(const std::vector<fleet::DelegatedCa>& fleet,
                                 std::vector<observe::Observation> observations, const policy::Policy& policy,
                                 Instant now, const std::map<CaHandle, health::IssueFacts>& facts)
{
    std::vector<Seen> seen = match(fleet, observations);
    std::vector<std::optional<health::ReadingKind>> before;
    std::vector<health::Reading> readings;
    for (const Seen& one : seen) {
        before.push_back(one.known.record.lastJudged);
        readings.push_back(health::readingOf(one.looks, policy.quorum, policy.health.latency));
    }
    m_incident = health::applyFleetBrake(before, readings, policy.guards.brake, now, m_incident);
    std::vector<Judged> round;
    round.reserve(seen.size());
    for (std::size_t i = 0; i < seen.size(); ++i)
        round.push_back(judgeOne(seen[i], readings[i], policy, now, facts));
    return round;
}

const health::HealthRecord* Judge::record(const CaHandle& ca) const
{
    const auto known = m_known.find(ca.toString());
    return known == m_known.end() ? nullptr : &known->second.record;
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
    Known& known = m_known[ca.toString()];
    if (auto put = store.putRecord(transaction, ca, judged.record); !put)
        return put;
    if (judged.transition || !known.stored || !saysTheSame(*known.stored, judged)) {
        known.stored = HealthDetails{judged.reading, judged.issues, judged.findings};
        const QString state = health::toString(judged.record.state);
        if (auto put = store.putDetails(
                transaction, {ca, state, judged.record.since, judged.reading.at, toJson(*known.stored)});
            !put)
            return put;
    }
    return judged.transition ? saveTransition(transaction, judged) : Expected<void>{};
}

} // namespace caretaker::service
