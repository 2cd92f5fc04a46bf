// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/connection.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

/// Resources of a static library are linked only where this is called; outside every namespace, as Qt
/// demands.
static void initialiseSchemaResource() { Q_INIT_RESOURCE(caretaker_schema); }

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

QStringList schemaFiles()
{
    initialiseSchemaResource();
    QDir folder(u":/caretaker/schema"_s);
    QStringList files;
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        files << folder.filePath(name);
    return files;
}

Expected<int> readNumber(Connection& connection, const QString& pragma)
{
    return connection.run(pragma, {}).map([](QSqlQuery* query) {
        const int number = query->next() ? query->value(0).toInt() : 0;
        query->finish();
        return number;
    });
}

bool isCommentOnly(const QString& block)
{
    const QStringList lines = block.split(u'\n');
    return std::ranges::all_of(lines, [](const QString& line) {
        return line.trimmed().isEmpty() || line.trimmed().startsWith("--"_L1);
    });
}

Expected<void> runAll(Connection& connection, const QStringList& statements)
{
    for (const QString& statement : statements)
        if (auto done = connection.runOnce(statement); !done)
            return done;
    return {};
}

/// Inside a transaction: applies file `version + 1` and counts it, unless another program has done so
/// meanwhile.
Expected<void> applyNext(Connection& connection, const QString& file, int version)
{
    const auto current = readNumber(connection, u"PRAGMA user_version"_s);
    if (!current)
        return unexpected(current.error());
    if (*current != version)
        return {};
    QFile sql(file);
    if (!sql.open(QIODevice::ReadOnly))
        return unexpected(Error::failed(u"cannot read the schema"_s, file));
    const QStringList counting{u"PRAGMA application_id = %1"_s.arg(ApplicationId),
                               u"PRAGMA user_version = %1"_s.arg(version + 1)};
    return runAll(connection, statementsOf(QString::fromUtf8(sql.readAll()))).and_then([&] {
        return runAll(connection, counting);
    });
}

Expected<void> migrateOneStep(Connection& connection, const QString& file, int version)
{
    if (auto begun = connection.runOnce(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    if (auto applied = applyNext(connection, file, version); !applied) {
        static_cast<void>(connection.runOnce(u"ROLLBACK"_s));
        return applied;
    }
    return connection.runOnce(u"COMMIT"_s);
}

Expected<void> refuseVersion(const Connection& connection, int version, int newest)
{
    if (version > newest)
        return unexpected(Error::refused(
            u"the database has schema %1, this program knows up to %2"_s.arg(version).arg(newest),
            connection.path, u"install a newer Caretaker"_s));
    if (version < newest && connection.mode == Database::Mode::ReadOnly)
        return unexpected(Error::refused(u"the database has schema %1 of %2"_s.arg(version).arg(newest),
                                         connection.path,
                                         u"run a command that writes once, to bring it up to date"_s));
    return {};
}

} // namespace

QStringList statementsOf(const QString& sql)
{
    static const QRegularExpression emptyLines(u"\\n[ \\t\\r]*\\n\\s*"_s);
    QStringList statements = sql.split(emptyLines, Qt::SkipEmptyParts);
    statements.removeIf([](const QString& block) { return isCommentOnly(block); });
    return statements;
}

Expected<void> refuseForeignDatabase(Connection& connection)
{
    const auto id = readNumber(connection, u"PRAGMA application_id"_s);
    const auto objects = readNumber(connection, u"SELECT count(*) FROM sqlite_master"_s);
    if (!id || !objects)
        return unexpected(!id ? id.error() : objects.error());
    if (*id == ApplicationId || (*id == 0 && *objects == 0))
        return {};
    return unexpected(Error::badInput(u"a SQLite database of another program"_s, connection.path,
                                      u"name another file with --database"_s));
}

Expected<void> migrate(Connection& connection)
{
    const QStringList files = schemaFiles();
    const int newest = static_cast<int>(files.size());
    auto version = readNumber(connection, u"PRAGMA user_version"_s);
    if (!version)
        return unexpected(version.error());
    if (auto fits = refuseVersion(connection, *version, newest); !fits)
        return fits;
    for (int step = *version; step < newest; ++step)
        if (auto done = migrateOneStep(connection, files[step], step); !done)
            return done;
    connection.schemaVersion = newest;
    return {};
}

} // namespace caretaker::store
