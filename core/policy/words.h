// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: every word that a policy file may use, for reading, for error messages and for writing.
#pragma once

#include "core/health/rules.h"
#include "core/policy/policy.h"

#include <QStringList>

namespace caretaker::policy {

QString toString(health::Quorum quorum); ///< "any", "majority", "all"
std::optional<health::Quorum> quorumFromString(QStringView text);

QStringList roleWords();
QStringList stageWords();
QStringList quorumWords();
QStringList modeWords();
QStringList repositoryTimeWords();
QStringList severityWords();
QStringList clockWords();
QStringList actionWords();
QStringList anchorWords();
QStringList conditionWords();

} // namespace caretaker::policy
