// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/backtest_view.h"

#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/policies/counts_grid.h"
#include "ui/policies/hits_chart.h"
#include "ui/policies/hits_model.h"
#include "ui/policies/policy_documents.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using service::BacktestResult;

BacktestView::BacktestView(Session& session, PolicyDocuments& documents, QWidget* parent)
    : QWidget(parent), m_session(session), m_documents(documents), m_other(new QComboBox(this)),
      m_period(new QComboBox(this)), m_run(new QPushButton(tr("&Run"), this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)), m_progress(new QProgressBar(this)),
      m_summary(plainText({}, this)), m_counts(new CountsGrid(this)), m_chart(new HitsChart(this)),
      m_model(new HitsModel(this)), m_table(new QTableView(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_empty(emptyNote({}, this)), m_stack(new QStackedLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeControls());
    auto* content = new QWidget(this);
    m_result = makeResult();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_result);
    content->setLayout(m_stack);
    layout->addWidget(content, 1);
    m_empty->setText(
        tr("Goes over everything that was recorded, as if this policy had been in force: which notices, "
           "proposals of suspension and proposals of revocation there would have been, and when. "
           "Changes that are not saved yet count. Press Run."));
    connect(&documents, &QAbstractItemModel::rowsInserted, this, &BacktestView::fillOthers);
    connect(&documents, &QAbstractItemModel::rowsRemoved, this, &BacktestView::fillOthers);
    fillOthers();
    fillPeriods();
    showRunning(false);
}

QWidget* BacktestView::makeControls()
{
    auto* controls = new QWidget(this);
    m_other->setObjectName(u"backtestOther"_s);
    m_period->setObjectName(u"backtestPeriod"_s);
    m_run->setObjectName(u"backtestRun"_s);
    m_cancel->setObjectName(u"backtestCancel"_s);
    m_run->setIcon(QIcon::fromTheme(u"media-playback-start"_s));
    m_cancel->setIcon(QIcon::fromTheme(u"media-playback-stop"_s));
    m_progress->setObjectName(u"backtestProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the backtest"));
    auto* beside = new QLabel(tr("&Beside it"), controls);
    beside->setBuddy(m_other);
    auto* period = new QLabel(tr("Over the &last"), controls);
    period->setBuddy(m_period);
    auto* layout = new QHBoxLayout(controls);
    layout->setContentsMargins({});
    for (QWidget* widget :
         std::initializer_list<QWidget*>{beside, m_other, period, m_period, m_run, m_cancel})
        layout->addWidget(widget);
    layout->addWidget(m_progress, 1);
    layout->addStretch(0);
    auto* run = new QAction(m_run->text(), this);
    run->setShortcut(Qt::CTRL | Qt::Key_R);
    run->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(run);
    connect(run, &QAction::triggered, this, &BacktestView::run);
    connect(m_run, &QPushButton::clicked, this, &BacktestView::run);
    connect(m_cancel, &QPushButton::clicked, this, &BacktestView::cancel);
    return controls;
}

QWidget* BacktestView::makeResult()
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(HitsModel::SortRole);
    m_table->setObjectName(u"backtestTable"_s);
    m_table->setAccessibleName(tr("Who would be hit when"));
    m_table->setModel(sorted);
    styleTable(*m_table);
    m_table->sortByColumn(HitsModel::WhenColumn, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_summary->setObjectName(u"backtestSummary"_s);
    auto* plot = new QScrollArea(this); // where there is little room, and large letters
    plot->setWidget(m_chart);
    plot->setWidgetResizable(true);
    plot->setFrameShape(QFrame::NoFrame);
    plot->setFocusPolicy(Qt::NoFocus);
    m_splitter->addWidget(plot);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* result = new QWidget(this);
    auto* layout = new QVBoxLayout(result);
    layout->setContentsMargins({});
    layout->addWidget(m_counts);
    layout->addWidget(m_summary);
    layout->addWidget(m_splitter, 1);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT caWanted(index.data(HitsModel::HandleRole).toString());
    });
    return result;
}

void BacktestView::fillOthers()
{
    const QString before = m_other->currentData().toString();
    m_other->clear();
    m_other->addItem(tr("no other policy"));
    for (int row = 0; row < m_documents.rowCount(); ++row) {
        const QString name = m_documents.name(row);
        m_other->addItem(m_documents.isShipped(row) ? name : QFileInfo(name).fileName(), name);
    }
    m_other->setCurrentIndex(std::max(m_other->findData(before), 0));
}

