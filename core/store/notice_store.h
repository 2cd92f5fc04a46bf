// SPDX-License-Identifier: GPL-3.0-or-later
//
// NoticeStore: the queue of what is to be said, and the record of what was and what came of it. A notice is
// one message to one contact; it may be about several cases. It has an idempotency key, which decides its
// Message-ID: queued once, it cannot be queued again, whatever is killed and started anew.
//
//   queued, retry --claim--> sending --markSent--> sent or printed --> bounced, answered
//                               '----markFailed--> retry or failed
//
// To send: read due(), claim() and commit, deliver, markSent() or markFailed() and commit. What is found in
// "sending" by the only sender there is (writer_lock.h) was being delivered when that sender died: nobody can
// know whether it arrived, so it is due again, with the same bytes.
//
// No audit entry and no event names a recipient.
#pragma once

#include "core/store/audit_chain.h"

#include <QStringList>

#include <map>

namespace caretaker::store {

/// One matter that a notice is about.
struct NoticeCase
{
    QString caseId; ///< may be empty
    CaHandle ca;
    QString request; ///< unique: what was asked for, to this contact; empty: the notice's key
};

struct StoredNotice
{
    qint64 id = 0;  ///< given by the store
    QString key;    ///< idempotency key, unique
    QString caseId; ///< the first one; may be empty
    CaHandle ca;
    QString kind;      ///< "first-contact", "reminder", ...
    QString recipient; ///< personal data
    QString language;
    Instant createdAt;
    QString status = QStringLiteral("queued"); ///< see the head of this file; and "cancelled"
    std::optional<Instant> sentAt{};
    QString messageId{}; ///< "<...>"
    QString error{};     ///< of the last failed attempt; no addresses
    int attempts = 0;
    QByteArray content{}; ///< the whole message, as rendered
    QString rung{};       ///< "technical", ..., "postal", "staff"
    qint64 contact = 0;   ///< given by the store
    std::optional<Instant> nextAt{};
    QString place{};                 ///< the file in the outbox, when that is where it went
    std::vector<NoticeCase> cases{}; ///< written by queue(), read by casesOf(); empty: caseId and ca
};

/// What happened to a notice.
struct NoticeEvent
{
    Instant at;
    QString what;  ///< "begun", "sent", "retry", "failed", "bounced", "answered", ...
    QString reply; ///< what a server said; no addresses
};

/// Empty fields: any.
struct NoticeFilter
{
    QString caseId{}, ca{}, kind{}, status{};
};

class NoticeStore
{
public:
    explicit NoticeStore(Database database) : m_database(std::move(database)) {}

    /// Its id; nothing when a notice with this key is already there.
    Expected<std::optional<qint64>> queue(Transaction& transaction, const StoredNotice& notice,
                                          const QString& actor);
    /// Whether this was asked for before (NoticeCase::request).
    Expected<bool> isRequested(const QString& request) const;

    /// Counts an attempt. Refused when it is not waiting.
    Expected<void> claim(Transaction& transaction, qint64 id, Instant at);
    /// What became of it: `status` is "sent" or "printed"; error when it is not there or was already sent.
    struct Handed
    {
        QString status = QStringLiteral("sent");
        QString place{};
        QString reply{};
    };
    Expected<void> markSent(Transaction& transaction, qint64 id, const Handed& handed, const Author& author);
    /// With `next` it is tried again then; else that was the last attempt.
    Expected<void> markFailed(Transaction& transaction, qint64 id, const QString& error,
                              std::optional<Instant> next, const Author& author);
    /// "bounced", "answered" (of what was sent), "cancelled" (of what was not), "queued" (failed or bounced
    /// before: once more). Refused where that cannot be.
    Expected<void> change(Transaction& transaction, qint64 id, const QString& status, const QString& reply,
                          const Author& author);
    /// Something that changes no status: "delayed", "delivered", "auto-reply".
    Expected<void> note(Transaction& transaction, qint64 id, const NoticeEvent& event);
    Expected<void> markAlerted(Transaction& transaction, const std::vector<qint64>& ids);

    Expected<std::optional<StoredNotice>> get(qint64 id) const;
    Expected<std::optional<StoredNotice>> byMessageId(const QString& messageId) const;
    Expected<std::vector<qint64>> due(Instant now) const; ///< oldest first
    Expected<std::vector<StoredNotice>> queued() const;   ///< all that wait, oldest first
    /// Oldest first, without content.
    Expected<std::vector<StoredNotice>> list(const NoticeFilter& filter = {}) const;
    Expected<std::vector<StoredNotice>> listFor(const QString& caseId) const { return list({caseId}); }
    /// Failed and bounced ones that staff were not told of, without content.
    Expected<std::vector<StoredNotice>> unalerted() const;
    Expected<std::vector<NoticeCase>> casesOf(qint64 id) const;
    Expected<std::vector<NoticeEvent>> eventsOf(qint64 id) const;
    /// How many were handed over after `since`, by contact.
    Expected<std::map<qint64, int>> sentSince(Instant since) const;
    Expected<qint64> count() const;

private:
    Expected<qint64> contactFor(const QString& address);
    Expected<void> addCases(Transaction& transaction, qint64 id, const StoredNotice& notice,
                            const QString& actor);
    Expected<void> record(Transaction& transaction, qint64 id, const NoticeEvent& event,
                          const QString& auditKind, const QJsonObject& payload, const Author& author);

    Database m_database;
};

} // namespace caretaker::store
