// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/cell_model.h"

#include "ui/base/state_icon.h"
#include "ui/base/words.h"

#include <QBrush>
#include <QIcon>

#include <algorithm>

namespace caretaker::ui {

Cell hashCell(const QString& hash)
{
    constexpr qsizetype shown = 16;
    return {.text = hash.left(shown), .tip = hash};
}

struct CellModel::Node
{
    Node* parent = nullptr;
    int row = 0;
    QString key{};
    std::vector<Cell> cells{};
    std::vector<std::unique_ptr<Node>> children{};

    bool hasShapeOf(const std::vector<CellRow>& rows) const
    {
        if (children.size() != rows.size())
            return false;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (children[i]->key != rows[i].key || !children[i]->hasShapeOf(rows[i].children))
                return false;
        }
        return true;
    }
};

CellModel::CellModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

CellModel::~CellModel() = default;

void CellModel::setColumns(const QStringList& titles)
{
    beginResetModel();
    m_titles = titles;
    endResetModel();
}

void CellModel::setRows(const std::vector<CellRow>& rows)
{
    if (m_root->hasShapeOf(rows))
        return update(*m_root, rows, {});
    beginResetModel();
    fill(*m_root, rows);
    endResetModel();
}

void CellModel::fill(Node& node, const std::vector<CellRow>& rows)
{
    node.children.clear();
    for (const CellRow& row : rows) {
        auto child = std::make_unique<Node>(Node{.parent = &node,
                                                 .row = static_cast<int>(node.children.size()),
                                                 .key = row.key,
                                                 .cells = row.cells});
        fill(*child, row.children);
        node.children.push_back(std::move(child));
    }
}

void CellModel::update(Node& node, const std::vector<CellRow>& rows, const QModelIndex& parent)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Node& child = *node.children[i];
        const QModelIndex first = index(child.row, 0, parent);
        if (child.cells != rows[i].cells) {
            child.cells = rows[i].cells;
            Q_EMIT dataChanged(first, index(child.row, columnCount() - 1, parent));
        }
        update(child, rows[i].children, first);
    }
}

const CellModel::Node& CellModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<const Node*>(index.internalPointer()) : *m_root;
}

QModelIndex CellModel::find(const Node& node, const QString& key) const
{
    for (const auto& child : node.children) {
        if (child->key == key)
            return createIndex(child->row, 0, child.get());
        if (const QModelIndex deeper = find(*child, key); deeper.isValid())
            return deeper;
    }
    return {};
}

QModelIndex CellModel::indexOf(const QString& key) const { return find(*m_root, key); }

QModelIndex CellModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex CellModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    Node* parent = nodeOf(child).parent;
    return parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int CellModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
}

int CellModel::columnCount(const QModelIndex&) const { return static_cast<int>(m_titles.size()); }

namespace {

QVariant dataOf(const Cell& cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return isolated(cell.text);
    case CellModel::OrderRole:
        return cell.order.isValid() ? cell.order : QVariant(cell.text);
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip);
    case Qt::DecorationRole:
        if (cell.state)
            return stateIcon(*cell.state);
        return cell.icon.isEmpty() ? QVariant() : QVariant(QIcon::fromTheme(cell.icon));
    case Qt::ForegroundRole:
        return cell.tone ? QVariant(QBrush(toneColour(*cell.tone))) : QVariant();
    case Qt::TextAlignmentRole:
        return cell.isNumber ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

} // namespace

QVariant CellModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = nodeOf(index);
    if (role == KeyRole)
        return node.key;
    const auto column = static_cast<std::size_t>(index.column());
    return column < node.cells.size() ? dataOf(node.cells[column], role) : QVariant();
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_titles.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_titles[section];
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeading | Qt::AlignVCenter) : QVariant();
}

} // namespace caretaker::ui
