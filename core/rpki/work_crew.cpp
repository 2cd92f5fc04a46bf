// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/work_crew.h"

#include <atomic>

namespace caretaker::rpki {

/// One call of forEach().
struct WorkCrew::Job
{
    qsizetype count;
    const std::function<void(qsizetype)>& work;
    std::atomic<qsizetype> next = 0;
    int helpers = 0; ///< guarded by the crew's mutex

    void run()
    {
        for (qsizetype i = next++; i < count; i = next++)
            work(i);
    }
};

WorkCrew::WorkCrew(int threads)
{
    for (int i = 1; i < threads; ++i)
        m_helpers.emplace_back([this](const std::stop_token& stop) { help(stop); });
}

WorkCrew::~WorkCrew() = default; // the threads are asked to stop, and joined

void WorkCrew::forEach(qsizetype count, const std::function<void(qsizetype)>& work)
{
    Job job{.count = count, .work = work};
    if (count < 2 || m_helpers.empty())
        return job.run();
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(&job);
    }
    m_begun.notify_all();
    job.run();
    std::unique_lock lock(m_mutex);
    std::erase(m_jobs, &job);
    m_helped.wait(lock, [&] { return job.helpers == 0; });
}

void WorkCrew::help(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_begun.wait(lock, stop, [this] { return !m_jobs.empty(); })) {
        Job* job = m_jobs.back();
        ++job->helpers;
        lock.unlock();
        job->run();
        lock.lock();
        std::erase(m_jobs, job); // nothing left to do in it
        if (--job->helpers == 0)
            m_helped.notify_all();
    }
}

} // namespace caretaker::rpki
