// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the store share: a database in a folder of its own, short ways to write and to look, and
// a way around the store for those who tamper.
#pragma once

#include "core/store/audit_chain.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace caretaker::store {

/// The value, or the end of the test program with the error's text.
template <typename Value>
Value must(Expected<Value> value)
{
    if (!value)
        qFatal("%s", qPrintable(value.error().toString()));
    if constexpr (!std::is_void_v<Value>)
        return std::move(*value);
}

/// 2026-01-01T00:00:00Z and so many seconds.
inline Instant at(qint64 seconds)
{
    using namespace std::chrono;
    return sys_days(year(2026) / January / 1) + std::chrono::seconds(seconds);
}

inline Author alice(qint64 seconds = 0) { return {QStringLiteral("os:alice"), at(seconds)}; }

class Fixture
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("caretaker.db")); }
    QString folder() const { return m_folder.path(); }
    Database open(Database::Mode mode = Database::Mode::Create) const
    {
        return must(Database::open(path(), mode));
    }

private:
    QTemporaryDir m_folder;
};

/// Runs `write(transaction)` and commits; its value.
template <typename Write>
auto inTransaction(const Database& database, Write write)
{
    Transaction transaction = must(Transaction::begin(database));
    if constexpr (std::is_void_v<typename std::invoke_result_t<Write, Transaction&>::value_type>) {
        must(write(transaction));
        must(transaction.commit());
    } else {
        auto value = must(write(transaction));
        must(transaction.commit());
        return value;
    }
}

/// Runs statements on the file as any SQLite program would; returns the first column of the last one's first
/// row.
inline QVariant runRaw(const QString& path, const QStringList& statements)
{
    QVariant result;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(path);
        if (!raw.open())
            qFatal("%s", qPrintable(raw.lastError().text()));
        for (const QString& statement : statements) {
            QSqlQuery query(raw);
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            result = query.next() ? query.value(0) : QVariant();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    return result;
}

/// A database as a program with this schema left it, and what the statements put into it.
inline void makeOldDatabase(const QString& path, int schema, const QStringList& contents = {})
{
    Fixture().open(); // the schema's files are there from now on
    const QDir folder(QStringLiteral(":/caretaker/schema"));
    QStringList statements;
    for (const QString& name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name).first(schema)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        statements << statementsOf(QString::fromUtf8(file.readAll()));
    }
    statements << QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId)
               << QStringLiteral("PRAGMA user_version = %1").arg(schema);
    runRaw(path, statements + contents);
}

} // namespace caretaker::store
