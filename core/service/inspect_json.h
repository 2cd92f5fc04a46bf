// SPDX-License-Identifier: GPL-3.0-or-later
//
// {"schema":"caretaker/inspect/1",...}: shape in docs/json.md.
#pragma once

#include "core/service/inspect_service.h"

#include <QJsonObject>

namespace caretaker::service {

QJsonObject toJson(const InspectReport& report);

} // namespace caretaker::service
