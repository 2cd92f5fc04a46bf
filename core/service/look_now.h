// SPDX-License-Identifier: GPL-3.0-or-later
//
// One look at some CAs, now: what `caretaker observe HANDLE...` does. What was seen is stored, and nothing is
// judged from it.
#pragma once

#include "core/observe/observer.h"
#include "core/service/workspace.h"

#include <functional>

namespace caretaker::service {

struct LookControl
{
    /// (done, total, what), while it looks.
    std::function<void(int, int, const QString&)> progress{};
    /// Asked a few times a second.
    std::function<bool()> isCancelled{};
};

/// Spins an event loop: call it in a thread of its own. BadInput when one of the CAs is not watched or there
/// is no trust anchor locator; Refused while a cycle runs, when it was cancelled (nothing is stored then), or
/// when `now` is not after the last look.
Expected<observe::RoundResult> lookNow(const Workspace& workspace, const std::vector<CaHandle>& cas,
                                       Instant now, const LookControl& control = {});

} // namespace caretaker::service
