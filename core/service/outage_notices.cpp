// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/outage_notices.h"

#include "core/notice/message.h"
#include "core/notice/render.h"
#include "core/post/contact_ladder.h"
#include "core/service/notice_wording.h"
#include "core/store/notice_store.h"

#include <algorithm>
#include <set>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::RepositoryIncident;

namespace {

const QString StaffLanguage = u"en"_s;
constexpr notice::Kind Kind = notice::Kind::RepositoryOutage;

struct Recipient
{
    QString rung;
    QString address;
    QString language;
};

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

/// Of all CAs that the operator runs, each address once.
std::vector<Recipient> contactsOf(const QString& operatorName, const std::vector<Judged>& round)
{
    std::vector<Recipient> recipients;
    std::set<QString> known;
    for (const Judged& judged : round)
        for (const fleet::Contact& contact : judged.ca.contacts)
            if (!operatorName.isEmpty() && judged.ca.operatorName == operatorName &&
                known.insert(contact.email).second)
                recipients.push_back({contact.kind, contact.email, contact.language});
    return recipients;
}

std::vector<Recipient> recipientsOf(const Config& config, const RepositoryIncident& incident,
                                    const std::vector<Judged>& round)
{
    std::vector<Recipient> recipients;
    if (!incident.isRegistrys())
        recipients = contactsOf(operatorOf(incident, round), round);
    if (!recipients.empty())
        return recipients;
    for (const QString& address : config.staff.isEmpty() ? QStringList{config.replyTo} : config.staff)
        recipients.push_back({post::StaffRung, address, StaffLanguage});
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
    notice::NoticeFacts facts{.ca = witness.ca.handle};
    facts.registry = config.registryName;
    facts.replyAddress = config.replyTo;
    facts.operatorName = incident.isRegistrys() ? config.registryName : operatorName;
    facts.caseId = incident.id;
    facts.policy = policy.name;
    facts.policyHash = policy.hash.toHex();
    facts.at = now;
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

Expected<bool> queueOne(store::Transaction& transaction, const Config& config,
                        const notice::NoticeFacts& facts, const QString& to, const QString& rung)
{
    // The address as a hash: keys are shown, and kept for ever.
    const QString contact = sha256Of(to.toUtf8()).toHex().left(12).toLower();
    const QString key =
        u"%1/%2/%3/%4"_s.arg(facts.caseId, notice::toString(Kind), facts.language, contact);
    store::StoredNotice stored{.key = key, .caseId = facts.caseId, .ca = facts.ca, .createdAt = facts.at};
    stored.kind = notice::toString(Kind);
    stored.recipient = to;
    stored.rung = rung;
    stored.language = facts.language;
    stored.messageId = notice::messageIdFor(key, config.sender());
    const auto wording = wordingOf(config);
    if (!wording)
        return unexpected(wording.error());
    return notice::render(Kind, facts, *wording)
        .and_then([&](const notice::RenderedNotice& rendered) {
            return notice::composeMessage(
                rendered, {config.registryName, config.sender(), {to}, facts.at, key, config.answersTo()});
        })
        .and_then([&](const QByteArray& message) {
            stored.content = message;
            return store::NoticeStore(transaction.database()).queue(transaction, stored, u"policy"_s);
        })
        .map([](const std::optional<qint64>& id) { return id.has_value(); });
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
        auto facts = factsOf(config, policy, incident, *witness, operatorOf(incident, round), now);
        for (const Recipient& to : recipientsOf(config, incident, round)) {
            facts.language = to.language;
            const auto queued = queueOne(transaction, config, facts, to.address, to.rung);
            if (!queued)
                return unexpected(queued.error());
            added += *queued ? 1 : 0;
        }
    }
    return added;
}

} // namespace caretaker::service
