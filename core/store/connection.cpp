// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <QSqlError>

#include <atomic>

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

// The codes of sqlite3.h that tell people something (https://www.sqlite.org/rescode.html).
constexpr int Busy = 5;
constexpr int ReadOnly = 8;
constexpr int Corrupt = 11;
constexpr int Full = 13;
constexpr int NotADatabase = 26;
constexpr int PrimaryCodeMask = 0xff;

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
    if (const auto known = m_statements.constFind(sql); known != m_statements.cend())
        return known->get();
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return unexpected(failure(query->lastError()));
    m_statements.insert(sql, query);
    return query.get();
}

Error Connection::failure(const QSqlError& error) const
{
    const int code = error.nativeErrorCode().toInt() & PrimaryCodeMask;
    if (code == NotADatabase)
        return Error::badInput(u"not a Caretaker database"_s, path, u"name another file with --database"_s);
    if (code == Corrupt)
        return Error::failed(u"the database is damaged: %1"_s.arg(error.databaseText()), path,
                             u"restore a backup"_s);
    if (code == ReadOnly)
        return Error::refused(u"the database is read-only"_s, path,
                              u"check the file's and its folder's permissions"_s);
    if (code == Busy)
        return Error::refused(u"another program has been writing for more than %1 s"_s.arg(
                                  Database::BusyTimeout.count() / 1000),
                              path, u"try again"_s);
    if (code == Full)
        return Error::failed(u"the disk is full"_s, path, u"make room"_s);
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Error::failed(u"the database says: %1"_s.arg(text), path);
}

} // namespace caretaker::store
