// SPDX-License-Identifier: GPL-3.0-or-later
//
// CardDelegate: paints one case as a card: symbol, word and handle, what comes next and when, who approved,
// what stands in the way. Sizes follow the font; nothing is told by colour alone.
#pragma once

#include <QStyledItemDelegate>

namespace caretaker::ui {

class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace caretaker::ui
