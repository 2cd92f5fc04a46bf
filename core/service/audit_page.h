// SPDX-License-Identifier: GPL-3.0-or-later
//
// The audit chain for those who read it in a window: page by page, newest first; and a head that somebody
// noted, from whatever file it was noted in.
#pragma once

#include "core/service/workspace.h"
#include "core/store/audit_search.h"

namespace caretaker::service {

struct AuditPageRequest
{
    store::AuditFilter filter{};
    qint64 after = 0;                                   ///< entries with a higher number
    qint64 before = std::numeric_limits<qint64>::max(); ///< and a lower one
    qint64 limit = 500;
};

struct AuditPage
{
    std::vector<store::AuditEntry> entries; ///< newest first
    bool isEnd = false;                     ///< there are no older ones
};

Expected<AuditPage> readAuditPage(const Workspace& workspace, const AuditPageRequest& request);
/// All that the filter lets through.
Expected<qint64> countAudit(const Workspace& workspace, const store::AuditFilter& filter);
/// Kinds of entries that occur, sorted.
Expected<std::vector<QString>> auditKinds(const Workspace& workspace);

/// From a line "SEQ:HASH", or the last line of an export, whose lines must follow from each other. `where`
/// names the file.
Expected<store::AuditHead> readHeadFile(const QByteArray& bytes, const QString& where);

/// What the entry says beside its other fields, in a line: "from: healthy · to: dead".
QString detailsText(const store::AuditEntry& entry);

} // namespace caretaker::service
