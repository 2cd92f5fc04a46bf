// SPDX-License-Identifier: GPL-3.0-or-later
//
// ChecklistStore: checklists as they were issued for a period, and who ticked what, when, with which note.
// The newest tick of an item counts; older ones stay. A tick by a person is an audit entry.
#pragma once

#include "core/store/audit_chain.h"

namespace caretaker::store {

struct ChecklistInstance
{
    QString id;      ///< "daily/2026-03-16", unique
    QString kind;    ///< "daily", "weekly", "monthly", "quarterly"
    QString subject; ///< empty for the registry; a CA's handle for an operator's list
    Instant createdAt;
    QJsonObject content; ///< the items, as core/checklist writes them
};

struct ChecklistTick
{
    QString item;
    bool done = true;
    bool measured = false; ///< ticked from live data, not by a person
    QString note{};
    QString by;
    Instant at;
};

class ChecklistStore
{
public:
    explicit ChecklistStore(Database database) : m_database(std::move(database)) {}

    /// Adds it, or replaces its content; ticks stay.
    Expected<void> put(Transaction& transaction, const ChecklistInstance& instance);
    Expected<void> tick(Transaction& transaction, const QString& instanceId, const ChecklistTick& tick);

    Expected<std::optional<ChecklistInstance>> get(const QString& id) const;
    Expected<std::vector<ChecklistInstance>> list(const QString& kind) const;    ///< newest first
    Expected<std::vector<ChecklistTick>> ticks(const QString& instanceId) const; ///< oldest first

private:
    Database m_database;
};

} // namespace caretaker::store
