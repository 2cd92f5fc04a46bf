// SPDX-License-Identifier: GPL-3.0-or-later
//
// BacktestView: what the policy that is shown, and perhaps another beside it, would have done with what the
// database holds. Runs in a thread of its own, with progress, and can be stopped.
#pragma once

#include "core/service/policy_trial.h"
#include "ui/base/session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;
QT_END_NAMESPACE

namespace caretaker::ui {

class CountsGrid;
class HitsChart;
class HitsModel;
class PolicyDocuments;
struct Hit;

class BacktestView : public QWidget
{
    Q_OBJECT
public:
    BacktestView(Session& session, PolicyDocuments& documents, QWidget* parent);

    /// What is tried next; what was tried stays on the screen.
    void setPolicy(const QString& name);
    void run();
    void cancel();
    bool isRunning() const { return m_job != nullptr; }
    const std::vector<service::BacktestResult>& results() const { return m_results; }

Q_SIGNALS:
    void failed(const caretaker::Error& error);
    void caWanted(const QString& handle);

private:
    QWidget* makeControls();
    QWidget* makeResult();
    void fillOthers();
    void fillPeriods();
    std::vector<service::PolicyDraft> drafts() const;
    service::StoredPeriod period() const;
    void ended(const Expected<std::vector<service::BacktestResult>>& results);
    void showRunning(bool isRunning);
    void showResults();
    QString summaryOf(const std::vector<Hit>& hits) const;

    Session& m_session;
    PolicyDocuments& m_documents;
    QString m_policy;
    QComboBox* m_other;
    QComboBox* m_period;
    QPushButton* m_run;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QLabel* m_summary;
    CountsGrid* m_counts;
    HitsChart* m_chart;
    HitsModel* m_model;
    QTableView* m_table;
    QSplitter* m_splitter;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    QWidget* m_result;
    QPointer<LongJob> m_job;
    std::vector<service::BacktestResult> m_results;
};

} // namespace caretaker::ui
