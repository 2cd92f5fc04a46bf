// SPDX-License-Identifier: GPL-3.0-or-later
//
// The audit chain as lines of JSON (NDJSON), one entry each as store::toJson() writes it, and what can be
// said of such lines without any database. An export may begin anywhere in the chain. In the export of one
// matter, an entry about something else is {"seq","hash"} only.
#pragma once

#include "core/store/audit_chain.h"

#include <vector>

namespace caretaker::service {

struct ExportedEntry
{
    qint64 seq = 0;
    Sha256 hash = Sha256({});
    std::optional<store::AuditEntry> entry{}; ///< nothing where only the hash is told
};

/// Text of one line, without its end.
QByteArray lineOf(const store::AuditEntry& entry);
QByteArray lineOf(const ExportedEntry& entry);
/// BadInput with the line's number. `where` names the file.
Expected<std::vector<ExportedEntry>> readExport(const QByteArray& text, const QString& where);

struct ExportReport
{
    store::AuditReport chain; ///< head: of the last line; entries: lines
    qint64 told = 0;          ///< entries with their content
    qint64 firstSeq = 0;
};
/// Each told entry has the hash of its content and follows from the one before; no seq is missing.
ExportReport checkExport(const std::vector<ExportedEntry>& entries);

/// "SEQ:HASH", as `audit head` prints it.
QString headText(const store::AuditHead& head);
std::optional<store::AuditHead> headFromText(QStringView text);

} // namespace caretaker::service
