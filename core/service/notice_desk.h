// SPDX-License-Identifier: GPL-3.0-or-later
//
// NoticeDesk: takes in what is to be said while a round is judged, and writes it into the queue at its end,
// inside the round's transaction: one message for each kind, contact and language, however many CAs of an
// operator it is about (core/notice renders groups). Delivery is delivery.h, after the commit.
//
// Whom: staff for alerts; else the rungs of the contact ladder that are in use for the case
// (core/post/contact_ladder.h).
//
// Once: each request has a key made of case, kind, occasion and contact; a round that is repeated after a
// crash asks for the same and queues nothing new.
#pragma once

#include "core/notice/notice_facts.h"
#include "core/notice/wording.h"
#include "core/service/notice_composer.h"
#include "core/service/notice_queue.h"
#include "core/store/notice_store.h"

namespace caretaker::service {

/// Whether there is anybody that a notice of this kind could go to: staff for alerts, else a contact of the
/// CA.
bool hasRecipients(const Config& config, const fleet::DelegatedCa& ca, notice::Kind kind);

class NoticeDesk
{
public:
    /// `config` must outlive it.
    explicit NoticeDesk(const Config& config) : m_config(config) {}

    /// `occasion` tells two notices of one kind in one case apart (a step and when it fell due).
    Expected<void> ask(const store::Database& database, const NoticeSubject& subject, notice::Kind kind,
                       const QString& occasion, Instant now);

    /// The next rung of the ladder gets the last notice of the case, if it is time (a case that is open, was
    /// told of, and not answered).
    Expected<void> escalate(const store::Database& database, const NoticeSubject& subject, Instant now);

    /// Writes what was asked for; how many messages that made.
    Expected<int> queue(store::Transaction& transaction, Instant now);

private:
    using Recipient = Addressee; ///< queue() groups by its address
    struct Request
    {
        notice::Kind kind;
        notice::NoticeFacts facts;
        Recipient to;
        QString key;
    };
    using Group = std::vector<const Request*>;

    Expected<std::vector<Recipient>> recipientsOf(const store::Database& database,
                                                  const NoticeSubject& subject, notice::Kind kind) const;
    std::vector<Recipient> contactsOn(const fleet::DelegatedCa& ca, const QStringList& rungs) const;
    void add(const NoticeSubject& subject, notice::Kind kind, const QString& occasion,
             const std::vector<Recipient>& recipients, Instant now);
    Expected<std::vector<Group>> newGroups(const store::Database& database) const;
    Expected<bool> write(store::Transaction& transaction, const Group& group, const notice::Wording& wording,
                         Instant now) const;

    const Config& m_config;
    std::vector<Request> m_requests;
};

} // namespace caretaker::service
