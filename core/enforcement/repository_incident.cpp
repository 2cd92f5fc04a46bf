// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/repository_incident.h"

#include <algorithm>

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype IdDigits = 12;

RepositoryIncident begin(const RepositoryLook& look, Instant now)
{
    const QByteArray text = (look.repository + u'\n' + formatRfc3339(now)).toUtf8();
    return {u"R-"_s + sha256Of(text).toHex().first(IdDigits), look.repository, look.operatorName, now};
}

RepositoryIncident* incidentAt(std::vector<RepositoryIncident>& incidents, const QString& repository)
{
    const auto it = std::ranges::find_if(
        incidents, [&](const RepositoryIncident& i) { return i.repository == repository && !i.ended; });
    return it == incidents.end() ? nullptr : &*it;
}

void release(std::vector<RepositoryIncident>& incidents, const RepositoryLook& look, Instant now)
{
    for (RepositoryIncident& incident : incidents) {
        const bool moved = incident.repository != look.repository;
        if (incident.affects(look.ca) && (moved || !look.blamed))
            incident.cas.at(look.ca).until = now;
    }
}

void affect(std::vector<RepositoryIncident>& incidents, const RepositoryLook& look, Instant now)
{
    RepositoryIncident* incident = incidentAt(incidents, look.repository);
    if (!incident)
        incident = &incidents.emplace_back(begin(look, now));
    if (!incident->affects(look.ca))
        incident->cas[look.ca] = {now, std::nullopt};
}

QJsonValue instantJson(const std::optional<Instant>& at)
{
    return at ? QJsonValue(formatRfc3339(*at)) : QJsonValue();
}

} // namespace

bool RepositoryIncident::affects(const CaHandle& ca) const
{
    const auto it = cas.find(ca);
    return !ended && it != cas.end() && !it->second.until;
}

bool RepositoryIncident::isRegistrys() const { return operatorName == "registry"_L1; }

std::vector<RepositoryIncident> advanceIncidents(std::vector<RepositoryIncident> open,
                                                 std::span<const RepositoryLook> round, Instant now)
{
    for (const RepositoryLook& look : round) {
        release(open, look, now);
        if (look.blamed)
            affect(open, look, now);
    }
    for (RepositoryIncident& incident : open) {
        const bool over = std::ranges::none_of(incident.cas, [](const auto& ca) { return !ca.second.until; });
        if (over && !incident.ended)
            incident.ended = now;
    }
    return open;
}

QJsonObject toJson(const RepositoryIncident& incident)
{
    QJsonObject cas;
    for (const auto& [ca, affected] : incident.cas)
        cas.insert(ca.toString(), QJsonObject{{u"since"_s, formatRfc3339(affected.since)},
                                              {u"until"_s, instantJson(affected.until)}});
    return {{u"id"_s, incident.id},
            {u"repository"_s, incident.repository},
            {u"operator"_s, incident.operatorName},
            {u"since"_s, formatRfc3339(incident.since)},
            {u"ended"_s, instantJson(incident.ended)},
            {u"cas"_s, cas}};
}

std::optional<RepositoryIncident> repositoryIncidentFromJson(const QJsonObject& json)
{
    RepositoryIncident incident{json.value("id"_L1).toString(), json.value("repository"_L1).toString(),
                                json.value("operator"_L1).toString()};
    const auto since = parseRfc3339(json.value("since"_L1).toString());
    if (incident.id.isEmpty() || incident.repository.isEmpty() || !since)
        return std::nullopt;
    incident.since = *since;
    incident.ended = parseRfc3339(json.value("ended"_L1).toString());
    const QJsonObject cas = json.value("cas"_L1).toObject();
    for (auto it = cas.constBegin(); it != cas.constEnd(); ++it) {
        const auto ca = CaHandle::tryFromString(it.key());
        const QJsonObject affected = it.value().toObject();
        const auto from = parseRfc3339(affected.value("since"_L1).toString());
        if (!ca || !from)
            return std::nullopt;
        incident.cas[*ca] = {*from, parseRfc3339(affected.value("until"_L1).toString())};
    }
    return incident;
}

} // namespace caretaker::enforcement
