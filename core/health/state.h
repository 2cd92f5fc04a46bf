// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace caretaker::health {

/// From best to worst, Unknown (never judged) outside the order. Precedence is the reverse: Dead first.
enum class State : std::uint8_t { Unknown, Healthy, Slow, Partial, Flapping, Dead };
QString toString(State state); ///< "unknown", "healthy", "slow", "partial", "flapping", "dead"
std::optional<State> stateFromString(QStringView text);

} // namespace caretaker::health
