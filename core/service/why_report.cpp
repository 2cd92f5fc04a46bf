// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/why_report.h"

#include "core/service/fleet_service.h"
#include "core/service/recompute_service.h"
#include "core/service/why_text.h"
#include "core/store/observation_store.h"

#include <QJsonArray>

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::ptrdiff_t ShownTransitions = 5;

Error notJudged(const CaHandle& ca, Instant at)
{
    return Error::badInput(u"was not judged by then"_s, u"%1 at %2"_s.arg(ca.toString(), formatRfc3339(at)),
                           u"caretaker cycle judges; name a later time with --at"_s);
}

Expected<std::vector<store::StoredTransition>> lastTransitions(const Workspace& workspace, const CaHandle& ca,
                                                               Instant upTo)
{
    return store::HealthStore(workspace.database)
        .transitions(Instant{}, upTo, ca)
        .map([](std::vector<store::StoredTransition>&& all) {
            std::ranges::reverse(all);
            all.erase(all.begin() + std::min(std::ssize(all), ShownTransitions), all.end());
            return std::move(all);
        });
}

/// As the last round left it.
Expected<std::optional<Judged>> presentOf(const Workspace& workspace, const fleet::DelegatedCa& ca)
{
    const auto stored = store::HealthStore(workspace.database).get(ca.handle);
    if (!stored)
        return unexpected(stored.error());
    const auto snapshot = *stored ? healthSnapshotFromJson((*stored)->record) : std::nullopt;
    if (!snapshot)
        return std::optional<Judged>();
    const auto runs = store::ObservationStore(workspace.database).latest(ca.handle);
    if (!runs)
        return unexpected(runs.error());
    Judged judged{ca, snapshot->reading, snapshot->record, {}, snapshot->issues, {}, snapshot->findings};
    for (const store::ObservationRun& run : *runs)
        if (run.lastAt >= snapshot->reading.at - workspace.policy.quorum.fresh) {
            judged.observations.push_back(run.observation);
            judged.observations.back().at = run.lastAt;
        }
    return std::optional(std::move(judged));
}

Expected<WhyReport> presentReport(const Workspace& workspace, const fleet::DelegatedCa& ca, Instant now)
{
    auto judged = presentOf(workspace, ca);
    if (!judged)
        return unexpected(judged.error());
    if (!*judged)
        return unexpected(notJudged(ca.handle, now));
    return WhyReport{
        ca.handle, now, std::move(**judged), std::make_shared<policy::Policy>(workspace.policy), {}};
}

Expected<WhyReport> pastReport(const Workspace& workspace, const CaHandle& ca, Instant at)
{
    const auto past = recomputeOne(workspace, ca, at);
    if (!past)
        return unexpected(past.error());
    const auto& last = past->replay.last();
    const auto judged = last.find(ca);
    if (judged == last.end())
        return unexpected(notJudged(ca, at));
    return WhyReport{ca, at, judged->second, past->replay.policy(), {}};
}

QJsonObject endpointJson(const observe::EndpointOutcome& endpoint)
{
    QJsonArray layers;
    for (const observe::LayerOutcome& layer : endpoint.layers)
        layers.append(QJsonObject{
            {u"layer"_s, observe::toString(layer.layer)}, {u"ok"_s, layer.ok}, {u"detail"_s, layer.detail}});
    return {{u"transport"_s, observe::toString(endpoint.transport)},
            {u"uri"_s, endpoint.uri},
            {u"synchronised"_s, endpoint.synchronised},
            {u"layers"_s, layers}};
}

QJsonObject lookJson(const observe::Observation& look, const health::LatencyRules& latency)
{
    QJsonArray endpoints, findings;
    for (const observe::EndpointOutcome& endpoint : look.endpoints)
        endpoints.append(endpointJson(endpoint));
    for (const Finding& finding : look.findings)
        findings.append(finding.name());
    return {{u"vantage"_s, look.vantage.toString()},
            {u"at"_s, formatRfc3339(look.at)},
            {u"reading"_s, health::toString(health::kindOf(look, latency))},
            {u"blame"_s, look.blame ? QJsonValue(observe::toString(*look.blame)) : QJsonValue()},
            {u"blame_reason"_s, look.blameReason},
            {u"endpoints"_s, endpoints},
            {u"findings"_s, findings}};
}

