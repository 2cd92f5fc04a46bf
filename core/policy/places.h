// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: how keys are named from the document's root, as "timeline.dead.step.notify.after", and
// without saying which: "timeline.step.after".
#pragma once

#include "core/policy/document.h"

namespace caretaker::policy {

/// "health" and "dead" are "health.dead"; a word that is no bare key of TOML is quoted.
QString joinedPath(const QString& path, const QString& key);

/// The key by which the tables of an array are told apart; empty for arrays in which nothing is.
QLatin1StringView identityKey(QStringView array);
/// The text of that key in one of them; null when there is none.
const QString* identityOf(QStringView array, const Node& table);

} // namespace caretaker::policy
