// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/connection.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView SqliteMagic{"SQLite format 3\0", 16};

/// What SQLite itself would say late or unclearly.
Expected<void> checkFile(const QString& path, Database::Mode mode)
{
    const QFileInfo info(path);
    if (info.isDir())
        return unexpected(Error::badInput(u"this is a folder"_s, path, u"name a file in it"_s));
    if (!info.exists() && mode != Database::Mode::Create)
        return unexpected(
            Error::badInput(u"there is no database"_s, path, u"name an existing file with --database"_s));
    if (!info.exists() || info.size() == 0)
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::failed(u"cannot read the database: %1"_s.arg(file.errorString()), path));
    if (file.read(SqliteMagic.size()) != SqliteMagic)
        return unexpected(
            Error::badInput(u"not a Caretaker database"_s, path, u"name another file with --database"_s));
    if (mode != Database::Mode::ReadOnly && !info.isWritable())
        return unexpected(
            Error::refused(u"the database is read-only"_s, path, u"check the file's permissions"_s));
    return {};
}

Expected<void> setUp(Connection& connection)
{
    QStringList pragmas{
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA recursive_triggers = ON"_s, // so that INSERT OR REPLACE fires the delete triggers
        u"PRAGMA trusted_schema = OFF"_s};
    if (connection.mode != Database::Mode::ReadOnly)
        pragmas << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s;
    for (const QString& pragma : pragmas)
        if (auto done = connection.runOnce(pragma); !done)
            return done;
    return {};
}

} // namespace

Expected<QString> Database::pathOf(const QString& location)
{
    if (location.isEmpty())
        return unexpected(Error::usage(u"no database named"_s, u"--database"_s, u"a path, or sqlite:PATH"_s));
    if (location.startsWith("sqlite://"_L1))
        return QUrl(location).path(QUrl::FullyDecoded);
    if (location.startsWith("sqlite:"_L1))
        return location.sliced(7);
    if (location.contains("://"_L1))
        return unexpected(
            Error::usage(u"this kind of database is not supported"_s, location, u"a path, or sqlite:PATH"_s));
    return location;
}

Expected<Database> Database::open(const QString& location, Mode mode)
{
    const auto path = pathOf(location);
    if (!path)
        return unexpected(path.error());
    auto connection = std::make_shared<Connection>(*path, mode);
    return checkFile(*path, mode)
        .and_then([&] { return connection->open(); })
        .and_then([&] { return refuseForeignDatabase(*connection); })
        .and_then([&] { return setUp(*connection); })
        .and_then([&] { return migrate(*connection); })
        .map([&] { return Database(connection); });
}

const QString& Database::path() const { return m_connection->path; }

Database::Mode Database::mode() const { return m_connection->mode; }

int Database::schemaVersion() const { return m_connection->schemaVersion; }

bool Database::inTransaction() const { return m_connection->inTransaction; }

int Database::rollbackCount() const { return m_connection->rollbacks; }

int Database::transactionCount() const { return m_connection->transactions; }

Expected<int> Database::execute(const QString& sql, const QVariantList& values) const
{
    return m_connection->change(sql, values);
}

Expected<qint64> Database::insert(const QString& sql, const QVariantList& values) const
{
    return m_connection->change(sql, values).map([&](int) { return m_connection->lastInsertId(); });
}

Expected<void> Database::forEach(const QString& sql, const QVariantList& values,
                                 const std::function<bool(const QSqlQuery&)>& read) const
{
    const auto query = m_connection->run(sql, values);
    if (!query)
        return unexpected(query.error());
    while ((*query)->next())
        if (!read(**query))
            break;
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return unexpected(m_connection->failure(error));
    return {};
}

Expected<void> Database::checkIntegrity() const
{
    const auto problems = select(u"PRAGMA integrity_check(1)"_s, {},
                                 [](const QSqlQuery& row) { return row.value(0).toString(); });
    if (!problems)
        return unexpected(problems.error());
    if (problems->empty() || problems->front() != "ok"_L1)
        return unexpected(Error::failed(
            u"the database is damaged: %1"_s.arg(problems->empty() ? QString() : problems->front()), path(),
            u"restore a backup"_s));
    const auto orphan = selectFirst(u"PRAGMA foreign_key_check"_s, {},
                                    [](const QSqlQuery& row) { return row.value(0).toString(); });
    if (!orphan)
        return unexpected(orphan.error());
    if (orphan->has_value())
        return unexpected(Error::failed(u"a row of %1 refers to one that is not there"_s.arg(**orphan),
                                        path(), u"restore a backup"_s));
    return {};
}

} // namespace caretaker::store
