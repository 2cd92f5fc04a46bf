// SPDX-License-Identifier: GPL-3.0-or-later
//
// WorkCrew: does many independent pieces of work on some threads, the calling one among them. A piece may
// itself call forEach(): whoever calls works too, and who is idle helps with what was begun last, so nothing
// ever waits for work that nobody does.
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace caretaker::rpki {

class WorkCrew
{
public:
    /// `threads` counts the calling one.
    explicit WorkCrew(int threads);
    ~WorkCrew();
    WorkCrew(const WorkCrew&) = delete;
    WorkCrew& operator=(const WorkCrew&) = delete;

    /// Calls work(0) ... work(count - 1), each once, in any order and on any thread, and returns when all are
    /// done. `work` must not throw.
    void forEach(qsizetype count, const std::function<void(qsizetype)>& work);

private:
    struct Job;

    void help(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_begun;
    std::condition_variable m_helped;
    std::vector<Job*> m_jobs; ///< with pieces left, the innermost last; owned by their forEach()
    std::vector<std::jthread> m_helpers;
};

} // namespace caretaker::rpki
