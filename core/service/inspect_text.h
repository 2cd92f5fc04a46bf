// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page that people read: one a file, aligned, what was and was not checked, findings last.
#pragma once

#include "core/service/inspect_service.h"

namespace caretaker::service {

/// Lines are wrapped at `columns` where they can be. Text out of the objects is made safe for a terminal.
QString toText(const InspectReport& report, int columns);

} // namespace caretaker::service
