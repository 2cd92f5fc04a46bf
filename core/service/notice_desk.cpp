// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/notice_desk.h"

#include "core/notice/render.h"
#include "core/post/contact_ladder.h"
#include "core/service/notice_wording.h"
#include "core/service/postal_letter.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using post::RungNotice;

namespace {

const QString StaffLanguage = u"en"_s;

/// What was said to the operator in this case, oldest first.
Expected<std::vector<store::StoredNotice>> saidToOperator(const store::Database& database,
                                                          const QString& caseId)
{
    return store::NoticeStore(database).listFor(caseId).map([](std::vector<store::StoredNotice> notices) {
        std::erase_if(notices, [](const store::StoredNotice& n) { return n.rung == post::StaffRung; });
        return notices;
    });
}

std::vector<RungNotice> historyOf(const std::vector<store::StoredNotice>& notices)
{
    std::vector<RungNotice> history;
    history.reserve(notices.size());
    for (const store::StoredNotice& notice : notices)
        history.push_back({notice.rung, notice.status, notice.sentAt});
    return history;
}

/// One message for one request keeps that request's key; a group's is made of all of them.
QString keyOf(const QStringList& requests)
{
    if (requests.size() == 1)
        return requests.first();
    return u"group/"_s + sha256Of(requests.join(u'\n').toUtf8()).toHex().toLower();
}

} // namespace

bool hasRecipients(const Config&, const fleet::DelegatedCa& ca, notice::Kind kind)
{
    return notice::isForStaff(kind) || !ca.contacts.empty();
}

std::vector<NoticeDesk::Recipient> NoticeDesk::contactsOn(const fleet::DelegatedCa& ca,
                                                          const QStringList& rungs) const
{
    std::vector<Recipient> recipients;
    for (const fleet::Contact& contact : ca.contacts)
        if (rungs.contains(contact.kind))
            recipients.push_back(addresseeOf(contact));
    if (rungs.contains(post::PostalRung))
        recipients.push_back({post::PostalRung, u"postal:"_s + ca.handle.toString(),
                              ca.contacts.empty() ? StaffLanguage : ca.contacts.front().language});
    return recipients;
}

Expected<std::vector<NoticeDesk::Recipient>> NoticeDesk::recipientsOf(const store::Database& database,
                                                                      const NoticeSubject& subject,
                                                                      notice::Kind kind) const
{
    if (notice::isForStaff(kind))
        return staffOf(m_config);
    return saidToOperator(database, subject.enforcementCase.id.toString())
        .map([&](const std::vector<store::StoredNotice>& said) {
            return contactsOn(subject.ca, post::rungsInUse(subject.ca.contacts, historyOf(said)));
        });
}

void NoticeDesk::add(const NoticeSubject& subject, notice::Kind kind, const QString& occasion,
                     const std::vector<Recipient>& recipients, Instant now)
{
    const QString caseId = subject.enforcementCase.id.toString();
    for (const Recipient& to : recipients) {
        notice::NoticeFacts facts = factsOf(subject, kind, to.language, now);
        facts.timeZone = to.timezone;
        m_requests.push_back({kind, std::move(facts), to,
                              u"%1/%2/%3/%4/%5"_s.arg(caseId, notice::toString(kind), occasion, to.language,
                                                      shortHash(to.address))});
    }
}

Expected<void> NoticeDesk::ask(const store::Database& database, const NoticeSubject& subject,
                               notice::Kind kind, const QString& occasion, Instant now)
{
    return recipientsOf(database, subject, kind).map([&](const std::vector<Recipient>& recipients) {
        add(subject, kind, occasion, recipients, now);
    });
}

Expected<void> NoticeDesk::escalate(const store::Database& database, const NoticeSubject& subject,
                                    Instant now)
{
    const enforcement::Case& c = subject.enforcementCase;
    if (!c.isOpen() || !c.firstNoticeSent || c.acknowledged || c.isHeld())
        return {};
    const auto said = saidToOperator(database, c.id.toString());
    if (!said)
        return unexpected(said.error());
    const post::LadderRules rules{m_config.mail.escalateAfter, m_config.mail.letters};
    const auto rung = post::nextRung(subject.ca.contacts, historyOf(*said), rules, now);
    const auto kind = said->empty() ? std::nullopt : notice::kindFromString(said->back().kind);
    if (rung && kind)
        add(subject, *kind, u"rung-"_s + *rung, contactsOn(subject.ca, {*rung}), now);
    return {};
}

/// What is new, by kind, contact and language.
Expected<std::vector<NoticeDesk::Group>> NoticeDesk::newGroups(const store::Database& database) const
{
    std::map<std::tuple<notice::Kind, QString, QString>, Group> groups;
    std::map<QString, bool> seen;
    for (const Request& request : m_requests) {
        const auto known = store::NoticeStore(database).isRequested(request.key);
        if (!known)
            return unexpected(known.error());
        if (!*known && seen.emplace(request.key, true).second)
            groups[{request.kind, request.to.address, request.to.language}].push_back(&request);
    }
    std::vector<Group> result;
    result.reserve(groups.size());
    for (auto& [what, group] : groups)
        result.push_back(std::move(group));
    // In the order in which they were asked for.
    std::ranges::sort(result, {}, [](const Group& group) { return group.front(); });
    return result;
}

Expected<bool> NoticeDesk::write(store::Transaction& transaction, const Group& group,
                                 const notice::Wording& wording, Instant now) const
{
    const Request& first = *group.front();
    std::vector<notice::NoticeFacts> facts;
    std::vector<store::NoticeCase> cases;
    QStringList keys;
    facts.reserve(group.size());
    cases.reserve(group.size());
    for (const Request* request : group) {
        facts.push_back(request->facts);
        keys << request->key;
        cases.push_back({request->facts.caseId, request->facts.ca, request->key});
    }
    const auto rendered = notice::renderGroup(first.kind, facts, wording);
    if (!rendered)
        return unexpected(rendered.error());
    auto stored = storedFor(m_config, *rendered, first.to, keyOf(keys), now);
    stored.cases = std::move(cases);
    if (first.to.rung != post::PostalRung)
        return queueMail(transaction, m_config, *rendered, std::move(stored));
    stored.messageId.clear();
    stored.content = postalLetter(*rendered, first.facts, now);
    return store::NoticeStore(transaction.database())
        .queue(transaction, stored, store::PolicyActor)
        .map([](const std::optional<qint64>& id) { return id.has_value(); });
}

Expected<int> NoticeDesk::queue(store::Transaction& transaction, Instant now)
{
    const auto groups = newGroups(transaction.database());
    if (!groups)
        return unexpected(groups.error());
    const auto wording = groups->empty() ? Expected<notice::Wording>(notice::Wording()) : wordingOf(m_config);
    if (!wording)
        return unexpected(wording.error());
    int added = 0;
    for (const Group& group : *groups) {
        const auto isNew = write(transaction, group, *wording, now);
        if (!isNew)
            return unexpected(isNew.error());
        added += *isNew ? 1 : 0;
    }
    m_requests.clear();
    return added;
}

} // namespace caretaker::service
