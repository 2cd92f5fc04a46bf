// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checklist_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

ChecklistInstance instanceAt(const QSqlQuery& row)
{
    return {textAt(row, 0), textAt(row, 1), textAt(row, 2), instantAt(row, 3), jsonAt(row, 4)};
}

ChecklistTick tickAt(const QSqlQuery& row)
{
    return {textAt(row, 0), row.value(1).toBool(), row.value(2).toBool(),
            textAt(row, 3), textAt(row, 4),        instantAt(row, 5)};
}

} // namespace

Expected<void> ChecklistStore::put(Transaction& transaction, const ChecklistInstance& instance)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database
        .execute(u"INSERT INTO checklist (id, kind, subject, created_at, content) VALUES (?, ?, ?, ?, ?)"
                 " ON CONFLICT (id) DO UPDATE SET content = excluded.content"_s,
                 {instance.id, instance.kind, instance.subject, toColumn(instance.createdAt),
                  toColumn(instance.content)})
        .map([](int) {});
}

Expected<void> ChecklistStore::tick(Transaction& transaction, const QString& instanceId,
                                    const ChecklistTick& tick)
{
    const auto stored = m_database.execute(
        u"INSERT INTO checklist_tick (checklist_id, item, done, measured, note, made_by, at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {instanceId, tick.item, tick.done, tick.measured, tick.note, tick.by, toColumn(tick.at)});
    if (!stored)
        return unexpected(stored.error());
    if (tick.measured)
        return {};
    const QJsonObject payload{{"item"_L1, tick.item}, {"done"_L1, tick.done}, {"note"_L1, tick.note}};
    return AuditChain(m_database)
        .append(transaction, {tick.by, tick.at}, u"checklist.ticked"_s, instanceId, payload)
        .map([](qint64) {});
}

Expected<std::optional<ChecklistInstance>> ChecklistStore::get(const QString& id) const
{
    return m_database.selectFirst(
        u"SELECT id, kind, subject, created_at, content FROM checklist WHERE id = ?"_s, {id}, instanceAt);
}

Expected<std::vector<ChecklistInstance>> ChecklistStore::list(const QString& kind) const
{
    return m_database.select(u"SELECT id, kind, subject, created_at, content FROM checklist WHERE kind = ?"
                             " ORDER BY created_at DESC, id"_s,
                             {kind}, instanceAt);
}

Expected<std::vector<ChecklistTick>> ChecklistStore::ticks(const QString& instanceId) const
{
    return m_database.select(u"SELECT item, done, measured, note, made_by, at FROM checklist_tick"
                             " WHERE checklist_id = ? ORDER BY id"_s,
                             {instanceId}, tickAt);
}

} // namespace caretaker::store
