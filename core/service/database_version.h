// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether somebody else has written to the database: what a program that shows it asks once a second.
#pragma once

#include "core/service/workspace.h"

namespace caretaker::service {

/// Another number than before as soon as another connection, of whatever process, has committed a change.
/// Means nothing beyond this connection. Microseconds.
Expected<qint64> databaseVersion(const Workspace& workspace);

} // namespace caretaker::service
