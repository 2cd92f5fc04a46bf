// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/audit_service.h"

namespace caretaker::service {

Expected<store::AuditReport> verifyAudit(const Workspace& workspace,
                                         const std::optional<store::AuditHead>& exported)
{
    return store::AuditChain(workspace.database).verify(exported);
}

} // namespace caretaker::service
