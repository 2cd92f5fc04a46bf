// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/demo.h"

namespace caretaker::service {

/// {"schema":"caretaker/demo/1","virtual_days","rounds","blind_rounds","fetches","objects_validated","cas","states_seen":[...],
/// "transitions","cases":[{"ca","state","status","steps":[{"id","at"}]}],"notices","wall_s"}: read back from
/// the database, not from memory, where the database has it.
Expected<QJsonObject> demoJson(const DemoReport& report, const Workspace& workspace, const CaseBook& cases);

} // namespace caretaker::service
