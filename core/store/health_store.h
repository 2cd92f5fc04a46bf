// SPDX-License-Identifier: GPL-3.0-or-later
//
// HealthStore: the health record of each CA as it is now, and every transition that led there. Transitions
// are audit entries.
//
// A round changes every record and hardly anything else, so the record lies apart, in a few bytes, and what
// is shown beside it (the last reading, issues, findings: JSON as core/service writes it) is written when it
// changes. Readers get both as one. A record that does not decode is an Error, never taken for a new one.
#pragma once

#include "core/health/record.h"
#include "core/store/audit_chain.h"

#include <functional>

namespace caretaker::store {

struct StoredHealth
{
    CaHandle ca;
    QString state;      ///< "healthy", "dead", ...
    Instant since;      ///< when it entered that state
    Instant updatedAt;  ///< the last reading
    QJsonObject record; ///< the details, with the record as "health"
};

/// What stands beside a record.
struct StoredHealthDetails
{
    CaHandle ca;
    QString state; ///< with `since`, for finding rows only
    Instant since;
    Instant changedAt;
    QJsonObject details;
};

struct StoredTransition
{
    CaHandle ca;
    Instant at;
    QString from;
    QString to;
    QJsonObject details; ///< as core/health writes it: readings, numbers against thresholds, policy hash
};

class HealthStore
{
public:
    explicit HealthStore(Database database) : m_database(std::move(database)) {}

    Expected<void> putRecord(Transaction& transaction, const CaHandle& ca,
                             const health::HealthRecord& record);
    Expected<void> putDetails(Transaction& transaction, const StoredHealthDetails& details);

    Expected<std::optional<StoredHealth>> get(const CaHandle& ca) const;
    Expected<std::vector<StoredHealth>> all() const; ///< by handle
    /// As all(), for a whole fleet: `read(handle, record, details)` for each, without JSON of the records.
    Expected<void>
    forEach(const std::function<void(const CaHandle&, const health::HealthRecord&, const QJsonObject&)>& read)
        const;

    Expected<void> recordTransition(Transaction& transaction, const StoredTransition& transition,
                                    const QString& actor);
    /// In order of time; of all CAs unless one is named.
    Expected<std::vector<StoredTransition>>
    transitions(Instant from, Instant to, const std::optional<CaHandle>& ca = std::nullopt) const;
    Expected<qint64> transitionCount() const;

private:
    Database m_database;
};

} // namespace caretaker::store
