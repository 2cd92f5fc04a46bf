// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vantage_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

VantageName vantageAt(const QSqlQuery& row, int column)
{
    return VantageName::tryFromString(textAt(row, column)).value_or(VantageName::fromString(u"?"_s));
}

StoredVantage storedVantageAt(const QSqlQuery& row)
{
    return {vantageAt(row, 0), textAt(row, 1),    textAt(row, 2),
            textAt(row, 3),    instantAt(row, 4), instantAt(row, 5)};
}

StoredOutput outputAt(const QSqlQuery& row)
{
    return {vantageAt(row, 0), instantAt(row, 1), sha256At(row, 2), numberAt(row, 3), jsonAt(row, 4)};
}

std::optional<Stranger> strangerAt(const QSqlQuery& row)
{
    const auto manifest = RsyncUri::tryFromString(textAt(row, 0));
    const auto ski = Ski::tryFromHex(textAt(row, 1));
    if (!manifest || !ski)
        return std::nullopt;
    return Stranger{*manifest, *ski, vantageAt(row, 2), instantAt(row, 3), instantAt(row, 4), jsonAt(row, 5)};
}

} // namespace

Expected<void> VantageStore::put(Transaction& transaction, const StoredVantage& vantage)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database
        .execute(u"INSERT INTO vantage (name, engine, version, machine, first_at, last_at)"
                 " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET"
                 " engine = iif(excluded.last_at >= last_at, excluded.engine, engine),"
                 " version = iif(excluded.last_at >= last_at, excluded.version, version),"
                 " machine = iif(excluded.last_at >= last_at, excluded.machine, machine),"
                 " first_at = min(first_at, excluded.first_at), last_at = max(last_at, excluded.last_at)"_s,
                 {vantage.name.toString(), vantage.engine, vantage.version, vantage.machine,
                  toColumn(vantage.firstAt), toColumn(vantage.lastAt)})
        .map([](int) {});
}

Expected<std::vector<StoredVantage>> VantageStore::list() const
{
    return m_database.select(
        u"SELECT name, engine, version, machine, first_at, last_at FROM vantage ORDER BY name"_s, {},
        storedVantageAt);
}

Expected<void> VantageStore::addOutput(Transaction& transaction, const StoredOutput& output)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database
        .execute(
            u"INSERT INTO validator_output (vantage, at, sha256, vrps, content) VALUES (?, ?, ?, ?, ?)"_s,
            {output.vantage.toString(), toColumn(output.at), toColumn(output.hash), output.vrps,
             toColumn(output.content)})
        .map([](int) {});
}

Expected<std::optional<StoredOutput>> VantageStore::output(const VantageName& vantage, Instant at) const
{
    return m_database.selectFirst(
        u"SELECT vantage, at, sha256, vrps, content FROM validator_output WHERE vantage = ? AND at = ?"_s,
        {vantage.toString(), toColumn(at)}, outputAt);
}

Expected<std::optional<StoredOutput>> VantageStore::lastOutput(const VantageName& vantage) const
{
    return m_database.selectFirst(u"SELECT vantage, at, sha256, vrps, content FROM validator_output"
                                  " WHERE vantage = ? ORDER BY at DESC LIMIT 1"_s,
                                  {vantage.toString()}, outputAt);
}

Expected<void> VantageStore::put(Transaction& transaction, const Stranger& stranger)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database
        .execute(u"INSERT INTO stranger (manifest_uri, ski, vantage, first_at, last_at, content)"
                 " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (manifest_uri, ski, vantage) DO UPDATE SET"
                 " content = iif(excluded.last_at >= last_at, excluded.content, content),"
                 " first_at = min(first_at, excluded.first_at), last_at = max(last_at, excluded.last_at)"_s,
                 {stranger.manifest.toString(), stranger.ski.toHex(), stranger.vantage.toString(),
                  toColumn(stranger.firstAt), toColumn(stranger.lastAt), toColumn(stranger.content)})
        .map([](int) {});
}

Expected<std::vector<Stranger>> VantageStore::strangers(Instant since) const
{
    const auto rows =
        m_database.select(u"SELECT manifest_uri, ski, vantage, first_at, last_at, content FROM stranger"
                          " WHERE last_at >= ? ORDER BY manifest_uri, ski, vantage"_s,
                          {toColumn(since)}, strangerAt);
    if (!rows)
        return unexpected(rows.error());
    std::vector<Stranger> strangers;
    for (const std::optional<Stranger>& row : *rows)
        if (row)
            strangers.push_back(*row);
    return strangers;
}

} // namespace caretaker::store
