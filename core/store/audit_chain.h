// SPDX-License-Identifier: GPL-3.0-or-later
//
// AuditChain: everything that people or policies decided, append-only, each entry chained to the one before
// by SHA-256.
//
// The hash of an entry is SHA-256 over the UTF-8 of
//     PREVIOUS LF SEQ LF AT LF ACTOR LF KIND LF SUBJECT LF PAYLOAD
// where PREVIOUS is the hash of the entry before in upper-case hexadecimal (64 zeros for the first), AT is
// RFC 3339 and PAYLOAD the stored JSON (compact, keys sorted). None of the fields holds a line feed. Anyone
// can recompute it with printf and sha256sum. The chain shows any edit, gap, insertion or re-ordering by
// itself; that its end was cut off shows only against a head that was exported earlier and kept elsewhere.
//
// The database refuses UPDATE and DELETE on it, and an INSERT that is not the next entry; who goes around
// that is found by verify(). Two writers cannot fork it: the head is read under the transaction's write lock.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/store/transaction.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace caretaker::store {

/// Who did something, and when.
struct Author
{
    QString actor; ///< "caretaker" for the machine itself, "os:alice" for a person
    Instant at;
};

/// Of what the rules did and no person.
inline const QString PolicyActor = QStringLiteral("policy");

struct AuditEntry
{
    qint64 seq = 0; ///< from 1, without gaps
    Instant at;
    QString actor;
    QString kind;       ///< "case.opened", "health.transition", "notice.queued", "fleet.added", ...
    QString subject;    ///< a CA's handle, a case's id, a setting's key
    QByteArray payload; ///< JSON, exactly as hashed
    Sha256 previous;
    Sha256 hash;
};

struct AuditHead
{
    qint64 seq = 0; ///< 0 for an empty chain
    Sha256 hash;    ///< zeros for an empty chain
    friend bool operator==(const AuditHead&, const AuditHead&) = default;
};

struct AuditReport
{
    AuditHead head;                 ///< of what is there
    qint64 entries = 0;             ///< read
    std::optional<qint64> brokenAt; ///< seq of the first entry that does not fit, or that is missing
    QString problem;                ///< English, one sentence; empty when intact
    bool intact() const { return !brokenAt; }
};

/// The hash as described above, of everything in `entry` but its `hash`.
Sha256 auditHash(const AuditEntry& entry);
/// {"seq","at","actor","kind","subject","payload","previous","hash"}: one line of `audit export`.
QJsonObject toJson(const AuditEntry& entry);

class AuditChain
{
public:
    explicit AuditChain(Database database) : m_database(std::move(database)) {}

    /// Returns the entry's seq. Error when actor, kind or subject are not plain text (control characters,
    /// broken UTF-16).
    Expected<qint64> append(Transaction& transaction, const Author& author, const QString& kind,
                            const QString& subject, const QJsonObject& payload);

    Expected<AuditHead> head() const;
    /// Reads the whole chain, and that transitions and events of cases are those in it, no more and no fewer;
    /// with `exported`, also that this head is still part of it. `progress` is told now and then how many
    /// entries were read; Refused when it returns false.
    Expected<AuditReport> verify(const std::optional<AuditHead>& exported = std::nullopt,
                                 const std::function<bool(qint64 entries)>& progress = {}) const;
    /// The entries after `seq`, in order; at most `limit`.
    Expected<std::vector<AuditEntry>> exportSince(qint64 seq, qint64 limit = 1'000'000) const;

private:
    Database m_database;
};

} // namespace caretaker::store
