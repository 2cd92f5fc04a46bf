// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/check_step.h"

#include "ui/base/widgets.h"
#include "ui/readiness/step_words.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QProgressBar>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

CheckStep::CheckStep(QWidget* parent)
    : QWidget(parent), m_subject(plainText({}, this)), m_bar(new QProgressBar(this)),
      m_steps(new QListWidget(this))
{
    m_bar->setObjectName(u"checkProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the check"));
    m_steps->setObjectName(u"checkSteps"_s);
    m_steps->setAccessibleName(tr("What was looked at"));
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_subject);
    layout->addWidget(m_bar);
    layout->addWidget(m_steps, 1);
}

void CheckStep::begin(const QString& subject)
{
    m_subject->setText(subject);
    m_bar->setRange(0, 0);
    m_steps->clear();
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
