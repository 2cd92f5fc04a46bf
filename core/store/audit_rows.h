// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an entry of the audit chain lies in a row. Internal.
#pragma once

#include "core/store/audit_chain.h"
#include "core/store/columns.h"

namespace caretaker::store {

/// What auditEntryAt() reads, of audit.
inline constexpr QLatin1StringView AuditColumns{"seq, at, actor, kind, subject, payload, previous, hash"};

inline AuditEntry auditEntryAt(const QSqlQuery& row)
{
    return {numberAt(row, 0), instantAt(row, 1),       textAt(row, 2),   textAt(row, 3),
            textAt(row, 4),   textAt(row, 5).toUtf8(), sha256At(row, 6), sha256At(row, 7)};
}

} // namespace caretaker::store
