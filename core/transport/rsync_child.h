// SPDX-License-Identifier: GPL-3.0-or-later
//
// What rsync as a child process is allowed to do, and what its end means. Private to this room.
#pragma once

#include "core/transport/fetch_failure.h"

#include <QProcessEnvironment>

namespace caretaker::transport {

/// Nothing of ours but what a program needs: no RSYNC_* variable can redirect or feed it.
QProcessEnvironment plainEnvironment();

/// To be called in the child before it becomes rsync: a process group of its own, no descriptors of ours,
/// limits on memory and on the size of a file, no core dump, and death with its parent.
void confineChild(qint64 maxMemory);

/// The failure that an exit status stands for; nothing for 0. `output` is what rsync said.
std::optional<FetchFailure> failureOfExit(int status, const QByteArray& output);
/// The failure that a killing signal stands for.
FetchFailure failureOfSignal(int signal);

} // namespace caretaker::transport
