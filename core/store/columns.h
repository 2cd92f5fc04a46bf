// SPDX-License-Identifier: GPL-3.0-or-later
//
// How values lie in columns: times as Unix seconds or hours, JSON as compact text with sorted keys, hashes as
// bytes. Internal.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

namespace caretaker::store {

inline QVariant toColumn(Instant at) { return qint64(at.time_since_epoch().count()); }
inline QVariant toColumn(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}
inline QVariant toColumn(const Sha256& hash) { return hash.toByteArray(); }
inline QVariant toColumn(Milliseconds time) { return qint64(time.count()); }

/// The columns named `hour`: hours since 1970.
inline qint64 hourOf(Instant at)
{
    return std::chrono::floor<std::chrono::hours>(at).time_since_epoch().count();
}

inline qint64 numberAt(const QSqlQuery& row, int column) { return row.value(column).toLongLong(); }
inline QString textAt(const QSqlQuery& row, int column) { return row.value(column).toString(); }
inline Instant instantAt(const QSqlQuery& row, int column)
{
    return Instant(Duration(numberAt(row, column)));
}
inline Milliseconds millisecondsAt(const QSqlQuery& row, int column)
{
    return Milliseconds(numberAt(row, column));
}
inline QJsonObject jsonAt(const QSqlQuery& row, int column)
{
    return QJsonDocument::fromJson(row.value(column).toString().toUtf8()).object();
}
/// Zeros when the column does not hold 32 bytes: such a row was tampered with, and fits nothing.
inline Sha256 sha256At(const QSqlQuery& row, int column)
{
    return Sha256::tryFromBytes(row.value(column).toByteArray()).value_or(Sha256({}));
}
/// Of text that was checked when it was written.
inline CaHandle handleAt(const QSqlQuery& row, int column)
{
    return CaHandle::tryFromString(textAt(row, column)).value_or(CaHandle::fromString(QStringLiteral("?")));
}

} // namespace caretaker::store
