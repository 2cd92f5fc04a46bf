// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/work_crew.h"

#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <atomic>

namespace caretaker::rpki {

WorkCrew::WorkCrew(int threads)
{
    m_helpers.setMaxThreadCount(std::clamp(threads, 1, QThread::idealThreadCount()) - 1);
}

void WorkCrew::forEach(qsizetype count, const std::function<void(qsizetype)>& work)
{
    std::atomic<qsizetype> next = 0;
    const auto workOn = [&] {
        for (qsizetype i = next++; i < count; i = next++)
            work(i);
    };
    QSemaphore finished;
    int helpers = 0;
    while (helpers < count - 1 && helpers < m_helpers.maxThreadCount() && m_helpers.tryStart([&] {
        workOn();
        finished.release();
    }))
        ++helpers;
    workOn();
    finished.acquire(helpers);
}

} // namespace caretaker::rpki
