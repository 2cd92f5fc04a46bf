// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_panel.h"

#include "ui/base/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

/// A piece of a series' line.
class Sample : public QWidget
{
public:
    Sample(int index, QWidget* parent) : QWidget(parent), m_index(index)
    {
        setFixedSize(fontMetrics().height() * 2, fontMetrics().height());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(seriesPen(m_index));
        painter.drawLine(QPointF(0, height() / 2.0), QPointF(width(), height() / 2.0));
    }

private:
    int m_index;
};

} // namespace

PlotPanel::PlotPanel(const QString& title, TimeRange& range, PlotUnit unit, QWidget* parent)
    : QWidget(parent), m_title(heading(title, Rank::Part, this)), m_legend(new QWidget(this)),
      m_summary(new QLabel(this)), m_plot(new TimePlot(range, unit, this))
{
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setTextFormat(Qt::PlainText);
    m_plot->setAccessibleName(title);
    auto* legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins({});
    auto* top = new QHBoxLayout;
    top->setContentsMargins({});
    top->addWidget(m_title);
    top->addSpacing(12);
    top->addWidget(m_legend);
    top->addStretch(1);
    top->addWidget(m_summary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_plot, 1);
    connect(m_plot, &TimePlot::summaryChanged, this, &PlotPanel::showSummary);
    showSummary();
}

void PlotPanel::setTitle(const QString& title)
{
    m_title->setText(title);
    m_plot->setAccessibleName(title);
}

void PlotPanel::setSeries(const std::vector<PlotSeries>& series)
{
    const bool isSame =
        std::ranges::equal(series, m_plot->series(), {}, &PlotSeries::name, &PlotSeries::name);
    m_plot->setSeries(series);
    if (!isSame)
        showLegend();
}

void PlotPanel::showLegend()
{
    qDeleteAll(m_legend->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    if (m_plot->series().size() < 2)
        return;
    int index = 0;
    for (const PlotSeries& series : m_plot->series()) {
        m_legend->layout()->addWidget(new Sample(index++, m_legend));
        m_legend->layout()->addWidget(new QLabel(series.name, m_legend));
    }
}

void PlotPanel::showSummary()
{
    m_summary->setText(m_plot->summary());
    m_plot->setAccessibleDescription(m_summary->text());
}

} // namespace caretaker::ui
