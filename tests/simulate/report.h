// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulate/score.h"

namespace caretaker::simulate {

struct Simulated
{
    std::uint64_t seed;
    int fleets, cas;
    std::map<QString, Score> byPolicy; ///< the first one's states are reported
    int faults = 0;
};

/// Fleet after fleet under each policy; "bcp-default+2" is bcp-default with a quorum of two vantages,
/// "bcp-default~once" with one attempt a look, "bcp-default~lasting" with noise of which half lasts: the last
/// two are there to compare with, and no goal is set for them. `progress` is called after each.
Simulated simulate(std::uint64_t seed, int fleets, int cas, const QStringList& policies,
                   const std::function<void(int done)>& progress = {});

/// docs/decision-quality.md: the same for the same simulation, wherever it ran.
QByteArray reportOf(const Simulated& simulated);
/// One line a goal that was missed; empty when all were met.
QStringList missedGoals(const Simulated& simulated);

} // namespace caretaker::simulate
