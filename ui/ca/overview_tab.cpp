// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/overview_tab.h"

#include "ui/ca/overview_plots.h"
#include "ui/ca/spans.h"
#include "ui/charts/plot_panel.h"
#include "ui/charts/range_bar.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

OverviewTab::OverviewTab(Session& session, QWidget* parent)
    : CaTab(session, parent), m_strip(new StateStrip(m_range, this)),
      m_manifest(new PlotPanel(tr("Manifest"), m_range, PlotUnit::Seconds, this)),
      m_latency(new PlotPanel(tr("Latency"), m_range, PlotUnit::Milliseconds, this)),
      m_objects(new PlotPanel(tr("Objects"), m_range, PlotUnit::Count, this))
{
    m_strip->setAccessibleName(tr("States, cases, issues and notices over time"));
    m_strip->setHasTimeLabels(false);
    m_manifest->plot()->setHasTimeLabels(false);
    m_latency->plot()->setHasTimeLabels(false);
    auto* content = new QWidget(this);
    auto* plots = new QVBoxLayout(content);
    plots->setContentsMargins({});
    plots->setSpacing(6);
    plots->addWidget(m_strip);
    for (PlotPanel* panel : {m_manifest, m_latency, m_objects})
        plots->addWidget(panel, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new RangeBar(m_range, this));
    layout->addWidget(scroll, 1);
    connect(&m_range, &TimeRange::changed, this, &OverviewTab::showLatency);
    connect(m_strip, &StateStrip::activated, this, [this](const QString& key) {
        const bool isNotice = key.startsWith("notice/"_L1);
        Q_EMIT wanted(isNotice ? u"notices"_s : u"board"_s, isNotice ? key.sliced(7) : key);
    });
}

void OverviewTab::clear()
{
    m_history.reset();
    m_strip->setContent({}, {});
    for (PlotPanel* panel : {m_manifest, m_latency, m_objects})
        panel->setSeries({});
}

void OverviewTab::ask()
{
    askAboutCa(
        [now = session().now()](const service::Workspace& workspace, const CaHandle& ca) {
            return service::caHistory(workspace, ca, now - ShownHistory, now);
        },
        [this](service::CaHistory history) { showHistory(std::move(history)); });
}

void OverviewTab::showHistory(service::CaHistory history)
{
    m_history = std::move(history);
    m_range.setLimits(m_history->from, m_history->to);
    m_strip->setContent(stripStates(*m_history), stripLanes(*m_history));
    m_manifest->setSeries(manifestSeries(*m_history));
    m_objects->setSeries(objectSeries(*m_history));
    showLatency();
}

void OverviewTab::showLatency()
{
    if (m_history)
        m_latency->setSeries(latencySeries(*m_history, latencyBucket(m_range.length())));
}

} // namespace caretaker::ui
