// SPDX-License-Identifier: GPL-3.0-or-later
//
// ContactStore: the contacts that were written to, by id, and whether they are known to work. An address is
// personal data: callers show it only when asked for (requirements G-14). MailReadStore: which incoming mail
// was read, so that it is read once.
#pragma once

#include "core/base/time.h"
#include "core/store/transaction.h"

#include <optional>

namespace caretaker::store {

struct KnownContact
{
    qint64 id = 0;
    QString address;                     ///< personal data
    std::optional<Instant> askedAt{};    ///< a confirmation was asked for
    std::optional<Instant> verifiedAt{}; ///< it was answered
    std::optional<Instant> bouncedAt{};  ///< mail came back, and nothing was answered since
};

class ContactStore
{
public:
    explicit ContactStore(Database database) : m_database(std::move(database)) {}

    Expected<std::vector<KnownContact>> list() const; ///< by id
    Expected<std::optional<KnownContact>> byAddress(const QString& address) const;
    Expected<void> setAsked(Transaction& transaction, const QString& address, Instant at);
    /// Of the contact that this notice went to.
    Expected<void> setBounced(Transaction& transaction, qint64 notice, Instant at);
    /// An answer shows that it works; `verified`: it answered a request for confirmation.
    Expected<void> setAnswered(Transaction& transaction, qint64 notice, bool verified, Instant at);

private:
    Database m_database;
};

struct ReadMail
{
    QString id; ///< its Message-ID, or a hash of its bytes
    Instant at;
    QString source; ///< the file's name
    QString kind;   ///< "bounce", "reply", ...
    std::optional<qint64> notice{};
};

class MailReadStore
{
public:
    explicit MailReadStore(Database database) : m_database(std::move(database)) {}

    Expected<bool> isRead(const QString& id) const;
    Expected<bool> isSourceRead(const QString& source) const;
    Expected<void> add(Transaction& transaction, const ReadMail& mail);

private:
    Database m_database;
};

} // namespace caretaker::store
