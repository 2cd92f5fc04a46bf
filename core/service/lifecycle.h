// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lifecycle stage of a CA: by decisions in cases, and by hand. Every change is an audit entry.
#pragma once

#include "core/enforcement/event.h"
#include "core/service/workspace.h"
#include "core/store/fleet_store.h"

namespace caretaker::service {

/// Applies what events of cases make of their CAs (details "stage"); how many stages changed.
Expected<int> applyStages(store::Transaction& transaction, const enforcement::CaseEvents& events);

/// The CA's probation is over: its stage becomes active. Refused unless `person` may edit (people.h), the CA
/// is in probation, it was healthy when it was last judged, and no case about it is open.
Expected<void> endProbation(const Workspace& workspace, const CaHandle& ca, const QString& person,
                            Instant now);

/// The operator announced the CA's end: the stage becomes retiring, and the next cycle opens the case of the
/// policy's timeline for that. Refused unless the CA is in service.
Expected<void> announceRetirement(const store::Database& database, const CaHandle& ca,
                                  const store::Author& author);

} // namespace caretaker::service
