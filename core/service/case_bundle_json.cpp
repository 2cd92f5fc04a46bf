// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_bundle.h"

#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using store::JudgedIssues;
using store::ObservationRun;
using store::RoundInput;

QJsonObject toJson(const RoundInput& input)
{
    QJsonObject json{{u"round"_s, input.round},
                     {u"at"_s, formatRfc3339(input.at)},
                     {u"chain_before"_s, input.chainBefore},
                     {u"chain_after"_s, input.chainAfter},
                     {u"fleet_seq"_s, input.fleetSeq},
                     {u"policy"_s, input.policy.toHex()},
                     {u"pattern"_s, input.pattern},
                     {u"times"_s, input.times}};
    if (input.incident)
        json.insert("incident_before"_L1, *input.incident);
    if (const QJsonValue after = input.counters.value("incident"_L1); after.isObject())
        json.insert("incident_after"_L1, after);
    return json;
}

std::optional<RoundInput> roundInputFromJson(const QJsonObject& json)
{
    const auto at = parseRfc3339(json.value("at"_L1).toString());
    const auto policy = Sha256::tryFromHex(json.value("policy"_L1).toString());
    if (!at || !policy)
        return std::nullopt;
    RoundInput input{.round = json.value("round"_L1).toInteger(),
                     .at = *at,
                     .chainBefore = json.value("chain_before"_L1).toInteger(),
                     .chainAfter = json.value("chain_after"_L1).toInteger(),
                     .fleetSeq = json.value("fleet_seq"_L1).toInteger(),
                     .policy = *policy,
                     .pattern = json.value("pattern"_L1).toObject(),
                     .times = json.value("times"_L1).toObject()};
    if (json.contains("incident_before"_L1))
        input.incident = json.value("incident_before"_L1).toObject();
    if (json.contains("incident_after"_L1))
        input.counters.insert("incident"_L1, json.value("incident_after"_L1));
    return input;
}

QJsonObject toJson(const JudgedIssues& issues)
{
    return {{u"ca"_s, issues.ca.toString()},
            {u"round"_s, issues.round},
            {u"kinds"_s, QJsonArray::fromStringList(issues.kinds)}};
}

std::optional<JudgedIssues> judgedIssuesFromJson(const QJsonObject& json)
{
    const auto ca = CaHandle::tryFromString(json.value("ca"_L1).toString());
    if (!ca)
        return std::nullopt;
    JudgedIssues issues{*ca, json.value("round"_L1).toInteger(), {}};
    const QJsonArray kinds = json.value("kinds"_L1).toArray();
    for (const auto& kind : kinds)
        issues.kinds << kind.toString();
    return issues;
}

QJsonObject toJson(const ObservationRun& run)
{
    return {{u"first_at"_s, formatRfc3339(run.firstAt)},
            {u"last_at"_s, formatRfc3339(run.lastAt)},
            {u"count"_s, run.count},
            {u"observation"_s, observe::toJson(run.observation)}};
}

std::optional<ObservationRun> observationRunFromJson(const QJsonObject& json)
{
    const auto first = parseRfc3339(json.value("first_at"_L1).toString());
    const auto last = parseRfc3339(json.value("last_at"_L1).toString());
    auto observation = observe::observationFromJson(json.value("observation"_L1).toObject());
    if (!first || !last || !observation || *last < *first)
        return std::nullopt;
    return ObservationRun{*first, *last, json.value("count"_L1).toInteger(), {}, {}, std::move(*observation)};
}

} // namespace caretaker::service
