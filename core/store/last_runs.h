// SPDX-License-Identifier: GPL-3.0-or-later
//
// LastRuns: what ObservationStore::append needs to know of each series, so that a look at which nothing
// changed costs one update. Internal.
//
// Read from the database a vantage at a time, when one of its series is first asked for (0.2 s for 50 000),
// and kept until another connection has written, by data_version, another LastRuns of this connection was
// asked, or a transaction was rolled back. Whoever appends changes what `of` gave, after the database took
// the change. About 200 bytes a series.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/store/database.h"

#include <map>
#include <optional>
#include <unordered_map>

namespace caretaker::store {

struct LastRun
{
    qint64 id;
    Instant lastAt;
    Sha256 likeness;
};

struct Series
{
    qint64 id;
    std::optional<LastRun> last{};
    /// The last hour of which there is known to be a rollup of both latencies, in hours since 1970.
    std::optional<qint64> rolledUp{};
};

class LastRuns
{
public:
    explicit LastRuns(Database database) : m_database(std::move(database)) {}

    /// In a transaction. The series is made where there is none. Valid until the next call of `of` or forget.
    Expected<Series*> of(const CaHandle& ca, const VantageName& vantage);
    void forget() { m_vantages.clear(); }

private:
    using OfVantage = std::unordered_map<CaHandle, Series>;

    void takeOver();
    Expected<void> forgetWhatOthersChanged();
    Expected<OfVantage*> load(const VantageName& vantage);

    Database m_database;
    std::map<VantageName, OfVantage> m_vantages;
    int m_transaction = 0; ///< in which we last looked whether others had written
    int m_rollbacks = 0;
    qint64 m_version = 0;
};

} // namespace caretaker::store
