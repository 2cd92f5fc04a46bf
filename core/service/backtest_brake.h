// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fleet brake couples CAs that are otherwise each on its own. Inside the backtest: the rounds of the
// fleet in which it begins to hold, found in advance, so that all other time is gone through CA by CA.
//
// A CA turns bad where a Failed reading follows a functional one, Blind ones in between left out: at the
// beginning of a run, therefore. That is true as long as the brake has blinded nothing; once it has, whoever
// replays goes on round by round until every CA that was blinded has been judged again.
#pragma once

#include "core/service/backtest_lane.h"

namespace caretaker::service {

/// In time order.
std::vector<Instant> brakedRounds(const BacktestInput& input, const BacktestRules& rules);

} // namespace caretaker::service
