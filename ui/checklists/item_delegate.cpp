// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/item_delegate.h"

#include "core/checklist/checklist.h"
#include "ui/base/looks.h"
#include "ui/base/state_icon.h"
#include "ui/checklists/item_model.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using checklist::Status;

namespace {

constexpr int Pad = 7;

/// Everything in logical order; mirrored as a whole for languages that read from the right.
struct Places
{
    QRect symbol, text, below;
};

int textFlags() { return Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop; }

QString belowText(const QModelIndex& index)
{
    QStringList lines{index.data(ItemModel::Figure).toString(), index.data(ItemModel::Carried).toString()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

int widthOf(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr ? view->viewport()->width() : option.rect.width();
}

Places placesIn(const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int side = option.fontMetrics.height() + 2;
    Places places;
    places.symbol = QRect(rect.left() + Pad + 2, rect.top() + Pad, side, side);
    const int left = places.symbol.right() + Pad + 4;
    const int width = std::max(rect.right() - Pad - left, side);
    const QRect room(left, rect.top() + Pad, width, 10'000);
    places.text = option.fontMetrics.boundingRect(room, textFlags(), index.data().toString());
    places.text.setWidth(width);
    const QString below = belowText(index);
    places.below = QRect(left, places.text.bottom() + 2, width, 0);
    if (!below.isEmpty())
        places.below.setHeight(option.fontMetrics.boundingRect(room, textFlags(), below).height() + 2);
    return places;
}

void paintBox(QPainter& painter, const QRectF& where, bool isTicked)
{
    const QColor colour = isTicked ? toneColour(Tone::Good) : toneColour(Tone::Muted);
    const QRectF box = where.adjusted(2, 2, -2, -2);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 2, 2);
    if (!isTicked)
        return;
    painter.setPen(QPen(colour, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + (x * box.width()), box.top() + (y * box.height()));
    };
    painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.43, 0.73), at(0.8, 0.28)}));
}

void paintWarning(QPainter& painter, const QRectF& where)
{
    const QRectF box = where.adjusted(1, 1, -1, -2);
    const QPolygonF triangle({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
    painter.setPen(QPen(toneColour(Tone::Caution), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(triangle);
    const double x = box.center().x();
    painter.drawLine(QPointF(x, box.top() + (box.height() * 0.4)),
                     QPointF(x, box.top() + (box.height() * 0.66)));
    painter.drawPoint(QPointF(x, box.top() + (box.height() * 0.84)));
}

void paintSymbol(QPainter& painter, const QRectF& where, Status status)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (status) {
    case Status::Ticked:
        paintState(painter, where, health::State::Healthy);
        break;
    case Status::Attention:
        paintWarning(painter, where);
        break;
    case Status::Attested:
    case Status::Open:
        paintBox(painter, where, status == Status::Attested);
        break;
    }
    painter.restore();
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& text)
{
    QFont font = option.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::Text));
    const QRect rect = option.rect.adjusted(Pad, 0, -Pad, -3);
    painter.drawText(rect, Qt::AlignBottom | Qt::AlignLeading, text);
    painter.setPen(option.palette.color(QPalette::Button));
    painter.drawLine(option.rect.bottomLeft() + QPoint(Pad, 0), option.rect.bottomRight() - QPoint(Pad, 0));
}

} // namespace

void ItemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (index.data(ItemModel::IsHeading).toBool()) {
        paintHeading(*painter, option, index.data().toString());
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Places places = placesIn(option.rect, option, index);
    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    // A quiet ground, so that symbols keep their contrast; which row it is says the bar at its beginning.
    if (isSelected) {
        QColor ground = option.palette.color(QPalette::Highlight);
        ground.setAlphaF(isDark() ? 0.28F : 0.13F);
        painter->fillRect(option.rect, ground);
        painter->fillRect(mirrored(QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
                          option.palette.color(QPalette::Highlight));
    }
    paintSymbol(*painter, mirrored(places.symbol), Status(index.data(ItemModel::StatusOf).toInt()));
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(mirrored(places.text), textFlags(), index.data().toString());
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(mirrored(places.below), textFlags(), belowText(index));
    if (isSelected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = widthOf(option);
    if (index.data(ItemModel::IsHeading).toBool())
        return {width, option.fontMetrics.height() + (2 * Pad) + 2};
    const Places places = placesIn(QRect(0, 0, width, 0), option, index);
    return {width, places.below.bottom() + Pad};
}

bool ItemDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    bool isWanted = false;
    if (event->type() == QEvent::KeyPress) {
        isWanted = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const QRect symbol = placesIn(option.rect, option, index).symbol.adjusted(-4, -4, 4, 4);
        const auto* mouse = static_cast<QMouseEvent*>(event);
        isWanted =
            mouse->button() == Qt::LeftButton &&
            QStyle::visualRect(option.direction, option.rect, symbol).contains(mouse->position().toPoint());
    }
    if (!isWanted || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool isDone = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model->setData(index, int(isDone ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    return true;
}

} // namespace caretaker::ui
