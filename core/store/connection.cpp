// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <QSqlDriver>
#include <QSqlError>

#include <atomic>
#include <sqlite3.h>

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int PrimaryCodeMask = 0xff; // https://www.sqlite.org/rescode.html

QString nextConnectionName()
{
    static std::atomic<quint64> next{0};
    return u"caretaker-%1"_s.arg(next.fetch_add(1));
}

/// Qt binds a null QString as NULL; here it is an empty text, and only an invalid QVariant is NULL.
QVariant bindable(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Connection::Connection(QString file, Database::Mode access)
    : path(std::move(file)), mode(access), m_name(nextConnectionName())
{
}

Connection::~Connection()
{
    m_statements.clear();
    m_queries.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Expected<void> Connection::open()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!m_database.isValid())
        return unexpected(
            Error::failed(u"Qt's SQLite driver is not installed"_s, path, u"install libqt6sql6-sqlite"_s));
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(Database::BusyTimeout.count());
    if (mode == Database::Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(path);
    if (!m_database.open())
        return unexpected(failure(m_database.lastError()));
    return takeHandle();
}

Expected<void> Connection::takeHandle()
{
    const QVariant handle = m_database.driver()->handle();
    QSqlQuery query(m_database);
    const bool isOurs = qstrcmp(handle.typeName(), "sqlite3*") == 0 &&
                        query.exec(u"SELECT sqlite_source_id()"_s) && query.next() &&
                        query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
    if (!isOurs)
        return unexpected(Error::failed(u"Qt's SQLite driver comes with another SQLite than %1"_s.arg(
                                            QLatin1StringView(sqlite3_libversion())),
                                        path, u"install the driver and SQLite of one distribution"_s));
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
    return {};
}

Expected<void> Connection::runOnce(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return unexpected(failure(query.lastError()));
    return {};
}

Expected<QSqlQuery*> Connection::run(const QString& sql, const QVariantList& values)
{
    auto query = prepared(sql);
    if (!query)
        return query;
    for (qsizetype i = 0; i < values.size(); ++i)
        (*query)->bindValue(static_cast<int>(i), bindable(values[i]));
    if (!(*query)->exec()) {
        const Error error = failure((*query)->lastError());
        (*query)->finish();
        return unexpected(error);
    }
    return query;
}

Expected<QSqlQuery*> Connection::prepared(const QString& sql)
{
    if (const auto known = m_queries.constFind(sql); known != m_queries.cend())
        return known->get();
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return unexpected(failure(query->lastError()));
    m_queries.insert(sql, query);
    return query.get();
}

Expected<int> Connection::change(const QString& sql, const QVariantList& values)
{
    std::shared_ptr<Statement>& statement = m_statements[sql];
    if (!statement)
        statement = std::make_shared<Statement>(m_handle, sql);
    if (const int code = statement->run(values); code != SQLITE_OK) {
        const Error error = failure(code, QString::fromUtf8(sqlite3_errmsg(m_handle)));
        m_statements.remove(sql); // its text may be the fault
        return unexpected(error);
    }
    return sqlite3_changes(m_handle);
}

qint64 Connection::lastInsertId() const { return sqlite3_last_insert_rowid(m_handle); }

Error Connection::failure(const QSqlError& error) const
{
    return failure(error.nativeErrorCode().toInt(),
                   error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

Error Connection::failure(int extendedCode, const QString& text) const
{
    const int code = extendedCode & PrimaryCodeMask;
    if (code == SQLITE_NOTADB)
        return Error::badInput(u"not a Caretaker database"_s, path, u"name another file with --database"_s);
    if (code == SQLITE_CORRUPT)
        return Error::failed(u"the database is damaged: %1"_s.arg(text), path, u"restore a backup"_s);
    if (code == SQLITE_READONLY)
        return Error::refused(u"the database is read-only"_s, path,
                              u"check the file's and its folder's permissions"_s);
    if (code == SQLITE_BUSY)
        return Error::refused(u"another program has been writing for more than %1 s"_s.arg(
                                  Database::BusyTimeout.count() / 1000),
                              path, u"try again"_s);
    if (code == SQLITE_FULL)
        return Error::failed(u"the disk is full"_s, path, u"make room"_s);
    return Error::failed(u"the database says: %1"_s.arg(text), path);
}

} // namespace caretaker::store
