// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/notice_desk.h"

#include "core/notice/message.h"
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

const QString Actor = u"policy"_s;
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
            recipients.push_back({contact.kind, contact.email, contact.language, contact.timezone});
    if (rungs.contains(post::PostalRung))
        recipients.push_back({post::PostalRung, u"postal:"_s + ca.handle.toString(),
                              ca.contacts.empty() ? StaffLanguage : ca.contacts.front().language});
    return recipients;
}

Expected<std::vector<NoticeDesk::Recipient>> NoticeDesk::recipientsOf(const store::Database& database,
                                                                      const NoticeSubject& subject,
                                                                      notice::Kind kind) const
{
    std::vector<Recipient> recipients;
    if (notice::isForStaff(kind)) {
        const QStringList staff = m_config.staff.isEmpty() ? QStringList{m_config.replyTo} : m_config.staff;
        for (const QString& address : staff)
            recipients.push_back({post::StaffRung, address, StaffLanguage});
        return recipients;
    }
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
        // The address as a hash: keys are shown, and kept for ever.
        const QString contact = sha256Of(to.address.toUtf8()).toHex().left(12).toLower();
        notice::NoticeFacts facts = factsOf(subject, kind, to.language, now);
        facts.timeZone = to.timezone;
        m_requests.push_back(
            {kind, std::move(facts), to,
             u"%1/%2/%3/%4/%5"_s.arg(caseId, notice::toString(kind), occasion, to.language, contact)});
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

Expected<store::StoredNotice> NoticeDesk::write(const Group& group, const notice::Wording& wording,
                                                Instant now) const
{
    const Request& first = *group.front();
    store::StoredNotice stored{
        .key = {}, .caseId = first.facts.caseId, .ca = first.facts.ca, .createdAt = now};
    std::vector<notice::NoticeFacts> facts;
    QStringList keys;
    facts.reserve(group.size());
    stored.cases.reserve(group.size());
    for (const Request* request : group) {
        facts.push_back(request->facts);
        keys << request->key;
        stored.cases.push_back({request->facts.caseId, request->facts.ca, request->key});
    }
    stored.key = keyOf(keys);
    stored.kind = notice::toString(first.kind);
    stored.recipient = first.to.address;
    stored.rung = first.to.rung;
    stored.language = first.to.language;
    const auto rendered = notice::renderGroup(first.kind, facts, wording);
    if (!rendered)
        return unexpected(rendered.error());
    const bool onPaper = first.to.rung == post::PostalRung;
    const notice::Envelope envelope{
        m_config.registryName, m_config.sender(), {first.to.address}, now, stored.key, m_config.answersTo()};
    stored.messageId = onPaper ? QString() : notice::messageIdFor(stored.key, m_config.sender());
    return (onPaper ? Expected<QByteArray>(postalLetter(*rendered, first.facts, now))
                    : notice::composeMessage(*rendered, envelope))
        .map([&](const QByteArray& content) {
            stored.content = content;
            return std::move(stored);
        });
}

Expected<int> NoticeDesk::queue(store::Transaction& transaction, Instant now)
{
    const auto groups = newGroups(transaction.database());
    if (!groups)
        return unexpected(groups.error());
    const auto wording = groups->empty() ? Expected<notice::Wording>(notice::Wording()) : wordingOf(m_config);
    if (!wording)
        return unexpected(wording.error());
    store::NoticeStore store(transaction.database());
    int added = 0;
    for (const Group& group : *groups) {
        const auto notice = write(group, *wording, now);
        if (!notice)
            return unexpected(notice.error());
        const auto id = store.queue(transaction, *notice, Actor);
        if (!id)
            return unexpected(id.error());
        added += id->has_value() ? 1 : 0;
    }
    m_requests.clear();
    return added;
}

} // namespace caretaker::service
