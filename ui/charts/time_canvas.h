// SPDX-License-Identifier: GPL-3.0-or-later
//
// TimeCanvas: what plots over time have in common: the axis, zooming and panning, the moment that is pointed
// at. What is drawn on it is the business of who derives.
//
// Wheel: zoom; with Shift: pan. Drag: zoom to what was marked; with Shift or the middle button: pan. Double
// click: everything. Keys: + and - zoom, Left and Right pan (Left is always earlier), Home shows everything,
// End the newest.
#pragma once

#include "ui/charts/time_axis.h"
#include "ui/charts/time_range.h"

#include <QWidget>

namespace caretaker::ui {

class TimeCanvas : public QWidget
{
    Q_OBJECT
public:
    /// The range must outlive it.
    TimeCanvas(TimeRange& range, QWidget* parent);

    TimeRange& range() const { return m_range; }
    /// Only the lowest one of linked plots needs labels of time.
    void setHasTimeLabels(bool has);

protected:
    virtual void paintContent(QPainter& painter, const TimeScale& scale) = 0;
    /// Plain lines; empty: none.
    virtual QString tipAt(const QPointF& where) const = 0;
    virtual void pressedAt(const QPointF& where) { Q_UNUSED(where); }

    QRectF area() const; ///< without gutter and labels
    TimeScale scale() const;
    int labelHeight() const; ///< of the time labels; 0 without

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Drag { None, Mark, Pan };
    void paintMarks(QPainter& painter) const;
    bool showTip(const QPoint& where, const QPoint& global);

    TimeRange& m_range;
    bool m_hasTimeLabels = true;
    Drag m_drag = Drag::None;
    QPointF m_pressed, m_moved;
};

} // namespace caretaker::ui
