// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <QMetaType>
#include <QVariant>

#include <sqlite3.h>

namespace caretaker::store {

namespace {

/// Without copies: the value lives until the statement has run.
int bindText(sqlite3_stmt* statement, int place, const QString& text)
{
    return sqlite3_bind_text16(statement, place, text.utf16(), static_cast<int>(text.size() * 2),
                               SQLITE_STATIC);
}

int bindBytes(sqlite3_stmt* statement, int place, const QByteArray& bytes)
{
    return sqlite3_bind_blob64(statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                               SQLITE_STATIC);
}

int bindOne(sqlite3_stmt* statement, int place, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, place);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::QByteArray:
        return bindBytes(statement, place, *static_cast<const QByteArray*>(value.constData()));
    case QMetaType::QString:
        return bindText(statement, place, *static_cast<const QString*>(value.constData()));
    default:
        return SQLITE_MISMATCH; // a mistake in the code: no column holds such a value
    }
}

} // namespace

Statement::Statement(sqlite3* database, const QString& sql)
    : m_prepared(sqlite3_prepare16_v3(database, sql.utf16(), static_cast<int>(sql.size() * 2),
                                      SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr))
{
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

int Statement::run(const QVariantList& values)
{
    if (m_prepared != SQLITE_OK)
        return m_prepared;
    int code = bind(values);
    while (code == SQLITE_OK || code == SQLITE_ROW)
        code = sqlite3_step(m_statement);
    sqlite3_reset(m_statement); // gives the code of the step once more
    sqlite3_clear_bindings(m_statement);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int Statement::bind(const QVariantList& values)
{
    if (sqlite3_bind_parameter_count(m_statement) != values.size())
        return SQLITE_RANGE;
    int code = SQLITE_OK;
    for (qsizetype i = 0; i < values.size() && code == SQLITE_OK; ++i)
        code = bindOne(m_statement, static_cast<int>(i) + 1, values[i]);
    return code;
}

} // namespace caretaker::store
