// SPDX-License-Identifier: GPL-3.0-or-later
//
// NoticeStore: the queue of what is to be said, and the record of what was. A notice has an idempotency key
// (say "CASE/STEP/RECIPIENT/2"): queued once, it cannot be queued again, whatever is killed and started anew.
// The audit entry of a notice names no recipient.
//
// To send: read queued(), deliver under a name made from the key (so that doing it twice overwrites), then
// markSent.
#pragma once

#include "core/store/audit_chain.h"

namespace caretaker::store {

struct StoredNotice
{
    qint64 id = 0;  ///< given by the store
    QString key;    ///< idempotency key, unique
    QString caseId; ///< may be empty
    CaHandle ca;
    QString kind;      ///< "first-contact", "reminder", ...
    QString recipient; ///< personal data
    QString language;
    Instant createdAt;
    QString status = QStringLiteral("queued"); ///< "queued", "sent", "failed"
    std::optional<Instant> sentAt{};
    QString messageId{}; ///< or the file's name in the outbox
    QString error{};     ///< of the last failed attempt
    int attempts = 0;
    QByteArray content{}; ///< the whole message, as rendered
};

class NoticeStore
{
public:
    explicit NoticeStore(Database database) : m_database(std::move(database)) {}

    /// Its id; nothing when a notice with this key is already there.
    Expected<std::optional<qint64>> queue(Transaction& transaction, const StoredNotice& notice,
                                          const QString& actor);
    /// Error when it is not there or was already sent.
    Expected<void> markSent(Transaction& transaction, qint64 id, const QString& messageId,
                            const Author& author);
    /// Counts the attempt; it stays in the queue unless `final`.
    enum class Retry { Later, Never };
    Expected<void> markFailed(Transaction& transaction, qint64 id, const QString& error, Retry retry,
                              const Author& author);

    Expected<std::optional<StoredNotice>> get(qint64 id) const;
    Expected<std::vector<StoredNotice>> queued() const; ///< oldest first
    Expected<std::vector<StoredNotice>> list() const;   ///< oldest first, without content
    Expected<std::vector<StoredNotice>>
    listFor(const QString& caseId) const; ///< oldest first, without content
    Expected<qint64> count() const;

private:
    Database m_database;
};

} // namespace caretaker::store
