// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/policy_advice.h"

#include "core/store/fleet_store.h"
#include "core/store/vantage_store.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

using Advices = std::vector<policy::Advice>;

/// Between two looks may lie three times the interval before we count as blind (health/rules.h).
constexpr int LooksInGap = 3;

void adviseOnGap(const policy::EffectivePolicy& policy, Duration interval, Advices& advices)
{
    const Duration gap = policy.policy.health.maxGap;
    if (gap < interval)
        advices.push_back(policy.advice(
            u"health.max_gap",
            u"\"max_gap\" of %1 is shorter than the interval of %2 between looks: nothing is ever watched"_s
                .arg(formatDuration(gap), formatDuration(interval)),
            u"at least three times the interval"_s));
    else if (gap < LooksInGap * interval)
        advices.push_back(policy.advice(
            u"health.max_gap",
            u"\"max_gap\" of %1 is short for an interval of %2 between looks: one missed look is a gap"_s.arg(
                formatDuration(gap), formatDuration(interval)),
            u"at least three times the interval"_s));
}

void adviseOnFleet(const policy::EffectivePolicy& policy, const std::vector<fleet::DelegatedCa>& fleet,
                   Advices& advices)
{
    const policy::ScopeRules& scope = policy.policy.scope;
    const auto isIncluded = [&](const fleet::DelegatedCa& ca) { return scope.includes(ca); };
    if (fleet.empty() || std::ranges::any_of(fleet, isIncluded))
        return;
    policy::ScopeRules anywhere = scope;
    anywhere.certificateUnder.reset();
    const bool isElsewhere =
        scope.certificateUnder &&
        std::ranges::any_of(fleet, [&](const fleet::DelegatedCa& ca) { return anywhere.includes(ca); });
    if (isElsewhere)
        advices.push_back(policy.advice(
            u"scope.certificate_under",
            u"no CA of the fleet has its certificate under %1"_s.arg(scope.certificateUnder->toString()),
            u"the folder in which the registry publishes what it issues"_s));
    else
        advices.push_back(policy.advice(u"scope.roles", u"the scope includes no CA of the fleet"_s,
                                        u"see `caretaker ca list` for roles and stages"_s));
}

void adviseOnVantages(const policy::EffectivePolicy& policy, int vantages, Advices& advices)
{
    const policy::Policy& rules = policy.policy;
    const QString known = u"%1 known"_s.arg(vantages);
    if (rules.quorum.vantages > vantages)
        advices.push_back(
            policy.advice(u"quorum.vantages",
                          u"the quorum needs %1 vantages and there is %2: every reading is blind"_s
                              .arg(rules.quorum.vantages)
                              .arg(known),
                          u"see `caretaker ingest`"_s));
    if (rules.guards.corroboration > vantages && !rules.guards.corroborationWaiver)
        advices.push_back(policy.advice(
            u"guards.corroboration",
            u"suspension and revocation need %1 vantages that agree and there is %2: none is ever proposed"_s
                .arg(rules.guards.corroboration)
                .arg(known),
            u"see `caretaker ingest`, or say corroboration_waiver = true"_s));
}

/// Our own, and those whose outputs were ingested.
int countVantages(const std::vector<store::StoredVantage>& stored, const VantageName& own)
{
    const bool isListed = std::ranges::find(stored, own, &store::StoredVantage::name) != stored.end();
    return static_cast<int>(stored.size()) + (isListed ? 0 : 1);
}

Expected<void> adviseByDatabase(const policy::EffectivePolicy& policy, const Config& config, Advices& advices)
{
    const auto database = store::Database::open(config.databasePath, store::Database::Mode::ReadOnly);
    if (!database)
        return unexpected(database.error());
    const auto fleet = store::FleetStore(*database).list();
    if (!fleet)
        return unexpected(fleet.error());
    const auto vantages = store::VantageStore(*database).list();
    if (!vantages)
        return unexpected(vantages.error());
    adviseOnFleet(policy, *fleet, advices);
    adviseOnVantages(policy, countVantages(*vantages, config.vantage), advices);
    return {};
}

} // namespace

Expected<std::vector<policy::Advice>> policyAdvice(const policy::EffectivePolicy& policy,
                                                   const WorkspaceRequest& surroundings)
{
    Advices advices = policy.doubts;
    auto config = surroundings.configFile.isEmpty() ? Expected<Config>(Config{})
                                                    : Config::load(surroundings.configFile);
    if (!config)
        return unexpected(config.error());
    if (!surroundings.configFile.isEmpty())
        adviseOnGap(policy, config->interval, advices);
    if (!surroundings.database.isEmpty()) {
        const auto path = store::Database::pathOf(surroundings.database);
        if (!path)
            return unexpected(path.error());
        config->databasePath = *path;
    }
    const bool isNamed = !surroundings.database.isEmpty();
    if (isNamed || (!surroundings.configFile.isEmpty() && QFileInfo::exists(config->databasePath)))
        if (auto advised = adviseByDatabase(policy, *config, advices); !advised)
            return unexpected(advised.error());
    return advices;
}

QJsonObject checkJson(const policy::EffectivePolicy& policy, const std::vector<policy::Advice>& advices)
{
    QJsonArray warnings;
    for (const policy::Advice& advice : advices)
        warnings.append(
            QJsonObject{{u"where"_s, advice.where}, {u"what"_s, advice.what}, {u"hint"_s, advice.hint}});
    return {{u"schema"_s, u"caretaker/policy-check/1"_s},
            {u"name"_s, policy.policy.name},
            {u"hash"_s, policy.policy.hash.toHex()},
            {u"ok"_s, true},
            {u"warnings"_s, warnings}};
}

QString checkText(const policy::EffectivePolicy& policy, const std::vector<policy::Advice>& advices)
{
    QStringList lines;
    for (const policy::Advice& advice : advices)
        lines << u"warning: "_s + advice.toString();
    lines << u"%1: good; %2 timelines, hash %3"_s.arg(policy.policy.name)
                 .arg(policy.policy.timelines.size())
                 .arg(policy.policy.hash.toHex());
    return lines.join(u'\n');
}

} // namespace caretaker::service
