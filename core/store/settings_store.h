// SPDX-License-Identifier: GPL-3.0-or-later
//
// SettingsStore: small facts about this installation, by key. A change to a setting is an audit
// entry with the value before and after, so nothing secret may be kept here.
#pragma once

#include "core/store/audit_chain.h"

namespace caretaker::store {

/// Keys that the product itself uses.
namespace setting {
inline constexpr QLatin1StringView Vantage{"vantage"};
inline constexpr QLatin1StringView PolicyName{"policy.name"};
inline constexpr QLatin1StringView PolicyHash{"policy.hash"};
inline constexpr QLatin1StringView PolicyText{"policy.text"};
} // namespace setting

class SettingsStore
{
public:
    explicit SettingsStore(Database database) : m_database(std::move(database)) {}

    /// Does nothing, and audits nothing, when it already has this value.
    Expected<void> set(Transaction& transaction, const QString& key, const QString& value,
                       const Author& author);
    Expected<std::optional<QString>> get(const QString& key) const;

private:
    Database m_database;
};

} // namespace caretaker::store
