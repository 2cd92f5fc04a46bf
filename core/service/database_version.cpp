// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/database_version.h"

#include "core/store/data_version.h"

namespace caretaker::service {

Expected<qint64> databaseVersion(const Workspace& workspace)
{
    return store::dataVersion(workspace.database);
}

} // namespace caretaker::service