QJsonObject numbersJson(const health::HealthRecord& record, const health::HealthRules& rules)
{
    return {{u"failing_for"_s, formatDuration(record.failingFor())},
            {u"dead_after"_s, formatDuration(rules.dead.after)},
            {u"functional_for"_s, formatDuration(record.functionalFor())},
            {u"figure_of_merit"_s, health::figureOfMeritNow(record, rules.flapping)},
            {u"flapping_enter"_s, rules.flapping.enter},
            {u"flapping_leave"_s, rules.flapping.leave},
            {u"slow_readings"_s, record.window.slowCount()},
            {u"window_readings"_s, record.window.count},
            {u"watched"_s, formatDuration(record.watched)},
            {u"non_functional"_s, formatDuration(record.nonFunctional)}};
}

QJsonArray transitionsJson(const std::vector<store::StoredTransition>& transitions)
{
    QJsonArray array;
    for (const store::StoredTransition& t : transitions)
        array.append(QJsonObject{{u"at"_s, formatRfc3339(t.at)},
                                 {u"from"_s, t.from},
                                 {u"to"_s, t.to},
                                 {u"text"_s, transitionText(t)},
                                 {u"reasons"_s, t.details.value("reasons"_L1)},
                                 {u"reading"_s, t.details.value("reading"_L1)},
                                 {u"looks"_s, t.details.value("looks"_L1)},
                                 {u"policy"_s, t.details.value("policy"_L1)},
                                 {u"policy_hash"_s, t.details.value("policy_hash"_L1)}});
    return array;
}

} // namespace

Expected<WhyReport> whyOf(const Workspace& workspace, const CaHandle& ca, std::optional<Instant> at,
                          Instant now)
{
    const auto known = findCa(workspace.database, ca);
    if (!known)
        return unexpected(known.error());
    auto report = at ? pastReport(workspace, ca, *at) : presentReport(workspace, *known, now);
    if (!report)
        return report;
    auto transitions = lastTransitions(workspace, ca, report->asked);
    if (!transitions)
        return unexpected(transitions.error());
    report->transitions = std::move(*transitions);
    return report;
}

QJsonObject toJson(const WhyReport& report)
{
    const health::HealthRecord& record = report.judged.record;
    QJsonArray looks, issues;
    for (const observe::Observation& look : report.judged.observations)
        looks.append(lookJson(look, report.policy->health.latency));
    for (const health::Issue& issue : report.judged.issues)
        issues.append(health::toString(issue.kind));
    const QJsonValue candidate =
        record.candidate ? QJsonValue(health::toJson(*record.candidate)) : QJsonValue();
    return {{u"schema"_s, u"caretaker/why/1"_s},
            {u"ca"_s, report.ca.toString()},
            {u"asked"_s, formatRfc3339(report.asked)},
            {u"at"_s, formatRfc3339(report.judged.reading.at)},
            {u"state"_s, health::toString(record.state)},
            {u"since"_s, formatRfc3339(record.since)},
            {u"candidate"_s, candidate},
            {u"summary"_s, summaryOf(report)},
            {u"would_change"_s, QJsonArray::fromStringList(wouldChange(report))},
            {u"policy"_s,
             QJsonObject{{u"name"_s, report.policy->name}, {u"hash"_s, report.policy->hash.toHex()}}},
            {u"reading"_s, health::toJson(report.judged.reading)},
            {u"numbers"_s, numbersJson(record, report.policy->health)},
            {u"looks"_s, looks},
            {u"issues"_s, issues},
            {u"transitions"_s, transitionsJson(report.transitions)}};
}

} // namespace caretaker::service