void BacktestView::fillPeriods()
{
    constexpr int days[] = {30, 90, 365};
    m_period->addItem(tr("whole record"));
    for (const int count : days)
        m_period->addItem(durationText(count * 24h), count);
}

void BacktestView::setPolicy(const QString& name) { m_policy = name; }

std::vector<service::PolicyDraft> BacktestView::drafts() const
{
    std::vector<service::PolicyDraft> drafts;
    for (const QString& name : {m_policy, m_other->currentData().toString()})
        if (const int row = m_documents.rowOf(name); row >= 0)
            drafts.push_back(m_documents.draft(row));
    return drafts;
}

service::StoredPeriod BacktestView::period() const
{
    const int days = m_period->currentData().toInt();
    if (days == 0)
        return {};
    return {.from = m_session.now() - days * 24h};
}

void BacktestView::run()
{
    if (m_job || m_policy.isEmpty())
        return;
    m_job = m_session.start(
        this,
        [drafts = drafts(), period = period()](const service::Workspace& workspace, JobControl& control) {
            const auto count = static_cast<qint64>(drafts.size());
            const auto tell = [&](std::size_t policy, std::int64_t cas, std::int64_t of) {
                control.progress(static_cast<qint64>(policy) * of + cas, count * of,
                                 drafts[policy].nameOrFile);
            };
            return service::tryPolicies(workspace, drafts, period, {.progress = tell, .isCancelled = [&] {
                                                                        return control.isCancelled();
                                                                    }});
        },
        [this](const Expected<std::vector<BacktestResult>>& results) { ended(results); });
    connect(m_job, &LongJob::progressed, m_progress, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
    });
    m_progress->setRange(0, 0);
    showRunning(true);
}

void BacktestView::cancel()
{
    if (m_job)
        m_job->cancel();
    m_cancel->setEnabled(false);
}

void BacktestView::ended(const Expected<std::vector<BacktestResult>>& results)
{
    const bool wasCancelled = m_job && m_job->isCancelled();
    m_job = nullptr;
    showRunning(false);
    if (!results) {
        if (!wasCancelled)
            Q_EMIT failed(results.error());
        return;
    }
    m_results = *results;
    showResults();
}

void BacktestView::showRunning(bool isRunning)
{
    const bool hadFocus = m_run->hasFocus() || m_cancel->hasFocus();
    m_run->setVisible(!isRunning);
    m_cancel->setVisible(isRunning);
    m_cancel->setEnabled(true);
    m_progress->setVisible(isRunning);
    if (hadFocus)
        (isRunning ? m_cancel : m_run)->setFocus();
}

void BacktestView::showResults()
{
    const std::vector<Hit> hits = hitsOf(m_results);
    QStringList policies;
    for (const BacktestResult& result : m_results)
        policies << result.policy;
    m_counts->show(m_results);
    m_chart->show(m_results, hits);
    m_summary->setText(summaryOf(hits));
    m_model->setHits(hits, policies);
    m_table->resizeColumnsToContents();
    m_empty->setText(tr("Nobody would have been hit: there was nothing in this time that the policy acts on. "
                        "Choose a longer time or another policy."));
    m_splitter->setSizes({m_chart->minimumHeight(), m_splitter->height()});
    m_stack->setCurrentWidget(hits.empty() ? static_cast<QWidget*>(m_empty) : m_result);
}

QString BacktestView::summaryOf(const std::vector<Hit>& hits) const
{
    const BacktestResult& one = m_results.front();
    QStringList sentences;
    if (one.first && one.last)
        sentences << tr("Recorded from %1 to %2; CAs: %3.")
                         .arg(dateTimeText(*one.first), dateTimeText(*one.last),
                              spoken().number(static_cast<double>(one.cas)));
    const auto hit = hitWorst(hits, hits.size()).size();
    if (hit > m_chart->shownCas().size())
        sentences << tr("The plot shows the CAs hit worst: %1 of %2. The table has all.")
                         .arg(m_chart->shownCas().size())
                         .arg(hit);
    return sentences.join(u' ');
}

} // namespace caretaker::ui
