// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace caretaker::cli {

/// caretaker readiness --list-tests: every test with its tags; schema "caretaker/readiness-tests/1".
int listReadinessTests(const Context& context);
/// caretaker readiness --explain TEST|TAG; schema "caretaker/readiness-explain/1".
int explainReadiness(const Context& context, const QString& name);

} // namespace caretaker::cli
