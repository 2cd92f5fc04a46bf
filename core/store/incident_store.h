// SPDX-License-Identifier: GPL-3.0-or-later
//
// IncidentStore: outages of repositories. That one begins and ends is an audit entry ("incident.began",
// "incident.ended"); which CAs it affects meanwhile is brought up to date in its row.
#pragma once

#include "core/store/audit_chain.h"

#include <vector>

namespace caretaker::store {

struct StoredIncident
{
    QString id;
    QString repository;
    Instant since;
    std::optional<Instant> ended;
    QJsonObject content; ///< as core/enforcement writes it
};

class IncidentStore
{
public:
    explicit IncidentStore(Database database) : m_database(std::move(database)) {}

    /// Adds it, or brings it up to date.
    Expected<void> put(Transaction& transaction, const StoredIncident& incident, const Author& author);

    Expected<std::vector<StoredIncident>> open() const; ///< oldest first
    Expected<std::vector<StoredIncident>> all() const;  ///< oldest first

private:
    Expected<std::vector<StoredIncident>> list(const QString& condition) const;
    Database m_database;
};

} // namespace caretaker::store
