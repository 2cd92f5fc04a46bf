// SPDX-License-Identifier: GPL-3.0-or-later
//
// MetricsStore: base and churn counters, one row an hour and subject, that add up to any window. What a round
// adds costs one row a subject, however long the history is.
#pragma once

#include "core/base/ids.h"
#include "core/metrics/alert.h"
#include "core/metrics/look_counters.h"
#include "core/store/transaction.h"

#include <QHash>

#include <map>

namespace caretaker::store {

class MetricsStore
{
public:
    explicit MetricsStore(Database database) : m_database(std::move(database)) {}

    Expected<void> add(Transaction& transaction, const VantageName& vantage, const metrics::Subject& subject,
                       Instant at, const metrics::Counters& counters);
    /// Its number, given when it is first asked for. What snapshots are kept under.
    Expected<qint64> idOf(Transaction& transaction, const VantageName& vantage,
                          const metrics::Subject& subject);

    /// By kind and name.
    Expected<std::vector<metrics::Subject>> subjects(const VantageName& vantage) const;
    /// Hours that overlap from..to, oldest first.
    Expected<std::vector<metrics::HourCounters>>
    hours(const VantageName& vantage, const metrics::Subject& subject, Instant from, Instant to) const;
    /// Of each subject that has hours that overlap from..to: what they add up to. One pass over these hours.
    struct SubjectSum
    {
        metrics::Subject subject;
        metrics::Counters counters;
    };
    Expected<std::vector<SubjectSum>> sums(const VantageName& vantage, Instant from, Instant to) const;
    /// Of all CAs at once, the hours since `from` in which products changed, by CA and then by time.
    struct ChangedHour
    {
        CaHandle ca;
        metrics::HourCounters hour;
    };
    Expected<std::vector<ChangedHour>> changedHours(const VantageName& vantage, Instant from) const;
    Expected<std::vector<VantageName>> vantages() const;
    /// Drops hours that ended before `before`.
    Expected<void> forget(Transaction& transaction, Instant before);

private:
    Expected<bool> addToHour(qint64 hour, qint64 subject, const metrics::Counters& counters);

    Database m_database;
    std::map<VantageName, QHash<metrics::Subject, qint64>> m_ids;
    int m_idsAsOfRollback = 0;
    QHash<quint64, QString> m_updates; ///< by which counters are added to
};

} // namespace caretaker::store
