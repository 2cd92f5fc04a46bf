// SPDX-License-Identifier: GPL-3.0-or-later
//
// Connection: one QSqlDatabase of its own name with its prepared statements; what Database shares. Internal.
// Rows are read through QSqlQuery and changed through Statement: both on one SQLite connection, which is why
// the driver must have been built with the SQLite that we are linked with, as on every Debian.
#pragma once

#include "core/base/expected.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace caretaker::store {

class Connection
{
public:
    Connection(QString path, Database::Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Expected<void> open();
    /// Runs a statement that needs no values and is not worth keeping prepared.
    Expected<void> runOnce(const QString& sql);
    /// A statement that reads, prepared and executed; valid until the next call with the same text.
    Expected<QSqlQuery*> run(const QString& sql, const QVariantList& values);
    /// A statement that changes rows; how many it changed.
    Expected<int> change(const QString& sql, const QVariantList& values);
    qint64 lastInsertId() const;
    Error failure(const QSqlError& error) const;

    const QString path;
    const Database::Mode mode;
    int schemaVersion = 0;
    bool inTransaction = false;
    int rollbacks = 0;
    int transactions = 0;             ///< begun
    const void* lookKeeper = nullptr; ///< LastRuns that was asked last

private:
    Expected<QSqlQuery*> prepared(const QString& sql);
    Expected<void> takeHandle();
    Error failure(int code, const QString& text) const;

    QString m_name;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr; ///< m_database's
    QHash<QString, std::shared_ptr<QSqlQuery>> m_queries;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
};

} // namespace caretaker::store
