// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use cases behind `caretaker audit verify`, `audit head` and `audit export`.
#pragma once

#include "core/service/approval_check.h"
#include "core/service/workspace.h"
#include "core/store/audit_chain.h"

#include <functional>

namespace caretaker::service {

/// Told how many entries were read; returns false to stop.
using AuditProgress = std::function<bool(qint64 entries)>;

/// Reads and recomputes the whole chain; with a head that was exported, also that it is still part of it.
/// Refused when `progress` stopped it.
Expected<store::AuditReport> verifyAudit(const Workspace& workspace,
                                         const std::optional<store::AuditHead>& exported = std::nullopt,
                                         const AuditProgress& progress = {});

/// The signatures of all approvals in the database.
Expected<ApprovalCheck> verifyApprovals(const Workspace& workspace);

Expected<store::AuditHead> auditHead(const Workspace& workspace);

struct AuditExport
{
    QByteArray lines; ///< audit_export.h
    qint64 entries = 0;
    store::AuditHead head; ///< of the last line; where there is none, of the chain
};
/// The entries after this one.
Expected<AuditExport> exportAudit(const Workspace& workspace, qint64 since);

} // namespace caretaker::service
