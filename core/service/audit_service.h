// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use case behind `caretaker audit verify`.
#pragma once

#include "core/service/workspace.h"
#include "core/store/audit_chain.h"

namespace caretaker::service {

/// Reads and recomputes the whole chain; with a head that was exported, also that it is still part of it.
Expected<store::AuditReport> verifyAudit(const Workspace& workspace,
                                         const std::optional<store::AuditHead>& exported = std::nullopt);

} // namespace caretaker::service
