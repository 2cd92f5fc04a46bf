// SPDX-License-Identifier: GPL-3.0-or-later
//
// TimePlot: some series over time as lines, told apart by colour and by dash; gaps are gaps. Values begin at
// 0, so that heights can be compared. Ninety days of hours in several series are drawn in a few milliseconds.
//
// Drawn by itself and not by QChart, whose time axis is in local time only, whose lines have no gaps, and
// whose plot areas do not stand in one line.
#pragma once

#include "ui/charts/plot_series.h"
#include "ui/charts/time_canvas.h"
#include "ui/charts/value_axis.h"

namespace caretaker::ui {

/// How the series of this number is drawn, in plot and legend.
QPen seriesPen(int index);

class TimePlot : public TimeCanvas
{
    Q_OBJECT
public:
    TimePlot(TimeRange& range, PlotUnit unit, QWidget* parent);

    void setSeries(std::vector<PlotSeries> series);
    const std::vector<PlotSeries>& series() const { return m_series; }
    void setUnit(PlotUnit unit);
    PlotUnit unit() const { return m_unit; }

    /// Of what is shown, for those who do not see it and those in a hurry: "retrieval: last 90 ms, median 120
    /// ms, highest 4 s". Empty when nothing was measured.
    QString summary() const;
    bool isEmpty() const { return !m_figures; } ///< nothing in what is shown

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void summaryChanged();

protected:
    void paintContent(QPainter& painter, const TimeScale& scale) override;
    QString tipAt(const QPointF& where) const override;

private:
    void measure();
    std::vector<double> ticks() const;
    double y(double value, double top) const;
    void paintValues(QPainter& painter, const std::vector<double>& ticks) const;
    void paintSeries(QPainter& painter, const TimeScale& scale, int index, double top) const;
    void measureGutter();

    PlotUnit m_unit;
    std::vector<PlotSeries> m_series;
    std::optional<PlotFigures> m_figures; ///< of the first series that has any, in what is shown
    QString m_summed;                     ///< the name of that one
    double m_highest = 0;                 ///< of all
};

} // namespace caretaker::ui
