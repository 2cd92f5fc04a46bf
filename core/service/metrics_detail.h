// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `caretaker metrics` says of one CA or repository beyond its counters.
#pragma once

#include "core/service/metrics_service.h"

namespace caretaker::service {

/// Adds availability over the policy's window, latency over the subject's windows, and for a CA its issues. A
/// repository is measured by a CA of the fleet that uses it; without one there is nothing to add.
Expected<void> addDetail(const Workspace& workspace, const VantageName& vantage, Instant now,
                         SubjectMetrics& subject);

} // namespace caretaker::service
