// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/state.h"

#include "core/health/names.h"

namespace caretaker::health {

using namespace Qt::StringLiterals;

namespace {
constexpr auto Names = std::to_array<QLatin1StringView>(
    {"unknown"_L1, "healthy"_L1, "slow"_L1, "partial"_L1, "flapping"_L1, "dead"_L1});
}

QString toString(State state) { return nameOf(state, Names); }

std::optional<State> stateFromString(QStringView text) { return valueOf<State>(text, Names); }

} // namespace caretaker::health
