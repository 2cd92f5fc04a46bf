// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/outage_notices.h"

#include "core/notice/render.h"
#include "core/post/contact_ladder.h"
#include "core/service/notice_queue.h"
#include "core/service/notice_wording.h"

#include <algorithm>
#include <set>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::RepositoryIncident;

namespace {

constexpr notice::Kind Kind = notice::Kind::RepositoryOutage;

using Contacts = std::vector<fleet::Contact>;

/// The named one; where a repository is the CAs' own, who runs all of them, if that is one.
QString operatorOf(const RepositoryIncident& incident, const std::vector<Judged>& round)
{
    if (!incident.operatorName.isEmpty())
        return incident.operatorName;
    std::set<QString> names;
    for (const Judged& judged : round)
        if (incident.affects(judged.ca.handle))
            names.insert(judged.ca.operatorName);
    return names.size() == 1 ? *names.begin() : QString();
}

/// Everybody on record under this name, by whom a letter begins with (core/post/contact_ladder.h).
Contacts contactsOf(const QString& operatorName, const std::vector<Judged>& round)
{
    Contacts all;
    for (const Judged& judged : round)
        for (const fleet::Contact& contact : judged.ca.contacts)
            if (!operatorName.isEmpty() && judged.ca.operatorName == operatorName &&
                std::ranges::find(all, contact.email, &fleet::Contact::email) == all.end())
                all.push_back(contact);
    const QStringList rungs = post::rungsInUse(all, {});
    std::erase_if(all, [&](const fleet::Contact& contact) { return !rungs.contains(contact.kind); });
    return all;
}

std::vector<Addressee> recipientsOf(const Config& config, const RepositoryIncident& incident,
                                    const std::vector<Judged>& round)
{
    const Contacts contacts =
        incident.isRegistrys() ? Contacts() : contactsOf(operatorOf(incident, round), round);
    if (contacts.empty())
        return staffOf(config);
    std::vector<Addressee> recipients;
    recipients.reserve(contacts.size());
    for (const fleet::Contact& contact : contacts)
        recipients.push_back(addresseeOf(contact));
    return recipients;
}

/// An affected CA that this round saw; null when it saw none.
const Judged* witnessOf(const RepositoryIncident& incident, const std::vector<Judged>& round)
{
    const auto it = std::ranges::find_if(round, [&](const Judged& judged) {
        return incident.affects(judged.ca.handle) && judged.reading.kind != health::ReadingKind::Blind &&
               !judged.observations.empty();
    });
    return it == round.end() ? nullptr : &*it;
}

/// One CA is witness for all: they share the repository.
void addLooks(notice::NoticeFacts& facts, const Judged& witness)
{
    for (const observe::Observation& look : witness.observations) {
        if (look.blind)
            continue;
        facts.vantages.push_back(
            {look.vantage, look.at, look.functional, look.complete, look.endpoints, look.evidence});
        facts.findings.insert(facts.findings.end(), look.findings.begin(), look.findings.end());
    }
}

notice::NoticeFacts factsOf(const Config& config, const policy::Policy& policy,
                            const RepositoryIncident& incident, const Judged& witness,
                            const QString& operatorName, Instant now)
{
    notice::NoticeFacts facts = factsBy(config, witness.ca.handle, now);
    facts.operatorName = incident.isRegistrys() ? config.registryName : operatorName;
    facts.caseId = incident.id;
    facts.policy = policy.name;
    facts.policyHash = policy.hash.toHex();
    facts.since = incident.since;
    facts.lastFunctional = witness.record.lastFunctional;
    facts.blame = observe::Blame::Repository;
    facts.repositoryOperator = incident.operatorName;
    facts.repository = incident.repository;
    for (const auto& [ca, affected] : incident.cas)
        if (!affected.until)
            facts.affected.push_back(ca);
    addLooks(facts, witness);
    return facts;
}

/// False when it was written before.
Expected<bool> queueOne(store::Transaction& transaction, const Config& config, notice::NoticeFacts facts,
                        const Addressee& to)
{
    const QString key = u"%1/%2/%3"_s.arg(facts.caseId, notice::toString(Kind), shortHash(to.address));
    if (const auto known = store::NoticeStore(transaction.database()).isRequested(key); !known || *known)
        return known.map([](bool) { return false; });
    facts.language = to.language;
    facts.timeZone = to.timezone;
    return wordingOf(config)
        .and_then([&](const notice::Wording& wording) { return notice::render(Kind, facts, wording); })
        .and_then([&](const notice::RenderedNotice& rendered) {
            return queueMail(transaction, config, rendered, storedFor(config, rendered, to, key, facts.at));
        });
}

} // namespace

Expected<int> queueOutageNotices(store::Transaction& transaction, const Config& config,
                                 const policy::Policy& policy, const IncidentKeeper& incidents,
                                 const std::vector<Judged>& round, Instant now)
{
    int added = 0;
    for (const RepositoryIncident& incident : incidents.incidents()) {
        const bool lasts = !incident.ended && now - incident.since >= policy.health.dead.after;
        const Judged* witness = lasts ? witnessOf(incident, round) : nullptr;
        if (!witness || policy.mode == policy::Mode::Watch)
            continue;
        const auto facts = factsOf(config, policy, incident, *witness, operatorOf(incident, round), now);
        for (const Addressee& to : recipientsOf(config, incident, round)) {
            const auto queued = queueOne(transaction, config, facts, to);
            if (!queued)
                return unexpected(queued.error());
            added += *queued ? 1 : 0;
        }
    }
    return added;
}

} // namespace caretaker::service
