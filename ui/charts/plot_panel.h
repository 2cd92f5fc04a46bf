// SPDX-License-Identifier: GPL-3.0-or-later
//
// PlotPanel: a plot under its heading, with a legend and a summary in words.
#pragma once

#include "ui/charts/time_plot.h"

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace caretaker::ui {

class PlotPanel : public QWidget
{
    Q_OBJECT
public:
    PlotPanel(const QString& title, TimeRange& range, PlotUnit unit, QWidget* parent);

    void setTitle(const QString& title);
    void setSeries(const std::vector<PlotSeries>& series);
    TimePlot* plot() const { return m_plot; }

private:
    void showLegend();
    void showSummary();

    QLabel* m_title;
    QWidget* m_legend;
    QLabel* m_summary;
    TimePlot* m_plot;
};

} // namespace caretaker::ui
