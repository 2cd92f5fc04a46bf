// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backtest_report.h"

#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

QJsonValue instantJson(const std::optional<Instant>& at)
{
    return at ? QJsonValue(formatRfc3339(*at)) : QJsonValue();
}

QJsonObject stepJson(const BacktestStep& step)
{
    QJsonObject json{{u"id"_s, step.id},
                     {u"action"_s, policy::toString(step.action)},
                     {u"due"_s, formatRfc3339(step.due)},
                     {u"overdue"_s, instantJson(step.overdue)}};
    if (!step.heldBackBy.isEmpty())
        json.insert(u"held_back_by"_s, step.heldBackBy);
    if (step.withdrawn)
        json.insert(u"withdrawn"_s, true);
    return json;
}

QJsonObject caseJson(const BacktestCase& c)
{
    QJsonArray steps;
    for (const BacktestStep& step : c.steps)
        steps.append(stepJson(step));
    return {{u"ca"_s, c.ca.toString()},
            {u"timeline"_s, c.timeline},
            {u"opened"_s, formatRfc3339(c.opened)},
            {u"resolved"_s, instantJson(c.resolved)},
            {u"steps"_s, steps}};
}

QJsonObject summaryJson(const BacktestResult& result)
{
    const BacktestSummary who = summaryOf(result);
    QJsonArray incidents;
    for (const health::FleetIncident& incident : result.incidents)
        incidents.append(health::toJson(incident));
    return {{u"cas"_s, qint64(result.cas)},
            {u"rounds"_s, qint64(result.rounds)},
            {u"observations"_s, qint64(result.observations)},
            {u"from"_s, instantJson(result.first)},
            {u"to"_s, instantJson(result.last)},
            {u"transitions"_s, qint64(result.transitions.size())},
            {u"cases"_s, qint64(result.cases.size())},
            {u"notified"_s, QJsonArray::fromStringList(who.notified)},
            {u"reminded"_s, QJsonArray::fromStringList(who.reminded)},
            {u"published"_s, QJsonArray::fromStringList(who.published)},
            {u"proposed_suspension"_s, QJsonArray::fromStringList(who.suspension)},
            {u"proposed_revocation"_s, QJsonArray::fromStringList(who.revocation)},
            {u"held_back"_s, QJsonArray::fromStringList(who.heldBack)},
            {u"fleet_incidents"_s, incidents}};
}

} // namespace

QJsonObject toJson(const BacktestResult& result)
{
    QJsonArray transitions;
    for (const BacktestTransition& t : result.transitions)
        transitions.append(QJsonObject{{u"ca"_s, t.ca.toString()},
                                       {u"at"_s, formatRfc3339(t.at)},
                                       {u"from"_s, health::toString(t.from)},
                                       {u"to"_s, health::toString(t.to)}});
    QJsonArray cases;
    for (const BacktestCase& c : result.cases)
        cases.append(caseJson(c));
    return {{u"policy"_s, result.policy},
            {u"policy_hash"_s, result.policyHash.toHex()},
            {u"transitions"_s, transitions},
            {u"cases"_s, cases},
            {u"summary"_s, summaryJson(result)}};
}

QJsonObject backtestJson(std::span<const BacktestResult> results)
{
    const QString schema = u"caretaker/policy-backtest/1"_s;
    if (results.size() == 1) {
        QJsonObject json = toJson(results.front());
        json.insert(u"schema"_s, schema);
        return json;
    }
    QJsonArray policies;
    for (const BacktestResult& result : results)
        policies.append(toJson(result));
    QJsonArray differences;
    for (const BacktestDifference& difference : differencesOf(results)) {
        QJsonArray at;
        for (const auto& one : difference.at)
            at.append(instantJson(one));
        differences.append(
            QJsonObject{{u"ca"_s, difference.ca.toString()}, {u"what"_s, difference.what}, {u"at"_s, at}});
    }
    return {{u"schema"_s, schema}, {u"policies"_s, policies}, {u"differences"_s, differences}};
}

} // namespace caretaker::service
