// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/item_model.h"

#include "core/checklist/wording.h"
#include "ui/base/words.h"

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using checklist::Item;
using checklist::Status;

void ItemModel::setList(std::optional<checklist::Checklist> list)
{
    if (m_list == list)
        return; // nothing for the view to lay out again
    beginResetModel();
    m_list = std::move(list);
    m_rows.clear();
    addSection(tr("Needs attention"), {Status::Attention});
    addSection(tr("To be attested"), {Status::Open});
    addSection(tr("In order"), {Status::Ticked, Status::Attested});
    endResetModel();
}

void ItemModel::addSection(const QString& heading, std::initializer_list<Status> statuses)
{
    std::vector<Row> rows;
    for (size_t i = 0; m_list && i < m_list->items.size(); ++i) {
        if (std::ranges::find(statuses, m_list->items[i].status) != statuses.end())
            rows.push_back({{}, i});
    }
    if (rows.empty())
        return;
    m_rows.push_back({u"%1: %2"_s.arg(heading).arg(rows.size()), 0});
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
}

int ItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const Item* ItemModel::itemAt(const QModelIndex& index) const
{
    if (!index.isValid() || !m_list)
        return nullptr;
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    return row.heading.isEmpty() ? &m_list->items[row.item] : nullptr;
}

QModelIndex ItemModel::indexOf(const QString& itemId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Item* item = itemAt(index(row));
        if (item != nullptr && item->id == itemId)
            return index(row);
    }
    return {};
}

QModelIndex ItemModel::firstItem() const { return rowCount() > 1 ? index(1) : QModelIndex(); }

QString ItemModel::spokenRow(const Item& item) const
{
    QStringList parts{checklist::sayStatus(item.status, spoken()), checklist::sayText(item, spoken()),
                      checklist::sayFigure(item, spoken()), checklist::sayCarried(item, spoken())};
    parts.removeAll(QString());
    return parts.join(". "_L1);
}

QVariant ItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item* item = itemAt(index);
    if (item == nullptr) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText              ? QVariant(m_rows[static_cast<size_t>(index.row())].heading)
               : role == IsHeading ? QVariant(true)
                                   : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return checklist::sayText(*item, spoken());
    case Qt::AccessibleTextRole:
        return spokenRow(*item);
    case Qt::CheckStateRole:
        return item->isDone() ? Qt::Checked : Qt::Unchecked;
    case IsHeading:
        return false;
    case ItemId:
        return item->id;
    case StatusOf:
        return int(item->status);
    case Figure:
        return checklist::sayFigure(*item, spoken());
    case Carried:
        return checklist::sayCarried(*item, spoken());
    default:
        return {};
    }
}

bool ItemModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Item* item = role == Qt::CheckStateRole ? itemAt(index) : nullptr;
    if (item != nullptr && !m_list->closed)
        Q_EMIT tickWanted(item->id, value.toInt() == Qt::Checked);
    return false;
}

Qt::ItemFlags ItemModel::flags(const QModelIndex& index) const
{
    if (itemAt(index) == nullptr)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace caretaker::ui
