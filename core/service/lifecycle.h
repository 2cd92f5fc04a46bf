// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lifecycle stage of a CA: by decisions in cases, and by hand. Every change is an audit entry.
#pragma once

#include "core/enforcement/event.h"
#include "core/store/fleet_store.h"

namespace caretaker::service {

/// Applies what events of cases make of their CAs (details "stage"); how many stages changed.
Expected<int> applyStages(store::Transaction& transaction, const enforcement::CaseEvents& events);

/// The operator announced the CA's end: the stage becomes retiring, and the next cycle opens the case of the
/// policy's timeline for that. Refused unless the CA is in service.
Expected<void> announceRetirement(const store::Database& database, const CaHandle& ca,
                                  const store::Author& author);

} // namespace caretaker::service
