// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

Expected<void> SettingsStore::set(Transaction& transaction, const QString& key, const QString& value,
                                  const Author& author)
{
    const auto known = get(key);
    if (!known)
        return unexpected(known.error());
    if (*known == value)
        return {};
    const auto stored = m_database.execute(u"INSERT INTO setting (key, value) VALUES (?, ?)"
                                           " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                           {key, value});
    if (!stored)
        return unexpected(stored.error());
    QJsonObject payload{{"value"_L1, value}};
    if (known->has_value())
        payload.insert("before"_L1, **known);
    return AuditChain(m_database)
        .append(transaction, author, u"setting.changed"_s, key, payload)
        .map([](qint64) {});
}

Expected<std::optional<QString>> SettingsStore::get(const QString& key) const
{
    return m_database.selectFirst(u"SELECT value FROM setting WHERE key = ?"_s, {key},
                                  [](const QSqlQuery& row) { return textAt(row, 0); });
}

} // namespace caretaker::store
