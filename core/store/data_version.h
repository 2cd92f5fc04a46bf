// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace caretaker::store {

/// Another number than before once another connection, of whatever process, has committed a change (SQLite's
/// data_version). Means nothing beyond this connection. Microseconds.
Expected<qint64> dataVersion(const Database& database);

} // namespace caretaker::store
