// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/closed_model.h"

#include "ui/base/words.h"

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using checklist::Checklist;
using checklist::Status;

namespace {

QString person(const QString& by) { return by.startsWith("os:"_L1) ? by.sliced(3) : by; }

} // namespace

void ClosedModel::setLists(std::vector<Checklist> lists)
{
    if (lists == m_lists)
        return;
    beginResetModel();
    m_lists = std::move(lists);
    endResetModel();
}

QString ClosedModel::idAt(int row) const
{
    const Checklist& list = m_lists[static_cast<size_t>(row)];
    return checklist::instanceId(list.id, list.window, list.subject);
}

int ClosedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lists.size());
}

int ClosedModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ClosedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Checklist& list = m_lists[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case ListId:
        return idAt(index.row());
    case ClosedAt:
        return list.closed ? dateTimeText(list.closed->at) : QString();
    case ClosedBy:
        return list.closed ? person(list.closed->by) : QString();
    case InOrder:
        return list.count(Status::Ticked);
    case Attested:
        return list.count(Status::Attested);
    default:
        return list.count(Status::Attention) + list.count(Status::Open);
    }
}

QVariant ClosedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Checklist"), tr("Closed"),   tr("By"),
                            tr("In order"),  tr("Attested"), tr("Not done")};
    return names.value(section);
}

} // namespace caretaker::ui
