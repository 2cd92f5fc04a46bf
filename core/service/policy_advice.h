// SPDX-License-Identifier: GPL-3.0-or-later
//
// What to look at once more in a policy: its own doubts (core/policy/effective.h), and where it does not fit
// the configuration and the fleet that it is for.
#pragma once

#include "core/policy/effective.h"
#include "core/service/workspace.h"

#include <QJsonObject>

namespace caretaker::service {

/// With an empty configuration file and database: the policy's own doubts. A database that is named must be
/// there; one that only the configuration names need not.
Expected<std::vector<policy::Advice>> policyAdvice(const policy::EffectivePolicy& policy,
                                                   const WorkspaceRequest& surroundings);
/// {"schema":"caretaker/policy-check/1","name","hash","ok":true,"warnings":[{"where","what","hint"}]}.
QJsonObject checkJson(const policy::EffectivePolicy& policy, const std::vector<policy::Advice>& advices);
/// A line for each warning, and one that it is good.
QString checkText(const policy::EffectivePolicy& policy, const std::vector<policy::Advice>& advices);

} // namespace caretaker::service
