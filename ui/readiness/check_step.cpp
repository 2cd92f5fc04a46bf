// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/check_step.h"

#include "ui/base/widgets.h"
#include "ui/readiness/report_model.h"
#include "ui/readiness/step_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QProgressBar>
#include <QSplitter>
#include <QTreeView>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

CheckStep::CheckStep(QWidget* parent)
    : QWidget(parent), m_subject(plainText({}, this)), m_bar(new QProgressBar(this)),
      m_steps(new QListWidget(this)), m_tests(new ReportModel(this)), m_tree(new QTreeView(this))
{
    m_bar->setObjectName(u"checkProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the check"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_subject);
    layout->addWidget(m_bar);
    layout->addWidget(makeLists(), 1);
}

QWidget* CheckStep::makeLists()
{
    m_steps->setObjectName(u"checkSteps"_s);
    m_steps->setAccessibleName(tr("What was looked at"));
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setObjectName(u"checkTests"_s);
    m_tree->setAccessibleName(tr("All tests by group"));
    m_tree->setModel(m_tests);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(true);
    connect(m_tests, &ReportModel::modelReset, this, [this] { expandGroups(*m_tree); });
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_steps);
    splitter->addWidget(m_tree);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void CheckStep::begin(const QString& subject)
{
    m_subject->setText(subject);
    m_bar->setRange(0, 0);
    m_steps->clear();
    m_tests->setReport({});
}

void CheckStep::show(const service::ReadinessSoFar& soFar)
{
    m_tests->setReport(soFar.report, soFar.waiting);
    m_tree->resizeColumnToContents(ReportModel::ResultColumn);
}

void CheckStep::progress(qint64 done, qint64 total, const QString& step)
{
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    if (QListWidgetItem* last = m_steps->item(m_steps->count() - 1)) {
        last->setIcon(QIcon::fromTheme(u"data-success"_s));
        last->setText(tr("Looked at: %1").arg(last->data(Qt::UserRole).toString()));
    }
    auto* item = new QListWidgetItem(QIcon::fromTheme(u"media-playback-start"_s),
                                     tr("Looking at: %1").arg(wordForProbeStep(step)), m_steps);
    item->setData(Qt::UserRole, wordForProbeStep(step));
    m_steps->scrollToItem(item);
}

void CheckStep::end(const QString& how)
{
    m_subject->setText(how);
    m_bar->setRange(0, 1);
    m_bar->setValue(0);
}

} // namespace caretaker::ui
