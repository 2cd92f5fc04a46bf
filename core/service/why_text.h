// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: the words of why_report.h. English.
#pragma once

#include "core/observe/observation.h"
#include "core/store/health_store.h"

namespace caretaker::service {

/// "no look had found it functional for 24h of watched time (24h are enough)": the first reason of a
/// transition.
QString transitionText(const store::StoredTransition& transition);
/// "dns ok, tcp ok, tls FAILED: handshake failure".
QString ladderOf(const observe::EndpointOutcome& endpoint);

} // namespace caretaker::service
