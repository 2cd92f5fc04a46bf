// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a checklist's name to the list: what a link or a history entry leads to.
#pragma once

#include "core/service/checklist_service.h"

namespace caretaker::service {

/// "registry-daily", "operator-monthly/2026-03/kiwi-fibre": as checklist::instanceId() writes, or the front
/// of it. Without a period, and for the one that `now` lies in, the figures end now; else at its end.
/// BadInput for anything else.
Expected<ChecklistRequest> checklistFromId(const QString& id, Instant now);

} // namespace caretaker::service
