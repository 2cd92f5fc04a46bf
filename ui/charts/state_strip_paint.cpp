// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a StateStrip is drawn.
#include "ui/base/state_icon.h"
#include "ui/base/words.h"
#include "ui/charts/state_strip.h"

#include <QPainter>

#include <algorithm>

namespace caretaker::ui {

namespace {

constexpr double MarkSide = 4.5;
constexpr double EdgeWidth = 3;

Qt::BrushStyle patternOf(health::State state)
{
    using enum health::State;
    switch (state) {
    case Dead:
        return Qt::DiagCrossPattern;
    case Flapping:
        return Qt::BDiagPattern;
    case Partial:
        return Qt::Dense6Pattern;
    case Slow:
        return Qt::HorPattern;
    case Healthy:
    case Unknown:
        break;
    }
    return Qt::NoBrush;
}

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

QPolygonF diamond(const QPointF& centre)
{
    return QPolygonF({centre + QPointF(0, -MarkSide), centre + QPointF(MarkSide, 0),
                      centre + QPointF(0, MarkSide), centre + QPointF(-MarkSide, 0)});
}

} // namespace

void StateStrip::paintContent(QPainter& painter, const TimeScale& scale)
{
    painter.save();
    painter.setClipRect(area());
    const QRectF band = row(area().top());
    for (const StripState& span : m_states) {
        const QRectF where(QPointF(scale.x(span.from), band.top()), QPointF(scale.x(span.to), band.bottom()));
        if (where.right() >= band.left() && where.left() <= band.right())
            paintState(painter, where.intersected(band), span.state);
    }
    for (int i = 0; i < std::ssize(m_lanes); ++i) {
        const auto& bars = m_lanes[static_cast<std::size_t>(i)].bars;
        for (std::size_t bar = 0; bar < bars.size(); ++bar)
            paintBar(painter, rowOf(i, bar), bars[bar], scale);
    }
    painter.restore();
    paintTitle(painter, band, tr("State"));
    for (int i = 0; i < std::ssize(m_lanes); ++i)
        paintTitle(painter, row(topOf(i)), m_lanes[static_cast<std::size_t>(i)].title);
}

void StateStrip::paintTitle(QPainter& painter, const QRectF& row, const QString& title) const
{
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRectF(0, row.top(), row.left() - 6, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                     title);
}

void StateStrip::paintState(QPainter& painter, const QRectF& where, health::State state) const
{
    const QColor colour = stateColour(state);
    painter.fillRect(where, faded(colour, 0.22F));
    if (patternOf(state) != Qt::NoBrush)
        painter.fillRect(where, QBrush(faded(colour, 0.35F), patternOf(state)));
    painter.fillRect(QRectF(where.left(), where.top(), where.width(), EdgeWidth), colour);
    const double side = fontMetrics().height() - 2;
    if (where.width() < side + 6)
        return;
    const QRectF icon(where.left() + 3, where.center().y() - side / 2 + 1, side, side);
    ui::paintState(painter, icon, state);
    const QString word = wordFor(state);
    const QRectF rest(QPointF(icon.right() + 4, where.top() + 2), where.bottomRight());
    const double width = fontMetrics().horizontalAdvance(word) + 4.0;
    if (rest.width() < width)
        return;
    painter.fillRect(QRectF(rest.left() - 2, rest.top() + 2, width, rest.height() - 4),
                     faded(palette().color(QPalette::Base), 0.8F));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, word);
}

void StateStrip::paintBar(QPainter& painter, const QRectF& row, const StripBar& bar,
                          const TimeScale& scale) const
{
    const QColor colour = toneColour(bar.tone);
    painter.setPen(colour);
    if (!bar.to) {
        painter.setBrush(colour);
        painter.drawPolygon(diamond({scale.x(bar.from), row.center().y()}));
        return;
    }
    const QRectF all(QPointF(scale.x(bar.from), row.top() + 3), QPointF(scale.x(*bar.to), row.bottom() - 2));
    const QRectF where = all.intersected(row.adjusted(-2, 0, 2, 0));
    if (where.isEmpty() && (all.right() < row.left() || all.left() > row.right()))
        return;
    painter.setBrush(faded(colour, 0.22F));
    painter.drawRoundedRect(QRectF(where.topLeft(), QSizeF(std::max(3.0, where.width()), where.height())), 3,
                            3);
    if (where.width() < fontMetrics().horizontalAdvance(u'M') * 3)
        return;
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(
        where.adjusted(4, 0, -2, 0), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(bar.label, Qt::ElideRight, static_cast<int>(where.width() - 6)));
}

} // namespace caretaker::ui
