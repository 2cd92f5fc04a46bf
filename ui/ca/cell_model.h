// SPDX-License-Identifier: GPL-3.0-or-later
//
// CellModel: rows of cells, flat or as a tree, made anew from values whenever something changed. Rows have
// keys, which must differ among siblings: rows that are the same by their keys are updated in place, so that
// views keep selection and scrolling.
#pragma once

#include "core/health/state.h"
#include "ui/base/looks.h"

#include <QAbstractItemModel>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

namespace caretaker::ui {

struct Cell
{
    QString text;
    QVariant order{};                     ///< what it is sorted by; the text where it is invalid
    QString icon{};                       ///< of the icon theme; empty: none
    std::optional<health::State> state{}; ///< its symbol is the icon
    std::optional<Tone> tone{};
    QString tip{};
    bool isNumber = false; ///< stands at the end of its column
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// Of a hash in hexadecimal: its first digits, and all of them in the tip.
Cell hashCell(const QString& hash);

struct CellRow
{
    QString key;
    std::vector<Cell> cells;
    std::vector<CellRow> children{};
    friend bool operator==(const CellRow&, const CellRow&) = default;
};

class CellModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QString
        OrderRole                   ///< for sorting
    };

    explicit CellModel(QObject* parent);
    ~CellModel() override;

    void setColumns(const QStringList& titles);
    void setRows(const std::vector<CellRow>& rows);
    QModelIndex indexOf(const QString& key) const; ///< anywhere in the tree; invalid when there is none

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    const Node& nodeOf(const QModelIndex& index) const;
    void fill(Node& node, const std::vector<CellRow>& rows);
    void update(Node& node, const std::vector<CellRow>& rows, const QModelIndex& parent);
    QModelIndex find(const Node& node, const QString& key) const;

    QStringList m_titles;
    std::unique_ptr<Node> m_root;
};

} // namespace caretaker::ui
