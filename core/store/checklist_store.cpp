// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checklist_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

const QString Columns =
    u"SELECT id, definition_id, subject, from_at, definition, opened_at, closed_at, closed_by, snapshot FROM checklist"_s;

ChecklistInstance instanceAt(const QSqlQuery& row)
{
    ChecklistInstance instance{textAt(row, 0),    textAt(row, 1),   textAt(row, 2),
                               instantAt(row, 3), sha256At(row, 4), instantAt(row, 5)};
    if (!row.value(6).isNull())
        instance.closedAt = instantAt(row, 6);
    instance.closedBy = textAt(row, 7);
    instance.snapshot = jsonAt(row, 8);
    return instance;
}

ChecklistMark markAt(const QSqlQuery& row)
{
    return {textAt(row, 0),    textAt(row, 1), textAt(row, 2),
            instantAt(row, 3), textAt(row, 4), textAt(row, 5)};
}

} // namespace

Expected<void> ChecklistStore::open(Transaction& transaction, const ChecklistInstance& instance)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database
        .execute(u"INSERT INTO checklist (id, definition_id, subject, from_at, definition, opened_at)"
                 " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s,
                 {instance.id, instance.definitionId, instance.subject, toColumn(instance.from),
                  toColumn(instance.definition), toColumn(instance.openedAt)})
        .map([](int) {});
}

Expected<void> ChecklistStore::mark(Transaction& transaction, const QString& id, const ChecklistMark& mark)
{
    const QJsonObject payload{{u"item"_s, mark.item}, {u"note"_s, mark.note}, {u"evidence"_s, mark.evidence}};
    const auto seq = AuditChain(m_database)
                         .append(transaction, {mark.by, mark.at}, u"checklist."_s + mark.kind, id, payload);
    if (!seq)
        return unexpected(seq.error());
    const auto stored = m_database.execute(
        u"INSERT INTO checklist_mark (audit_seq, checklist, item, kind, made_by, at, note, evidence)"
        " SELECT ?, id, ?, ?, ?, ?, ?, ? FROM checklist WHERE id = ? AND closed_at IS NULL"_s,
        {*seq, mark.item, mark.kind, mark.by, toColumn(mark.at), mark.note, mark.evidence, id});
    if (!stored)
        return unexpected(stored.error());
    if (*stored != 1)
        return unexpected(Error::failed(u"there is no such open checklist"_s, id));
    return {};
}

Expected<void> ChecklistStore::close(Transaction& transaction, const QString& id, const Author& author,
                                     const QJsonObject& snapshot, const Sha256& definition)
{
    const QString text = toColumn(snapshot).toString();
    const QJsonObject payload{{u"definition"_s, definition.toHex()},
                              {u"snapshot"_s, sha256Of(text.toUtf8()).toHex()}};
    const auto seq = AuditChain(m_database).append(transaction, author, u"checklist.closed"_s, id, payload);
    if (!seq)
        return unexpected(seq.error());
    return m_database
        .execute(
            u"UPDATE checklist SET closed_at = ?, closed_by = ?, snapshot = ?, definition = ? WHERE id = ?"_s,
            {toColumn(author.at), author.actor, text, toColumn(definition), id})
        .map([](int) {});
}

Expected<std::optional<ChecklistInstance>> ChecklistStore::get(const QString& id) const
{
    return m_database.selectFirst(Columns + u" WHERE id = ?"_s, {id}, instanceAt);
}

Expected<std::optional<ChecklistInstance>> ChecklistStore::before(const QString& definitionId,
                                                                  const QString& subject, Instant from) const
{
    return m_database.selectFirst(
        Columns + u" WHERE definition_id = ? AND subject = ? AND from_at < ? ORDER BY from_at DESC LIMIT 1"_s,
        {definitionId, subject, toColumn(from)}, instanceAt);
}

Expected<std::vector<ChecklistInstance>> ChecklistStore::openOnes() const
{
    return m_database.select(Columns + u" WHERE closed_at IS NULL ORDER BY from_at, id"_s, {}, instanceAt);
}

Expected<std::vector<ChecklistInstance>> ChecklistStore::list(const QString& definitionId,
                                                              const QString& subject) const
{
    return m_database.select(Columns + u" WHERE (? = '' OR definition_id = ?) AND (? = '' OR subject = ?)"
                                       " ORDER BY from_at DESC, id"_s,
                             {definitionId, definitionId, subject, subject}, instanceAt);
}

Expected<std::vector<ChecklistMark>> ChecklistStore::marks(const QString& id) const
{
    return m_database.select(u"SELECT item, kind, made_by, at, note, evidence FROM checklist_mark"
                             " WHERE checklist = ? ORDER BY audit_seq"_s,
                             {id}, markAt);
}

} // namespace caretaker::store
