// SPDX-License-Identifier: GPL-3.0-or-later
//
// One start of the desktop on the fleet page, and what its table costs. In the process that it measures.
#pragma once

#include <QJsonObject>
#include <QString>

namespace caretaker::bench {

/// Of a clock that all processes share.
qint64 monotonicNanoseconds();

/// {"start_ms","start_cpu_ms","whole_ms","rows","keystroke_ms","keystroke_worst_ms","sort_ms","sort_worst_ms","frame_ms",
/// "frame_worst_ms","memory_mb"}: medians and the slowest; `since` is when the process was started.
QJsonObject measureDesktop(const QString& database, qint64 since);

} // namespace caretaker::bench
