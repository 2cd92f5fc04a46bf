// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/hits_chart.h"

#include "ui/base/looks.h"

#include <QBoxLayout>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QEvent>
#include <QLegend>
#include <QScatterSeries>
#include <QTimeZone>

#include <algorithm>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using policy::Action;

namespace {

/// The axis writes local time: this is the local time that reads as `at` does in UTC.
QDateTime asWritten(Instant at)
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone::utc());
    return {utc.date(), utc.time()};
}

struct Marker
{
    QScatterSeries::MarkerShape shape;
    QColor colour;
};

Marker markerOf(Action action)
{
    using enum QScatterSeries::MarkerShape;
    switch (action) {
    case Action::Publish:
        return {MarkerShapeRectangle, toneColour(Tone::Caution)};
    case Action::ProposeSuspension:
        return {MarkerShapeTriangle, seriesColour(3)};
    case Action::ProposeRevocation:
        return {MarkerShapeStar, toneColour(Tone::Bad)};
    case Action::Remind:
        return {MarkerShapeRotatedRectangle, seriesColour(0)};
    default:
        return {MarkerShapeCircle, toneColour(Tone::Muted)};
    }
}

} // namespace

HitsChart::HitsChart(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
}

void HitsChart::show(const std::vector<service::BacktestResult>& results, const std::vector<Hit>& hits)
{
    m_results = results;
    m_hits = hits;
    m_cas = hitWorst(hits, MostCas);
    setMinimumHeight(heightFor(m_cas.size()));
    rebuild();
}

/// Room for every row, the title, the dates and the legend.
int HitsChart::heightFor(std::size_t cas) const
{
    constexpr std::size_t fewest = 3;
    constexpr int around = 7;   // lines
    constexpr int padding = 11; // with less of it, names are cut
    const auto rows = static_cast<int>(std::max(cas, fewest));
    return fontMetrics().lineSpacing() * around + (fontMetrics().lineSpacing() + padding) * rows;
}

void HitsChart::rebuild()
{
    for (QChartView* view : std::exchange(m_views, {}))
        delete view;
    QStringList sentences;
    for (std::size_t i = 0; i < m_results.size(); ++i) {
        auto* view = new QChartView(chartOf(i), this);
        view->setRenderHint(QPainter::Antialiasing);
        view->setFrameShape(QFrame::NoFrame);
        view->setFocusPolicy(Qt::NoFocus);
        view->setAccessibleName(tr("Plot of who would be hit when"));
        view->setAccessibleDescription(sentenceOf(m_results[i]));
        sentences << sentenceOf(m_results[i]);
        m_layout->addWidget(view, 1);
        m_views.push_back(view);
    }
    setAccessibleName(tr("Plot of who would be hit when"));
    setAccessibleDescription(sentences.join(u'\n'));
}

QChart* HitsChart::chartOf(std::size_t policy) const
{
    auto* chart = new QChart;
    chart->setTitle(m_results[policy].policy);
    for (const Action action : actionsThatHit())
        addSeries(*chart, policy, action);
    addAxes(*chart);
    colour(*chart);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart->setMargins({});
    chart->setBackgroundRoundness(0);
    return chart;
}

void HitsChart::addSeries(QChart& chart, std::size_t policy, Action action) const
{
    constexpr double size = 11;
    auto* series = new QScatterSeries(&chart);
    const Marker marker = markerOf(action);
    series->setName(wordForHit(action));
    series->setMarkerShape(marker.shape);
    series->setMarkerSize(size);
    series->setColor(marker.colour);
    series->setBorderColor(palette().color(QPalette::Base));
    for (const Hit& hit : m_hits) {
        const auto row = std::ranges::find(m_cas, hit.ca);
        if (hit.policy == policy && hit.action == action && row != m_cas.end() && hit.heldBackBy.isEmpty())
            series->append(static_cast<double>(asWritten(hit.at).toMSecsSinceEpoch()),
                           static_cast<double>(m_cas.end() - row));
    }
    if (series->count() == 0)
        delete series;
    else
        chart.addSeries(series);
}

void HitsChart::addAxes(QChart& chart) const
{
    constexpr int ticks = 5;
    auto* time = new QDateTimeAxis(&chart);
    time->setFormat(u"yyyy-MM-dd"_s);
    time->setTickCount(ticks);
    if (!m_results.empty() && m_results.front().first && m_results.front().last)
        time->setRange(asWritten(*m_results.front().first), asWritten(*m_results.front().last));
    auto* cas = new QCategoryAxis(&chart);
    cas->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (std::size_t i = m_cas.size(); i > 0; --i)
        cas->append(m_cas[i - 1].toString(), static_cast<double>(m_cas.size() - i + 1));
    cas->setRange(0.25, static_cast<double>(m_cas.size()) + 0.75);
    chart.addAxis(time, Qt::AlignBottom);
    chart.addAxis(cas, Qt::AlignLeft);
    for (QAbstractSeries* series : chart.series()) {
        series->attachAxis(time);
        series->attachAxis(cas);
    }
}

void HitsChart::colour(QChart& chart) const
{
    const QColor text = palette().color(QPalette::Text);
    QColor grid = toneColour(Tone::Muted);
    grid.setAlphaF(0.3F);
    chart.setBackgroundBrush(palette().base());
    chart.setTitleBrush(text);
    QFont bold = font();
    bold.setBold(true);
    chart.setTitleFont(bold);
    chart.legend()->setLabelColor(text);
    chart.legend()->setFont(font());
    for (QAbstractAxis* axis : chart.axes()) {
        axis->setLabelsFont(font());
        axis->setLabelsColor(text);
        axis->setGridLineColor(grid);
        axis->setLinePenColor(toneColour(Tone::Muted));
    }
}

void HitsChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace caretaker::ui
