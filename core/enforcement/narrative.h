// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enforcement/case.h"
#include "core/language/translations.h"

#include <QJsonObject>
#include <QStringList>

namespace caretaker::enforcement {

/// The whole story, one dated line an event: "2026-01-02 03:00 UTC  case opened, by policy: ...". Names of
/// steps, and the reasons, which people and rules gave, are as they were recorded.
QStringList narrative(const Case& enforcementCase,
                      const language::Translations& in = language::Translations::of(QStringLiteral("en")));

/// For `case show --json`:
/// {"id","ca","timeline","policy","policy_hash","status","opened","first_failure","ended",
/// "severity","percent","watch_only","holds":[...],"incidents":[...],
/// "steps":[{"id","status","due","done","overdue","repeats","blocked_by","approvers"}],"events":[...]}.
QJsonObject toJson(const Case& enforcementCase);

} // namespace caretaker::enforcement
