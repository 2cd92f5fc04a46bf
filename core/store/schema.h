// SPDX-License-Identifier: GPL-3.0-or-later
//
// The schema: numbered SQL files, compiled in from resources/schema, applied in order. Internal.
#pragma once

#include "core/base/expected.h"

#include <QStringList>

namespace caretaker::store {

class Connection;

/// "CARE": PRAGMA application_id of every database of ours.
inline constexpr int ApplicationId = 0x43415245;

/// Error unless the database is empty or ours.
Expected<void> refuseForeignDatabase(Connection& connection);
/// Brings the schema to the newest number, each step in one transaction that also counts it, so that a kill
/// leaves a whole step or none. Two programs may do so at once. Does nothing when there is nothing to do;
/// refuses a schema that is newer than this program, and an older one when opened read-only. Sets
/// connection.schemaVersion.
Expected<void> migrate(Connection& connection);

/// The statements of one file: separated by empty lines, without comment-only blocks.
QStringList statementsOf(const QString& sql);

} // namespace caretaker::store
