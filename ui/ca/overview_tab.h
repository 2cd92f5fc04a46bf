// SPDX-License-Identifier: GPL-3.0-or-later
//
// OverviewTab: the last 90 days of a CA, linked in time: states with cases, issues and notices; age of the
// manifest; latency; what is published.
#pragma once

#include "core/service/ca_history.h"
#include "ui/ca/ca_tab.h"
#include "ui/charts/time_range.h"

namespace caretaker::ui {

class PlotPanel;
class StateStrip;

class OverviewTab : public CaTab
{
    Q_OBJECT
public:
    OverviewTab(Session& session, QWidget* parent);

    TimeRange& range() { return m_range; }

protected:
    void clear() override;
    void ask() override;

private:
    void showHistory(service::CaHistory history);
    void showLatency();

    TimeRange m_range;
    std::optional<service::CaHistory> m_history;
    StateStrip* m_strip;
    PlotPanel* m_manifest;
    PlotPanel* m_latency;
    PlotPanel* m_objects;
};

} // namespace caretaker::ui
