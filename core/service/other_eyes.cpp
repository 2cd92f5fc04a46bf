// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/other_eyes.h"

#include "core/store/observation_store.h"

#include <map>
#include <set>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using observe::Observation;

namespace {

/// Who speaks through each vantage.
std::map<VantageName, QString> witnessesOf(const std::vector<store::StoredVantage>& vantages)
{
    std::map<VantageName, QString> witnesses;
    for (const store::StoredVantage& vantage : vantages) {
        const bool namedByVersion = vantage.name.toString() == vantage.engine + u'-' + vantage.version ||
                                    vantage.name.toString() == vantage.engine;
        if (namedByVersion && !vantage.machine.isEmpty())
            witnesses.emplace(vantage.name, vantage.engine + u'@' + vantage.machine);
    }
    return witnesses;
}

} // namespace

std::vector<Observation> oneAWitness(std::vector<Observation> seen,
                                     const std::vector<store::StoredVantage>& vantages)
{
    const auto witnesses = witnessesOf(vantages);
    std::map<std::pair<CaHandle, QString>, std::size_t> latest;
    std::vector<Observation> kept;
    for (Observation& one : seen) {
        const auto witness = witnesses.find(one.vantage);
        const QString name = witness == witnesses.end() ? one.vantage.toString() : witness->second;
        const auto [known, isNew] = latest.try_emplace({one.ca, name}, kept.size());
        if (isNew)
            kept.push_back(std::move(one));
        else if (one.at > kept[known->second].at)
            kept[known->second] = std::move(one);
    }
    return kept;
}

Expected<std::vector<Observation>>
otherEyes(const store::Database& database, const std::vector<Observation>& looks, Instant since, Instant now)
{
    std::set<VantageName> looking;
    for (const Observation& look : looks)
        looking.insert(look.vantage);
    auto seen = store::ObservationStore(database).lastSeen(since, now, looking);
    if (!seen || seen->empty())
        return seen;
    return store::VantageStore(database).list().map([&](const std::vector<store::StoredVantage>& vantages) {
        return oneAWitness(std::move(*seen), vantages);
    });
}

} // namespace caretaker::service
