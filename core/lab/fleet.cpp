// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/fleet.h"

#include "core/fleet/importers.h"

namespace caretaker::lab {

namespace {

fleet::DelegatedCa delegatedCaOf(const CaInfo& info)
{
    return {.handle = CaHandle::fromString(info.options.handle),
            .skis = {info.ski},
            .manifestUris = {info.manifest},
            .caRepository = info.caRepository,
            .notification = info.notification,
            .certificateUri = info.certificateUri,
            .role = info.options.role,
            .operatorName = info.options.operatorName,
            .repositoryOperator = info.repository.operatorName,
            .contacts = info.options.contacts};
}

} // namespace

std::vector<fleet::DelegatedCa> fleetOf(const World& world)
{
    std::vector<fleet::DelegatedCa> cas;
    for (const CaInfo& info : world.cas())
        cas.push_back(delegatedCaOf(info));
    return cas;
}

QByteArray fleetAsJson(const World& world)
{
    return fleet::exportJson(fleetOf(world), fleet::Contacts::Include);
}

QByteArray fleetAsCsv(const World& world)
{
    return fleet::exportCsv(fleetOf(world), fleet::Contacts::Include);
}

} // namespace caretaker::lab
