// SPDX-License-Identifier: GPL-3.0-or-later
//
// parallelFor: the same work on many items, on all cores. The caller's thread works too, and alone reports
// progress.
#pragma once

#include "core/lab/options.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace caretaker::lab {

/// Calls work(i) once for each i below `count`, in no order; returns when all are done. `work` must not
/// throw.
template <typename Work>
void parallelFor(qsizetype count, const QString& what, const Progress& progress, Work work)
{
    std::atomic<qsizetype> next{0};
    std::atomic<qsizetype> done{0};
    const auto loop = [&](bool reports) {
        for (qsizetype i = next++; i < count; i = next++) {
            work(i);
            const qsizetype finished = ++done;
            if (reports && progress)
                progress(what, finished, count);
        }
    };
    const qsizetype cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> helpers; // few items are not worth a thread
    for (qsizetype i = 1; i < std::min(cores, count / 2); ++i)
        helpers.emplace_back(loop, false);
    loop(true);
    helpers.clear(); // joins
    if (progress && count > 0)
        progress(what, count, count);
}

} // namespace caretaker::lab
