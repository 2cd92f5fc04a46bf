// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/brake_alert.h"

#include "core/service/notice_queue.h"
#include "core/service/notice_wording.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;
using health::FleetIncident;

namespace {

/// The same for the whole incident.
QString referenceOf(const FleetIncident& incident)
{
    return u"B-"_s + shortHash(formatRfc3339(incident.since));
}

notice::NoticeFacts factsOf(const Config& config, const FleetIncident& incident, const CaHandle& witness,
                            Instant now)
{
    notice::NoticeFacts facts = factsBy(config, witness, now);
    facts.caseId = referenceOf(incident);
    facts.since = incident.since;
    facts.staff.affected = incident.turnedBad;
    facts.staff.what = u"the fleet brake holds, as %1 of %2 CAs that worked turned bad in one round"_s
                           .arg(incident.turnedBad)
                           .arg(incident.couldTurn);
    return facts;
}

Expected<bool> alertOne(store::Transaction& transaction, const Config& config,
                        const notice::NoticeFacts& facts, const Addressee& to)
{
    const QString key = u"%1/%2"_s.arg(facts.caseId, shortHash(to.address));
    if (const auto known = store::NoticeStore(transaction.database()).isRequested(key); !known || *known)
        return known.map([](bool) { return false; });
    return wordingOf(config)
        .and_then([&](const notice::Wording& wording) {
            return notice::render(notice::Kind::AlertGuard, facts, wording);
        })
        .and_then([&](const notice::RenderedNotice& rendered) {
            return queueMail(transaction, config, rendered, storedFor(config, rendered, to, key, facts.at));
        });
}

} // namespace

Expected<int> alertStaffOfBrake(store::Transaction& transaction, const Config& config,
                                const policy::Policy& policy, const std::optional<FleetIncident>& incident,
                                const CaHandle& witness, Instant now)
{
    const bool holds = incident && !incident->ended && !incident->overridden;
    if (!holds || policy.mode == policy::Mode::Watch)
        return 0;
    const notice::NoticeFacts facts = factsOf(config, *incident, witness, now);
    int added = 0;
    for (const Addressee& to : staffOf(config)) {
        const auto isNew = alertOne(transaction, config, facts, to);
        if (!isNew)
            return unexpected(isNew.error());
        added += *isNew ? 1 : 0;
    }
    return added;
}

} // namespace caretaker::service
