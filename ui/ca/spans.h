// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the plots of a CA's page reach.
#pragma once

#include "core/base/time.h"

namespace caretaker::ui {

inline constexpr Duration ShownHistory = std::chrono::hours(24 * 90);
inline constexpr Duration JoinedGap = std::chrono::hours(2); ///< between points that a line joins

} // namespace caretaker::ui
