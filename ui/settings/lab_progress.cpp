// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lab_progress.h"

#include "core/service/demo_folder.h"
#include "ui/base/widgets.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

service::WorkspaceRequest labRequest(const QString& dir)
{
    const QDir folder(dir);
    return {.configFile = folder.filePath(u"caretaker.toml"_s),
            .database = folder.filePath(u"caretaker.db"_s)};
}

LabProgress::LabProgress(QWidget* parent)
    : QWidget(parent), m_what(plainText(tr("Signing a world of certificates..."), this)),
      m_bar(new QProgressBar(this))
{
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("Making the lab fleet"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_what);
}

LabProgress::~LabProgress() { delete m_job; } // cancels, and waits until the folder is taken away

void LabProgress::start(const QString& dir, Instant end, int days)
{
    if (m_job)
        return;
    auto made = std::make_shared<Expected<void>>();
    auto* job = new LongJob(this);
    m_job = job;
    connect(job, &LongJob::progressed, this, &LabProgress::tell);
    connect(job, &LongJob::ended, this, [this, made] {
        m_job = nullptr;
        if (*made)
            Q_EMIT this->made();
        else
            Q_EMIT failed(made->error());
    });
    job->run([dir, end, days, made](JobControl& control) {
        const service::DemoOptions options{dir, days, end, [&control] { return control.isCancelled(); }};
        *made = service::makeDemo(options, [&control](qint64 done, qint64 total, const QString& what) {
            control.progress(done, total, what);
        });
    });
}

void LabProgress::cancel()
{
    if (m_job)
        m_job->cancel();
}

void LabProgress::tell(qint64 done, qint64 total)
{
    const bool isKnown = total > 1;
    m_bar->setRange(0, isKnown ? static_cast<int>(total) : 0);
    m_bar->setValue(static_cast<int>(done));
    if (isKnown) // what the demo says of it is English, and for a terminal
        m_what->setText(tr("Virtual hours: %1 of %2").arg(done).arg(total));
}

LabDialog::LabDialog(const QString& dir, Instant end, QWidget* parent)
    : QDialog(parent), m_progress(new LabProgress(this))
{
    setWindowTitle(tr("The lab fleet"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &LabDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(
        plainText(tr("A fleet of sixteen CAs on this machine lives through %1 virtual days. That takes "
                     "some minutes, once. Nothing is fetched from the Internet.")
                      .arg(LabDays),
                  this));
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    connect(m_progress, &LabProgress::made, this, &QDialog::accept);
    connect(m_progress, &LabProgress::failed, this, [this](const Error& error) {
        m_error = error;
        QDialog::reject();
    });
    m_progress->start(dir, end, LabDays);
}

void LabDialog::reject()
{
    if (m_progress->isRunning())
        m_progress->cancel();
    else
        QDialog::reject();
}

} // namespace caretaker::ui
