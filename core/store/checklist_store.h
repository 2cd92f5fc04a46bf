// SPDX-License-Identifier: GPL-3.0-or-later
//
// ChecklistStore: the checklists of each period, what people said of their items, and how each list stood
// when its period was closed. Marks and closings are audit entries ("checklist.tick", "checklist.untick",
// "checklist.note", "checklist.closed"; the last with the SHA-256 of what was closed). Nothing is ever
// changed: a mark is taken back by another, and a closed list takes none (the caller refuses; the database
// keeps a closed row as it is).
#pragma once

#include "core/store/audit_chain.h"

namespace caretaker::store {

struct ChecklistInstance
{
    QString id;           ///< "registry-daily/2026-03-16", unique
    QString definitionId; ///< "registry-daily"
    QString subject;      ///< empty for the registry; a CA's handle for an operator's list
    Instant from;         ///< its period begins
    Sha256 definition;    ///< of the definition's file
    Instant openedAt;
    std::optional<Instant> closedAt{};
    QString closedBy{};
    QJsonObject snapshot{}; ///< of a closed one
};

struct ChecklistMark
{
    QString item;
    QString kind; ///< "tick", "untick", "note"
    QString by;
    Instant at;
    QString note{};
    QString evidence{};
};

class ChecklistStore
{
public:
    explicit ChecklistStore(Database database) : m_database(std::move(database)) {}

    /// Adds it, unless it is there.
    Expected<void> open(Transaction& transaction, const ChecklistInstance& instance);
    /// Its list must be there, and open.
    Expected<void> mark(Transaction& transaction, const QString& id, const ChecklistMark& mark);
    Expected<void> close(Transaction& transaction, const QString& id, const Author& author,
                         const QJsonObject& snapshot, const Sha256& definition);

    Expected<std::optional<ChecklistInstance>> get(const QString& id) const;
    /// The last one of a period that began before `from`.
    Expected<std::optional<ChecklistInstance>> before(const QString& definitionId, const QString& subject,
                                                      Instant from) const;
    Expected<std::vector<ChecklistInstance>> openOnes() const; ///< oldest period first
    /// Newest period first; of all definitions and subjects where these are empty.
    Expected<std::vector<ChecklistInstance>> list(const QString& definitionId, const QString& subject) const;
    Expected<std::vector<ChecklistMark>> marks(const QString& id) const; ///< oldest first

private:
    Database m_database;
};

} // namespace caretaker::store
