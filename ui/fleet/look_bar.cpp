// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/look_bar.h"

#include "core/health/reading.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using observe::RoundResult;

LookBar::LookBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_progress(new QProgressBar(this)), m_outcome(plainText({}, this))
{
    m_cancel->setObjectName(u"cancelLook"_s);
    m_outcome->setObjectName(u"lookOutcome"_s);
    m_progress->setAccessibleName(tr("Progress of the look"));
    m_progress->setTextVisible(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_cancel);
    layout->addWidget(m_progress);
    layout->addWidget(m_outcome, 1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    hide();
}

QString LookBar::outcome() const { return m_outcome->text(); }

void LookBar::look(const std::vector<CaHandle>& cas)
{
    if (m_job || cas.empty() || cas.size() > Most)
        return;
    m_outcome->setText(tr("Looking …"));
    m_progress->setRange(0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_cancel, m_progress, this})
        part->show();
    m_job = m_session.start(
        this,
        [cas, now = m_session.now()](const service::Workspace& workspace, JobControl& control) {
            return service::lookNow(
                workspace, cas, now,
                {.progress = [&](int done, int total,
                                 const QString& what) { control.progress(done, total, what); },
                 .isCancelled = [&] { return control.isCancelled(); }});
        },
        [this](const Expected<RoundResult>& result) { looked(result); });
    connect(m_job, &LongJob::progressed, this, [this](qint64 done, qint64 total, const QString& what) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
        m_outcome->setText(what);
    });
}

void LookBar::looked(const Expected<RoundResult>& result)
{
    m_job = nullptr;
    m_cancel->hide();
    m_progress->hide();
    if (!result) {
        m_outcome->setText(textOf(result.error()));
    } else {
        const auto good = std::ranges::count_if(result->observations, [this](const auto& seen) {
            return health::kindOf(seen, m_session.policy().health.latency) == health::ReadingKind::Good;
        });
        m_outcome->setText(tr("Looked at %1: %2 in order. Stored; the next round judges.")
                               .arg(spoken().number(static_cast<double>(result->observations.size())),
                                    spoken().number(static_cast<double>(good))));
    }
    Q_EMIT ended();
}

} // namespace caretaker::ui
