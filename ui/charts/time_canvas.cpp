// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_canvas.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace caretaker::ui {

namespace {

constexpr double TopMargin = 6;
constexpr double EndMargin = 10;
constexpr double LeastDrag = 6; // pixels: less is a click
constexpr double ZoomStep = 0.8;
constexpr int PanPart = 8; // a key pans by so many parts of what is shown

} // namespace

TimeCanvas::TimeCanvas(TimeRange& range, QWidget* parent) : QWidget(parent), m_range(range)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    setCursor(Qt::CrossCursor);
    connect(&range, &TimeRange::changed, this, qOverload<>(&QWidget::update));
    connect(&range, &TimeRange::cursorMoved, this, qOverload<>(&QWidget::update));
}

void TimeCanvas::setHasTimeLabels(bool has)
{
    m_hasTimeLabels = has;
    updateGeometry();
    update();
}

int TimeCanvas::labelHeight() const { return m_hasTimeLabels ? fontMetrics().height() + 4 : 0; }

QRectF TimeCanvas::area() const
{
    const QRectF all = rect();
    return all.adjusted(m_range.gutter(), TopMargin, -EndMargin, -labelHeight() - 2);
}

TimeScale TimeCanvas::scale() const
{
    const QRectF where = area();
    return {m_range.from(), m_range.to(), where.left(), where.width()};
}

void TimeCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // else that of the application
    const QRectF where = area();
    painter.fillRect(where, palette().base());
    paintTimeAxis(painter, scale(), where, m_hasTimeLabels, palette());
    paintContent(painter, scale());
    paintMarks(painter);
}

void TimeCanvas::paintMarks(QPainter& painter) const
{
    const QRectF where = area();
    QColor accent = palette().color(QPalette::Highlight);
    if (m_drag == Drag::Mark && std::abs(m_moved.x() - m_pressed.x()) >= LeastDrag) {
        accent.setAlphaF(0.25F);
        painter.fillRect(QRectF(QPointF(m_pressed.x(), where.top()), QPointF(m_moved.x(), where.bottom()))
                             .normalized()
                             .intersected(where),
                         accent);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (const auto& cursor = m_range.cursor();
        cursor && *cursor >= m_range.from() && *cursor <= m_range.to()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const double x = scale().x(*cursor);
        painter.drawLine(QPointF(x, where.top()), QPointF(x, where.bottom()));
    }
    QColor frame = palette().color(hasFocus() ? QPalette::Highlight : QPalette::PlaceholderText);
    if (!hasFocus())
        frame.setAlphaF(0.4F);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(where);
}

bool TimeCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        return showTip(help->pos(), help->globalPos());
    }
    return QWidget::event(event);
}

bool TimeCanvas::showTip(const QPoint& where, const QPoint& global)
{
    const QString tip = area().contains(where) ? tipAt(where) : QString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, tip, this);
    return true;
}

void TimeCanvas::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const bool isPan = event->modifiers().testFlag(Qt::ShiftModifier) || turned.y() == 0;
    const double steps = (turned.y() != 0 ? turned.y() : turned.x()) / 120.0;
    if (isPan)
        m_range.pan(Duration(std::llround(-steps * static_cast<double>(m_range.length().count()) / PanPart)));
    else
        m_range.zoom(std::pow(ZoomStep, steps), scale().at(event->position().x()));
    event->accept();
}

void TimeCanvas::mousePressEvent(QMouseEvent* event)
{
    const bool isPan = event->button() == Qt::MiddleButton || event->modifiers().testFlag(Qt::ShiftModifier);
    m_drag = isPan ? Drag::Pan : Drag::Mark;
    m_pressed = m_moved = event->position();
}

void TimeCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const TimeScale now = scale();
    if (m_drag == Drag::Pan)
        m_range.pan(now.at(m_moved.x()) - now.at(event->position().x()));
    m_moved = event->position();
    m_range.setCursor(scale().at(event->position().x()));
    update();
}

void TimeCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    update();
    if (drag != Drag::Mark)
        return;
    if (std::abs(event->position().x() - m_pressed.x()) < LeastDrag)
        return pressedAt(event->position());
    const Instant a = scale().at(m_pressed.x());
    const Instant b = scale().at(event->position().x());
    m_range.show(std::min(a, b), std::max(a, b));
}

void TimeCanvas::mouseDoubleClickEvent(QMouseEvent*)
{
    m_drag = Drag::None;
    m_range.showAll();
}

void TimeCanvas::leaveEvent(QEvent* event)
{
    m_range.setCursor({});
    QWidget::leaveEvent(event);
}

void TimeCanvas::keyPressEvent(QKeyEvent* event)
{
    const Instant middle = m_range.from() + m_range.length() / 2;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_range.zoom(ZoomStep, middle);
    case Qt::Key_Minus:
        return m_range.zoom(1 / ZoomStep, middle);
    case Qt::Key_Left:
        return m_range.pan(-m_range.length() / PanPart);
    case Qt::Key_Right:
        return m_range.pan(m_range.length() / PanPart);
    case Qt::Key_Home:
        return m_range.showAll();
    case Qt::Key_End:
        return m_range.showLast(m_range.length());
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace caretaker::ui
