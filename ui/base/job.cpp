// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/job.h"

namespace caretaker::ui {

LongJob::LongJob(QObject* parent)
    : QObject(parent), m_control([this](qint64 done, qint64 total, const QString& what) {
          Q_EMIT progressed(done, total, what); // from the job's thread: queued to whoever listens
      })
{
}

LongJob::~LongJob()
{
    m_control.cancel();
    if (m_thread)
        m_thread->wait();
}

void LongJob::run(std::function<void(JobControl&)> work)
{
    m_thread.reset(QThread::create([this, work = std::move(work)] { work(m_control); }));
    connect(m_thread.get(), &QThread::finished, this, &LongJob::ended);
    connect(this, &LongJob::ended, this, &QObject::deleteLater);
    m_thread->start();
}

} // namespace caretaker::ui
