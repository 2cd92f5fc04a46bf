// SPDX-License-Identifier: GPL-3.0-or-later
//
// Connection: one QSqlDatabase of its own name with its prepared statements; what Database shares. Internal.
#pragma once

#include "core/base/expected.h"
#include "core/store/database.h"

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
    /// The statement, prepared and executed; valid until the next call with the same text.
    Expected<QSqlQuery*> run(const QString& sql, const QVariantList& values);
    Error failure(const QSqlError& error) const;

    const QString path;
    const Database::Mode mode;
    int schemaVersion = 0;
    bool inTransaction = false;
    int rollbacks = 0;

private:
    Expected<QSqlQuery*> prepared(const QString& sql);

    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

} // namespace caretaker::store
