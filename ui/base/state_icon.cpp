// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/state_icon.h"

#include "ui/base/looks.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace caretaker::ui {

namespace {

QPen strokeOf(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

// Symbols are drawn in a square of 16 by 16.
constexpr QRectF Disc(1.5, 1.5, 13, 13);

void paintTick(QPainter& painter, const QColor& colour, const QColor& ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(Disc);
    painter.setPen(strokeOf(ground, 2));
    painter.drawPolyline(QPolygonF({{4.6, 8.4}, {7, 10.8}, {11.4, 5.6}}));
}

void paintClock(QPainter& painter, const QColor& colour)
{
    painter.setPen(strokeOf(colour, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(Disc);
    painter.drawPolyline(QPolygonF({{8, 4.4}, {8, 8.2}, {10.8, 9.8}}));
}

void paintHalf(QPainter& painter, const QColor& colour)
{
    constexpr int halfTurn = 180 * 16;
    painter.setPen(strokeOf(colour, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(Disc);
    painter.setBrush(colour);
    painter.drawChord(Disc, halfTurn, halfTurn); // the lower one
}

void paintWave(QPainter& painter, const QColor& colour)
{
    painter.setPen(strokeOf(colour, 2.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{1.5, 11}, {4.7, 4.5}, {8, 11.5}, {11.3, 4.5}, {14.5, 11}}));
}

void paintCross(QPainter& painter, const QColor& colour, const QColor& ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(Disc, 2, 2);
    painter.setPen(strokeOf(ground, 2));
    painter.drawLine(QPointF(5.2, 5.2), QPointF(10.8, 10.8));
    painter.drawLine(QPointF(10.8, 5.2), QPointF(5.2, 10.8));
}

void paintDottedRing(QPainter& painter, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.8, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(Disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(6.6, 6.6, 2.8, 2.8));
}

void paintSymbol(QPainter& painter, health::State state, const QColor& colour, const QColor& ground)
{
    using enum health::State;
    switch (state) {
    case Healthy:
        return paintTick(painter, colour, ground);
    case Slow:
        return paintClock(painter, colour);
    case Partial:
        return paintHalf(painter, colour);
    case Flapping:
        return paintWave(painter, colour);
    case Dead:
        return paintCross(painter, colour, ground);
    case Unknown:
        return paintDottedRing(painter, colour);
    }
}

class StateIconEngine : public QIconEngine
{
public:
    explicit StateIconEngine(health::State state) : m_state(state) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        paintState(*painter, rect, m_state);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new StateIconEngine(m_state); }

private:
    health::State m_state;
};

} // namespace

void paintState(QPainter& painter, const QRectF& where, health::State state)
{
    constexpr double unit = 16;
    const double side = std::min(where.width(), where.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center() - QPointF(side / 2, side / 2));
    painter.scale(side / unit, side / unit);
    paintSymbol(painter, state, stateColour(state), isDark() ? QColor(0x16191d) : QColor(Qt::white));
    painter.restore();
}

QIcon stateIcon(health::State state) { return QIcon(new StateIconEngine(state)); }

} // namespace caretaker::ui
