// SPDX-License-Identifier: GPL-3.0-or-later
//
// What to fix first: the messages of a report that ask for something, those of one tag together.
#pragma once

#include "core/readiness/report.h"

namespace caretaker::readiness {

struct Fix
{
    Tag tag;
    Level level; ///< the worst of them
    QStringList tests;
    Messages messages; ///< at least one, none waived
};

/// Warning and worse; worst first, then in the order of the tests.
std::vector<Fix> whatToFix(const Report& report);

} // namespace caretaker::readiness
