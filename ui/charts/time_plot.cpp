// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_plot.h"

#include "ui/base/looks.h"
#include "ui/base/words.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double LineWidth = 1.6;
constexpr double HeadRoom = 5; // pixels above the highest line of the grid
constexpr double DotRadius = 2.2;
constexpr double PointReach = 8; // pixels from a point that still mean it

QPolygonF lineOf(const Stretch& stretch, bool isStepped, const auto& place)
{
    QPolygonF line;
    for (std::size_t i = 0; i < stretch.size(); ++i) {
        if (isStepped && i > 0)
            line << place({stretch[i].at, stretch[i - 1].value});
        line << place(stretch[i]);
    }
    return line;
}

} // namespace

QPen seriesPen(int index)
{
    static constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return {seriesColour(index), LineWidth, styles[static_cast<std::size_t>(index) % styles.size()],
            Qt::FlatCap, Qt::RoundJoin};
}

TimePlot::TimePlot(TimeRange& range, PlotUnit unit, QWidget* parent) : TimeCanvas(range, parent), m_unit(unit)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&range, &TimeRange::changed, this, &TimePlot::measure);
}

void TimePlot::setSeries(std::vector<PlotSeries> series)
{
    if (series == m_series)
        return;
    m_series = std::move(series);
    measure();
    measureGutter();
}

void TimePlot::setUnit(PlotUnit unit)
{
    m_unit = unit;
    measure();
    measureGutter();
}

void TimePlot::measureGutter()
{
    int widest = 0;
    for (const double tick : ticks())
        widest = std::max(widest, fontMetrics().horizontalAdvance(tickText(m_unit, tick)));
    range().needGutter(widest + 10);
}

/// Once for each change, and not for each picture: it reads all points.
void TimePlot::measure()
{
    m_highest = 0;
    m_figures.reset();
    for (const PlotSeries& series : m_series) {
        const auto highest = highestOf(series, range().from(), range().to());
        if (highest && !m_figures) {
            m_figures = figuresOf(series, range().from(), range().to());
            m_summed = series.name;
        }
        m_highest = std::max(m_highest, highest.value_or(0));
    }
    update();
    Q_EMIT summaryChanged();
}

std::vector<double> TimePlot::ticks() const
{
    const int atMost = std::clamp(static_cast<int>(area().height() / (fontMetrics().height() * 1.6)), 1, 6);
    return valueTicks(m_unit, m_highest, atMost);
}

double TimePlot::y(double value, double top) const
{
    const QRectF where = area();
    return where.bottom() - (where.height() - HeadRoom) * value / top;
}

void TimePlot::paintContent(QPainter& painter, const TimeScale& scale)
{
    if (isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(area(), Qt::AlignCenter, tr("Nothing was measured in this time."));
        return;
    }
    const std::vector<double> values = ticks();
    paintValues(painter, values);
    painter.save();
    painter.setClipRect(area().adjusted(0, -1, 0, 1));
    for (int i = 0; i < std::ssize(m_series); ++i)
        paintSeries(painter, scale, i, values.back());
    painter.restore();
}

void TimePlot::paintValues(QPainter& painter, const std::vector<double>& ticks) const
{
    const QRectF where = area();
    const double half = fontMetrics().height() / 2.0;
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.12F);
    for (const double tick : ticks) {
        const double at = y(tick, ticks.back());
        painter.setPen(line);
        painter.drawLine(QPointF(where.left(), at), QPointF(where.right(), at));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const double top = std::clamp(at - half, 0.0, std::max(0.0, height() - 2 * half));
        painter.drawText(QRectF(0, top, where.left() - 6, 2 * half), Qt::AlignRight | Qt::AlignVCenter,
                         tickText(m_unit, tick));
    }
}

void TimePlot::paintSeries(QPainter& painter, const TimeScale& scale, int index, double top) const
{
    const PlotSeries& series = m_series[static_cast<std::size_t>(index)];
    const QPen pen = seriesPen(index);
    const auto place = [&](const PlotPoint& point) {
        return QPointF(scale.x(point.at), y(point.value, top));
    };
    for (const Stretch& stretch : series.within(scale.from, scale.to)) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(lineOf(stretch, series.isStepped, place));
        if (stretch.size() > 1)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        painter.drawEllipse(place(stretch.front()), DotRadius, DotRadius);
    }
}

QString TimePlot::tipAt(const QPointF& where) const
{
    const TimeScale now = scale();
    const Instant at = now.at(where.x());
    const Duration reach = now.at(where.x() + PointReach) - at;
    QStringList lines{dateTimeText(at)};
    for (const PlotSeries& series : m_series) {
        const auto value = series.valueAt(at, reach);
        lines << u"%1: %2"_s.arg(series.name, value ? valueText(m_unit, *value) : tr("not measured"));
    }
    return lines.join(u'\n');
}

QString TimePlot::summary() const
{
    if (!m_figures)
        return {};
    const QString figures = tr("last %1, median %2, highest %3")
                                .arg(valueText(m_unit, m_figures->last), valueText(m_unit, m_figures->median),
                                     valueText(m_unit, m_figures->highest));
    return m_series.size() > 1 ? u"%1: %2"_s.arg(m_summed, figures) : figures;
}

QSize TimePlot::sizeHint() const
{
    return {fontMetrics().height() * 30, fontMetrics().height() * 7 + labelHeight()};
}

QSize TimePlot::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, fontMetrics().height() * 4 + labelHeight()};
}

} // namespace caretaker::ui
