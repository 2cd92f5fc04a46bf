// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/audit_service.h"

#include "core/service/audit_export.h"
#include "core/store/case_store.h"

namespace caretaker::service {

Expected<store::AuditReport> verifyAudit(const Workspace& workspace,
                                         const std::optional<store::AuditHead>& exported,
                                         const AuditProgress& progress)
{
    return store::AuditChain(workspace.database).verify(exported, progress);
}

Expected<ApprovalCheck> verifyApprovals(const Workspace& workspace)
{
    const store::CaseStore store(workspace.database);
    const auto cases = store.list();
    if (!cases)
        return unexpected(cases.error());
    enforcement::CaseEvents events;
    for (const store::CaseSummary& summary : *cases) {
        const auto rows = store.events(summary.id);
        if (!rows)
            return unexpected(rows.error());
        for (const store::CaseEventRow& row : *rows)
            if (auto event = enforcement::caseEventFromJson(row.payload))
                events.push_back(std::move(*event));
    }
    return checkApprovals(events);
}

Expected<store::AuditHead> auditHead(const Workspace& workspace)
{
    return store::AuditChain(workspace.database).head();
}

Expected<AuditExport> exportAudit(const Workspace& workspace, qint64 since)
{
    const auto head = auditHead(workspace);
    if (!head)
        return unexpected(head.error());
    AuditExport result{{}, 0, *head};
    return store::AuditChain(workspace.database).exportSince(since).map([&](const auto& entries) {
        for (const store::AuditEntry& entry : entries) {
            result.lines += lineOf(entry) + '\n';
            result.head = {entry.seq, entry.hash};
            ++result.entries;
        }
        return result;
    });
}

} // namespace caretaker::service
