// SPDX-License-Identifier: GPL-3.0-or-later
//
// MetricsTab: the indicators (M-*) of a CA or of its repository over the policy's windows, and the selected
// one by the hour.
#pragma once

#include "core/service/metrics_service.h"
#include "ui/ca/ca_tab.h"
#include "ui/charts/time_range.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace caretaker::ui {

class CellView;
class PlotPanel;

class MetricsTab : public CaTab
{
    Q_OBJECT
public:
    MetricsTab(Session& session, QWidget* parent);

protected:
    void clear() override;
    void ask() override;

private:
    struct Answer;
    static Expected<Answer> read(const service::Workspace& workspace, const CaHandle& ca, bool ofRepository);
    void showAnswer(const Answer& answer);
    void showFacts(const service::SubjectMetrics& metrics, Duration window);
    void plot(const QString& indicator);

    TimeRange m_range; ///< before the widgets that use it
    QComboBox* m_subject;
    QLabel* m_facts;
    CellView* m_table;
    PlotPanel* m_plot;
    std::optional<metrics::Subject> m_shown;
    std::optional<VantageName> m_vantage;
};

} // namespace caretaker::ui
