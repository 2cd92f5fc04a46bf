// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/data_version.h"

#include <QSqlQuery>

namespace caretaker::store {

using namespace Qt::StringLiterals;

Expected<qint64> dataVersion(const Database& database)
{
    return database
        .selectFirst(u"PRAGMA data_version"_s, {},
                     [](const QSqlQuery& row) { return row.value(0).toLongLong(); })
        .map([](const std::optional<qint64>& version) { return version.value_or(0); });
}

} // namespace caretaker::store
