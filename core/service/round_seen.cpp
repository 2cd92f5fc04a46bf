// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/round_seen.h"

#include <QJsonArray>

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

using Vantages = std::vector<VantageName>;
using Groups = std::map<Vantages, std::vector<CaHandle>>;
using Times = std::map<VantageName, Instant>;

Vantages vantagesOf(const std::vector<Seen>& seen)
{
    Vantages vantages;
    for (const Seen& one : seen)
        vantages.push_back(one.vantage);
    return vantages;
}

Groups groupsOf(const SeenByCa& seen, const std::set<CaHandle>& fleet)
{
    Groups groups;
    for (const CaHandle& ca : fleet) {
        const auto known = seen.find(ca);
        groups[known == seen.end() ? Vantages{} : vantagesOf(known->second)].push_back(ca);
    }
    return groups;
}

template <typename T>
QJsonArray namesOf(const std::vector<T>& ids)
{
    QJsonArray names;
    for (const T& id : ids)
        names.append(id.toString());
    return names;
}

QJsonObject patternOf(const Groups& groups)
{
    const auto most = std::ranges::max_element(
        groups, {}, [](const Groups::value_type& group) { return group.second.size(); });
    if (most == groups.end())
        return {};
    QJsonArray others;
    for (auto group = groups.begin(); group != groups.end(); ++group)
        if (group != most)
            others.append(
                QJsonObject{{u"vantages"_s, namesOf(group->first)}, {u"cas"_s, namesOf(group->second)}});
    QJsonObject json{{u"most"_s, namesOf(most->first)}};
    if (!others.isEmpty())
        json.insert("others"_L1, others);
    return json;
}

/// When each vantage spoke of most CAs.
Times usualTimes(const SeenByCa& seen)
{
    std::map<VantageName, std::map<Instant, int>> counts;
    for (const auto& [ca, list] : seen)
        for (const Seen& one : list)
            ++counts[one.vantage][one.at];
    Times times;
    for (const auto& [vantage, byTime] : counts)
        times.emplace(vantage, std::ranges::max_element(byTime, {}, [](const auto& entry) {
                                   return entry.second;
                               })->first);
    return times;
}

QJsonObject timesOf(const SeenByCa& seen)
{
    const Times usual = usualTimes(seen);
    QJsonObject at;
    for (const auto& [vantage, time] : usual)
        at.insert(vantage.toString(), formatRfc3339(time));
    QJsonArray odd;
    for (const auto& [ca, list] : seen)
        for (const Seen& one : list)
            if (one.at != usual.at(one.vantage))
                odd.append(QJsonObject{{u"ca"_s, ca.toString()},
                                       {u"vantage"_s, one.vantage.toString()},
                                       {u"at"_s, formatRfc3339(one.at)}});
    QJsonObject json{{u"at"_s, at}};
    if (!odd.isEmpty())
        json.insert("odd"_L1, odd);
    return json;
}

std::optional<Vantages> vantagesFrom(const QJsonArray& names)
{
    Vantages vantages;
    for (const auto& name : names) {
        const auto vantage = VantageName::tryFromString(name.toString());
        if (!vantage)
            return std::nullopt;
        vantages.push_back(*vantage);
    }
    return vantages;
}

std::optional<Times> timesFrom(const QJsonObject& json)
{
    Times times;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto vantage = VantageName::tryFromString(it.key());
        const auto at = parseRfc3339(it.value().toString());
        if (!vantage || !at)
            return std::nullopt;
        times.emplace(*vantage, *at);
    }
    return times;
}

bool addGroup(SeenByCa& seen, const CaHandle& ca, const Vantages& vantages, const Times& times)
{
    std::vector<Seen>& list = seen[ca];
    list.clear();
    for (const VantageName& vantage : vantages) {
        const auto at = times.find(vantage);
        if (at == times.end())
            return false;
        list.push_back({vantage, at->second});
    }
    return true;
}

bool addOthers(SeenByCa& seen, const QJsonArray& others, const Times& times)
{
    for (const auto& group : others) {
        const auto vantages = vantagesFrom(group["vantages"_L1].toArray());
        if (!vantages)
            return false;
        const QJsonArray cas = group["cas"_L1].toArray();
        for (const auto& name : cas) {
            const auto ca = CaHandle::tryFromString(name.toString());
            if (!ca || (seen.contains(*ca) && !addGroup(seen, *ca, *vantages, times)))
                return false;
        }
    }
    return true;
}

bool addOdd(SeenByCa& seen, const QJsonArray& odd)
{
    for (const auto& entry : odd) {
        const auto ca = CaHandle::tryFromString(entry["ca"_L1].toString());
        const auto at = parseRfc3339(entry["at"_L1].toString());
        if (!ca || !at)
            return false;
        const auto known = seen.find(*ca);
        if (known == seen.end())
            continue;
        for (Seen& one : known->second)
            if (one.vantage.toString() == entry["vantage"_L1].toString())
                one.at = *at;
    }
    return true;
}

} // namespace

SeenByCa seenOf(const std::vector<observe::Observation>& observations)
{
    SeenByCa seen;
    for (const observe::Observation& one : observations)
        seen[one.ca].push_back({one.vantage, one.at});
    return seen;
}

RoundSeen encode(const SeenByCa& seen, const std::set<CaHandle>& fleet)
{
    return {patternOf(groupsOf(seen, fleet)), timesOf(seen)};
}

std::optional<SeenByCa> decode(const RoundSeen& round, const std::set<CaHandle>& fleet)
{
    const auto most = vantagesFrom(round.pattern.value("most"_L1).toArray());
    const auto times = timesFrom(round.times.value("at"_L1).toObject());
    if (!most || !times)
        return std::nullopt;
    SeenByCa seen;
    for (const CaHandle& ca : fleet)
        if (!addGroup(seen, ca, *most, *times))
            return std::nullopt;
    if (!addOthers(seen, round.pattern.value("others"_L1).toArray(), *times) ||
        !addOdd(seen, round.times.value("odd"_L1).toArray()))
        return std::nullopt;
    std::erase_if(seen, [](const auto& entry) { return entry.second.empty(); });
    return seen;
}

} // namespace caretaker::service
