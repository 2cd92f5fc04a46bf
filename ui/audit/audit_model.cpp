// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_model.h"

#include "ui/base/words.h"

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using store::AuditEntry;

QString personText(const QString& actor) { return actor.startsWith("os:"_L1) ? actor.sliced(3) : actor; }

void AuditModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_isEnd = true;
    m_isAsking = false;
    endResetModel();
}

void AuditModel::append(const service::AuditPage& page)
{
    m_isAsking = false;
    m_isEnd = page.isEnd || page.entries.empty();
    if (page.entries.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.entries.size()) - 1);
    m_entries.insert(m_entries.end(), page.entries.begin(), page.entries.end());
    endInsertRows(); // views may ask for more at once
}

void AuditModel::prepend(const std::vector<AuditEntry>& newer)
{
    if (newer.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(newer.size()) - 1);
    m_entries.insert(m_entries.begin(), newer.begin(), newer.end());
    endInsertRows();
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && index.column() == Details))
        return {};
    const AuditEntry& entry = entryAt(index.row());
    switch (index.column()) {
    case Number:
        return entry.seq;
    case Time:
        return dateTimeText(entry.at);
    case Actor:
        return personText(entry.actor);
    case Action:
        return entry.kind;
    case Object:
        return entry.subject;
    default:
        return isolated(service::detailsText(entry));
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Number"), tr("Time"), tr("Who"), tr("Action"), tr("Object"), tr("Details")};
    return names.value(section);
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isEnd && !m_isAsking && !m_entries.empty();
}

void AuditModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    Q_EMIT moreWanted(m_entries.back().seq);
}

} // namespace caretaker::ui
