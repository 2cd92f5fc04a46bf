// SPDX-License-Identifier: GPL-3.0-or-later
//
// The room `store`: what Caretaker remembers, in SQL (DESIGN section 5).
//
// One SQLite file: WAL (readers never wait for the writer), foreign keys, synchronous=FULL (what is committed
// survives a power cut), application id "CARE" and the schema's number in the file's header. The schema is
// numbered SQL files in resources/schema, compiled in, applied in order, each in one transaction.
//
// Threads: a Database and everything made from it belong to the thread that opened it, as QSqlDatabase does;
// another thread opens its own. Processes: any number may read; writes are serialised by SQLite (a writer
// waits up to BusyTimeout), and whole cycles by WriterLock. Crash: a transaction is there entirely or not at
// all.
//
// Errors: badInput when the file is not ours, refused when it must not be written (read-only, a newer
// schema), failed for everything the disk or SQLite reports. Values are always bound, never pasted into SQL.
#pragma once

#include "core/base/expected.h"

#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

QT_BEGIN_NAMESPACE
class QSqlQuery;
QT_END_NAMESPACE

namespace caretaker::store {

class Connection;

/// A handle on one open database: copies are cheap and share the connection; the last one closes it.
class Database
{
public:
    enum class Mode {
        ReadOnly,  ///< must exist with the current schema; every write is refused
        ReadWrite, ///< must exist; older schemas are migrated
        Create,    ///< made when absent
    };
    static constexpr std::chrono::milliseconds BusyTimeout{10'000};

    /// `location` is a path, or a URL "sqlite:PATH" / "sqlite:///PATH".
    static Expected<Database> open(const QString& location, Mode mode = Mode::Create);
    /// The file that `open` would open.
    static Expected<QString> pathOf(const QString& location);

    const QString& path() const;
    Mode mode() const;
    int schemaVersion() const;
    bool inTransaction() const;
    /// How many transactions were rolled back on this connection: who caches ids forgets them when it grows.
    int rollbackCount() const;
    /// How many were begun: who remembers what rows hold asks once in each whether others have written.
    int transactionCount() const;

    /// Runs one statement; returns how many rows it changed. Prepared once per text and reused: give text
    /// that is constant, and everything else as `values` (plain "?" in order; an invalid QVariant is NULL, a
    /// null QString is '').
    Expected<int> execute(const QString& sql, const QVariantList& values = {}) const;
    /// As execute; returns the rowid of the row inserted.
    Expected<qint64> insert(const QString& sql, const QVariantList& values = {}) const;
    /// Calls `read` for each row until it returns false. `read` must not run the same statement again.
    Expected<void> forEach(const QString& sql, const QVariantList& values,
                           const std::function<bool(const QSqlQuery&)>& read) const;

    /// All rows, each through `read(const QSqlQuery&)`.
    template <typename Read>
    auto select(const QString& sql, const QVariantList& values, Read read) const
        -> Expected<std::vector<std::invoke_result_t<Read, const QSqlQuery&>>>
    {
        std::vector<std::invoke_result_t<Read, const QSqlQuery&>> rows;
        const auto append = [&](const QSqlQuery& row) { return rows.push_back(read(row)), true; };
        return forEach(sql, values, append).map([&] { return std::move(rows); });
    }
    /// The first row, or nothing.
    template <typename Read>
    auto selectFirst(const QString& sql, const QVariantList& values, Read read) const
        -> Expected<std::optional<std::invoke_result_t<Read, const QSqlQuery&>>>
    {
        std::optional<std::invoke_result_t<Read, const QSqlQuery&>> first;
        const auto take = [&](const QSqlQuery& row) { return first.emplace(read(row)), false; };
        return forEach(sql, values, take).map([&] { return std::move(first); });
    }

    /// PRAGMA integrity_check and foreign_key_check; an Error says what is damaged.
    Expected<void> checkIntegrity() const;

private:
    friend class LastRuns;
    friend class Transaction;
    explicit Database(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) {}
    std::shared_ptr<Connection> m_connection;
};

} // namespace caretaker::store
