// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/service/workspace.h"

namespace caretaker::cli {

/// What --config and --database name.
inline Expected<service::Workspace> openWorkspace(const Context& context, store::Database::Mode mode)
{
    return service::Workspace::open({context.options.config, context.options.database, mode});
}

} // namespace caretaker::cli
