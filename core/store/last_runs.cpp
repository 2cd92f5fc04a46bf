// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/last_runs.h"

#include "core/store/columns.h"
#include "core/store/connection.h"
#include "core/store/data_version.h"

#include <utility>

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

Series seriesAt(const QSqlQuery& row)
{
    Series series{numberAt(row, 1)};
    if (!row.isNull(2))
        series.last = LastRun{numberAt(row, 2), instantAt(row, 3), sha256At(row, 4)};
    return series;
}

} // namespace

Expected<Series*> LastRuns::of(const CaHandle& ca, const VantageName& vantage)
{
    takeOver();
    if (auto done = forgetWhatOthersChanged(); !done)
        return unexpected(done.error());
    const auto loaded = m_vantages.find(vantage);
    const auto series = loaded != m_vantages.end() ? Expected<OfVantage*>(&loaded->second) : load(vantage);
    if (!series)
        return unexpected(series.error());
    if (const auto known = (*series)->find(ca); known != (*series)->end())
        return &known->second;
    return m_database
        .insert(u"INSERT INTO series (ca, vantage) VALUES (?, ?)"_s, {ca.toString(), vantage.toString()})
        .map([&](qint64 id) { return &(*series)->emplace(ca, Series{id}).first->second; });
}

/// Of several on one connection, only the one that was asked last knows what is stored.
void LastRuns::takeOver()
{
    if (std::exchange(m_database.m_connection->lookKeeper, this) != this)
        forget();
}

/// Once a transaction: nobody else can write while it is open.
Expected<void> LastRuns::forgetWhatOthersChanged()
{
    if (m_transaction == m_database.transactionCount())
        return {};
    return dataVersion(m_database).map([&](qint64 version) {
        if (version != m_version || m_rollbacks != m_database.rollbackCount())
            forget();
        m_version = version;
        m_rollbacks = m_database.rollbackCount();
        m_transaction = m_database.transactionCount();
    });
}

Expected<LastRuns::OfVantage*> LastRuns::load(const VantageName& vantage)
{
    OfVantage series;
    const auto take = [&series](const QSqlQuery& row) {
        series.emplace(handleAt(row, 0), seriesAt(row));
        return true;
    };
    return m_database
        .forEach(u"SELECT s.ca, s.id, r.id, r.last_at, r.likeness FROM series s"
                 " LEFT JOIN observation_run r ON r.id = (SELECT id FROM observation_run"
                 "  WHERE series = s.id ORDER BY first_at DESC LIMIT 1) WHERE s.vantage = ?"_s,
                 {vantage.toString()}, take)
        .map([&] { return &m_vantages.insert_or_assign(vantage, std::move(series)).first->second; });
}

} // namespace caretaker::store
