// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/diagnosis_tab.h"

#include "core/health/reading.h"
#include "core/service/look_now.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/ca/ca_words.h"
#include "ui/ca/cell_view.h"
#include "ui/ca/ladder.h"

#include <QAction>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTextEdit>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

DiagnosisTab::DiagnosisTab(Session& session, QWidget* parent)
    : CaTab(session, parent), m_ladder(new CellView({tr("What"), tr("Result"), tr("Duration"), tr("Detail")},
                                                    CellView::Form::Tree, tr("Layers by vantage"), this)),
      m_detail(new QTextEdit(this)), m_look(new QPushButton(tr("&Look again now"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_progress(new QProgressBar(this)),
      m_outcome(plainText({}, this))
{
    m_ladder->setObjectName(u"ladder"_s);
    m_detail->setReadOnly(true);
    m_detail->setAcceptRichText(false);
    m_detail->setAccessibleName(tr("About the selected row"));
    m_detail->setObjectName(u"ladderDetail"_s);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_ladder);
    parts->addWidget(m_detail);
    parts->setStretchFactor(0, 4);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(makeBar());
    layout->addWidget(parts, 1);
    connect(m_ladder, &CellView::currentKeyChanged, this, &DiagnosisTab::showRow);
    connect(m_look, &QPushButton::clicked, this, &DiagnosisTab::lookNow);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    showLooking(false);
}

QLayout* DiagnosisTab::makeBar()
{
    m_look->setObjectName(u"look"_s);
    m_look->setIcon(QIcon::fromTheme(u"view-refresh"_s));
    m_look->setToolTip(session().isReadOnly()
                           ? tr("The database is open for reading only.")
                           : tr("Looks at this CA from here, stores what was seen and shows it. The "
                                "next round judges."));
    m_cancel->setObjectName(u"cancelLook"_s);
    m_outcome->setObjectName(u"lookOutcome"_s);
    m_progress->setAccessibleName(tr("Progress of the look"));
    m_progress->setTextVisible(false);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_look);
    bar->addWidget(m_cancel);
    bar->addWidget(m_progress);
    bar->addWidget(m_outcome, 1);
    return bar;
}

void DiagnosisTab::clear()
{
    if (m_job)
        m_job->cancel(); // it ends by itself, and nobody asks what came of it
    m_job = nullptr;
    showLooking(false);
    m_outcome->clear();
    m_ladder->setRows({});
    m_detail->clear();
}

void DiagnosisTab::ask()
{
    askAboutCa(
        [now = session().now()](const service::Workspace& workspace, const CaHandle& ca) {
            return service::whyOf(workspace, ca, std::nullopt, now);
        },
        [this](const service::WhyReport& report) {
            const auto rows = ladderRows(report.judged.observations, report.policy->health.latency);
            const bool isNew = m_ladder->currentKey().isEmpty();
            m_ladder->setRows(rows);
            if (isNew)
                m_ladder->setCurrentKey(firstFailedKey(rows));
            showRow(m_ladder->currentKey());
        });
}

void DiagnosisTab::showRow(const QString& key)
{
    const QModelIndex row = m_ladder->cells().indexOf(key);
    const QString text = row.data(Qt::ToolTipRole).toString().trimmed();
    if (text != m_detail->toPlainText())
        m_detail->setPlainText(text);
}

void DiagnosisTab::showLooking(bool looking)
{
    m_look->setEnabled(!looking && !session().isReadOnly());
    m_cancel->setVisible(looking);
    m_progress->setVisible(looking);
    m_progress->setRange(0, 0);
}

void DiagnosisTab::lookNow()
{
    if (!ca() || m_job)
        return;
    showLooking(true);
    m_outcome->setText(tr("Looking …"));
    m_job = session().start(
        this,
        [ca = *ca(), now = session().now()](const service::Workspace& workspace, JobControl& control) {
            return service::lookNow(
                workspace, {ca}, now,
                {.progress = [&](int done, int total,
                                 const QString& what) { control.progress(done, total, what); },
                 .isCancelled = [&] { return control.isCancelled(); }});
        },
        [this, ca = *ca()](const Expected<observe::RoundResult>& result) { looked(ca, result); });
    connect(m_job, &LongJob::progressed, this,
            [this, job = m_job](qint64 done, qint64 total, const QString& what) {
                if (job != m_job)
                    return;
                m_progress->setRange(0, static_cast<int>(total));
                m_progress->setValue(static_cast<int>(done));
                m_outcome->setText(what);
            });
}

void DiagnosisTab::looked(const CaHandle& ca, const Expected<observe::RoundResult>& result)
{
    if (ca != this->ca())
        return;
    m_job = nullptr;
    showLooking(false);
    m_outcome->clear();
    if (!result)
        return m_outcome->setText(result.error().toString());
    if (result->observations.empty())
        return;
    const observe::Observation& seen = result->observations.front();
    const auto kind = health::kindOf(seen, session().policy().health.latency);
    m_outcome->setText(
        tr("Looked at %1: %2. Stored; the next round judges.").arg(dateTimeText(seen.at), wordFor(kind)));
    Q_EMIT said(u"%1: %2"_s.arg(ca.toString(), m_outcome->text()));
}

} // namespace caretaker::ui
