// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: the step that a person's command is about.
#pragma once

#include "core/base/expected.h"
#include "core/enforcement/case.h"

namespace caretaker::enforcement {

/// A step of the policy, and how far it has come. References: valid while the call lasts.
struct Ripe
{
    const policy::Timeline& timeline;
    const policy::Step& step;
    const StepProgress& progress;
};

/// The named step, or with an empty name the only one, that has this status. Refused when there is none,
/// when several could be meant, or when the policy no longer has it.
Expected<Ripe> ripe(const Case& c, const policy::Policy& policy, StepStatus status, const QString& named);
/// The same without the policy: its id.
Expected<QString> stepOf(const Case& c, StepStatus status, const QString& named);

} // namespace caretaker::enforcement
