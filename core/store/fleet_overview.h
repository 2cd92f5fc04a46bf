// SPDX-License-Identifier: GPL-3.0-or-later
//
// FleetOverview: of every watched CA the few columns that a list of the whole fleet shows, each table read in
// one pass and nothing decoded that is not shown. What is known of one CA in full is for the other stores.
#pragma once

#include "core/base/ids.h"
#include "core/health/record.h"
#include "core/store/database.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace caretaker::store {

class FleetOverview
{
public:
    explicit FleetOverview(Database database) : m_database(std::move(database)) {}

    struct Ca
    {
        CaHandle handle;
        QString stage;              ///< "active", ...
        QString repository;         ///< DelegatedCa::repositoryKey()
        QString operatorName;       ///< who runs the CA
        QString repositoryOperator; ///< empty: the CA itself
    };
    /// By handle; neither retired nor revoked ones.
    Expected<void> forEachCa(const std::function<void(Ca)>& read) const;

    struct Health
    {
        QString ca;
        health::HealthRecord record;
        QStringList issues; ///< kinds, as health::toString(IssueKind) writes them
    };
    /// In no order; also of those that are no longer watched. Failed when a record is damaged.
    Expected<void> forEachHealth(const std::function<void(const Health&)>& read) const;

    /// When the manifest was made that one vantage saw last, where it saw one.
    Expected<void>
    forEachManifest(const VantageName& vantage,
                    const std::function<void(const QString& ca, Instant thisUpdate)>& read) const;

    /// The mean time that one vantage took to fetch everything, in the hour that `at` lies in.
    Expected<void>
    forEachRetrieval(const VantageName& vantage, Instant at,
                     const std::function<void(const QString& ca, Milliseconds mean)>& read) const;

    /// How many of those that are watched are in each state; "unknown" for those never judged.
    Expected<void> forEachState(const std::function<void(const QString& state, int count)>& read) const;

    struct Change
    {
        CaHandle ca;
        Instant at;
        QString from;
        QString to;
    };
    /// Transitions of those that are watched, after `since`, newest first.
    Expected<std::vector<Change>> changes(Instant since) const;

    /// Each vantage that ever looked, and when it looked last at any CA, blind or not.
    Expected<void>
    forEachVantage(const std::function<void(const VantageName& vantage, Instant last)>& read) const;

private:
    Database m_database;
};

} // namespace caretaker::store
