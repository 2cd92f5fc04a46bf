// SPDX-License-Identifier: GPL-3.0-or-later
//
// ItemDelegate: draws an item: its state as a symbol of its own shape, its text as wide as the list lets it,
// and the figure below. A click on the symbol, or the space bar, ticks or takes back.
#pragma once

#include <QStyledItemDelegate>

namespace caretaker::ui {

class ItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ItemDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

} // namespace caretaker::ui
