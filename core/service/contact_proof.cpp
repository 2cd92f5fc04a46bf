// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/contact_proof.h"

#include "core/post/contact_ladder.h"
#include "core/service/notice_edit.h"

#include <QJsonArray>

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

bool isStanding(const store::StoredNotice& notice)
{
    return notice.status == "sent"_L1 || notice.status == "printed"_L1 || notice.status == "answered"_L1;
}

bool wasTried(const ContactProof& proof, const QString& rung)
{
    return std::ranges::any_of(proof.attempts,
                               [&](const ContactAttempt& attempt) { return attempt.notice.rung == rung; });
}

/// "Sent 2026-01-02 00:00 UTC": what people call it.
QString wordFor(const store::NoticeEvent& event)
{
    static const std::map<QString, QString> words{{u"sent"_s, u"sent"_s},
                                                  {u"printed"_s, u"printed for posting"_s},
                                                  {u"retry"_s, u"not taken, tried again later"_s},
                                                  {u"failed"_s, u"given up"_s},
                                                  {u"bounced"_s, u"came back"_s},
                                                  {u"answered"_s, u"answered"_s},
                                                  {u"delayed"_s, u"reported as delayed"_s},
                                                  {u"delivered"_s, u"reported as delivered"_s},
                                                  {u"auto-reply"_s, u"answered by a machine"_s},
                                                  {u"cancelled"_s, u"called off"_s},
                                                  {u"queued"_s, u"put into the queue again"_s}};
    const auto found = words.find(event.what);
    return found == words.end() ? event.what : found->second;
}

QString lineOf(const store::NoticeEvent& event)
{
    const bool said = !event.reply.isEmpty() && event.what != "sent"_L1 && event.what != "printed"_L1;
    return u"    %1  %2%3"_s.arg(formatForPeople(event.at), wordFor(event),
                                 said ? u": "_s + event.reply : QString());
}

QJsonObject toJson(const ContactAttempt& attempt, bool withContacts)
{
    QJsonArray events;
    for (const store::NoticeEvent& event : attempt.events)
        events.append(QJsonObject{
            {u"at"_s, formatRfc3339(event.at)}, {u"what"_s, event.what}, {u"reply"_s, event.reply}});
    const store::StoredNotice& notice = attempt.notice;
    QJsonObject json{{u"notice"_s, notice.id},
                     {u"kind"_s, notice.kind},
                     {u"rung"_s, notice.rung},
                     {u"contact"_s, notice.contact},
                     {u"language"_s, notice.language},
                     {u"status"_s, notice.status},
                     {u"created"_s, formatRfc3339(notice.createdAt)},
                     {u"events"_s, events}};
    if (withContacts)
        json.insert("address"_L1, notice.recipient);
    return json;
}

} // namespace

Expected<ContactProof> contactProof(const store::Database& database, const QString& caseId)
{
    const store::NoticeStore store(database);
    auto notices = store.listFor(caseId);
    if (!notices)
        return unexpected(notices.error());
    ContactProof proof{caseId, {}};
    for (store::StoredNotice& notice : *notices) {
        const bool toStaff = notice.rung == post::StaffRung || notice.kind.startsWith("alert"_L1);
        auto events = toStaff ? Expected<std::vector<store::NoticeEvent>>() : store.eventsOf(notice.id);
        if (!events)
            return unexpected(events.error());
        if (!toStaff)
            proof.attempts.push_back({std::move(notice), std::move(*events)});
    }
    return proof;
}

enforcement::ContactAttempts attemptsIn(const ContactProof& proof,
                                        const std::vector<fleet::Contact>& contacts)
{
    enforcement::ContactAttempts found;
    for (const ContactAttempt& attempt : proof.attempts) {
        if (replacementOf(attempt.events))
            continue; // never left: another text took its place, and counts for itself
        found.standing += isStanding(attempt.notice) ? 1 : 0;
        found.lost += post::isLost({attempt.notice.rung, attempt.notice.status, {}}) ? 1 : 0;
        found.answered = found.answered || attempt.notice.status == "answered"_L1;
    }
    found.exhausted = std::ranges::all_of(
        contacts, [&](const fleet::Contact& contact) { return wasTried(proof, contact.kind); });
    return found;
}

QStringList textOf(const ContactProof& proof, bool withContacts)
{
    if (proof.attempts.empty())
        return {u"Nobody of the operator's side has been written to."_s};
    QStringList lines;
    for (const ContactAttempt& attempt : proof.attempts) {
        const store::StoredNotice& notice = attempt.notice;
        const QString whom = withContacts ? notice.recipient : u"contact %1"_s.arg(notice.contact);
        lines << u"  %1  %2 to the %3 contact (%4): %5"_s.arg(formatForPeople(notice.createdAt), notice.kind,
                                                              notice.rung, whom, notice.status);
        for (const store::NoticeEvent& event : attempt.events)
            if (event.what != "begun"_L1)
                lines << lineOf(event);
    }
    return lines;
}

QJsonObject toJson(const ContactProof& proof, bool withContacts)
{
    QJsonArray attempts;
    for (const ContactAttempt& attempt : proof.attempts)
        attempts.append(toJson(attempt, withContacts));
    return {
        {u"schema"_s, u"caretaker/contact-proof/1"_s}, {u"case"_s, proof.caseId}, {u"attempts"_s, attempts}};
}

} // namespace caretaker::service
