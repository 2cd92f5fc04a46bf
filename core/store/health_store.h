// SPDX-License-Identifier: GPL-3.0-or-later
//
// HealthStore: the health record of each CA as it is now, and every transition that led there. Records are
// JSON as core/health writes them; the columns beside them are for finding rows only. Transitions are audit
// entries.
#pragma once

#include "core/store/audit_chain.h"

namespace caretaker::store {

struct StoredHealth
{
    CaHandle ca;
    QString state; ///< "healthy", "dead", ...
    Instant since; ///< when it entered that state
    Instant updatedAt;
    QJsonObject record;
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

    Expected<void> put(Transaction& transaction, const StoredHealth& health);
    Expected<std::optional<StoredHealth>> get(const CaHandle& ca) const;
    Expected<std::vector<StoredHealth>> all() const; ///< by handle

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
