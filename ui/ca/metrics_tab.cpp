// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/metrics_tab.h"

#include "core/service/ca_history.h"
#include "core/service/fleet_service.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/ca/cell_view.h"
#include "ui/ca/spans.h"
#include "ui/charts/plot_panel.h"
#include "ui/charts/range_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

PlotUnit plotUnitOf(metrics::Indicator indicator)
{
    switch (metrics::unitOf(indicator)) {
    case metrics::Unit::Share:
        return PlotUnit::Share;
    case metrics::Unit::Time:
        return PlotUnit::Seconds;
    case metrics::Unit::Count:
        break;
    }
    return PlotUnit::Count;
}

QStringList columnsFor(const std::vector<service::WindowMetrics>& windows)
{
    QStringList columns{MetricsTab::tr("Indicator"), MetricsTab::tr("Draft")};
    for (const service::WindowMetrics& window : windows)
        columns << formatDuration(window.window);
    return columns;
}

CellRow rowOf(const service::SubjectMetrics& metrics, metrics::Indicator indicator)
{
    const auto place = static_cast<std::size_t>(indicator);
    const QString name = metrics::toString(indicator);
    CellRow row{name, {{.text = name}, {.text = metrics::requirementOf(indicator)}}};
    for (const service::WindowMetrics& window : metrics.windows) {
        const auto& value = window.indicators.at(place);
        row.cells.push_back({.text = value ? valueText(plotUnitOf(indicator), *value) : u"–"_s,
                             .order = value.value_or(-1),
                             .isNumber = true});
    }
    return row;
}

PlotSeries seriesOf(const QString& name, const std::vector<service::IndicatorHour>& hours)
{
    Stretch points;
    for (const service::IndicatorHour& hour : hours) {
        if (hour.value)
            points.push_back({hour.hour, *hour.value});
    }
    return {name, PlotSeries::joined(points, JoinedGap), true};
}

} // namespace

struct MetricsTab::Answer
{
    QString repository;
    service::MetricsReport report;
};

MetricsTab::MetricsTab(Session& session, QWidget* parent)
    : CaTab(session, parent), m_subject(new QComboBox(this)), m_facts(plainText({}, this)),
      m_table(new CellView({tr("Indicator"), tr("Draft")}, CellView::Form::Table, tr("Indicators"), this)),
      m_plot(new PlotPanel({}, m_range, PlotUnit::Share, this))
{
    m_table->setObjectName(u"indicators"_s);
    m_table->packColumns();
    m_subject->setObjectName(u"metricsOf"_s);
    m_facts->setObjectName(u"metricsFacts"_s);
    m_subject->addItems({tr("Of this CA"), tr("Of its repository")});
    m_subject->setAccessibleName(tr("Whose metrics"));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_subject);
    bar->addWidget(m_facts, 1);
    auto* below = new QWidget(this);
    auto* plots = new QVBoxLayout(below);
    plots->setContentsMargins({});
    plots->addWidget(new RangeBar(m_range, below));
    plots->addWidget(m_plot, 1);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(m_table);
    parts->addWidget(below);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(parts, 1);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &MetricsTab::invalidate);
    connect(m_table, &CellView::currentKeyChanged, this, &MetricsTab::plot);
}

void MetricsTab::clear()
{
    m_shown.reset();
    m_table->setRows({});
    m_facts->clear();
    m_plot->setSeries({});
}

Expected<MetricsTab::Answer> MetricsTab::read(const service::Workspace& workspace, const CaHandle& ca,
                                              bool ofRepository)
{
    const auto known = service::findCa(workspace.database, ca);
    if (!known)
        return unexpected(known.error());
    const auto vantage = service::watchingVantage(workspace, ca);
    if (!vantage)
        return unexpected(vantage.error());
    const QString name = ofRepository ? known->repositoryKey() : ca.toString();
    return service::metricsReport(workspace, {.subject = name, .vantage = *vantage})
        .map([&](service::MetricsReport&& report) {
            return Answer{known->repositoryKey(), std::move(report)};
        });
}

void MetricsTab::ask()
{
    askAboutCa([ofRepository = m_subject->currentIndex() ==
                               1](const service::Workspace& workspace,
                                  const CaHandle& ca) { return read(workspace, ca, ofRepository); },
               [this](const Answer& answer) { showAnswer(answer); });
}

void MetricsTab::showAnswer(const Answer& answer)
{
    if (answer.report.subjects.empty())
        return clear();
    const service::SubjectMetrics& metrics = answer.report.subjects.front();
    const QStringList columns = columnsFor(metrics.windows);
    if (m_table->cells().columnCount() != columns.size())
        m_table->cells().setColumns(columns);
    m_subject->setItemText(1, tr("Of its repository: %1").arg(answer.repository));
    m_shown = metrics.subject;
    m_vantage = answer.report.vantage;
    std::vector<CellRow> rows;
    for (const metrics::Indicator indicator : metrics::allIndicators())
        rows.push_back(rowOf(metrics, indicator));
    m_table->setRows(rows);
    showFacts(metrics, answer.report.availabilityWindow);
    const Instant now = answer.report.asOf.value_or(session().now());
    m_range.setLimits(now - ShownHistory, now);
    plot(m_table->currentKey());
}

void MetricsTab::showFacts(const service::SubjectMetrics& metrics, Duration window)
{
    QStringList alerts;
    for (const metrics::Alert& alert : metrics.alerts)
        alerts << metrics::textOf(alert);
    QString text = alerts.isEmpty() ? tr("No rule of the policy is broken.")
                                    : tr("Broken rules: %1").arg(alerts.join(u"; "_s));
    const auto share =
        metrics.availability.empty() ? std::nullopt : metrics.availability.front().availability.share();
    if (share)
        text = tr("Availability over %1: %2.").arg(durationText(window), valueText(PlotUnit::Share, *share)) +
               u' ' + text;
    m_facts->setText(text);
}

void MetricsTab::plot(const QString& name)
{
    const auto indicator = metrics::indicatorFromString(name);
    if (!indicator || !m_shown || !ca())
        return;
    askAboutCa(
        [indicator, subject = *m_shown, vantage = *m_vantage, from = m_range.first(),
         to = m_range.last()](const service::Workspace& workspace, const CaHandle&) {
            return service::indicatorHours(workspace, vantage, subject, *indicator, from, to);
        },
        [this, name, unit = plotUnitOf(*indicator)](const std::vector<service::IndicatorHour>& hours) {
            if (name != m_table->currentKey())
                return;
            m_plot->setTitle(name);
            m_plot->plot()->setUnit(unit);
            m_plot->setSeries({seriesOf(name, hours)});
        });
}

} // namespace caretaker::ui
