// SPDX-License-Identifier: GPL-3.0-or-later
//
// WorkCrew: does many independent pieces of work on some threads, the calling one among them. Pieces may
// themselves call forEach(): who finds no idle thread does the work alone, so nothing ever waits for a thread
// that waits.
#pragma once

#include <QThreadPool>

#include <functional>

namespace caretaker::rpki {

class WorkCrew
{
public:
    /// `threads` counts the calling one; at most as many as there are processors, at least one.
    explicit WorkCrew(int threads);

    /// Calls work(0) ... work(count - 1), each once, in any order and on any thread, and returns when all are
    /// done. `work` must not throw.
    void forEach(qsizetype count, const std::function<void(qsizetype)>& work);

private:
    QThreadPool m_helpers;
};

} // namespace caretaker::rpki
