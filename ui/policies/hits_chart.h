// SPDX-License-Identifier: GPL-3.0-or-later
//
// HitsChart: who would be hit when, one chart a policy side by side, with the same CAs and the same time in
// both. Each action has a shape of its own besides its colour. It is a picture of the table beside it, and
// says its sum in words to those who cannot see it.
#pragma once

#include "ui/policies/hits.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
class QHBoxLayout;
QT_END_NAMESPACE

namespace caretaker::ui {

class HitsChart : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t MostCas = 8; ///< rows that can be told apart
    explicit HitsChart(QWidget* parent);

    void show(const std::vector<service::BacktestResult>& results, const std::vector<Hit>& hits);
    const std::vector<CaHandle>& shownCas() const { return m_cas; }
    std::vector<QChartView*> views() const { return m_views; }

protected:
    void changeEvent(QEvent* event) override;

private:
    int heightFor(std::size_t cas) const;
    void rebuild();
    QChart* chartOf(std::size_t policy) const;
    void addSeries(QChart& chart, std::size_t policy, policy::Action action) const;
    void addAxes(QChart& chart) const;
    void colour(QChart& chart) const;

    std::vector<service::BacktestResult> m_results;
    std::vector<Hit> m_hits;
    std::vector<CaHandle> m_cas;
    std::vector<QChartView*> m_views;
    QHBoxLayout* m_layout;
};

} // namespace caretaker::ui
