// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: what one file states, put over what another does (extends.h).
#pragma once

#include "core/policy/fields.h"

namespace caretaker::policy {

/// `over` on top of `base`, which may be an empty table. Every node keeps its own place.
Node mergedOver(Node base, const Node& over, Problems& problems);

} // namespace caretaker::policy
